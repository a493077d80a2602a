package org.plangraph.extractor.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.evaluate.FoundEvidence.Naming;
import org.plangraph.extractor.evaluate.FoundEvidence.Stating;
import org.plangraph.extractor.evaluate.FoundGraph.FoundRelation;

class ReliabilityTest {
    private static final FoundRelation DEVELOPS = new FoundRelation("a", "develops", "b");

    private static String printed(Reliability reliability) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        reliability.print(out);
        out.flush();
        return text.toString();
    }

    private static Reliability of(Map<String, Boolean> things) {
        FoundEvidence evidence = new FoundEvidence(
                List.of(new Naming("a", 0.92), new Naming("b", 0.3), new Naming("b", 0.98)),
                List.of(new Stating(DEVELOPS, "rule", 0.45)));
        return Reliability.of(evidence, new Scorer.Result(new Scores(), List.of(), Map.of(DEVELOPS, true), things));
    }

    @Test
    void setsWhatIsStatedBesideWhatIsRight() {
        assertThat(printed(of(Map.of("a", true, "b", false))))
                .containsPattern("0\\.9-1\\.0 +2 +0\\.950 +0\\.500 +0 +- +-")
                .containsPattern("0\\.4-0\\.5 +0 +- +- +1 +0\\.450 +1\\.000");
    }

    @Test
    void leavesOutWhatCountsNeitherWay() {
        assertThat(printed(of(Map.of("a", true)))).containsPattern("0\\.9-1\\.0 +1 +0\\.920 +1\\.000");
    }

    @Test
    void addsUpOverDocuments() {
        Reliability one = of(Map.of("a", true));
        assertThat(printed(one.plus(one))).containsPattern("0\\.9-1\\.0 +2 +0\\.920 +1\\.000");
    }
}
