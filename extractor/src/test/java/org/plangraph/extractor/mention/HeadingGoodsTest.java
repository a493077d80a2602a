package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.PlanName;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.extractor.document.Span;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Regions;

class HeadingGoodsTest {
    private static final Plan PLAN = new PlanReader(Regions.load())
            .read(
                    new PlanName("test"),
                    "江苏省“十二五”培育和发展战略性新兴产业规划\n（一）新能源汽车产业\n重点发展新能源客车。\n1. 新能源客车。以城市公共交通为重点，开发大中型客车。\n");

    @Test
    void treatsGoodsWithAHeadingUnderAnIndustryAsAnIndustry() {
        List<Mention> mentions = HeadingGoods.asIndustries(
                PLAN, List.of(last("新能源汽车产业", EntityType.INDUSTRY), last("新能源客车", EntityType.PRODUCT)));

        assertThat(mentions).extracting(Mention::type).containsOnly(EntityType.INDUSTRY);
    }

    @Test
    void leavesGoodsInSentencesAlone() {
        Mention goods = last("大中型客车", EntityType.PRODUCT);

        assertThat(HeadingGoods.asIndustries(PLAN, List.of(last("新能源汽车产业", EntityType.INDUSTRY), goods)))
                .contains(goods);
    }

    private static Mention last(String name, EntityType type) {
        int begin = PLAN.text().lastIndexOf(name);
        return new Mention(new Span(begin, begin + name.length()), type, name, "test", 1);
    }
}
