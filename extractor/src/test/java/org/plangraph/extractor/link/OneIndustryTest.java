package org.plangraph.extractor.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.relation.Relation;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Predicate;

class OneIndustryTest {
    private final Mention park = mention(0, EntityType.PARK, "产业园");
    private final Mention wide = mention(10, EntityType.INDUSTRY, "新材料");
    private final Mention exact = mention(20, EntityType.INDUSTRY, "碳纤维");

    @Test
    void keepsTheIndustryMostSurelyStated() {
        assertThat(settle(in(wide, 0.6), in(exact, 0.9)))
                .extracting(r -> r.object().name())
                .containsExactly("碳纤维");
    }

    @Test
    void keepsThePartOfTwoIndustriesStatedAlike() {
        Relation nested = new Relation(exact, Predicate.SUB_INDUSTRY_OF, wide, sentence(), "rule", 0.9);

        assertThat(settle(nested, in(wide, 0.8), in(exact, 0.8)))
                .extracting(r -> r.object().name())
                .containsExactly("新材料", "碳纤维");
    }

    @Test
    void keepsEveryPlaceThatStatesTheOneThatStays() {
        assertThat(settle(in(exact, 0.9), in(exact, 0.6))).hasSize(2);
    }

    @Test
    void leavesOtherRelationsAlone() {
        Relation develops =
                new Relation(mention(30, EntityType.REGION, "山东"), Predicate.DEVELOPS, wide, sentence(), "rule", 0.1);

        assertThat(settle(develops, in(wide, 0.6))).contains(develops);
    }

    private static List<Relation> settle(Relation... relations) {
        return OneIndustry.settle(List.of(relations), Mention::name);
    }

    private Relation in(Mention industry, double confidence) {
        return new Relation(park, Predicate.IN_INDUSTRY, industry, sentence(), "rule", confidence);
    }

    private static Sentence sentence() {
        return new Sentence(0, 0, 0, false, new Span(0, 40));
    }

    private static Mention mention(int at, EntityType type, String name) {
        return new Mention(new Span(at, at + name.length()), type, name, "test", 1);
    }
}
