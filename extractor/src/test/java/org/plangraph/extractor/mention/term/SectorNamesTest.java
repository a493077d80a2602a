package org.plangraph.extractor.mention.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.extractor.mention.term.Terms.chains;
import static org.plangraph.extractor.mention.term.Terms.inReport;
import static org.plangraph.extractor.mention.term.Terms.industries;
import static org.plangraph.extractor.mention.term.Terms.products;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.document.PlanName;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Reading;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Regions;

class SectorNamesTest {
    @Test
    void takesAPlanForAChainForOneForItsIndustry() {
        assertThat(Terms.names("汽车产业链提升行动方案（2022—2025年）", EntityType.INDUSTRY, "布局整车基地。"))
                .containsExactly("汽车");
    }

    @Test
    void takesTheStagesOfAChainForNoIndustries() {
        assertThat(Terms.industries("第一节 前端材料\n建设基地。\n第二节 后端应用\n推广产品。")).isEmpty();
    }

    @Test
    void takesWhatAGovernmentSeesToForNoIndustryOfItsReport() {
        assertThat(inReport(EntityType.INDUSTRY, "统筹推进群众体育和竞技体育发展，提升医疗服务。")).isEmpty();
        assertThat(inReport(EntityType.INDUSTRY, "支持养老机构提供助餐、助浴、助医等多样化服务。")).isEmpty();
        assertThat(inReport(EntityType.INDUSTRY, "加强统计、气象、邮政、社科等工作。")).isEmpty();
        assertThat(inReport(EntityType.INDUSTRY, "加快补齐教育、医疗、养老等民生短板。")).isEmpty();
        assertThat(inReport(EntityType.INDUSTRY, "发展养老服务、体育、邮政等产业。")).containsExactly("养老服务", "体育", "邮政");
    }

    @Test
    void takesTheNameOfWorksForNoSectorAndWhatBelongsToOneForPartOfIt() {
        assertThat(inReport(EntityType.INDUSTRY, "博衡精密、宇衡电子等16个项目建成投产。")).isEmpty();
        assertThat(inReport(EntityType.INDUSTRY, "推进智能制造及装备产业发展。")).containsExactly("智能制造及装备产业");
        assertThat(inReport(EntityType.INDUSTRY, "利用焦化副产资源，发展精细化工。")).containsExactly("精细化工");
        assertThat(inReport(EntityType.INDUSTRY, "构建现代工业体系，工农业经济快速发展。")).isEmpty();
    }

    @Test
    void takesASectorForNothingWhereItOnlyOpensTheNameOfSomethingElse() {
        assertThat(inReport(EntityType.INDUSTRY, "海铁联运量突破200万标箱，国际船舶登记管理局落地，中医药大学扩建。"))
                .isEmpty();
        assertThat(inReport(EntityType.INDUSTRY, "壮大船舶产业，推动中医药产业集聚。")).containsExactly("船舶产业", "中医药产业");
        assertThat(inReport(EntityType.INDUSTRY, "坚定产业发展的信心，推动沿海产业群联动。")).isEmpty();
        assertThat(inReport(EntityType.INDUSTRY, "智能传感产业发展势头良好。")).containsExactly("智能传感产业");
    }

    @Test
    void takesGoodsAmongFieldsOfWhichMostAreIndustriesForOne() {
        assertThat(inReport(EntityType.INDUSTRY, "加快突破集成电路、工业母机、新型显示等领域关键核心技术。"))
                .containsExactly("集成电路", "工业母机", "新型显示");
        assertThat(inReport(EntityType.INDUSTRY, "开发工业母机、注塑机等产品。")).isEmpty();
    }

    @Test
    void partsTheItemsOfAListAtTheConjunctionBeforeTheLast() {
        assertThat(inReport(EntityType.INDUSTRY, "做大做强稻米、水产和林下经济等产业。")).containsExactly("稻米", "水产", "林下经济");
    }

    @Test
    void takesABranchOfAWideSectorForAnIndustryWhateverIsDoneForIt() {
        assertThat(inReport(EntityType.INDUSTRY, "提质升级商贸流通服务业。")).containsExactly("商贸流通服务业");
        assertThat(inReport(EntityType.INDUSTRY, "推进现代特色服务业，优化区域先进制造业。")).doesNotContain("现代特色服务业", "区域先进制造业");
    }

    @Test
    void tellsForOtherFindersWhatAReportNamesNoIndustryBy() {
        String said = "房地产等领域未发生系统性风险。提升医疗服务。房地产市场回稳。";
        PlanReader plans = new PlanReader(Regions.load());
        Reading report = new Reading(plans.read(new PlanName("test"), "2026年广东省人民政府工作报告\n\n" + said));
        Reading plan = new Reading(Terms.plan(said));

        assertThat(noIndustry(report, "房地产等")).isTrue();
        assertThat(noIndustry(report, "医疗服务")).isTrue();
        assertThat(noIndustry(report, "房地产市场")).isFalse();
        assertThat(noIndustry(plan, "医疗服务")).isFalse();
    }

    private static boolean noIndustry(Reading reading, String name) {
        int begin = reading.text().indexOf(name);
        return new UnnamedFields().include(reading, new Span(begin, begin + name.length()));
    }

    @Test
    void endsNamesBeforeTheirMeansAndWhatIsSought() {
        assertThat(industries("保税物流、加工贸易靠创新求提升，对绿色贸易、数字贸易连同跨境金融予以积极扶持。")).contains("加工贸易", "跨境金融");
        assertThat(industries("在生物医药、节能环保上再求突破。")).contains("节能环保");
        assertThat(industries("发展可靠性检测产业。")).containsExactly("可靠性检测产业");
    }

    @Test
    void takesTheStemOfAChainThatHeadsAnItemForAnIndustryWhereItEndsLikeOne() {
        assertThat(Terms.industries("1.生物质能源产业链：加大利用。\n\n2.再生资源回收利用产业链：加大利用。\n\n3.育种及种子加工产业链：加大利用。"))
                .containsExactly("生物质能源", "再生资源回收利用", "育种及种子加工");
        assertThat(Terms.industries("1.专用车制造产业链：加大利用。\n\n2.轻质合金及深加工产业链：加大利用。\n\n3.铜箔产业链：加大利用。"))
                .isEmpty();
        assertThat(Terms.industries("延伸生物质能源产业链。")).isEmpty();
    }

    @Test
    void keepsBothHalvesOfAJoinedNameWhateverTheFirstIs() {
        assertThat(Terms.industries("（一）研发设计与科技服务业\n\n提升能力。")).containsExactly("研发设计与科技服务业");
        assertThat(Terms.industries("（一）重点科技服务业\n\n提升能力。")).containsExactly("科技服务业");
    }

    @Test
    void takesNoSectorsThatAreSingledOutByWhatTheyUseForAnIndustry() {
        assertThat(Terms.industries("推进高耗能、高排放工业领域的改造，壮大清洁能源产业。")).containsExactly("清洁能源产业");
    }

    @Test
    void takesNoRankOfIndustriesForOneUnlessAnIndustryOpensIt() {
        assertThat(industries("发展沿边开放型经济，推动各市主导产业集聚，壮大特色板块经济。")).isEmpty();
        assertThat(industries("加快培育壮大新型专门经济形态。促进各种所有制经济发展。")).isEmpty();
        assertThat(industries("壮大海洋新兴产业、数字经济核心产业、安全产业。")).containsExactly("海洋新兴产业", "数字经济核心产业", "安全产业");
    }

    @Test
    void takesNoSitesThatAListCallsParksOfARankForIndustries() {
        assertThat(industries("提升滨江智谷、江东药港等特色产业园区能级。")).isEmpty();
        assertThat(industries("提升竹藤、家具等特色产业能级。")).contains("竹藤");
    }

    @Test
    void endsAWholeChainBeforeWhatBecomesOfIt() {
        assertThat(chains("推动椰子全产业链开放发展。")).containsExactly("椰子全产业链");
        assertThat(chains("加快现代设施农业全产业链升级，促进全产业链开发。")).containsExactly("现代设施农业全产业链");
        assertThat(chains("推动乳业全产业链项目建设。")).isEmpty();
        assertThat(chains("打造油菜制种、种植、加工、物流一体化全产业链。")).isEmpty();
    }

    @Test
    void keepsVerbsAndAdverbsOutOfNames() {
        assertThat(industries("支持专业平台健康快速发展，打开经济发展新局面。")).isEmpty();
        assertThat(industries("升级餐饮、住宿、家政等传统服务。")).startsWith("餐饮");
        assertThat(industries("优化提升货物贸易。")).containsExactly("货物贸易");
        assertThat(industries("推动土地节约集约利用，发展秸秆综合利用。")).containsExactly("秸秆综合利用");
        assertThat(products("壮大成套装备、精密机床产业集群。")).contains("成套装备").doesNotContain("套装备");
    }

    @Test
    void takesNoDealingsWithAPartOfTheWorldForAnIndustry() {
        assertThat(industries("打造中国—中亚贸易畅通平台，深化东盟农业合作。")).isEmpty();
        assertThat(industries("发展边境贸易。")).containsExactly("边境贸易");
    }

    private static List<String> industries(String text) {
        return inReport(EntityType.INDUSTRY, text);
    }

    @Test
    void takesWhatAHeadingSaysIsToGrowForAnIndustry() {
        assertThat(industries("一、做强石化新材料\n引进企业，扩大规模，提升水平。")).containsExactly("石化新材料");
    }

    @Test
    void leavesTheSideOfASectorOutOfItsName() {
        assertThat(industries("发展石化下游。")).containsExactly("石化");
        assertThat(industries("发展石化下游产业。")).containsExactly("石化");
    }

    @Test
    void readsTheIndustryThatOpensASentenceAsItsSubject() {
        assertThat(Terms.industries("铜工业以玄德铜业为依托，抓好扩建。钨和稀土工业以赣州为中心。")).containsExactly("铜工业", "钨和稀土工业");
        assertThat(Terms.industries("全市工业重点抓好扩建。落实产业重点任务。")).isEmpty();
    }

    @Test
    void takesChainsSideBySideUnderAHeadingOnChainsForIndustries() {
        String chain = "（一）起重装备产业链。支持龙头企业做强。\n";
        assertThat(Terms.industries("三、重点产业链\n" + chain)).containsExactly("起重装备");
        assertThat(Terms.industries("三、新材料\n" + chain)).doesNotContain("起重装备");
    }

    @Test
    void partsTwoChainsThatAreCountedTogether() {
        assertThat(Terms.chains("做强休闲食品和功能糖两条产业链。")).containsExactly("休闲食品产业链", "功能糖产业链");
    }

    @Test
    void takesWhatAPlanRanksFirstForAnIndustry() {
        assertThat(industries("第四节 壮大茶叶主导产业\n\n支持企业。")).containsExactly("茶叶");
        assertThat(industries("第四节 壮大县域主导产业\n\n支持企业。")).isEmpty();
    }

    @Test
    void takesTheLinksOfOneChainForNoChains() {
        assertThat(chains("完善多晶硅、单晶硅、硅片、组件产业链条。")).isEmpty();
        assertThat(chains("推动设计、制造、封测全产业链发展。")).isEmpty();
        assertThat(chains("发展水稻、茶叶、生猪全产业链。")).contains("茶叶全产业链");
        assertThat(chains("培育优质稻米、水果等十大农业产业链。")).contains("优质稻米产业链");
    }

    @Test
    void readsNoIndustryOutOfTheNameOfAPlace() {
        assertThat(industries("打造呼和浩特市产业新高地。")).isEmpty();
    }
}
