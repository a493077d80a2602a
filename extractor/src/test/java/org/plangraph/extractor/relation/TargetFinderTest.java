package org.plangraph.extractor.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TargetFinderTest {
    private static final String REPORT = "2026年[甘肃省|Region]政府工作报告";
    private static final String TITLE = "[甘肃省|Region]“十三五”战略性新兴产业发展规划";

    @Test
    void holdsAYearInBracketsForWhatStandsThere() {
        assertThat(targets(TITLE, "到2020年，稀土产业收入800亿元（2015年为386亿元），深加工产品占比超过60%。"))
                .extracting(t -> t.year().orElseThrow() + " " + t.value())
                .containsExactly("2020 800", "2015 386", "2020 60");
    }

    @Test
    void takesTheYearNamedBeforeTheFigure() {
        Target target = targets(TITLE, "到2020年，战略性新兴产业增加值占生产总值比重达到16%。").get(0);

        assertThat(target.year()).contains(2020);
        assertThat(target.subject().name()).isEqualTo("甘肃省");
        assertThat(target.indicator()).isEqualTo("战略性新兴产业增加值占生产总值比重");
        assertThat(target.actual()).isFalse();
    }

    @Test
    void tellsTwoYearsOfOneSentenceApart() {
        assertThat(targets(TITLE, "比重由2010年的6.56%升到2015年的12.1%。"))
                .extracting(t -> t.year().orElseThrow() + " " + t.value())
                .containsExactly("2010 6.56", "2015 12.1");
    }

    @Test
    void doesNotTakeTheYearAFigureIsComparedWith() {
        assertThat(targets(TITLE, "2015年，创新平台较2010年底增加25家。").get(0).year()).contains(2015);
    }

    @Test
    void doesNotTakeTheFiveYearPlanAFigureIsComparedWith() {
        List<Target> targets = targets(TITLE, "到2020年，单位能耗比“十二五”末降低18%。", "财政收入达到900亿元。");

        assertThat(targets).extracting(t -> t.year().orElseThrow()).containsExactly(2020, 2020);
        assertThat(targets.get(0).actual()).isFalse();
    }

    @Test
    void aimsAtWhatHasNoYearByTheEndOfThePlan() {
        List<Target> targets = targets(TITLE, "引进配套企业60家。", "现有规模以上企业46家。");

        assertThat(targets).extracting(t -> t.year().isPresent()).containsExactly(true, false);
        assertThat(targets.get(0).year()).contains(2020);
        assertThat(targets).extracting(Target::actual).containsExactly(false, true);
    }

    @Test
    void takesWhatATextOfNoTimeTellsForReached() {
        List<Target> targets = targets(
                "[扶沟县|Region]工业概况",
                "1978年小麦总产只有0.91亿公斤。",
                "全区面积68平方公里。",
                "去年生产淀粉21吨。",
                "到2030年，产值达到50亿元。",
                "力争收入达到30亿元，实现税收3亿元。");

        assertThat(targets).extracting(Target::actual).containsExactly(true, true, true, false, false, false);
        assertThat(targets.get(2).year()).isEmpty();
    }

    @Test
    void takesTheCountOfTheItemsBeforeItForNoTarget() {
        assertThat(targets(TITLE, "发展[镍|Product]、[铜|Product]、[钛材料|Product]5个细分产业链，建成园区3个。"))
                .extracting(Target::value)
                .containsExactly("3");
    }

    @Test
    void readsHowFastSomethingGrowsFromYearToYear() {
        assertThat(targets(TITLE, "工业产值以年均35%的速度递增，人均8460元。"))
                .extracting(Target::indicator)
                .containsExactly("工业产值年均", "人均");
    }

    @Test
    void datesWhatAChangeBeganWithByTheYearItBegan() {
        assertThat(targets(REPORT, "地区生产总值从2011年的891亿元增加到2016年的1653亿元，人均产值从2.4万元增加到3.6万元。"))
                .extracting(t -> t.year().orElseThrow() + " " + t.value())
                .containsExactly("2011 891", "2016 1653", "2011 2.4", "2016 3.6");
        assertThat(targets(TITLE, "研发占比从3%提高到5%。").get(0).year()).isEmpty();
    }

    @Test
    void aimsAtWhatAReportNamesOnceItHasComeToItsProgramme() {
        List<Target> targets = targets(REPORT, "去年完成投资90亿元，同比增长9%，建成项目8个。", "2026年工作安排，深入实施创新驱动。", "稀土产业产值达到500亿元。");

        assertThat(targets.get(targets.size() - 1).actual()).isFalse();
        assertThat(targets.get(targets.size() - 1).year()).contains(2026);
        assertThat(targets.get(0).actual()).isTrue();
    }

    @Test
    void takesWhatLiesInTheGroundForFound() {
        assertThat(targets(TITLE, "铝土矿远景储量超过10亿吨。").get(0).actual()).isTrue();
    }

    @Test
    void takesNoMeasureThatRanksCompaniesForATarget() {
        assertThat(targets(TITLE, "到2020年，培育收入超50亿元企业5户、过10亿元品种8个。"))
                .extracting(t -> t.value() + t.unit())
                .containsExactly("5户", "8个");
    }

    @Test
    void holdsWhatACompanyOrParkSaysForItAndNotForItsRegion() {
        List<Target> targets = targets(
                TITLE,
                "[金川公司|Enterprise]“十三五”末力争形成20万吨镍规模，销售收入达到2000亿元以上，全省有色金属产值达到3000亿元。",
                "[兰州高新区|Park]工业总产值突破500亿元。");

        assertThat(targets).extracting(t -> t.subject().name()).containsExactly("金川公司", "金川公司", "甘肃省", "兰州高新区");
        assertThat(targets).extracting(Target::indicator).containsExactly("形成镍规模", "销售收入", "有色金属产值", "工业总产值");
    }

    @Test
    void readsTheIndicatorOfWhatRisesFromOneYearToAnother() {
        assertThat(targets(TITLE, "财政收入由2015年的656亿元增加到2020年的1300亿元。"))
                .extracting(Target::indicator)
                .containsExactly("财政收入", "财政收入");
    }

    @Test
    void readsWhatWasMergedAsFromOneCountToAnother() {
        assertThat(targets(TITLE, "省属一级企业由66户整合至12户，省级部门由45个精简到40个。"))
                .extracting(t -> t.indicator() + " " + t.value())
                .containsExactly("省属一级企业 66", "省属一级企业 12", "省级部门 45", "省级部门 40");
    }

    @Test
    void countsNoStepsThatAFigureHasClimbed() {
        assertThat(targets(REPORT, "地区生产总值连续跨越3个千亿元台阶，突破1.4万亿元。"))
                .extracting(t -> t.indicator() + " " + t.value())
                .containsExactly("地区生产总值 1.4");
    }

    @Test
    void readsMultiplesOfAnEarlierYearAndRisesFromOne() {
        List<Target> targets =
                targets(TITLE, "2020年生产总值达到1606亿元，是2015年的2倍，年均增长14%，人均生产总值由2015年的1480美元提高到4192美元；财政收入70亿元。");

        assertThat(targets)
                .extracting(t -> t.indicator() + " " + t.year().orElseThrow())
                .containsExactly("生产总值 2020", "生产总值 2020", "生产总值年均增长 2020", "人均生产总值 2015", "人均生产总值 2020", "财政收入 2020");
    }

    @Test
    void leavesExamplesBeforeACountOutOfTheIndicator() {
        assertThat(targets(TITLE, "抓好祥光铜业二期、鲁西煤化工园区等100个大项目。").get(0).indicator())
                .isEqualTo("大项目");
    }

    @Test
    void readsTheIndicatorOfAStructureThatIsAdjusted() {
        assertThat(targets(TITLE, "三次产业结构由“十二五”期末的29.3:35.5:35.2调整为20.4:44.6:35.0。"))
                .extracting(Target::indicator)
                .containsExactly("三次产业结构", "三次产业结构");
    }

    @Test
    void carriesTheIndicatorOverClausesThatOnlySayHowItChanges() {
        assertThat(targets(TITLE, "规模以上工业增加值翻一番，达到3000亿元左右，年均增长15%。"))
                .extracting(Target::indicator)
                .containsExactly("规模以上工业增加值", "规模以上工业增加值年均增长");
    }

    @Test
    void carriesTheYearThroughItsSection() {
        List<Target> targets =
                targets(TITLE, "三、发展目标", "到2018年，培育骨干企业100户。", "（一）打造创新平台。创建10个国家企业技术中心。", "四、保障措施", "安排资金5亿元。");

        assertThat(targets.get(1).year()).contains(2018);
        assertThat(targets.get(2).year()).contains(2020);
    }

    @Test
    void takesTheEndOfAFiveYearPlanForItsYear() {
        assertThat(targets(TITLE, "十二五末，企业达到30家。").get(0).year()).contains(2015);
    }

    @Test
    void holdsFiguresBeforeThePlansPeriodForReached() {
        assertThat(targets(TITLE, "2015年，全省战略性新兴产业实现增加值821.6亿元。").get(0).actual())
                .isTrue();
    }

    @Test
    void makesNoTargetOfAFigureInsideAName() {
        assertThat(targets(TITLE, "推进[年产2万台氢燃料电池堆项目|Project]建设。")).isEmpty();
    }

    @Test
    void takesTheIndustryThatOpensTheClauseForSubject() {
        assertThat(targets(TITLE, "其中，[生物产业|Industry]年均增长超过20%。")
                        .get(0)
                        .subject()
                        .name())
                .isEqualTo("生物产业");
    }

    @Test
    void takesTheYearInWhichItIsCompleted() {
        assertThat(targets(TITLE, "改建公路50公里，2018年通车。新建公路224公里，2019年建成。").get(1).year())
                .contains(2019);
    }

    @Test
    void keepsAProspectBeyondThePlanToItsSentence() {
        List<Target> targets = targets(TITLE, "三、发展目标", "到2020年，企业达到30家。展望2035年，企业达到90家。", "培育项目100个。");

        assertThat(targets).extracting(t -> t.year().orElseThrow()).containsExactly(2020, 2035, 2020);
    }

    @Test
    void readsTheReviewOfAnAnnualReportAsReachedTheYearBefore() {
        List<Target> targets = targets(
                REPORT,
                "一批项目建成投产，高新技术企业突破1万家，技术合同成交额居全国第六。5G网络通达率显著提升，新增上市公司5家。",
                "加快建设现代化产业体系。推进项目建设，完善机制，培育链主企业20家。");

        assertThat(targets)
                .extracting(t -> t.value() + " " + t.actual() + " " + t.year().orElseThrow())
                .containsExactly("1 true 2025", "5 true 2025", "20 false 2026");
    }

    @Test
    void knowsLastYearInAnAnnualReport() {
        assertThat(targets(REPORT, "去年，粮食产量达到500万吨。").get(0).year()).contains(2025);
    }

    @Test
    void givesEachIndustryOfAListItsFigure() {
        List<Target> targets = targets(REPORT, "[金融业|Industry]、[软件业|Industry]增加值分别增长9.7%、15.3%左右。");

        assertThat(targets)
                .extracting(t -> t.subject().name() + " " + t.indicator() + " "
                        + t.comparator().sign() + " " + t.value())
                .containsExactly("金融业 金融业增加值增长 ~ 9.7", "软件业 软件业增加值增长 ~ 15.3");
    }

    @Test
    void takesTheRegionWhereTheIndustryIsOnlyMentioned() {
        assertThat(targets(REPORT, "推进[工业互联网|Industry]建设，力争新增智能工厂80家。")
                        .get(0)
                        .subject()
                        .name())
                .isEqualTo("甘肃省");
    }

    @Test
    void givesGrowthTheHeadOfTheFigureBeforeIt() {
        assertThat(targets(REPORT, "全省原煤产量13.05亿吨、增长2.1%，占比55.1%。"))
                .extracting(Target::indicator)
                .containsExactly("原煤产量", "原煤产量增长", "原煤产量占比");
    }

    @Test
    void readsAChangeAsTwoFiguresOfOneThing() {
        assertThat(targets(REPORT, "高新技术企业从0.94万家增加到1.55万家。"))
                .extracting(t -> t.indicator() + " " + t.value())
                .containsExactly("高新技术企业 0.94", "高新技术企业 1.55");
    }

    @Test
    void makesNoTargetOfANumeralInsideAPlacesName() {
        assertThat(MarkedPlan.of("[中国|Region]一九五三年计划", "开始[三门峡|Region]的建设。")
                        .relations()
                        .targets())
                .isEmpty();
    }

    @Test
    void sharesTheVerbOfAListOfFigures() {
        assertThat(targets(REPORT, "新增上市公司5家、挂牌企业9家，建成20个500千伏输变电工程。"))
                .extracting(Target::indicator)
                .containsExactly("新增上市公司", "新增挂牌企业", "建成500千伏输变电工程");
    }

    @Test
    void takesTheNounAfterAShareThatOpensItsClause() {
        assertThat(targets(REPORT, "服务实现全覆盖，90%的化工园区降至较低风险等级。").get(0).indicator())
                .isEqualTo("化工园区降至较低风险等级");
    }

    @Test
    void takesTheWholeProvinceAndTheWholeCityForWhatTheyAre() {
        assertThat(targets(REPORT, "[兰州市|Region]经济总量增长5%，全市技术合同成交额达到90亿元，全省达到500亿元。"))
                .extracting(t -> t.subject().name())
                .containsExactly("兰州市", "兰州市", "甘肃省");
    }

    @Test
    void givesAnAccountItsOwnYearForWhatWasReached() {
        List<Target> targets = targets("[甘肃省|Region]2021年工业运行情况", "完成工业产值160亿元，年度计划投资30亿元。");

        assertThat(targets.get(0).year()).contains(2021);
        assertThat(targets.get(0).actual()).isTrue();
        assertThat(targets.get(1).year()).isEmpty();
        assertThat(targets.get(1).actual()).isFalse();
    }

    @Test
    void putsThePartOfAYearThatIsOverIntoTheReportsOwn() {
        Target target = targets(REPORT, "1—9月，工业投资增长18.5%。").get(0);

        assertThat(target.year()).contains(2026);
        assertThat(target.actual()).isTrue();
    }

    @Test
    void aimsAtWhatAReportSaysIsPlannedAmongWhatWasReached() {
        List<Target> targets = targets(REPORT, "获批项目3个，投产项目5个，累计完成投资80亿元，计划投资90亿元。");

        assertThat(targets).extracting(Target::actual).containsExactly(true, true, true, false);
        assertThat(targets.get(3).year()).contains(2026);
    }

    @Test
    void carriesNoYearBeforeThePlanOnToWhatIsToCome() {
        List<Target> targets = targets(TITLE, "2013年产值已达300亿元。", "今后，力争产值达到2000亿元。");

        assertThat(targets.get(1).year()).contains(2020);
    }

    @Test
    void leavesFiguresInsideANameOutOfTheIndicator() {
        Target target = targets(REPORT, "[玄德年产25万吨电池材料项目|Project]，总投资25亿元。").get(0);

        assertThat(target.subject().name()).isEqualTo("玄德年产25万吨电池材料项目");
        assertThat(target.indicator()).isEqualTo("总投资");
    }

    @Test
    void takesSigningForNoEstimate() {
        Target target = targets(REPORT, "装备项目签约10个。").get(0);

        assertThat(target.indicator()).isEqualTo("装备项目签约");
        assertThat(target.comparator()).isEqualTo(Target.Comparator.EQUAL);
    }

    @Test
    void aimsAtYearsAfterThatOfAnAccount() {
        assertThat(targets("[甘肃省|Region]2015年工业运行情况", "到“十三五”期末，产值达200亿元。")
                        .get(0)
                        .actual())
                .isFalse();
    }

    @Test
    void aimsFromWhereAReportComesToItsGoals() {
        String[] openings = {
            "今年的主要目标是：产值增长5%。", "全年工作的预期目标是：产值增长5%。", "具体讲，今年要做好十项工作。产值增长5%。", "为实现上述目标，重点做好以下工作。产值增长5%。",
        };
        for (String opening : openings) {
            Target target =
                    targets(REPORT, "项目投产了，成效显著，累计完成投资80亿元，居全国首位。", opening).get(1);

            assertThat(target.actual()).as(opening).isFalse();
            assertThat(target.year()).as(opening).contains(2026);
        }
        assertThat(targets(REPORT, "围绕上述目标，重点做好以下工作：", "（一）抓好工业", "项目建成投产，顺利达产，产值达到80亿元。")
                        .get(0)
                        .actual())
                .isFalse();
    }

    @Test
    void takesTheYearAloneInTheBracketsOfATitleForTheReports() {
        assertThat(targets("[甘肃省|Region]政府工作报告（2026）", "实现工业产值160亿元，增长了5%。")
                        .get(0)
                        .year())
                .contains(2025);
    }

    @Test
    void carriesTheYearOfAHeadingOverIndustriesOfTheFuture() {
        assertThat(targets(REPORT, "一、2025年工作回顾", "未来产业营业收入增长5%。").get(0).year())
                .contains(2025);
    }

    private static List<Target> targets(String... lines) {
        return MarkedPlan.of(lines).relations().targets();
    }
}
