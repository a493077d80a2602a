package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.PlanName;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Regions;

class ProjectListFinderTest {
    @Test
    void readsWhatALabelNamesAndTheClausesAfterItOnlyTellOf() {
        String told = BOX.replace("检测：山东氢能检验检测平台、北斗芯片及应用软件研发中心等。", "检测：电源点三处。\n\n碳化硅晶体项目：创晶为业主，已开工，抓紧施工。");
        Plan plan = new PlanReader(Regions.load()).read(new PlanName("box"), told);
        assertThat(new ProjectListFinder().find(new Reading(plan)))
                .extracting(Mention::name)
                .contains("中鲁年产2万台氢燃料电池堆项目", "东岳氢能产业园", "潍柴动力面向高端场景的工业互联网平台试验环境项目", "碳化硅晶体项目");
    }

    @Test
    void readsTheProjectsThatASentenceCounts() {
        assertThat(Found.in("这3个重点项目分别是：年产10万吨磷酸铁锂项目、泓瑞智能工厂、黄沙水库扩建工程。", EntityType.PROJECT))
                .containsExactly("年产10万吨磷酸铁锂项目", "泓瑞智能工厂", "黄沙水库扩建工程");
    }

    private static final String BOX = """
            山东省“十四五”战略性新兴产业发展规划

            一、氢能

            加快发展氢能。

            专栏3：氢能产业重大项目

            制备：中鲁年产2万台氢燃料电池堆项目、东岳氢能产业园、潍柴动力面向高端场景的工业互联网平台试验环境项目等。

            检测：山东氢能检验检测平台、北斗芯片及应用软件研发中心等。
            """;

    @Test
    void takesEveryItemWholeAndTypesItByItsLastWords() {
        Plan plan = new PlanReader(Regions.load()).read(new PlanName("box"), BOX);
        Map<String, EntityType> found = new ProjectListFinder()
                .find(new Reading(plan)).stream().collect(Collectors.toMap(Mention::name, Mention::type));
        assertThat(found)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "中鲁年产2万台氢燃料电池堆项目", EntityType.PROJECT,
                        "东岳氢能产业园", EntityType.PARK,
                        "潍柴动力面向高端场景的工业互联网平台试验环境项目", EntityType.PROJECT,
                        "山东氢能检验检测平台", EntityType.INSTITUTION,
                        "北斗芯片及应用软件研发中心", EntityType.INSTITUTION));
    }

    @Test
    void keepsTheFormWithoutTheWordForProject() {
        Plan plan = new PlanReader(Regions.load()).read(new PlanName("box"), BOX);
        assertThat(new ProjectListFinder().find(new Reading(plan)))
                .filteredOn(mention -> mention.name().startsWith("中鲁"))
                .flatExtracting(Mention::forms)
                .containsExactly("中鲁年产2万台氢燃料电池堆");
    }

    @Test
    void leavesSentencesUnderALabelToOtherFinders() {
        String prose = BOX.replace("检测：山东氢能检验检测平台、", "检测：依托山东氢能公司等企业，建设山东氢能检验检测平台、");
        Plan plan = new PlanReader(Regions.load()).read(new PlanName("box"), prose);
        assertThat(new ProjectListFinder().find(new Reading(plan)))
                .extracting(Mention::name)
                .noneMatch(name -> name.contains("依托"))
                .contains("东岳氢能产业园");
    }

    @Test
    void leavesTheVerbBeforeAnItemOut() {
        String verb = BOX.replace("检测：山东氢能检验检测平台、", "检测：山东氢能检验检测平台；建设");
        Plan plan = new PlanReader(Regions.load()).read(new PlanName("box"), verb);
    }

    @Test
    void readsAListAfterALabelInRunningText() {
        Plan plan = Texts.plan("重点项目：江城沪士电子二期、80万吨乙烯、花山机场扩建等。储备项目：引进人才，完善机制、体制。", Optional.empty());
        assertThat(new ProjectListFinder().find(new Reading(plan)))
                .extracting(Mention::name)
                .containsExactly("江城沪士电子二期", "80万吨乙烯", "花山机场扩建");
    }
}
