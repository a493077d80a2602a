package org.plangraph.extractor.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.rule.Alternatives;

class ContextReaderTest {
    private static final String TITLE = "[山东省|Region]“十四五”战略性新兴产业发展规划";

    @Test
    void basesAChainOnTheOneSiteThatItsClauseNames() {
        MarkedPlan plan = MarkedPlan.of(
                TITLE,
                "（一）[新材料|Industry]",
                "1.[合金产业链|IndustryChain]：",
                "围绕[青岛合金基地|Park]建设，引进企业。",
                "以[济南合金产业园|Park]、[德州合金产业园|Park]为依托，扩大规模。");

        assertThat(name(contextOf(plan, "青岛合金基地"), "basedChain")).isEqualTo("合金产业链");
        assertThat(contextOf(plan, "济南合金产业园").of("basedChain")).isEmpty();
    }

    @Test
    void takesTheWorksOfAHeadingForTheTheme() {
        MarkedPlan plan = MarkedPlan.of(
                TITLE,
                "（一）[新材料|Industry]",
                "1.[黄金尾矿利用项目|Project]：年产[砌块|Product]30万立方米。",
                "2.[强链补链行动|Project]：发展[轴承|Product]。");

        assertThat(name(contextOf(plan, "砌块"), "theme")).isEqualTo("黄金尾矿利用项目");
        assertThat(name(contextOf(plan, "轴承"), "theme")).isEqualTo("新材料");
    }

    @Test
    void takesGoodsThatAreInUseForNothingThatIsDeveloped() {
        MarkedPlan plan = MarkedPlan.of(
                "2026年[河东市|Region]政府工作报告",
                "[新能源汽车|Industry]保有量居前。[光伏|Industry]产量居前。",
                "（一）发展[枢纽经济|Industry]",
                "发展[航运|Industry]。");

        assertThat(contextOf(plan, "新能源汽车").of("planner")).isEmpty();
        assertThat(name(contextOf(plan, "光伏"), "planner")).isEqualTo("河东市");
        assertThat(name(contextOf(plan, "航运"), "headingIndustry")).isEqualTo("枢纽经济");
    }

    @Test
    void takesABoxThatNamesItsSectionInShortToBeOnTheSame() {
        MarkedPlan plan = MarkedPlan.of(
                TITLE,
                "1.[海洋工程装备及高端船舶制造|Industry]",
                "做强总装。",
                "专栏1：[海洋工程|Industry]关键技术和产业化重点",
                "发展[临港机械|Product]。",
                "2.[新材料|Industry]",
                "做强园区。",
                "专栏2：[特种纤维|Industry]关键技术和产业化重点",
                "发展[芳纶丝|Product]。");

        assertThat(name(contextOf(plan, "临港机械"), "industry")).isEqualTo("海洋工程装备及高端船舶制造");
        assertThat(name(contextOf(plan, "芳纶丝"), "industry")).isEqualTo("特种纤维");
    }

    @Test
    void leavesAChainNamedBeforeASemicolonBehind() {
        MarkedPlan plan =
                MarkedPlan.of(TITLE, "[光热产业链|IndustryChain]初步形成，推出[集热管|Product]；[光伏|Industry]产业产值增长，推出[薄膜电池|Product]。");

        assertThat(name(contextOf(plan, "集热管"), "theme")).isEqualTo("光热产业链");
        assertThat(name(contextOf(plan, "薄膜电池"), "theme")).isEqualTo("光伏");
    }

    @Test
    void letsTheRegionOfAPlanForAnIndustryDevelopWhatItNamesUnderOtherHeadings() {
        MarkedPlan plan = MarkedPlan.of(
                "[河东市|Region][软件|Industry]规划",
                "一、空间布局",
                "集中布局[人工智能|Industry]。",
                "二、[工业软件|Industry]",
                "面向[钢铁|Industry]转型。");

        assertThat(name(contextOf(plan, "人工智能"), "planner")).isEqualTo("河东市");
        assertThat(contextOf(plan, "钢铁").of("planner")).isEmpty();
    }

    @Test
    void readsWhatAHeadingIsAboutBesidesThatItIsToGrow() {
        MarkedPlan plan = MarkedPlan.of(
                "2026年河东市政府工作报告",
                "（一）促进[平台经济|Industry]高质量发展",
                "培育[即时零售|Industry]等新增长点。",
                "（二）全面推动[制造业|Industry]高质量发展",
                "做强[数控机床|Industry]。");

        assertThat(name(contextOf(plan, "即时零售"), "headingIndustry")).isEqualTo("平台经济");
        assertThat(name(contextOf(plan, "数控机床"), "headingIndustry")).isEqualTo("制造业");
    }

    @Test
    void takesAnIndustryThatOpensTheClauseForItsTopicAlsoWhereTheClauseSaysHowItFares() {
        MarkedPlan plan = MarkedPlan.of(
                "2026年河东市政府工作报告", "[新能源|Industry]产业产值增长一成，[宏远电池|Project]投产。[钢铁|Industry]产量下降，[宏达钢厂|Project]投产。");

        assertThat(name(contextOf(plan, "宏远电池"), "industry")).isEqualTo("新能源");
        assertThat(contextOf(plan, "宏达钢厂").of("industry")).isEmpty();
    }

    @Test
    void takesConsumptionForAFieldOfItsOwnAndWhatIsBoughtForNone() {
        MarkedPlan plan = MarkedPlan.of(
                "2026年[河东市|Region]政府工作报告", "培育壮大[数字消费|Industry]、[绿色消费|Industry]等新型消费。扩大[汽车|Industry]、[家电|Industry]消费。");

        assertThat(name(contextOf(plan, "绿色消费"), "planner")).isEqualTo("河东市");
        assertThat(contextOf(plan, "汽车").of("planner")).isEmpty();
    }

    @Test
    void takesWhatOfficesDoAndWhatIsLackingForNothingThatIsDeveloped() {
        MarkedPlan plan = MarkedPlan.of(
                "2026年[河东市|Region]政府工作报告", "做好[气象|Industry]、[邮政|Industry]等工作。[现代物流|Industry]发展滞后。发展[低空经济|Industry]。");

        assertThat(contextOf(plan, "邮政").of("planner")).isEmpty();
        assertThat(contextOf(plan, "现代物流").of("planner")).isEmpty();
        assertThat(name(contextOf(plan, "低空经济"), "planner")).isEqualTo("河东市");
    }

    @Test
    void takesTheLastMemberOfAListThatOpensTheClauseForItsTopic() {
        MarkedPlan plan = MarkedPlan.of("2026年河东市政府工作报告", "湖盐及[盐化工|Industry]产业以[宏远|Enterprise]等企业为依托。");

        assertThat(name(contextOf(plan, "宏远"), "industry")).isEqualTo("盐化工");
    }

    @Test
    void knowsTheIndustriesOfTheHeadingsAround() {
        MarkedPlan plan = MarkedPlan.of(TITLE, "（一）[新材料|Industry]产业", "1.[高性能纤维|Industry]", "生产[芳纶|Product]。");

        Context context = contextOf(plan, "芳纶");

        assertThat(name(context, "industry")).isEqualTo("高性能纤维");
        assertThat(name(context, "parentIndustry")).isEqualTo("新材料");
        assertThat(name(context, "region")).isEqualTo("山东省");
    }

    @Test
    void holdsTheIndustryOfTheTitleToBeTheWholeOfThoseOfHeadingsButNothingElseToBeInIt() {
        MarkedPlan plan = MarkedPlan.of(
                "山东省[食品|Industry]产业发展规划",
                "一、空间布局",
                "建设[烟台食品产业园|Park]。",
                "二、重点",
                "（一）[速冻食品|Industry]",
                "做强[思念|Enterprise]。");

        assertThat(contextOf(plan, "烟台食品产业园").of("industry")).isEmpty();
        assertThat(name(contextOf(plan, "速冻食品"), "parentIndustry")).isEqualTo("食品");
        assertThat(name(contextOf(plan, "思念"), "industry")).isEqualTo("速冻食品");
    }

    @Test
    void takesTheOnlyIndustryThatAHeadingMentionsWhereNothingElseSaysOne() {
        MarkedPlan plan = MarkedPlan.of("山东省发展规划", "一、加快推动[畜牧业|Industry]转型发展和重要农产品基地建设", "实施[产能提升行动|Project]。");

        assertThat(name(contextOf(plan, "产能提升行动"), "industry")).isEqualTo("畜牧业");
    }

    @Test
    void takesASectorThatHoldsMostIndustriesForNoSubjectOfAPlan() {
        MarkedPlan plan = MarkedPlan.of("山东省[制造业|Industry]高质量发展规划", "（一）[食品|Industry]", "做强[思念|Enterprise]。");

        assertThat(contextOf(plan, "食品").of("parentIndustry")).isEmpty();
    }

    @Test
    void doesNotSpeakOfIndustriesAtLargeUnderAHeadingWithoutParts() {
        MarkedPlan plan = MarkedPlan.of(TITLE, "1.[高性能纤维|Industry]", "生产[芳纶|Product]。");

        assertThat(contextOf(plan, "芳纶").of("planner")).isEmpty();
    }

    @Test
    void speaksOfIndustriesAtLargeWhereTheHeadingHasParts() {
        MarkedPlan plan = MarkedPlan.of(
                TITLE, "（一）[新材料|Industry]产业", "发展[陶瓷|Industry]。", "1.[高性能纤维|Industry]", "生产[芳纶|Product]。");

        assertThat(name(contextOf(plan, "陶瓷"), "planner")).isEqualTo("山东省");
    }

    @Test
    void prefersTheChainOfTheHeadingAsTheme() {
        MarkedPlan plan = MarkedPlan.of(TITLE, "1.[氟化工产业链|IndustryChain]：发展[氟橡胶|Product]等产品，延伸链条。");

        assertThat(name(contextOf(plan, "氟橡胶"), "theme")).isEqualTo("氟化工产业链");
    }

    @Test
    void setsTheTopicByTheOpeningClauseWhereNoHeadingDoes() {
        MarkedPlan plan = MarkedPlan.of("2026年[湖南省|Region]政府工作报告", "培育[商业航天|Industry]产业，布局[运载火箭|Product]。");

        assertThat(name(contextOf(plan, "运载火箭"), "topic")).isEqualTo("商业航天");
    }

    @Test
    void doesNotTakeAnIndustryMentionedInPassingForTheTopic() {
        MarkedPlan passing = MarkedPlan.of("2026年[湖南省|Region]政府工作报告", "[生物|Industry]产业增长20%，布局[运载火箭|Product]。");
        MarkedPlan oneOfSeveral =
                MarkedPlan.of("2026年[湖南省|Region]政府工作报告", "培育[商业航天|Industry]、[低空经济|Industry]，布局[运载火箭|Product]。");

        assertThat(contextOf(passing, "运载火箭").of("topic")).isEmpty();
        assertThat(contextOf(oneOfSeveral, "运载火箭").of("topic")).isEmpty();
    }

    @Test
    void keepsTheTopicThatAShortSentenceHasSetUpForTheRestOfItsParagraph() {
        MarkedPlan plan = MarkedPlan.of(
                "2026年[湖南省|Region]政府工作报告",
                "打造[装备制造产业集群|IndustryCluster]。发展[矿山机械|Product]。培育特色产业。生产[抹茶|Product]。",
                "[装备制造|Industry]增长。");

        assertThat(name(contextOf(plan, "矿山机械"), "headingIndustry")).isEqualTo("装备制造");
        assertThat(contextOf(plan, "抹茶").of("headingIndustry")).isEmpty();
    }

    @Test
    void takesALabelOnSomeAspectOfAnIndustryForItsLabel() {
        MarkedPlan plan =
                MarkedPlan.of("2026年[湖南省|Region]政府工作报告", "[非常规天然气|Industry]发展方面，加快增储上产，推动[大吉煤层气田|Project]建设。");

        assertThat(name(contextOf(plan, "大吉煤层气田"), "industry")).isEqualTo("非常规天然气");
    }

    @Test
    void readsTheTopicOffTheNameOfAChainOrPark() {
        MarkedPlan plan =
                MarkedPlan.of("2026年[湖南省|Region]政府工作报告", "培育[商业航天产业园|Park]，布局[运载火箭|Product]。", "[商业航天|Industry]增长。");

        assertThat(name(contextOf(plan, "运载火箭"), "topic")).isEqualTo("商业航天");
    }

    @Test
    void carriesAnAnnouncedTopicThroughTheList() {
        MarkedPlan plan = MarkedPlan.of("发展国民经济的第一个五年计划", "[电力工业|Industry]建设的分布状况如下列：", "此外，[官厅水电站|Project]将在一九五六年完成。");

        assertThat(name(contextOf(plan, "官厅水电站"), "industry")).isEqualTo("电力工业");
    }

    @Test
    void carriesNoTopicOnceTheSentenceItselfHasGivenItsList() {
        MarkedPlan plan = MarkedPlan.of("山东省政府工作报告", "主要指标如下：[服务贸易|Industry]增速5%，彩化率24%。", "建设[烟台科学城|Park]。");

        assertThat(contextOf(plan, "烟台科学城").of("industry")).isEmpty();
    }

    @Test
    void takesTheRegionOfAHeadingForThePlace() {
        MarkedPlan plan = MarkedPlan.of("国民经济和社会发展第十二个五年规划纲要", "第一节　全面振兴[东北地区|Region]", "发展[物流|Industry]。");

        assertThat(name(contextOf(plan, "物流"), "place")).isEqualTo("东北地区");
    }

    @Test
    void doesNotTakeWhatIsBoughtOrServedForWhatTheOwnRegionDevelops() {
        MarkedPlan plan = MarkedPlan.of(
                "2026年[湖南省|Region]政府工作报告", "促进[家电|Industry]、汽车等消费，开发面向[糖业|Industry]的模型，发展[钢铁|Industry]产业。");

        assertThat(contextOf(plan, "家电").of("planner")).isEmpty();
        assertThat(contextOf(plan, "糖业").of("planner")).isEmpty();
        assertThat(name(contextOf(plan, "钢铁"), "planner")).isEqualTo("湖南省");
    }

    @Test
    void knowsTheParkThatAHeadingIsAbout() {
        MarkedPlan plan = MarkedPlan.of(
                TITLE, "第一节　[河东化工园|Park]", "现有[宏远化工|Enterprise]。", "第二节　[河西产业园|Park]：打造循环经济样板", "现有[腾远化工|Enterprise]。");

        assertThat(name(contextOf(plan, "宏远化工"), "campus")).isEqualTo("河东化工园");
        assertThat(name(contextOf(plan, "宏远化工"), "theme")).isEqualTo("河东化工园");
        assertThat(name(contextOf(plan, "腾远化工"), "campus")).isEqualTo("河西产业园");
    }

    @Test
    void putsNothingInAParkWithoutBounds() {
        MarkedPlan plan = MarkedPlan.of(
                TITLE, "第一节　[河东科创走廊|Park]", "现有[宏远化工|Enterprise]。", "第二节　[河西改革试验区|Park]", "现有[腾远化工|Enterprise]。");

        assertThat(contextOf(plan, "宏远化工").of("campus")).isEmpty();
        assertThat(contextOf(plan, "腾远化工").of("campus")).isEmpty();
    }

    @Test
    void prefersAnIndustryOfThePartsOfAParkAsTheme() {
        MarkedPlan plan = MarkedPlan.of(TITLE, "第一节　[河东化工园|Park]", "一、[氟化工|Industry]", "现有[宏远化工|Enterprise]。");

        assertThat(name(contextOf(plan, "宏远化工"), "campus")).isEqualTo("河东化工园");
        assertThat(name(contextOf(plan, "宏远化工"), "theme")).isEqualTo("氟化工");
    }

    @Test
    void readsTheIndustryAboveASentenceThatOpensWithItsOwn() {
        MarkedPlan plan = MarkedPlan.of(
                TITLE,
                "一、[冶金工业|Industry]",
                "[铜工业|Industry]以铜板带为主，抓好改扩建工程和下游深加工，向终端产品延伸，带动周边企业共同发展。[钢铁工业|Industry]以线材为主，支持[宏远钢铁|Enterprise]。");

        assertThat(name(contextOf(plan, "钢铁工业"), "headingIndustry")).isEqualTo("冶金工业");
        assertThat(name(contextOf(plan, "宏远钢铁"), "industry")).isEqualTo("钢铁工业");
    }

    @Test
    void takesWhatAHeadingOpensWithForWhatItIsAbout() {
        MarkedPlan plan = MarkedPlan.of(
                "2026年[河东市|Region]政府工作报告",
                "（一）大力发展[现代能源经济|Industry]，建设国家重要能源和战略资源保障供应基地",
                "1.做好[光伏|Industry]外送和消纳这篇大文章",
                "发展[储能|Industry]。",
                "（二）做大做强[智能经济|Industry]并让它惠及千家万户",
                "发展[芯片|Industry]。");

        assertThat(name(contextOf(plan, "光伏"), "parentIndustry")).isEqualTo("现代能源经济");
        assertThat(name(contextOf(plan, "储能"), "headingIndustry")).isEqualTo("光伏");
        assertThat(contextOf(plan, "芯片").of("headingIndustry")).isEmpty();
    }

    private static Context contextOf(MarkedPlan plan, String name) {
        MentionIndex index = plan.index();
        KnownNames names = new KnownNames(index, List.of());
        Topics topics = new Topics(
                plan.plan(),
                index,
                names,
                new TopicWords(
                        Alternatives.of(List.of("其中，")),
                        List.of("及"),
                        Alternatives.of(List.of("领域，")),
                        List.of("方面"),
                        List.of("如下"),
                        List.of("培育", "打造", "壮大", "推动"),
                        Alternatives.of(List.of("产业")),
                        Alternatives.of(List.of("聚焦", "以")),
                        Alternatives.of(List.of("产值", "产量")),
                        List.of("面向"),
                        List.of("消费", "等工作", "滞后"),
                        List.of("保有量"),
                        List.of("制造业")));
        Mention mention = plan.mention(name);
        return new ContextReader(plan.plan(), index, names, topics)
                .at(plan.sentenceOf(mention), mention.span().begin());
    }

    private static String name(Context context, String name) {
        return context.of(name).orElseThrow().name();
    }
}
