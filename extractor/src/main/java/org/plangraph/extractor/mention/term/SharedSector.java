package org.plangraph.extractor.mention.term;

import java.util.Optional;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Affixes;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/** Gives the sector that an item of a list opens with to the bare steps of its trade after it: 集成电路设计、封装、测试. */
final class SharedSector {
    private static final Affixes STEPS = Affixes.suffixes(WordList.words("terms/trade-steps"));

    private final Vocabulary vocabulary;
    private String sector = "";

    SharedSector(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The trade whose step {@code name} is; empty where it is no mere step, or none of a sector's has gone before. */
    Optional<Candidate> step(Span span, String name) {
        boolean step = STEPS.longestOf(name, name.length()) == name.length() && !vocabulary.isIndustry(name);
        return step && !sector.isEmpty()
                ? Optional.of(new Candidate(span, sector + name, EntityType.INDUSTRY, 0.7, "industry-by-shared-sector"))
                : Optional.empty();
    }

    /** Takes down what the list has named: a step of a sector, for those after it, or something else. */
    void follows(Candidate named) {
        String name = named.name();
        String before = name.substring(0, name.length() - STEPS.longestOf(name, name.length() - 1));
        boolean step = named.type() == EntityType.INDUSTRY && before.length() < name.length();
        sector = step && vocabulary.isIndustry(before) ? before : "";
    }
}
