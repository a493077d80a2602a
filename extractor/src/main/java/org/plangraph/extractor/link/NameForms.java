package org.plangraph.extractor.link;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.plangraph.extractor.ExtractionException;
import org.plangraph.ontology.EntityType;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Knows which forms of a name are one name, from {@code lexicon/name-forms.yaml}; that file explains each list. */
public record NameForms(
        String source,
        Map<EntityType, List<String>> tails,
        Map<String, Integer> productionTails,
        Map<String, Integer> praise,
        Map<String, String> contractions,
        String companyTail,
        List<String> cutBeforeLast,
        Pattern bareRegion) {
    private static final String RESOURCE = "/org/plangraph/extractor/lexicon/name-forms.yaml";
    /** White space, quotes and dots, which forms of one name have or not. */
    private static final String NOISE = " \t\n\u000B\f\r“”\"'‘’「」《》<>·•・";

    /** Words for "and"; the first stands for all. */
    private static final String AND = "和及与";

    private static final int SHORTEST_STEM = 2;

    public static NameForms load() {
        try (InputStream in = NameForms.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new ExtractionException("The word list " + RESOURCE + " is missing from the extractor's jar");
            }
            return new YAMLMapper().readValue(in, NameForms.class);
        } catch (IOException | JacksonException e) {
            throw new ExtractionException("The word list " + RESOURCE + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * What all forms of one name have in common: compatibility forms folded, white space and quotes out, one word for
     * "and" (先进装备及智能制造 is 先进装备和智能制造), tail off.
     */
    String stem(EntityType type, String name) {
        String folded = Normalizer.isNormalized(name, Normalizer.Form.NFKC)
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFKC);
        StringBuilder stem = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (NOISE.indexOf(c) < 0) {
                stem.append(AND.indexOf(c) < 0 ? c : AND.charAt(0));
            }
        }
        return withoutTail(type, stem.toString().toLowerCase());
    }

    /** The name without what it may leave out; at least two characters stay. */
    public String withoutTail(EntityType type, String name) {
        if (cutBeforeLast.contains(name)) {
            return name.substring(0, name.length() - 1);
        }
        int longest = 0;
        for (String tail : tails.getOrDefault(type, List.of())) {
            if (tail.length() > longest && name.length() - tail.length() >= SHORTEST_STEM && name.endsWith(tail)) {
                longest = tail.length();
            }
        }
        return name.substring(0, name.length() - longest);
    }

    /** An industry's or product's name without praise and production tail, its contraction written out. */
    String core(String stem) {
        String core = stem;
        for (Map.Entry<String, Integer> word : praise.entrySet()) {
            int rest = core.length() - word.getKey().length();
            if (rest >= word.getValue() && core.startsWith(word.getKey())) {
                core = core.substring(word.getKey().length());
            }
        }
        for (Map.Entry<String, Integer> tail : productionTails.entrySet()) {
            int rest = core.length() - tail.getKey().length();
            if (rest >= tail.getValue() && core.endsWith(tail.getKey())) {
                core = core.substring(0, rest);
                break;
            }
        }
        return writtenOut(core);
    }

    private String writtenOut(String name) {
        for (Map.Entry<String, String> contraction : contractions.entrySet()) {
            if (name.startsWith(contraction.getKey()) && !name.startsWith(contraction.getValue())) {
                return contraction.getValue()
                        + name.substring(contraction.getKey().length());
            }
        }
        return name;
    }

    /** Whether a company's name says that it is one (…集团, …公司), so that it is no plant or branch of another. */
    boolean isFullCompany(String name) {
        return !withoutTail(EntityType.ENTERPRISE, name).equals(name);
    }
}
