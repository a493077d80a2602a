package org.plangraph.extractor.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.mention.learned.LearnedNames;
import org.plangraph.extractor.relation.MarkedPlan;
import org.plangraph.extractor.relation.RelationFinder;
import org.plangraph.ontology.EntityType;

class LoneNamesTest {
    private static final String TITLE = "宁夏回族自治区2026年政府工作报告";

    @Test
    void leavesOutGoodsThatOnlyTheModelSeesAndNobodyMakes() {
        assertThat(names("加大[油烟|Product]、异味等问题治理力度。", m -> true)).isEmpty();
    }

    @Test
    void keepsThemWhereARuleSawThemToo() {
        assertThat(names("加大[油烟|Product]、异味等问题治理力度。", m -> false)).containsExactly("油烟");
    }

    @Test
    void keepsThemWhereSomethingIsSaidOfThem() {
        assertThat(names("[金川集团|Enterprise]生产[电解镍|Product]。", m -> m.type() == EntityType.PRODUCT))
                .containsExactly("金川集团", "电解镍");
    }

    @Test
    void keepsBodiesThatOnlyTheModelSees() {
        assertThat(names("依托[贺兰山实验室|Institution]。", m -> true)).containsExactly("贺兰山实验室");
    }

    /** @param learned which of the names only the model saw */
    private static List<String> names(String line, Predicate<Mention> learned) {
        MarkedPlan plan = MarkedPlan.of(TITLE, line);
        List<Mention> mentions = plan.mentions().stream()
                .map(m -> learned.test(m) ? new Mention(m.span(), m.type(), m.name(), LearnedNames.FOUND_BY, 0.5) : m)
                .toList();
        Linker linker = new Linker();
        PlanKnowledge names = linker.resolve(plan.plan(), mentions);
        var found = new RelationFinder().find(plan.plan(), names.mentions());
        return linker.link(names, found.relations(), found.targets()).entities().stream()
                .map(Entity::name)
                .toList();
    }
}
