package org.plangraph.extractor.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plangraph.ontology.Regions;

class TableRowsTest {
    private static String read(String... lines) {
        String text = "襄阳市2023年重点建设项目清单\n" + String.join("\n", lines);
        return new PlanReader(Regions.load()).read(new PlanName("test"), text).text();
    }

    @Test
    void knowsOfAShorterRowItsNameByItsNumber() {
        assertThat(read("序号　项目名称　　建设内容及规模　　建设地点　业主", "一、化工", "1　苯胺扩能　年产5万吨　　宜城市", "2　碱厂搬迁：烧碱、氯气", "2021 年投产。"))
                .endsWith("清单\n一、化工\n项目名称：苯胺扩能，年产5万吨，宜城市。\n项目名称：碱厂搬迁：烧碱、氯气。\n2021年投产。");
    }

    @Test
    void saysInEachRowWhatItsColumnsAre() {
        assertThat(read("序号\t项目名称\t建设单位\t建设地点", "1\t电解液项目\t宏远公司\t宜城市", "2\t汉江航道整治工程\t\t襄城区"))
                .endsWith("清单\n项目名称：电解液项目，建设单位：宏远公司，建设地点：宜城市。\n项目名称：汉江航道整治工程，建设地点：襄城区。");
    }

    @Test
    void keepsCellsApartWhereNothingNamesTheColumns() {
        assertThat(read("1\t电解液项目\t宏远公司\t宜城市", "2\t汉江航道整治工程\t市港航局。\t襄城区", "其他项目另行公布。"))
                .endsWith("清单\n电解液项目，宏远公司，宜城市。\n汉江航道整治工程，市港航局，襄城区。\n其他项目另行公布。");
    }

    @Test
    void readsTheRowsOfAWebPageWhoseCellsFollowTheirTabs() {
        assertThat(read("\t序号\t项目名称\t总投资（亿元）", "\t1\t电解液项目\t5.2")).endsWith("清单\n项目名称：电解液项目，总投资：5.2亿元。");
    }

    @Test
    void readsRowsBetweenBars() {
        assertThat(read("| 序号 | 项目名称 | 建设地点 |", "|---|:--|---|", "| 1 | 电解液项目 | 宜城市 |"))
                .endsWith("清单\n项目名称：电解液项目，建设地点：宜城市。");
    }

    @Test
    void readsRowsPartedBySpacesWhereTheColumnsAre() {
        assertThat(read("序号 项目名称 建设单位 建设地点", "1 电解液项目 宏远公司 宜城市", "2 汉江航道整治工程（续建，由市里负责） 襄城区"))
                .endsWith("清单\n项目名称：电解液项目，建设单位：宏远公司，建设地点：宜城市。\n项目名称：汉江航道整治工程（续建，由市里负责），襄城区。");
        assertThat(read("发展 新材料 产业，建设 基地。")).endsWith("清单\n发展新材料产业，建设基地。");
    }

    @Test
    void readsRowsPartedByCommasWhereTheColumnsAre() {
        assertThat(read("序号,项目名称,建设单位,建设地点", "1,电解液项目,宏远公司,宜城市", "到2025年,力争,全部,投产。"))
                .endsWith("清单\n项目名称：电解液项目，建设单位：宏远公司，建设地点：宜城市。\n到2025年，力争，全部，投产。");
    }

    @Test
    void readsRowsWhoseCellsStandOnLinesOfTheirOwn() {
        assertThat(read("序号", "项目名称", "建设地点", "1", "电解液项目", "宜城市", "", "2", "汉江航道整治工程", "襄城区", "三、保障措施"))
                .endsWith("清单\n项目名称：电解液项目，建设地点：宜城市。\n项目名称：汉江航道整治工程，建设地点：襄城区。\n三、保障措施");
        assertThat(read("序号", "项目名称", "建设地点", "电解液项目落户宜城市。")).contains("电解液项目落户宜城市。");
    }

    @Test
    void saysTheFiguresOfATableOfIndicatorsWithTheirYears() {
        assertThat(read("序号\t指标名称\t单位\t2020年\t2025年目标\t属性", "1\t专精特新企业\t家\t15\t60以上\t预期性", "2\t单位能耗降低\t%\t—\t≥15\t约束性"))
                .endsWith("清单\n2020年专精特新企业15家，2025年专精特新企业60家以上，属性：预期性。\n2025年单位能耗降低不低于15%，属性：约束性。");
        assertThat(read(
                        "| 主要指标 | 2020年 | 目标值（2025年） | 年均增速 |",
                        "|---|---|---|---|",
                        "| 工业增加值（亿元） | 980 | 1500 | 8.9 |"))
                .endsWith("清单\n2020年工业增加值980亿元，2025年工业增加值1500亿元，工业增加值年均增速8.9%。");
        assertThat(read("类别\t指标\t2025年", "效益\t工业增加值（亿元）\t1500", "\t亩均税收（万元）\t18"))
                .endsWith("清单\n类别：效益，2025年工业增加值1500亿元。\n2025年亩均税收18万元。");
    }

    @Test
    void takesAHeadingWithTabsForNoRow() {
        assertThat(read("一、\t发展基础", "产业规模不断壮大。")).endsWith("清单\n一、发展基础\n产业规模不断壮大。");
    }

    @Test
    void readsRowsOfANumberAndANameWhichHeadingsBeginAgain() {
        assertThat(read(
                        "序号 项目名称",
                        "一 区经济局",
                        "二 工业区管委会",
                        "(一) 竣工项目(2项)",
                        "1 电缆生产线",
                        "2 液压设备生产",
                        "(二) 新开工项目(1项)",
                        "1 冰箱生产"))
                .endsWith("清单\n一、区经济局\n二、工业区管委会\n（一）竣工项目（2项）\n项目名称：电缆生产线。\n项目名称：液压设备生产。\n（二）新开工项目（1项）\n项目名称：冰箱生产。");
    }

    @Test
    void readsIndicatorsWhoseCellsStandOnLinesOfTheirOwn() {
        String table = read(
                "指 标",
                "2015年 完成",
                "2020年 完成",
                "“十三五”年均增长(%)",
                "指标属性",
                "一、经济发展",
                "财政收入(亿元)",
                "27.2",
                "42.6",
                "9.4",
                "预期性",
                "服务业占比(%)",
                "30.2",
                "43.6",
                "提高13.4个百分点",
                "预期性",
                "二、保障措施",
                "加强领导。");
        assertThat(table)
                .endsWith("清单\n一、经济发展\n2015年财政收入27.2亿元，2020年财政收入42.6亿元，财政收入年均增长9.4%，指标属性：预期性。\n"
                        + "2015年服务业占比30.2%，2020年服务业占比43.6%，服务业占比提高13.4个百分点，指标属性：预期性。\n二、保障措施\n加强领导。");
        assertThat(read("指标", "2015年", "2020年", "财政收入稳步增长。")).contains("财政收入稳步增长。");
    }

    @Test
    void readsRowsPartedByBarsOfOneColumnOrOther() {
        assertThat(read("项目名称|投资主体|总投资", "电解液项目|宏远公司|5亿元", "首页|新闻|通知"))
                .endsWith("清单\n项目名称：电解液项目，投资主体：宏远公司，总投资：5亿元。\n项目名称：首页，投资主体：新闻，总投资：通知。");
        assertThat(read("│序号│项目名称│建设地点│", "├──┼──┼──┤", "│1│电解液项目│宜城市│")).endsWith("清单\n项目名称：电解液项目，建设地点：宜城市。");
        assertThat(read("首页|新闻|通知")).doesNotContain("首页，新闻");
    }

    @Test
    void readsTheTableOfChainsOfWhichEveryCellStandsOnALineOfItsOwn() {
        assertThat(read("序号", "产业链", "链主企业", "承载园区", "2026年目标产值（亿元）", "1", "羊绒", "宏远集团、宏达集团", "河东工业园", "300"))
                .contains("羊绒，链主企业：宏远集团、宏达集团，承载园区：河东工业园，2026年目标产值：300亿元。");
    }

    @Test
    void joinsARowThatThePagesEdgeHasBroken() {
        String columns = "序号 项目名称 建设单位 建设内容 总投资（亿元）";

        assertThat(read(columns, "1 电解液项目 宏远公司 年产电解液10万吨及", "配套仓库 5.2", "2 隔膜项目 宏达公司 新建厂房 3"))
                .endsWith("建设内容：年产电解液10万吨及配套仓库，总投资：5.2亿元。\n项目名称：隔膜项目，建设单位：宏达公司，建设内容：新建厂房，总投资：3亿元。");
        assertThat(read(columns, "1 电解液项目 宏远公司", "2 隔膜项目 宏达公司 新建厂房 3.5"))
                .endsWith("清单\n项目名称：电解液项目，宏远公司。\n项目名称：隔膜项目，建设单位：宏达公司，建设内容：新建厂房，总投资：3.5亿元。");
    }

    @Test
    void readsTheSheetOfAProjectAsARow() {
        assertThat(read("1、电解液项目。建设单位：宏远公司。建设地点：宜城市。总投资5亿元。已开工。"))
                .endsWith("清单\n1、电解液项目，建设单位：宏远公司，建设地点：宜城市，总投资5亿元。已开工。");
        assertThat(read("项目名称：电解液项目", "建设单位：宏远公司", "总投资：5亿元", "项目名称：隔膜项目", "建设单位：宏达公司；"))
                .endsWith("清单\n项目名称：电解液项目，建设单位：宏远公司，总投资：5亿元。\n项目名称：隔膜项目，建设单位：宏达公司。");
        assertThat(read("宏远公司在宜城市投资。建设单位要落实责任。")).endsWith("宏远公司在宜城市投资。建设单位要落实责任。");
    }

    @Test
    void headsTheRecordOfAChainWithItsName() {
        assertThat(read("产业链名称：光伏产业链", "链主企业：宏远公司")).endsWith("清单\n光伏产业链\n链主企业：宏远公司");
    }
}
