package org.plangraph.service.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorsTest {
    private static final String TITLE = "山东省“十二五”战略性新兴产业发展规划";

    private final Indicators indicators = Indicators.load();

    @ParameterizedTest
    @CsvSource({
        "新能源增加值占地区生产总值的比重, 新能源占GDP比重",
        "“四新”经济增加值占地区生产总值比重, “四新”经济占GDP比重",
        "战略性新兴产业增加值占地区生产总值的比重力争, 战略性新兴产业增加值占GDP比重",
        "高新技术产业产值占规模以上工业总产值的比重, 高新技术产业产值占规模以上工业总产值比重",
        "产值年均增长率, 产值年均增速",
        "国家认定企业技术中心, 国家级企业技术中心",
        "高新技术企业总数, 国家高新技术企业数量",
        "“十二五”末生物质发电装机容量, 生物质发电装机容量"
    })
    void twoWordingsOfOneFigureAreOne(String one, String other) {
        assertThat(of(one)).isEqualTo(of(other));
    }

    @ParameterizedTest
    @CsvSource({"产值, 产值年均增长", "研发经费年均增长, 研发经费占GDP比重", "国家工程实验室, 国家重点实验室", "新能源产值, 新材料产值", "省级企业技术中心, 国家级企业技术中心"})
    void figuresOfDifferentThingsAreNot(String one, String other) {
        assertThat(of(one)).isNotEqualTo(of(other));
    }

    @Test
    void aSubjectNamedInTheIndicatorAgainIsNamedOnce() {
        assertThat(indicators.of(Optional.of("医药制造业"), "医药制造业产值力争", TITLE))
                .isEqualTo(indicators.of(Optional.of("医药制造业"), "产值", TITLE));
        assertThat(indicators.of(Optional.of("新材料"), "产值", TITLE)).isEqualTo(of("新材料产业产值"));
    }

    @Test
    void aShareOfGrossDomesticProductWithoutASubjectIsOfWhatThePlanIsAbout() {
        assertThat(of("增加值占地区生产总值的比重")).isEqualTo(of("战略性新兴产业增加值占GDP比重"));
        assertThat(indicators.of(Optional.empty(), "增加值占地区生产总值的比重", "江苏省新材料产业“十二五”发展规划"))
                .isEqualTo(of("新材料产业增加值占GDP比重"));
        assertThat(indicators.of(Optional.empty(), "增加值占GDP比重", "纲要")).isNotEqualTo(of("增加值占GDP比重"));
    }

    @Test
    void unitsOfOneDimensionAreMeasuredInOne() {
        assertThat(indicators.measure("万家")).isEqualTo(indicators.measure("万个"));
        assertThat(indicators.measure("万千瓦").dimension()).isEqualTo("power");
        assertThat(indicators.measure("万亿元").factor())
                .isEqualByComparingTo(indicators.measure("亿元").factor().scaleByPowerOfTen(4));
        assertThat(indicators.measure("%").dimension())
                .isNotEqualTo(indicators.measure("亿元").dimension());
    }

    private String of(String indicator) {
        return indicators.of(Optional.empty(), indicator, TITLE);
    }
}
