package org.plangraph.extractor.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.evaluate.Gold.GoldEntity;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

class CandidateRecallTest {
    private static final Gold GOLD = new Gold(
            "fixture",
            entities(
                    new GoldEntity("e1", List.of(EntityType.ENTERPRISE), List.of("金川集团公司", "金川公司"), false),
                    new GoldEntity("e2", List.of(EntityType.PARK), List.of("万华工业园"), false),
                    new GoldEntity("e3", List.of(EntityType.INDUSTRY), List.of("新材料"), false),
                    new GoldEntity("e4", List.of(EntityType.INDUSTRY), List.of("旅游"), true)),
            List.of(),
            List.of());

    private static Map<String, GoldEntity> entities(GoldEntity... entities) {
        Map<String, GoldEntity> byId = new LinkedHashMap<>();
        List.of(entities).forEach(e -> byId.put(e.id(), e));
        return byId;
    }

    private static Mention mention(EntityType type, String name) {
        return new Mention(new Span(0, name.length()), type, name, "test", 0.1);
    }

    private static String recallOf(Mention... proposed) {
        CandidateRecall recall = new CandidateRecall();
        recall.add(GOLD, List.of(proposed));
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        recall.print(out);
        out.flush();
        return text.toString();
    }

    @Test
    void countsANameProposedUnderAnyOfItsForms() {
        assertThat(recallOf(mention(EntityType.ENTERPRISE, "金川公司")))
                .containsPattern("Enterprise +1 +1 +1\\.000 +1\\.000");
    }

    @Test
    void tellsANameOfAnotherTypeFromOneThatNobodyProposed() {
        assertThat(recallOf(mention(EntityType.PROJECT, "万华工业园")))
                .containsPattern("Park +1 +0 +0\\.000 +1\\.000")
                .containsPattern("Industry +1 +0 +0\\.000 +0\\.000");
    }

    @Test
    void leavesOutWhatIsOptional() {
        assertThat(recallOf(mention(EntityType.INDUSTRY, "新材料产业")))
                .containsPattern("core +3 +1 +0\\.333")
                .containsPattern("Industry +1 +1 +1\\.000");
    }
}
