package org.plangraph.extractor.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plangraph.ontology.Regions;

class OutlineTest {
    private static final PlanReader READER = new PlanReader(Regions.load());

    private static String outline(String text) {
        return OutlineText.of(READER.read(new PlanName("test"), text));
    }

    @Test
    void headsRecordsOfABoxWithTheLinesBetweenThem() {
        assertThat(outline("""
                        二、任务
                        专栏2 主导产业
                        ━━━━━━━━━━
                        轨道交通
                        　　主体：宏远集团、中远机车
                        　　载体：河东产业园
                        工程机械
                        　　主体：宏达重工
                        　　载体：河西高新区新材料循环经济工业基地
                        绿色食品
                        　　主体：思远食品
                        ━━━━━━━━━━
                        三、保障
                        落实责任。
                        """)).isEqualTo("""
                        # test
                          = 二、 | 任务
                            [] 专栏2 | 主导产业
                              = 轨道交通
                              = 工程机械
                              = 绿色食品
                          = 三、 | 保障
                        """);
    }

    @Test
    void readsLabelsThatAWideSpacePartsFromTheirSentences() {
        assertThat(outline("一、布局\n●河东高新区　疫苗、血液制品和基因检测。\n●河西县　名贵中药材种植和加工。\n第二章　总则\n推进发展。"))
                .isEqualTo("""
                        # test
                          = 一、 | 布局
                            > ● | 河东高新区
                            > ● | 河西县
                          = 第二章 | 总则
                        """);
    }

    @Test
    void readsNumberedActionsAndTasksAsHeadingsAboveTheirItems() {
        assertThat(outline("一、任务\n行动一：做强工业互联网\n1．梯次培育。建设平台。\n2．项目带动。落实项目。\n行动二：壮大人工智能\n3．试点。建设先导区。\n行动一览表随文印发，按月更新。"))
                .isEqualTo("""
                        # test
                          = 一、 | 任务
                            = 行动一： | 做强工业互联网
                              > 1. | 梯次培育
                              > 2. | 项目带动
                            = 行动二： | 壮大人工智能
                              > 3. | 试点
                        """);
    }

    @Test
    void opensSectionsWithLabelsThatMarksAndBracketsSetOff() {
        assertThat(outline("第一部分　基础\n发展快。\n第二部分　任务\n【装备制造】做强农机。\n【现代物流】建设园区。\n▲绿色食品——大黄鱼、食用菌为名片。\n磁性材料——发展磁体，做大规模。\n"
                        + "产业、科技融合——影响扩大，成果丰硕。\n【责任单位：市发改委】"))
                .isEqualTo("""
                        # test
                          = 第一部分 | 基础
                          = 第二部分 | 任务
                            > 【 | 装备制造
                            > 【 | 现代物流
                              > ▲ | 绿色食品
                                > 磁性材料
                        """);
    }

    @Test
    void opensSectionsWithLabelsOfParagraphsThatStandInARow() {
        assertThat(outline("一、任务\n整车：做强两家企业。\n电池：扩大产能。\n二、项目\n建设地点：河东市。\n联系电话：见附件。\n三、保障\n原则：统筹推进。\n落实责任。"))
                .isEqualTo("""
                        # test
                          = 一、 | 任务
                            > 整车
                            > 电池
                          = 二、 | 项目
                          = 三、 | 保障
                        """);
    }

    @Test
    void nestsNumberedHeadingsByTheirStyles() {
        assertThat(outline("""
                        第一章　发展基础
                        一、发展现状
                        （一）产业规模不断扩大。全省产业规模居全国前列。
                        （二）创新能力显著提高。创新平台数量迅速增加。
                        1.研发平台。拥有14个重点实验室。
                        二、发展环境
                        第二章　指导思想
                        """)).isEqualTo("""
                        # test
                          = 第一章 | 发展基础
                            = 一、 | 发展现状
                              > （一） | 产业规模不断扩大
                              > （二） | 创新能力显著提高
                                > 1. | 研发平台
                            = 二、 | 发展环境
                          = 第二章 | 指导思想
                        """);
    }

    @Test
    void takesAShortLineBeforeProseForAHeadingAboveLabelsAndItems() {
        String prose = "加快发展稀土功能材料和先进陶瓷，推动企业向产业链下游延伸，培育龙头企业。";
        assertThat(outline("一、任务\n装备制造\n" + prose + "\n农机。" + prose + "\n1.整机。" + prose + "\n现代物流\n" + prose
                        + "\n北江市发展改革委\n2026年1月"))
                .isEqualTo("""
                        # test
                          = 一、 | 任务
                            = 装备制造
                              > 农机
                              > 1. | 整机
                            = 现代物流
                        """);
    }

    @Test
    void nestsHeadingsByTheirDecimalNumbersButTakesFiguresForNone() {
        assertThat(outline("1 总则\n  1.1 依据\n　　1.2　发展目标\n1.5亿元投资到位。\n2 重点任务\n2.1装备制造。做强农机。\n2.1.1 农机整机\n20 家企业建成工厂。"))
                .isEqualTo("""
                        # test
                          = 1 | 总则
                            = 1.1 | 依据
                            = 1.2 | 发展目标
                          = 2 | 重点任务
                            > 2.1 | 装备制造
                              = 2.1.1 | 农机整机
                        """);
        assertThat(outline("产值目标\n1.5 亿元投资到位。\n2 个基地建成。")).isEqualTo("# test\n");
    }

    @Test
    void opensSectionsInsideAParagraphWhereNumbersCountOn() {
        assertThat(outline("（一）新能源产业\n重点发展太阳能利用技术、风力发电，建成示范基地。1. 太阳能。重点突破光伏发电，达到1.5亿元。2. 风能。重点发展风电。\n（二）新材料产业\n发展材料。"))
                .isEqualTo("""
                        # test
                          = （一） | 新能源产业
                            > 1. | 太阳能
                            > 2. | 风能
                          = （二） | 新材料产业
                        """);
    }

    @Test
    void readsEachLabelOfAListThatStandsInOneParagraph() {
        assertThat(outline("第二节 重大项目\n铁路：合安高铁庐江西站、庐铜铁路改造。公路：德上高速庐江段。能源：桐城抽水蓄能电站。"))
                .isEqualTo("""
                        # test
                          = 第二节 | 重大项目
                            : 铁路
                            : 公路
                            : 能源
                        """);
    }

    @Test
    void takesAFigureInProseForNoNumber() {
        assertThat(outline("产值突破2.3亿元。3.5万家企业入驻，实现增长。全年新增。")).isEqualTo("# test\n");
    }

    @Test
    void putsABoxUnderTheSectionItsTitleNames() {
        assertThat(outline("""
                        一、新材料
                        （一）稀土新材料。发展稀土功能材料。
                        （二）其他新材料。发展绿色镀膜材料。
                        专栏1 新材料产业发展路线
                        1.镍钴新材料产业链：依托金川集团公司发展电池材料。
                        2.稀土功能材料产业链：依托甘肃稀土公司。
                        二、新能源
                        """)).isEqualTo("""
                        # test
                          = 一、 | 新材料
                            > （一） | 稀土新材料
                            > （二） | 其他新材料
                            [] 专栏1 | 新材料产业发展路线
                              > 1. | 镍钴新材料产业链
                              > 2. | 稀土功能材料产业链
                          = 二、 | 新能源
                        """);
    }

    @Test
    void endsABoxWhereTheNumbersAroundItCountOn() {
        assertThat(outline("""
                        （一）新材料产业。发挥优势。
                        1.高性能纤维。开发装备。
                        专栏1：高性能纤维关键技术及产业化重点
                        突破油剂工艺、纺丝方法等技术。
                        2.高分子材料。重点开发。
                        """)).isEqualTo("""
                        # test
                          > （一） | 新材料产业
                            > 1. | 高性能纤维
                              [] 专栏1 | 高性能纤维关键技术及产业化重点
                            > 2. | 高分子材料
                        """);
    }

    @Test
    void readsLabelsInABoxAndSentenceLikeHeadingsOutsideIt() {
        assertThat(outline("""
                        1.新能源。聚焦碳达峰要求，巩固优势。
                        风能。依托海上风电基地建设，重点推进研发。
                        专栏 3：新能源产业重大项目
                        风能：中国北方风电母港产业园等。
                        """)).isEqualTo("""
                        # test
                          > 1. | 新能源
                            > 风能
                            [] 专栏3 | 新能源产业重大项目
                              : 风能
                        """);
    }

    @Test
    void readsTheEnumerationsOfReports() {
        assertThat(outline("（二）重点任务。主要包括：一是构建现代化产业体系，巩固壮大实体经济，推动传统产业改造提升，培育新兴产业和未来产业，建设交通强省；二是扩大内需。"))
                .isEqualTo("""
                        # test
                          > （二） | 重点任务
                            > 一是 | 构建现代化产业体系
                            > 二是 | 扩大内需
                        """);
    }

    @Test
    void keepsASentenceWholeWhoseFirstClauseIsTheHeading() {
        Plan plan = READER.read(new PlanName("test"), "一是抓好海洋科学国家实验室、国家深海基地、国家级新药研发综合大平台、国家超算中心等重大平台建设，进一步提高水平。");
        assertThat(plan.sentences()).hasSize(1);
        assertThat(plan.sentences().get(0).section()).isEqualTo(1);
    }

    @Test
    void endsTheTitleOfAnItemWithFieldsAtItsFirstComma() {
        assertThat(outline("一、化工\n1.玄德集团苯胺扩能项目，建设单位：玄德化工有限公司，建设地点：宜城市，总投资3亿元。\n2.宏远集团己二酸项目，枣阳市，总投资2亿元，主要生产己二酸。"))
                .isEqualTo("""
                        # test
                          = 一、 | 化工
                            > 1. | 玄德集团苯胺扩能项目
                            > 2. | 宏远集团己二酸项目
                        """);
    }

    @Test
    void keepsANumberedHeadingWithACommaWhole() {
        assertThat(outline("一、任务\n（三）聚焦产业升级，加快建设\n做强装备。\n（四）坚持绿色引领，推动节能降碳。\n做精化工。"))
                .isEqualTo("""
                        # test
                          = 一、 | 任务
                            = （三） | 聚焦产业升级，加快建设
                            = （四） | 坚持绿色引领，推动节能降碳
                        """);
    }

    @Test
    void leavesFieldsInBracketsToTheSentenceOfTheirItem() {
        assertThat(outline("""
                        一、培育集群
                        1、服装产业集群（核心园区：河东高新区；龙头企业：宏远公司）
                        2、铸造产业集群
                        """))
                .contains("1、 | 服装产业集群\n")
                .contains("2、 | 铸造产业集群")
                .doesNotContain("核心园区");
    }

    @Test
    void endsItemsOfAParagraphEachBeforeWhatSumsThemUp() {
        String items = "一、任务\n（一）茶产业。扶持龙头，开发茶粉。\n（二）咖啡产业。支持企业，发展咖啡。\n到2025年，全省产值翻一番。\n";
        assertThat(summedUpBy(items, "到2025年")).isEqualTo("任务");
        assertThat(summedUpBy(items.replace("到2025年", "此外"), "此外")).isEqualTo("咖啡产业");
        assertThat(summedUpBy(items.replace("（二）", "再加工。\n（二）"), "到2025年")).isEqualTo("咖啡产业");
    }

    private static String summedUpBy(String text, String opening) {
        Plan plan = READER.read(new PlanName("test"), text);
        return plan.sentences().stream()
                .filter(sentence -> sentence.span().of(plan.text()).startsWith(opening))
                .map(sentence -> plan.section(sentence).title())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsBulletsInTheirBox() {
        assertThat(outline("一、任务\n专栏5 装备制造业发展重点\n●电力装备。发展水电机组。\n●航空航天。做强直升机。\n"))
                .isEqualTo("""
                        # test
                          = 一、 | 任务
                            [] 专栏5 | 装备制造业发展重点
                              > ● | 电力装备
                              > ● | 航空航天
                        """);
    }

    @Test
    void breaksALineBeforeItemsThatDashesSetOffInside() {
        assertThat(outline("一、任务\n我们要：——做强石化产业链。建设河东、河西两个项目，扩大规模。——做精食品工业。依托龙头企业，发展罐头食品——一种老产品。\n"))
                .isEqualTo("""
                        # test
                          = 一、 | 任务
                            > —— | 做强石化产业链
                            > —— | 做精食品工业
                        """);
    }
}
