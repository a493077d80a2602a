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

class HeadingIndustriesTest {
    private static final Plan PLAN =
            plan("江苏省“十二五”培育和发展战略性新兴产业规划\n（一）新能源汽车产业\n重点发展新能源客车。\n1. 新能源客车。以城市公共交通为重点，开发大中型客车。\n");

    @Test
    void takesGoodsThatHeadASectionInARowOfIndustriesForOne() {
        Plan plan = plan("湖北省产业发展规划\n四、发展重点\n1.新型显示。做强面板。\n2.高端计算机。做强整机。\n3.集成电路。做强设计。\n");
        Mention goods = last(plan, "高端计算机", EntityType.PRODUCT);
        Mention display = last(plan, "新型显示", EntityType.INDUSTRY);

        assertThat(HeadingIndustries.settle(plan, List.of(display, goods, last(plan, "集成电路", EntityType.INDUSTRY))))
                .extracting(Mention::type)
                .containsOnly(EntityType.INDUSTRY);
        assertThat(HeadingIndustries.settle(plan, List.of(display, goods))).contains(goods);
    }

    @Test
    void readsTheNameOfAHeadingWholeInSentencesToo() {
        Plan plan = plan("湖北省产业发展规划\n（一）海洋开发产业\n发展海洋食品等海洋开发新兴产业。\n");

        List<Mention> mentions = HeadingIndustries.settle(
                plan,
                List.of(
                        first(plan, "海洋开发产业", EntityType.INDUSTRY),
                        at(plan.text().indexOf("海洋食品"), "海洋", EntityType.INDUSTRY),
                        last(plan, "海洋", EntityType.INDUSTRY)));

        assertThat(mentions).extracting(Mention::name).containsExactly("海洋开发产业", "海洋", "海洋开发");
    }

    @Test
    void takesTheFieldWhoseTechnologiesABoxListsForAnIndustry() {
        Plan plan = plan("湖北省产业发展规划\n一、发展重点\n专栏1：下一代通信网络关键技术及产业化重点\n研发传输设备。\n" + "专栏2：重点领域关键技术\n研发整机。\n");

        assertThat(HeadingIndustries.settle(plan, List.of()))
                .extracting(Mention::name)
                .containsExactly("下一代通信网络");
    }

    @Test
    void takesGoodsThatHeadASectionBesideAnIndustryForOne() {
        Plan plan = plan("河东市工业发展规划\n第一节 光伏硅材料\n扩大产能。\n第二节 稀土功能材料\n延伸链条。\n第三节 保障\n落实责任。\n");

        List<Mention> mentions = HeadingIndustries.settle(
                plan, List.of(last(plan, "光伏硅材料", EntityType.PRODUCT), last(plan, "稀土功能材料", EntityType.INDUSTRY)));

        assertThat(mentions).extracting(Mention::type).containsOnly(EntityType.INDUSTRY);
    }

    @Test
    void takesWhatTheHeadingAboveListsWithAnIndustryForOne() {
        Plan plan = plan("河东市工业发展规划\n一、钢铁、铝与装备\n1. 钢铁：做精。\n2. 铝：做大。\n3. 保障：落实责任。\n");

        List<Mention> mentions = HeadingIndustries.settle(plan, List.of(last(plan, "钢铁", EntityType.INDUSTRY)));

        assertThat(mentions).extracting(Mention::name).containsExactly("钢铁", "铝");
    }

    @Test
    void takesNoHeadingThatSaysMoreOfAnIndustryForAName() {
        Plan plan = plan("河东市工业发展规划\n一、电子信息链条上移\n发展。\n二、装备制造\n发展。\n三、生物医药\n发展。\n");

        List<Mention> mentions = HeadingIndustries.settle(
                plan,
                List.of(
                        last(plan, "电子信息", EntityType.INDUSTRY),
                        last(plan, "装备制造", EntityType.INDUSTRY),
                        last(plan, "生物医药", EntityType.INDUSTRY)));

        assertThat(mentions).extracting(Mention::name).containsExactly("电子信息", "装备制造", "生物医药");
    }

    @Test
    void readsASectionsNameInTheTitleOfItsBoxWhole() {
        Plan plan = plan("湖北省产业发展规划\n（一）低空航天\n推动发展。\n专栏1：低空航天产业重大项目\n商业火箭：火箭总装项目等。\n");

        List<Mention> mentions = HeadingIndustries.settle(
                plan, List.of(first(plan, "低空航天", EntityType.INDUSTRY), last(plan, "航天", EntityType.INDUSTRY)));

        assertThat(mentions).extracting(Mention::name).containsExactly("低空航天", "低空航天");
    }

    @Test
    void takesWhatHeadsASectionInARowOfIndustriesForOne() {
        Plan plan = plan("湖北省低空经济发展规划\n（一）低空制造\n整机制造。做强整机。\n动力系统。做强动力。\n"
                + "航电产品。做强航电。\n低空保障设施。建设起降点。\n其他配套产品。做好配套。\n保障措施。加强统筹。\n");

        List<Mention> mentions = HeadingIndustries.settle(
                plan,
                List.of(
                        last(plan, "整机制造", EntityType.INDUSTRY),
                        last(plan, "动力系统", EntityType.INDUSTRY),
                        last(plan, "航电产品", EntityType.INDUSTRY),
                        last(plan, "保障设施", EntityType.PRODUCT)));

        assertThat(mentions).extracting(Mention::name).containsExactly("整机制造", "动力系统", "航电产品", "低空保障设施");
    }

    @Test
    void treatsGoodsWithAHeadingUnderAnIndustryAsAnIndustry() {
        List<Mention> mentions = HeadingIndustries.settle(
                PLAN, List.of(last("新能源汽车产业", EntityType.INDUSTRY), last("新能源客车", EntityType.PRODUCT)));

        assertThat(mentions).extracting(Mention::type).containsOnly(EntityType.INDUSTRY);
    }

    @Test
    void leavesGoodsInSentencesAlone() {
        Mention goods = last("大中型客车", EntityType.PRODUCT);

        assertThat(HeadingIndustries.settle(PLAN, List.of(last("新能源汽车产业", EntityType.INDUSTRY), goods)))
                .contains(goods);
    }

    private static Plan plan(String text) {
        return new PlanReader(Regions.load()).read(new PlanName("test"), text);
    }

    private static Mention last(String name, EntityType type) {
        return last(PLAN, name, type);
    }

    private static Mention first(Plan plan, String name, EntityType type) {
        return at(plan.text().indexOf(name), name, type);
    }

    private static Mention last(Plan plan, String name, EntityType type) {
        return at(plan.text().lastIndexOf(name), name, type);
    }

    private static Mention at(int begin, String name, EntityType type) {
        return new Mention(new Span(begin, begin + name.length()), type, name, "test", 1);
    }
}
