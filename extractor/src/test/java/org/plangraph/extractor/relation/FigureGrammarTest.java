package org.plangraph.extractor.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.relation.FigureGrammar.Style;

class FigureGrammarTest {
    private final FigureVocabulary words = FigureVocabulary.load();
    private final FigureGrammar grammar = new FigureGrammar(words);

    @ParameterizedTest
    @CsvSource({
        "高新技术企业总数超过1.4万家, 1.4, 万家, AT_LEAST",
        "增加值占比达到16%, 16, %, AT_LEAST",
        "高于同期工业增速4.2个百分点, 4.2, 个百分点, EQUAL",
        "装机达到450万千瓦左右的设施, 450, 万千瓦, ABOUT",
        "5300多栋楼宇拔地而起, 5300, 栋, AT_LEAST",
        "市内电话9.1万余门, 9.1, 万门, AT_LEAST",
        "建成3-5项工程, 3-5, 项, EQUAL",
        "地下水开采量控制在114亿立方米, 114, 亿立方米, AT_MOST",
        "总规模超过1 万亿，其中, 1, 万亿, AT_LEAST",
        "形成60万吨/年装置, 60, 万吨/年, EQUAL",
        "惠及群众76万, 76, 万, EQUAL",
        "新增智能算力1.7万P。, 1.7, 万P, EQUAL",
        "293项年度改革任务, 293, 项, EQUAL",
        "粮食产量稳定在500万吨, 500, 万吨, EQUAL",
        "总算力突破1.3万PF, 1.3, 万PF, AT_LEAST",
        "全员劳动生产率提高到42万元/人, 42, 万元/人, AT_LEAST",
        "低保标准提高到842元/月, 842, 元/月, AT_LEAST",
        "医疗机构97%门诊量实现结算, 97, %, EQUAL",
        "优良天数稳定在325天以上, 325, 天, AT_LEAST",
        "人均预期寿命提升到79岁, 79, 岁, AT_LEAST",
        "居民收入比缩小至2.21∶1, 2.21∶1, '', EQUAL",
    })
    void readsValueUnitAndComparator(String text, String value, String unit, String comparator) {
        assertThat(figures(text, Style.ARABIC)).singleElement().satisfies(f -> {
            assertThat(f.value()).isEqualTo(value);
            assertThat(f.unit()).isEqualTo(unit);
            assertThat(f.comparator()).hasToString(comparator);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "生铁产量达到三百六十万吨, 360, 万吨",
        "新增能力一千五百四十万吨, 1540, 万吨",
        "安排投资三十一亿二千万元, 31.2, 亿元",
        "改造水田四万五千亩, 4.5, 万亩",
        "原油产量一亿零四百万吨, 1.04, 亿吨",
        "棉花一百七十二万担, 172, 万担",
        "增长二点六倍, 2.6, 倍",
        "递增百分之十八点四, 18.4, %",
        "产量二八·九万吨, 28.9, 万吨",
    })
    void readsNumbersThatNamePowersOfTenBesideThoseByDigits(String text, String value, String unit) {
        assertThat(figures(text, Style.DIGITS)).singleElement().satisfies(f -> {
            assertThat(f.value()).isEqualTo(value);
            assertThat(f.unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"生产新舟700支线飞机", "扩大波音737尾段产能", "煤电2×100万千瓦开工"})
    void takesTheNumberOfAModelForNoFigure(String text) {
        assertThat(figures(text, Style.ARABIC)).isEmpty();
    }

    @Test
    void readsSignsAndWordsOfComparison() {
        assertThat(figures("占比≥90%，亩均不足120万元，由30%提到60%", Style.ARABIC))
                .extracting(f -> f.comparator().toString())
                .containsExactly("AT_LEAST", "AT_MOST", "EQUAL", "AT_LEAST");
    }

    @Test
    void readsEachFigureOfADistribution() {
        assertThat(figures("产值分别增长28.9%、25.7%和34%", Style.ARABIC))
                .extracting(Figure::value)
                .containsExactly("28.9", "25.7", "34");
    }

    @Test
    void takesTheBoundOfWhatIsCountedForNoFigure() {
        assertThat(figures("其中过2000亿元的2个", Style.ARABIC))
                .extracting(Figure::value)
                .containsExactly("2");
    }

    @Test
    void readsARatioWithoutUnit() {
        assertThat(figures("三次产业结构为8.3∶41.4∶50.3", Style.ARABIC))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.value()).isEqualTo("8.3∶41.4∶50.3");
                    assertThat(f.unit()).isEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "数量居全国第1位",
                "综合排名提升6位",
                "20万吨级泊位投用",
                "到2025年底",
                "252kV开关设备",
                "5G产业",
                "聚焦五大领域的三个代表",
                "规模过3000亿元的集群",
                "50万元以下拖欠账款",
                "“3个100”工程",
                "25万千伏安变压器",
                "连续7次",
                "历时3个月"
            })
    void leavesRanksDatesClassesAndSpecificationsAlone(String text) {
        assertThat(figures(text, Style.ARABIC)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "提高到百分之一七·一, 17.1, %",
        "船舶将增加二八·九万载重吨, 28.9, 万载重吨",
        "新建和改建一四个电站, 14, 个",
        "共一、五七○公里, 1570, 公里",
        "青霉素二、九○○万瓶, 2900, 万瓶",
        "果酒工厂一个, 1, 个",
        "火力电站一，四个, 14, 个",
    })
    void readsChineseDigitsOfOldPlans(String text, String value, String unit) {
        assertThat(figures(text, Style.DIGITS))
                .extracting(Figure::value, Figure::unit)
                .containsExactly(tuple(value, unit));
    }

    @Test
    void tellsPlansThatWriteChineseDigitsByTheirYears() {
        assertThat(grammar.styleOf("到一九五七年")).isEqualTo(Style.DIGITS);
        assertThat(grammar.styleOf("到2025年，十四五末")).isEqualTo(Style.ARABIC);
    }

    @ParameterizedTest
    @CsvSource({
        "将投资五百一十五亿元, 515, 亿元",
        "将建设五十个大项目, 50, 个",
        "年产汽车十五万辆, 15, 万辆",
        "增加值增长百分之十二点五, 12.5, %",
        "新增专业市场两千零三家, 2003, 家",
    })
    void readsPowersOfTenInChinese(String text, String value, String unit) {
        assertThat(figures(text, Style.POWERS))
                .extracting(Figure::value, Figure::unit)
                .containsExactly(tuple(value, unit));
    }

    @Test
    void tellsTextsThatNamePowersOfTenByTheirMoney() {
        assertThat(grammar.styleOf("总投资五百一十五亿元")).isEqualTo(Style.POWERS);
        assertThat(grammar.styleOf("总投资50亿元，资助一百万元")).isEqualTo(Style.ARABIC);
        assertThat(grammar.styleOf("打造百亿元企业")).isEqualTo(Style.ARABIC);
    }

    @Test
    void leavesTheCountBehindAHeadingAlone() {
        assertThat(figures("（一）竣工项目（5项）", Style.ARABIC)).isEmpty();
        assertThat(figures("培育企业（5家）并入库", Style.ARABIC)).hasSize(1);
    }

    @Test
    void leavesTheRangesThatRankCompaniesAlone() {
        assertThat(figures("培育6家50亿元—100亿元企业", Style.ARABIC))
                .extracting(Figure::value)
                .containsExactly("6");
    }

    @Test
    void readsBackWhateverNumberAndUnitItIsGiven() {
        Random random = new Random(42);
        for (int i = 0; i < 500; i++) {
            String value = random.nextBoolean()
                    ? Integer.toString(1 + random.nextInt(99999))
                    : 1 + random.nextInt(999) + "." + (1 + random.nextInt(9));
            List<String> units = random.nextBoolean() ? words.measures() : words.rates();
            String unit = units.get(random.nextInt(units.size()));
            String text = "规模达到" + value + unit + "，增长较快。";
            assertThat(figures(text, Style.ARABIC))
                    .as(text)
                    .singleElement()
                    .satisfies(f -> assertThat(f.value() + f.unit()).isEqualTo(value + unit));
        }
    }

    @Test
    void spansCountInTheReadingText() {
        String text = "第一句。增加值821.6亿元。";
        Figure figure =
                grammar.figures(text, new Span(4, text.length()), Style.ARABIC).get(0);

        assertThat(figure.span().of(text)).isEqualTo("821.6亿元");
    }

    @Test
    void leavesClassesFromOneSizeToAnotherAlone() {
        assertThat(figures("建设多座10万-30万吨级油码头", Style.ARABIC)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3天内办结", "70岁以上老人", "会议8:30开始", "地区生产总值迈上5万亿台阶"})
    void leavesSpansOfTimeAndStepsAlone(String text) {
        assertThat(figures(text, Style.ARABIC)).isEmpty();
    }

    private List<Figure> figures(String text, Style style) {
        return grammar.figures(text, new Span(0, text.length()), style);
    }

    @Test
    void readsSharesAndSingleDigitsWhereYearsAreInArabicFigures() {
        Style style = grammar.styleOf("1985年总产值三百六十二亿元，工业一百亿元，投资5亿元");
        assertThat(style).isEqualTo(Style.POWERS);
        assertThat(figures("增长百分之九点三，外汇六亿美元", style))
                .extracting(Figure::value, Figure::unit)
                .containsExactly(tuple("9.3", "%"), tuple("6", "亿美元"));
    }

    @Test
    void readsNoFigureOffTheNumberOfAnInstituteOrTheNamesOfMetals() {
        assertThat(figures("依托中国电科46所研发", Style.ARABIC)).isEmpty();
        assertThat(figures("10种有色金属产量", Style.ARABIC)).isEmpty();
        assertThat(figures("新建学校46所", Style.ARABIC)).hasSize(1);
    }
}
