package org.plangraph.extractor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTextTest {
    private final Headings headings = new Headings();
    private final ReadingText reading = new ReadingText(headings);

    private List<String> paragraphs(String... lines) {
        return reading.paragraphs(String.join("\n", lines));
    }

    @Test
    void keepsWorksApartThatStandOnALineEach() {
        assertThat(paragraphs("宏远河东超级工厂（年产40万辆，总投资约120亿元）", "宏达新桥智能汽车产业园三期", "到2030年，全省产量达到300万辆。"))
                .hasSize(3);
        assertThat(paragraphs("加强对各项任务的组织领导与统筹协调，完善考核的办法", "，推动规划实施。")).hasSize(1);
    }

    @Test
    void opensAParagraphWithPointsAndSingleDashesToo() {
        assertThat(paragraphs("加快推进一批重点建设项目和重大工程的前期工作，力争", "·宏远河东工厂二期", "-宏达河西基地四期"))
                .hasSize(3);
    }

    @Test
    void splitsALongLineWhereSingleSpacesWereBreaks() {
        String sentence = "加快发展稀土功能材料和先进陶瓷，推动企业向产业链下游延伸，培育一批龙头企业，建设全国重要的新材料基地。".repeat(4);
        assertThat(paragraphs("北江省“十四五”新材料产业发展规划 第一章 发展基础 产业规模居全国前列。 " + sentence + " 二、发展重点 （一）稀土材料 " + sentence
                        + "支持A 型材料、 B型材料的研发。"))
                .containsExactly(
                        "北江省“十四五”新材料产业发展规划",
                        "第一章发展基础",
                        "产业规模居全国前列。",
                        sentence,
                        "二、发展重点",
                        "（一）稀土材料",
                        sentence + "支持A型材料、B型材料的研发。");
    }

    @Test
    void endsATitleAtTheBlankLineBelowAndWorksAtTheirLine() {
        assertThat(paragraphs("北江省2012年工业和信息化重大产业升级示范名录", "", "近日，省政府办公厅下发通知，确定首批项目。"))
                .containsExactly("北江省2012年工业和信息化重大产业升级示范名录", "近日，省政府办公厅下发通知，确定首批项目。");
        assertThat(paragraphs("北江省河东市先进制造业发展行动计划（2018—2022年）（节选）", "河东市加快发展。")).hasSize(2);
        assertThat(paragraphs("河东市宏远新材料50万吨/年合成树脂装置项目", "河西市南北过境线（南环线）高速公路", "河北市玄德湖综合治理工程（二期）"))
                .hasSize(3);
    }

    @Test
    void endsTheTitleOfAListAtItsLineWhateverStandsBeforeIt() {
        assertThat(paragraphs("附件:2016年第二批省重点建设项目增补名单", "河东宏远新材料有限责任公司25兆瓦光伏发电项目", "河西500千伏联网输变电工程"))
                .containsExactly("附件：2016年第二批省重点建设项目增补名单", "河东宏远新材料有限责任公司25兆瓦光伏发电项目", "河西500千伏联网输变电工程");
    }

    @Test
    void beginsAParagraphWithTheFieldThatItIsAbout() {
        assertThat(paragraphs("西安、宝鸡、汉中、咸阳、榆林、渭南重点发展高端装备", "高端装备方面，西安重点发展航空装备。"))
                .hasSize(2);
    }

    @Test
    void readsTheNumbersOfItemsThatOnlyASpaceParts() {
        assertThat(paragraphs("一 工业园区", "1 电缆生产线", "2 液压设备生产线", "二 家具园", "1 沙发生产线"))
                .containsExactly("一、工业园区", "1.电缆生产线", "2.液压设备生产线", "二、家具园", "1.沙发生产线");
        assertThat(paragraphs("1 家企业投产", "2 条生产线建成")).containsExactly("1家企业投产", "2条生产线建成");
    }

    @Test
    void leavesALineOfOneParagraphWholeWhateverItsSpaces() {
        assertThat(paragraphs("各位代表： 现在开始。 请予审议。")).containsExactly("各位代表：现在开始。请予审议。");
    }

    @Test
    void takesSpacesForStrayOnesWhereTheyFollowPausesToo() {
        String sentence = "加快发展稀土功能材料、 先进陶瓷， 推动企业向产业链下游延伸。 ";
        assertThat(paragraphs(sentence.repeat(12)))
                .containsExactly(sentence.replace(" ", "").repeat(12));
    }

    @Test
    void dropsWhatStandsAtTheEdgeOfEveryPage() {
        assertThat(paragraphs(
                        "北江省新材料产业发展规划",
                        "加快发展稀土功能材料和先进陶瓷，建设全国重要的新材料",
                        "第 1 页 共 3 页",
                        "北江省新材料产业发展规划",
                        "基地，推动企业向产业链的下游延伸，培育一批龙头企业，",
                        "- 2 -",
                        "北江省新材料产业发展规划",
                        "做大产业规模。"))
                .containsExactly("北江省新材料产业发展规划", "加快发展稀土功能材料和先进陶瓷，建设全国重要的新材料基地，推动企业向产业链的下游延伸，培育一批龙头企业，做大产业规模。");
    }

    @Test
    void countsALetterAsHalfAnIdeographWhereAPageIsSetInColumns() {
        assertThat(paragraphs(
                        "1.高端装备产业链：依托骨干企业发展高档数控机床和大",
                        "型压缩机，研制CAP1400、AP1000和T1000碳纤维成套装备",
                        "及其关键部件。",
                        "2.新材料产业链：重点发展MLCC用陶瓷粉体和高纯石英砂",
                        "等材料。"))
                .containsExactly(
                        "1.高端装备产业链：依托骨干企业发展高档数控机床和大型压缩机，研制CAP1400、AP1000和T1000碳纤维成套装备及其关键部件。",
                        "2.新材料产业链：重点发展MLCC用陶瓷粉体和高纯石英砂等材料。");
    }

    @Test
    void joinsFirstLinesThatLostTheirIndent() {
        assertThat(paragraphs(
                        "3.优质不锈钢产业链：依托各地骨干企业加快",
                        "发展不锈钢板材和管材，积极建设西部不锈钢产",
                        "业的重要基地，推动企业向产业链上下游延伸。",
                        "4.稀土材料产业链：加快发展稀土永磁材料等"))
                .containsExactly(
                        "3.优质不锈钢产业链：依托各地骨干企业加快发展不锈钢板材和管材，积极建设西部不锈钢产业的重要基地，推动企业向产业链上下游延伸。", "4.稀土材料产业链：加快发展稀土永磁材料等");
    }

    @Test
    void goesOnBehindASentenceThatEndsWithThePageWhereParagraphsAreIndented() {
        assertThat(paragraphs(
                        "    依托各地骨干企业重点突破新型稀土材料技术。",
                        "推动企业向产业链下游延伸，培育一批龙头企业。",
                        "做大产业规模。",
                        "    加快不锈钢板材和管材的研发，推动企业向产业",
                        "链下游延伸。",
                        "    培育产业集群。"))
                .containsExactly(
                        "依托各地骨干企业重点突破新型稀土材料技术。推动企业向产业链下游延伸，培育一批龙头企业。做大产业规模。", "加快不锈钢板材和管材的研发，推动企业向产业链下游延伸。", "培育产业集群。");
    }

    @Test
    void tellsAFirstLineThatLostItsIndentFromOneThatGoesOn() {
        assertThat(paragraphs(
                        "依托各地骨干企业重点突破新型稀土材料。",
                        "推动企业向产业链下游延伸，培育龙头企业群。",
                        "做大产业规模。",
                        "加快不锈钢板材和管材研发，推动企业向产",
                        "业链的下游延伸，打造全国重要的不锈钢基地，",
                        "形成一批特色鲜明优势突出的产业集群和基地。",
                        "加快铝板材和铝管材研发，推动企业向全产",
                        "业链延伸。"))
                .containsExactly(
                        "依托各地骨干企业重点突破新型稀土材料。推动企业向产业链下游延伸，培育龙头企业群。做大产业规模。",
                        "加快不锈钢板材和管材研发，推动企业向产业链的下游延伸，打造全国重要的不锈钢基地，形成一批特色鲜明优势突出的产业集群和基地。",
                        "加快铝板材和铝管材研发，推动企业向全产业链延伸。");
    }

    @Test
    void pairsStraightQuotesAcrossTheLinesOfAParagraph() {
        assertThat(paragraphs("深入实施产业基础再造工程，开展\"补短板、", "强弱项\"行动，建设8\"晶圆生产线。"))
                .containsExactly("深入实施产业基础再造工程，开展“补短板、强弱项”行动，建设8\"晶圆生产线。");
    }

    @Test
    void joinsAParagraphBrokenByAPage() {
        assertThat(paragraphs(
                        "风能。依托渤中、半岛北、半岛南三大片区海上风电基地建设，重点推进 7MW 风电机组技术研发，建设威海、", "", "- 13 -", "", "烟台、东营高端风电装备产业基地。"))
                .containsExactly("风能。依托渤中、半岛北、半岛南三大片区海上风电基地建设，重点推进7MW风电机组技术研发，建设威海、烟台、东营高端风电装备产业基地。");
    }

    @Test
    void joinsLinesThatFillThePageWhateverTheyLookLike() {
        assertThat(paragraphs(
                        "产业发展规划要点如下。　　2.稀土功能材料产业链",
                        "：依托各地骨干企业，重点突破新型稀土材料的平衡应",
                        "用技术。　　3.优质不锈钢产业链：围绕园区建设依托",
                        "甘宁钢铁公司，发展不锈钢板材和管材。"))
                .containsExactly(
                        "产业发展规划要点如下。",
                        "2.稀土功能材料产业链：依托各地骨干企业，重点突破新型稀土材料的平衡应用技术。",
                        "3.优质不锈钢产业链：围绕园区建设依托甘宁钢铁公司，发展不锈钢板材和管材。");
    }

    @Test
    void keepsAHeadingWithoutPunctuationApartFromItsText() {
        assertThat(paragraphs("（二）拓展新兴产业发展领域和空间，培育壮大新动能", "", "聚焦新能源汽车、航空航天、绿色环保、新兴服务等新兴产业。"))
                .containsExactly("（二）拓展新兴产业发展领域和空间，培育壮大新动能", "聚焦新能源汽车、航空航天、绿色环保、新兴服务等新兴产业。");
    }

    @Test
    void startsAParagraphAtAnIndentOrANumber() {
        assertThat(paragraphs("　　积极发展金属基复合材料、高温合金、高温耐蚀材料等产品，形成完整的产业链条", "　　大力发展稀土功能材料。", "1.新能源。"))
                .containsExactly("积极发展金属基复合材料、高温合金、高温耐蚀材料等产品，形成完整的产业链条", "大力发展稀土功能材料。", "1.新能源。");
    }

    @Test
    void splitsALineWhereTheWebPageLostItsBreak() {
        assertThat(paragraphs("推进集聚发展。　　2.稀土功能材料产业链：依托甘肃稀土公司。")).containsExactly("推进集聚发展。", "2.稀土功能材料产业链：依托甘肃稀土公司。");
    }

    @Test
    void leavesOutTheTableOfContents() {
        assertThat(paragraphs("目 录", "一、基础和形势.....\t1", "5. 医养健康\t20", "(三) 开展“双招双引”\t35", "一、基础和形势", "战略性新兴产业是关键领域。"))
                .containsExactly("一、基础和形势", "战略性新兴产业是关键领域。");
    }

    @Test
    void leavesOutContentsWithoutPageNumbersWhenTheirHeadingsComeAgain() {
        assertThat(paragraphs("目录", "一、总体要求", "二、重点任务", "一、总体要求", "全面贯彻。", "二、重点任务", "加快建设。"))
                .containsExactly("一、总体要求", "全面贯彻。", "二、重点任务", "加快建设。");
    }

    @Test
    void leavesOutPageNumbersAndWebFurniture() {
        assertThat(paragraphs("下载", "打印", "【字号：", "2026年上海市政府工作报告", "— 12 —", "第3页共20页", "各位代表：", "现在报告工作。"))
                .containsExactly("2026年上海市政府工作报告", "各位代表：", "现在报告工作。");
        assertThat(paragraphs(
                        "政务公开",
                        "您的位置：首页>规划计划",
                        "发布时间：2026-02-01 来源：发展改革委",
                        "现在报告工作。",
                        "上一篇：关于公布名单的通知",
                        "版权所有：某省人民政府办公厅"))
                .containsExactly("现在报告工作。");
        assertThat(paragraphs(
                        "11/27/26, 7:19 AM 某省发展规划_政务公开",
                        "首页 > 政务公开 > 规划计划",
                        "【字体：大 中 小】",
                        "现在报告工作。",
                        "【打印本页】 【关闭窗口】",
                        "https://www.example.gov.cn/art/1.html 2/3"))
                .containsExactly("现在报告工作。");
    }

    @Test
    void keepsLinesApartInATextThatEndsNoSentences() {
        String line = "内河运输以发展拖驳运输为主，五年内中央直属的内河船舶将增加二八·九万载重吨";
        assertThat(paragraphs(line, line)).containsExactly(line, line);
    }

    @Test
    void putsASpaceBetweenLatinWordsOnly() {
        assertThat(paragraphs(
                        "布局光电子与下一代信息显示所需基于MicroLED或者OLED",
                        "display的器件和电路技术。",
                        "研发设计物联网核心器件、数字音视频处理、热成像等多种",
                        "MEMS传感器芯片。"))
                .containsExactly(
                        "布局光电子与下一代信息显示所需基于MicroLED或者OLED display的器件和电路技术。", "研发设计物联网核心器件、数字音视频处理、热成像等多种MEMS传感器芯片。");
    }

    @Test
    void keepsLabelledItemsApartThatNoMarkEnds() {
        assertThat(paragraphs("智能网联新能源汽车：两江新区龙盛新城、永川高新区", "软件和信息服务：两江数字经济产业园、重庆软件园"))
                .hasSize(2);
    }
}
