package org.plangraph.extractor.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.SKOS;
import org.plangraph.extractor.lexicon.HanLp;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.CatalogueProduct;
import org.plangraph.ontology.Industries;
import org.plangraph.ontology.IndustryClass;
import org.plangraph.ontology.IndustryClass.Scheme;

/**
 * Finds the classes of the national classifications that an industry is, nearly is, or is a part of, by its name. In each
 * classification the surest way that leads anywhere is the only one taken.
 */
final class IndustryMatcher {
    /** Shorter heads (装备, 服务) end names of every branch. */
    private static final int SHORTEST_HEAD = 3;

    private static final Set<String> CONJUNCTIONS = WordList.words("conjunctions");

    private final Industries industries;

    IndustryMatcher(Industries industries) {
        this.industries = industries;
    }

    /**
     * One class that a name leads to.
     *
     * @param relation {@code skos:exactMatch}, {@code closeMatch} or {@code broadMatch}
     * @param rule the way that led there
     * @param matchedName the class's or catalogue product's name that the industry's name met
     * @param confidence 0 to 1, as decimal digits: how often the way was right in the seed plans and fifteen government reports
     */
    record Match(Property relation, IndustryClass target, String rule, String matchedName, String confidence) {}

    /** The matches in both classifications; empty when the name leads nowhere. */
    List<Match> of(String name) {
        List<Match> matches = new ArrayList<>();
        for (Scheme scheme : Scheme.values()) {
            List<Match> found = sameName(name, scheme);
            if (found.isEmpty()) {
                found = akin(name, scheme);
            }
            if (found.isEmpty() && scheme == Scheme.SEI2018) {
                found = catalogued(name);
            }
            if (found.isEmpty()) {
                found = joined(name, scheme);
            }
            if (found.isEmpty()) {
                found = byHead(name, scheme);
            }
            matches.addAll(found);
        }
        return matches;
    }

    /** The class of that name is the industry; of GB/T 4754 only nearly, since it classes establishments and not goods. */
    private List<Match> sameName(String name, Scheme scheme) {
        Property relation = scheme == Scheme.SEI2018 ? SKOS.exactMatch : SKOS.closeMatch;
        return broadest(industries.named(name), scheme)
                .map(c -> List.of(new Match(relation, c, "same-name", c.name(), "0.95")))
                .orElse(List.of());
    }

    private List<Match> akin(String name, Scheme scheme) {
        return broadest(industries.akin(name), scheme)
                .map(c -> List.of(new Match(SKOS.closeMatch, c, "same-but-production", c.name(), "0.9")))
                .orElse(List.of());
    }

    /** An industry named after a product of the catalogue is part of each class that lists the product. */
    private List<Match> catalogued(String name) {
        return industries.products(industries.normalised(name)).stream()
                .flatMap(product -> classes(product).stream())
                .toList();
    }

    private List<Match> classes(CatalogueProduct product) {
        return product.classes().stream()
                .flatMap(key -> industries.get(Scheme.SEI2018, key).stream())
                .map(c -> new Match(SKOS.broadMatch, c, "catalogue-product", product.name(), "0.9"))
                .toList();
    }

    /**
     * One of several that a class names together is part of it: 云计算 of 互联网与云计算、大数据服务. Below its sections GB/T 4754 also
     * names together what one kind of equipment serves.
     */
    private List<Match> joined(String name, Scheme scheme) {
        return broadest(industries.joining(name), scheme)
                .filter(c -> scheme == Scheme.SEI2018 || c.level() == 1)
                .map(c -> List.of(new Match(SKOS.broadMatch, c, "joined-name", c.name(), "0.9")))
                .orElse(List.of());
    }

    /**
     * A name that ends in the name of a class is a part of it: 海上风电产业 of 风电产业. The longest such end decides; it begins
     * at a word, and the words before it qualify it rather than stand beside it.
     */
    private List<Match> byHead(String name, Scheme scheme) {
        String words = industries.normalised(name);
        for (int begin = 1; words.length() - begin >= SHORTEST_HEAD; begin++) {
            Optional<IndustryClass> head = broadest(industries.named(words.substring(begin)), scheme);
            if (head.isPresent() && isHead(words, begin)) {
                return List.of(new Match(
                        SKOS.broadMatch, head.get(), "head", head.get().name(), "0.9"));
            }
        }
        return List.of();
    }

    private static boolean isHead(String words, int begin) {
        return CONJUNCTIONS.stream().noneMatch(words.substring(0, begin)::endsWith)
                && HanLp.segment(words).stream().anyMatch(word -> word.begin() == begin);
    }

    /** Several levels of a scheme often share one name (新材料产业); the broadest holds what the name does. */
    private static Optional<IndustryClass> broadest(List<IndustryClass> classes, Scheme scheme) {
        return classes.isEmpty()
                ? Optional.empty()
                : classes.stream()
                        .filter(c -> c.scheme() == scheme)
                        .min(Comparator.comparingInt(IndustryClass::level).thenComparing(IndustryClass::key));
    }
}
