package org.plangraph.extractor.graph;

import java.util.List;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Sentence;

/** The innermost section at an offset of the reading text. */
final class SectionAt {
    private final List<Sentence> sentences;

    SectionAt(Plan plan) {
        this.sentences = plan.sentences();
    }

    int offset(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().begin() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high < 0 ? 0 : sentences.get(high).section();
    }
}
