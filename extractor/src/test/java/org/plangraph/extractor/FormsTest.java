package org.plangraph.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.extractor.relation.Relation;
import org.plangraph.ontology.Iris;
import org.plangraph.ontology.Regions;

/** Tables and lists of projects, as offices publish them, from the file to what is stated; what they list is made up. */
class FormsTest {
    static final Path FORMS =
            Path.of(System.getProperty("plangraph.root"), "extractor/src/test/resources/org/plangraph/extractor/forms");

    private static List<String> stated(String name) {
        return new Extractor(Iris.standard())
                .understand(new PlanReader(Regions.load()).read(FORMS.resolve(name))).relations().stream()
                        .map(FormsTest::words)
                        .toList();
    }

    private static String words(Relation relation) {
        return relation.subject().name() + " " + relation.predicate().localName() + " "
                + relation.object().name();
    }

    @Test
    void readsALayoutRegionByRegion() {
        assertThat(stated("layout.txt"))
                .contains(
                        "玄德科技园 locatedIn 枣阳市",
                        "枣阳市 develops 新材料",
                        "宜城市 develops 装备制造",
                        "智远产业园 locatedIn 襄州区",
                        "襄州区 develops 汽车零部件")
                .doesNotContain("腾飞工业园 locatedIn 枣阳市");
    }

    @Test
    void readsTheRowsOfATableOfAPdfWhoseEmptyCellsLeaveNothing() {
        assertThat(stated("spaces.txt"))
                .contains(
                        "宏远苯胺扩能 produces 硝基苯",
                        "宏远苯胺扩能 inPark 宜城经济开发区",
                        "宏远苯胺扩能 carriedOutBy 宏远化工集团",
                        "宏远苯胺扩能 carriedOutBy 腾远化工公司",
                        "玄德电池材料 locatedIn 襄州区",
                        "玄德电池材料 produces 电解铜箔",
                        "老碱厂搬迁 carriedOutBy 腾远化工公司")
                .doesNotContain("宏远苯胺扩能 locatedIn 襄州区", "玄德电池材料 carriedOutBy 腾远化工公司");
    }

    @Test
    void readsTheRowsOfATableByTheirColumns() {
        assertThat(stated("table.txt"))
                .contains(
                        "年产10万吨电解液项目 carriedOutBy 玄德新能源科技有限公司",
                        "年产10万吨电解液项目 locatedIn 宜城市",
                        "年产10万吨电解液项目 inIndustry 新能源",
                        "智能传感器产业园 carriedOutBy 宏远电子集团有限公司",
                        "智能传感器产业园 locatedIn 襄州区",
                        "智能传感器产业园 inIndustry 电子信息");
    }

    @Test
    void readsWhoBuildsWhereOutOfTheBracketsOfAnItem() {
        assertThat(stated("numbered.txt"))
                .contains(
                        "年产3万吨碳纤维 carriedOutBy 玄德复合材料有限公司",
                        "年产3万吨碳纤维 locatedIn 老河口市",
                        "枣阳氟化工基地 carriedOutBy 宏远化工有限公司",
                        "襄城电机厂房二期 inIndustry 装备制造业");
    }

    @Test
    void readsALayoutParkByPark() {
        assertThat(stated("parks.txt"))
                .contains(
                        "宜城化工园 locatedIn 宜城市",
                        "宏远化工 inPark 宜城化工园",
                        "宜城化工园 produces 苯胺",
                        "老河口循环产业园 leadEnterprise 腾远化工集团",
                        "腾远化工集团 inPark 老河口循环产业园",
                        "老河口循环产业园 produces 再生铅");
    }

    @Test
    void readsTheItemsOfAListByTheirFields() {
        assertThat(stated("items.txt"))
                .contains(
                        "玄德集团苯胺扩能项目 carriedOutBy 玄德化工有限公司",
                        "玄德集团苯胺扩能项目 locatedIn 宜城市",
                        "玄德集团苯胺扩能项目 produces 苯胺",
                        "宏远集团己二酸项目 locatedIn 枣阳市",
                        "宏远集团己二酸项目 produces 己二酸",
                        "宏远集团己二酸项目 inIndustry 化工")
                .doesNotContain("玄德化工有限公司 locatedIn 宜城市");
    }

    @Test
    void readsAnAccountOfAYear() {
        assertThat(stated("account.txt"))
                .contains("装备制造业 produces 船用柴油机", "新能源 leadEnterprise 玄德科技", "新能源 leadEnterprise 宏远电机")
                .doesNotContain("海洋化工 produces 船用柴油机", "鄢龙高端锂电材料产业园项目 carriedOutBy 鄢龙");
    }

    @Test
    void readsTheIntroductionOfAZone() {
        assertThat(stated("zone.txt"))
                .contains(
                        "宜城经济技术开发区 locatedIn 宜城市",
                        "电子信息 leadEnterprise 宏远",
                        "电子信息 leadEnterprise 玄德机电",
                        "玄德机电 inPark 宜城经济技术开发区",
                        "玄德集团饲料添加剂项目 produces 赖氨酸")
                .doesNotContain("宜城经济技术开发区 locatedIn 湖北省", "宜城经济技术开发区 leadEnterprise 宏远");
    }

    @Test
    void readsWhoHasSignedForWhatAndWhatItCosts() {
        assertThat(stated("signing.txt"))
                .contains(
                        "高端制剂生产项目 carriedOutBy 腾飞药业有限公司",
                        "康养装备产业园项目 carriedOutBy 智达健康产业有限公司",
                        "大容积发酵罐制造项目 carriedOutBy 玄德集团",
                        "食品烘焙项目 carriedOutBy 宏远公司",
                        "年产2万台氢燃料电池堆项目 produces 氢燃料电池堆",
                        "瑞康锂电池正极材料一体化项目 carriedOutBy 瑞康",
                        "肉食品加工 leadEnterprise 宏达",
                        "健康食品产业集群 inIndustry 健康食品",
                        "镍产业链 leadEnterprise 玄铜集团")
                .doesNotContain("健康食品产业集群 leadEnterprise 智远", "光伏高速 inIndustry 光伏");
    }

    @Test
    void readsThePartsOnAChainAndItemsByTheirNumbers() {
        assertThat(stated("chain.txt"))
                .contains(
                        "工程机械产业链 produces 起重机",
                        "工程机械产业链 leadEnterprise 宏远起重机公司",
                        "工程机械产业链 leadEnterprise 腾云机械公司",
                        "玄德重工公司 inIndustry 工程机械",
                        "冷链仓储配送中心项目 inPark 宜城经济开发区",
                        "冷链仓储配送中心项目 carriedOutBy 宏达物流公司",
                        "玄德重工起重机二期 inIndustry 工程机械")
                .doesNotContain("宜城经济开发区 carriedOutBy 宏达物流公司", "襄阳市 develops 冷链");
    }
}
