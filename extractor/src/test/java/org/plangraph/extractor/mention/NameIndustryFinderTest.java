package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.INDUSTRY;
import static org.plangraph.ontology.EntityType.PROJECT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.document.PlanName;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.ontology.Regions;

class NameIndustryFinderTest {
    @Test
    void opensAnIndustryWithTheSubstanceBeforeIt() {
        assertThat(Found.in("巨化硅氟新材料项目开工", INDUSTRY)).doesNotContain("氟新材料");
    }

    @Test
    void takesTheKindOfWorksThatMeetInAHubForNoIndustry() {
        assertThat(Found.in("推进泽州铁路枢纽优化提升工程，建设兰州公路枢纽。", INDUSTRY)).isEmpty();
        assertThat(Found.in("建设兰州旅游枢纽。", INDUSTRY)).containsExactly("旅游");
    }

    @Test
    void takesTheKindOfZoneThatASiteStandsInForNoPartOfAnIndustry() {
        assertThat(Found.in("建好烟台经开区半导体材料产业园。", INDUSTRY)).containsExactly("半导体材料");
    }

    @Test
    void takesWhatACampaignCallsAnIndustry() {
        assertThat(Found.in("实施竹藤产业“千亿”行动。", INDUSTRY)).containsExactly("竹藤产业");
        assertThat(Found.in("实施特色优势产业高质量发展行动、制造业重点产业强基提质行动。", INDUSTRY)).isEmpty();
    }

    @Test
    void takesABroadSectorWithWhatNarrowsItAtTheHeadOfASitesName() {
        assertThat(Found.in("建好西北（酒泉）重型装备制造基地。", INDUSTRY)).contains("重型装备");
        assertThat(Found.in("建设全国跨境电商物流基地。", INDUSTRY)).contains("跨境电商物流");
        assertThat(Found.in("推进宜昌国际医药创新公园建设。", INDUSTRY)).isEmpty();
    }

    @Test
    void readsBothIndustriesThatASiteIsFor() {
        assertThat(Found.in("推进武汉新能源与智能网联汽车基地建设。", INDUSTRY)).containsExactly("新能源", "智能网联汽车");
    }

    @Test
    void readsWhatATestingPlatformAndAProvincesGroupAreFor() {
        assertThat(Found.in("宜昌储氢装备检验检测实证平台建成。", INDUSTRY)).containsExactly("储氢装备");
        assertThat(Found.in("建设国家新材料测试评价平台。", INDUSTRY)).containsExactly("新材料");
        assertThat(industries("2026年湖北省人民政府工作报告\n\n组建湖北新材料集团。\n")).containsExactly("新材料");
    }

    @Test
    void readsNoFieldThatGovernmentsRunOffAZoneForIt() {
        assertThat(Found.in("加快建设国家教育创新发展试验区。", INDUSTRY)).isEmpty();
        assertThat(Found.in("加快建设国家旅游创新发展试验区。", INDUSTRY)).contains("旅游");
    }

    @Test
    void knowsSectorsThatAreNamedAfterGoodsInNamesAlone() {
        assertThat(Found.in("国能准东煤制天然气项目开工。", INDUSTRY)).contains("煤制天然气");
    }

    @Test
    void readsABroadSectorWhereTheNameCallsItOne() {
        assertThat(Found.in("争取深海领域国家技术创新中心获批。", INDUSTRY)).contains("深海");
        assertThat(Found.in("争取深海国家技术创新中心获批。", INDUSTRY)).isEmpty();
    }

    @Test
    void readsWhatASiteIsForBeforeItsHeadNoun() {
        assertThat(Found.in("推进东洲新区现代农业产业园建设。", INDUSTRY)).contains("现代农业");
        assertThat(Found.in("打造世界级海洋装备岛。", INDUSTRY)).contains("海洋装备");
    }

    @Test
    void readsItPastWhatTheSiteDoesForTheIndustry() {
        assertThat(Found.in("绿氢中试基地加快建设。", INDUSTRY)).contains("绿氢");
        assertThat(Found.in("稀土国家技术创新中心获批。", INDUSTRY)).contains("稀土");
    }

    @Test
    void takesWordsThatNarrowTheIndustryButNoPraise() {
        assertThat(Found.in("建设甘蔗生物育种实验室。", INDUSTRY)).contains("甘蔗生物育种");
        assertThat(Found.in("打造智慧医疗装备集聚区。", INDUSTRY)).contains("智慧医疗装备");
        assertThat(Found.in("推进国能大型储能电站建设。", INDUSTRY)).contains("储能").doesNotContain("大型储能");
    }

    @Test
    void readsNamesThatShareTheirEnd() {
        assertThat(Found.in("推进福州、厦门铝后加工基地建设。", INDUSTRY)).contains("铝后加工");
    }

    @Test
    void takesAllWordsOfASiteThatEndLikeWorkOnAMaterial() {
        assertThat(Found.in("打造包头铝后加工基地。", INDUSTRY)).contains("铝后加工");
        assertThat(Found.in("推进江西内陆开放型经济试验区建设。", INDUSTRY)).isEmpty();
    }

    @Test
    void leavesAloneKindsOfBuildingsAndCoordinatedWorks() {
        assertThat(Found.in("首都国际会展中心启用。", INDUSTRY)).isEmpty();
        assertThat(Found.in("实施产业基础再造和重大技术装备攻关工程。", INDUSTRY)).isEmpty();
    }

    @Test
    void leavesAloneTheGoodsThatAProjectMakes() {
        assertThat(Found.in("推进长沙圣钘科技锂电池、株洲中车电驱系统等项目。", PROJECT)).isNotEmpty();
        assertThat(Found.in("推进长沙圣钘科技锂电池、株洲中车电驱系统等项目。", INDUSTRY)).isEmpty();
    }

    @Test
    void leavesNamesUnderAHeadingToWhatTheHeadingSays() {
        String site = "横沙新洲现代农业产业园加快建设。";

        assertThat(industries("某市规划\n\n一、集成电路产业\n\n" + site + "\n")).doesNotContain("现代农业");
        assertThat(industries("某市规划\n\n一、重大项目\n\n" + site + "\n")).contains("现代农业");
    }

    private static List<String> industries(String plan) {
        return new MentionFinder()
                .find(new PlanReader(Regions.load()).read(new PlanName("test"), plan)).stream()
                        .filter(mention -> mention.type() == INDUSTRY)
                        .map(Mention::name)
                        .toList();
    }
}
