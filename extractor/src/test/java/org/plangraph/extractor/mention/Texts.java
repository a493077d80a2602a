package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.PlanName;
import org.plangraph.extractor.document.Profile;
import org.plangraph.extractor.document.Section;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.ontology.RegionCode;

/** Plans made of bare sentences, for tests of finders. */
public final class Texts {
    private static final Pattern SENTENCE = Pattern.compile("[^。；\\n]+[。；]?");

    private Texts() {}

    public static Reading reading(String text) {
        return new Reading(plan(text, Optional.empty()));
    }

    public static Plan plan(String text, Optional<RegionCode> region) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(text);
        while (matcher.find()) {
            sentences.add(new Sentence(sentences.size(), 0, 0, false, new Span(matcher.start(), matcher.end())));
        }
        Section root = new Section(
                0, -1, Section.Kind.DOCUMENT, 0, Optional.empty(), "", new Span(0, 0), new Span(0, text.length()));
        Profile profile = new Profile(
                "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), region, Optional.empty());
        return new Plan(new PlanName("test"), text, profile, List.of(root), sentences, "");
    }

    /** The span of {@code words} where it first stands in {@code text}. */
    public static Span spanOf(String words, String text) {
        int begin = text.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
