package org.plangraph.extractor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.extractor.document.Profile.Period;
import org.plangraph.ontology.RegionCode;
import org.plangraph.ontology.Regions;

class ProfileTest {
    private static final PlanReader READER = new PlanReader(Regions.load());

    private static Profile profile(String text) {
        return READER.read(new PlanName("test"), text).profile();
    }

    @Test
    void knowsAReportWithoutItsYear() {
        assertThat(profile("湖北省政府工作报告\n加快重大项目建设。").isReport()).isTrue();
        assertThat(profile("湖北省新材料产业发展规划\n加快重大项目建设。").isReport()).isFalse();
    }

    @Test
    void datesAReportOnOnePlanAndTheNextByTheNext() {
        assertThat(profile("盐城市2022年国民经济和社会发展计划执行情况与2023年计划草案的报告\n加快建设。").period())
                .contains(new Period(2023, 2023));
        assertThat(profile("盐城市2022年国民经济和社会发展计划执行情况的报告\n加快建设。").period()).contains(new Period(2022, 2022));
    }

    @Test
    void readsYearsInChineseFiguresAndThoseBelowATitle() {
        assertThat(profile("东北地区一九五三年至一九五七年工业基本建设计划\n加快建设。").period()).contains(new Period(1953, 1957));
        Profile below = profile("黑龙江省装备工业调整提升方案\n（2016—2020年）\n加快建设。");
        assertThat(below.title()).isEqualTo("黑龙江省装备工业调整提升方案（2016—2020年）");
        assertThat(below.period()).contains(new Period(2016, 2020));
    }

    @Test
    void takesATownForNoCountyOfItsName() {
        assertThat(profile("永兴镇乡村振兴实施方案（贵州省遵义市湄潭县，2021—2025年）\n加快建设。").region()).contains(new RegionCode("520328"));
        assertThat(profile("永兴县乡村振兴实施方案（2021—2025年）\n加快建设。").region()).contains(new RegionCode("431023"));
    }

    @Test
    void takesAHeadlineAboutAPlaceForTheTitleOfATextWithoutOne() {
        assertThat(profile("四川省新材料产业2020年度工作重点\n加快重大项目建设。").title()).isEqualTo("四川省新材料产业2020年度工作重点");
        assertThat(profile("四川省\n加快重大项目建设。").title()).isEqualTo("test");
        assertThat(profile("四川省加快重大项目建设，成效明显。\n加快建设。").title()).isEqualTo("test");
    }

    @ParameterizedTest
    @CsvSource({
        "山东省“十四五”战略性新兴产业发展规划, 370000, 2021, 2025",
        "江苏省“十二五”培育和发展战略性新兴产业规划, 320000, 2011, 2015",
        "四川省成都平原经济区“十四五”一体化发展规划, 510000, 2021, 2025",
        "2026年湖南省政府工作报告, 430000, 2026, 2026",
        "2026年内蒙古自治区政府工作报告, 150000, 2026, 2026",
        "济南市新材料产业发展规划（2021-2025年）, 370100, 2021, 2025",
        "济南市新材料产业发展规划（2021—2025）, 370100, 2021, 2025",
        "四川省隆昌市轨道交通产业规划（2019—2025年）, 511028, 2019, 2025",
        "湖南省津市市国民经济和社会发展第十二个五年规划纲要（草案）, 430781, 2011, 2015",
        "中华人民共和国发展国民经济的第一个五年计划, , 1953, 1957",
        "中华人民共和国国民经济和社会发展第十二个五年规划纲要, , 2011, 2015"
    })
    void readsRegionAndPeriodOffTheTitle(String title, String region, int firstYear, int lastYear) {
        Profile profile = profile(title + "\n\n一、发展基础\n产业规模不断壮大。");
        assertThat(profile.title()).isEqualTo(title);
        assertThat(profile.period()).contains(new Period(firstYear, lastYear));
        assertThat(profile.region().map(RegionCode::value).orElse(null)).isEqualTo(region);
    }

    @ParameterizedTest
    @CsvSource({
        "河南省“十四五”战略性新兴产业和|未来产业发展规划, 410000",
        "青岛市海洋经济发展|“十四五”规划, 370200",
        "河南省人民政府关于印发|“十四五”制造业高质量发展规划的|通知, 410000",
        "中华人民共和国国民经济和社会发展|第十四个五年规划和2035年远景目标纲要, "
    })
    void joinsTheLinesOfATitle(String lines, String region) {
        Profile profile = profile(lines.replace('|', '\n') + "\n\n为加快产业发展，制定本规划。\n一、发展基础\n产业规模不断壮大。");
        assertThat(profile.title()).isEqualTo(lines.replace("|", ""));
        assertThat(profile.region().map(RegionCode::value).orElse(null)).isEqualTo(region);
    }

    @Test
    void keepsTheIssuerApartFromTheTitleBelow() {
        assertThat(profile("河南省人民政府\n“十四五”制造业高质量发展规划\n\n产业规模不断壮大。").title()).isEqualTo("“十四五”制造业高质量发展规划");
    }

    @Test
    void readsNumberIssuerAndDateOffTheNotice() {
        Profile profile = profile("""
                （甘政办发〔2016〕124号）

                各市、自治州人民政府，省政府有关部门：
                　　《甘肃省“十三五”战略性新兴产业发展规划》已经省政府同意，现印发你们。
                甘肃省人民政府办公厅
                2016年8月9日

                　　甘肃省“十三五”战略性新兴产业发展规划
                """);
        assertThat(profile.number()).contains("甘政办发〔2016〕124号");
        assertThat(profile.issuer()).contains("甘肃省人民政府办公厅");
        assertThat(profile.date()).contains(LocalDate.of(2016, 8, 9));
        assertThat(profile.title()).isEqualTo("甘肃省“十三五”战略性新兴产业发展规划");
    }

    @Test
    void findsTheRegionOfAReportWhereTheCongressSat() {
        Profile profile = profile("2026年政府工作报告\n——2026年1月28日在云南省第十四届人民代表大会第四次会议上\n各位代表：\n现在报告工作。");
        assertThat(profile.regionName()).contains("云南省");
        assertThat(profile.period()).contains(new Period(2026, 2026));
    }

    @Test
    void findsTheRegionOfATextWithoutTitleInWhatItCites() {
        Profile profile = profile("根据《山东省国民经济和社会发展第十二个五年规划纲要》，制定本规划。\n一、发展基础\n全省产业规模扩大。");
        assertThat(profile.title()).isEqualTo("test");
        assertThat(profile.region()).contains(new RegionCode("370000"));
    }

    @ParameterizedTest
    @CsvSource({"郑州市人民政府关于2012年重点工作责任分解的通知, 410100", "关于公布2022年度襄阳市特色产业集群名单的通知, 420600", "自治区培育壮大新材料产业集群行动方案, 640000"})
    void findsTheRegionOfWhateverAnAuthorityPublishes(String title, String region) {
        Profile profile = profile(title + "\n到2027年，我区新材料产业产值突破千亿元。\n宁夏要建设“一核两廊”，宁夏以银川市为核心。");
        assertThat(profile.title()).isEqualTo(title);
        assertThat(profile.region()).contains(new RegionCode(region));
    }

    @Test
    void takesThePlansTitleBeforeThatOfTheNotice() {
        Profile profile = profile("四川省人民政府办公厅关于印发工业发展规划的通知\n各市（州）人民政府：\n四川省“十二五”工业发展规划\n第一章 规划背景");
        assertThat(profile.title()).isEqualTo("四川省“十二五”工业发展规划");
    }

    @Test
    void findsTheRegionInAHeadlineThatIsNoTitle() {
        assertThat(profile("山西：今年将投资6000亿建设重点工程\n铁路项目投资500亿元。").regionName()).contains("山西");
    }

    @Test
    void meansTheCityByOurCityAndNoRegionWhereNoneIsNamedMost() {
        assertThat(profile("一、发展基础\n我市工业快速增长，濮阳石化产业规模扩大，全市濮阳经济持续增长，河南居首。").regionName())
                .contains("濮阳市");
        assertThat(profile("一、发展基础\n我市工业快速增长，濮阳、安阳产业规模扩大。").region()).isEmpty();
    }

    @Test
    void takesTheManifestsWordBeforeItsOwn(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.txt"), "甘肃省新材料产业规划\n一、新材料\n发展镍钴。");
        Files.writeString(folder.resolve("manifest.json"), """
                [{"file": "plan.txt", "title": "甘肃省“十三五”新材料产业规划", "date": "2016-08-09", "region": "620300"}]
                """);
        Profile profile = READER.read(file).profile();
        assertThat(profile.title()).isEqualTo("甘肃省“十三五”新材料产业规划");
        assertThat(profile.date()).contains(LocalDate.of(2016, 8, 9));
        assertThat(profile.regionName()).contains("金昌市");
    }

    @ParameterizedTest
    @CsvSource({
        "国家级荆门高新技术产业开发区“十四五”产业发展规划, 420800",
        "关于支持宁夏宁东能源化工基地建设的意见, 640000",
        "贵州省黔南州磷化工产业发展规划, 522700",
        "云南曲靖硅光伏产业发展规划, 530300"
    })
    void findsWhomAPlanIsForBehindARankAndByShortNamesOfCities(String title, String region) {
        Profile profile = profile(title + "\n\n一、发展基础\n产业规模不断壮大。");
        assertThat(profile.title()).isEqualTo(title);
        assertThat(profile.region()).contains(new RegionCode(region));
    }

    @Test
    void keepsTheNumberOfTheDocumentApartFromTheTitleBelow() {
        Profile profile = profile("涪陵府办发〔2021〕98号\n重庆市涪陵区现代产业发展规划\n\n一、发展基础\n产业规模不断壮大。");
        assertThat(profile.title()).isEqualTo("重庆市涪陵区现代产业发展规划");
        assertThat(profile.number()).contains("涪陵府办发〔2021〕98号");
    }

    @Test
    void knowsAnAccountOfAYearFromAReportThatLooksBack() {
        assertThat(profile("宜城市2021年工业运行情况\n产值增长5%。").isAccount()).isTrue();
        assertThat(profile("宜城市2021年政府工作报告\n产值增长5%。").isAccount()).isFalse();
    }

    @Test
    void takesOurAutonomousRegionForNoProvince() {
        assertThat(profile("纺织工业园建设\n落实自治区规划，引进河南永泰。河南永泰已投产。").region()).isEmpty();
    }

    @Test
    void tellsAccountsFromProgrammes() {
        assertThat(profile("宜城市产业链招商成效（2021年）\n签约项目54个。").isAccount()).isTrue();
        assertThat(profile("宜城市2009年重点项目安排\n续建项目34个。").isProgramme()).isTrue();
        assertThat(profile("宜城市2009年重点项目情况\n续建项目34个。").isProgramme()).isFalse();
    }

    @Test
    void readsAZonesPlanForItsCountyAndAnAreasForTheArea() {
        assertThat(profile("内蒙古托克托工业园区发展规划\n加快建设。").region()).contains(new RegionCode("150122"));
        Profile area = profile("福州都市圈发展规划\n福州市加快建设。");
        assertThat(area.regionName()).contains("福州都市圈");
        assertThat(area.region()).contains(new RegionCode("350000"));
    }

    @Test
    void datesAReportThatGivesNoDay() {
        assertThat(profile("黑龙江省政府工作报告\n——2018年1月在省第十三届人民代表大会第一次会议上\n加快建设。").period())
                .contains(new Period(2018, 2018));
    }
}
