package org.plangraph.extractor.graph;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.plangraph.extractor.document.Plan;

/** The innermost section at an offset of the reading text. */
final class SectionAt {
    private final NavigableMap<Integer, Integer> sectionBySentenceBegin = new TreeMap<>();

    SectionAt(Plan plan) {
        plan.sentences().forEach(s -> sectionBySentenceBegin.put(s.span().begin(), s.section()));
    }

    int offset(int offset) {
        Map.Entry<Integer, Integer> sentence = sectionBySentenceBegin.floorEntry(offset);
        return sentence == null ? 0 : sentence.getValue();
    }
}
