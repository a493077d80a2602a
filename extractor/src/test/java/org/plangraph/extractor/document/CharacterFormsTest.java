package org.plangraph.extractor.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterFormsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "互联网＋|互联网+",
                "占比５０％|占比50%",
                "ＭＥＭＳ传感器|MEMS传感器",
                "发展⽬标|发展目标",
                "规划，纲要；（一）|规划，纲要；（一）",
                "⒈新能源|1.新能源",
                "㈠发展目标|(一)发展目标"
            })
    void narrowsLettersDigitsAndSignsButNotPunctuation(String raw, String narrow) {
        assertThat(CharacterForms.narrow(raw)).isEqualTo(narrow);
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(CharacterForms.narrow("\uFEFF新\u200B材\u00AD料\u0007")).isEqualTo("新材料");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "专栏 3|专栏3",
                "推进 7MW 风电机组|推进7MW风电机组",
                "目 录|目录",
                "1. 新能源|1.新能源",
                "Jena TDB2 store|Jena TDB2 store",
                "专栏 1 5G产业|专栏1 5G产业",
                "增长28 .9 %、8. 3%|增长28.9%、8.3%",
                "1 . 5G产业|1. 5G产业",
                "发展到1 400多家，税金7 139万元|发展到1400多家，税金7139万元",
                "水平。2. 3D打印|水平。2. 3D打印"
            })
    void removesSpacesBesideChineseOnly(String line, String settled) {
        assertThat(CharacterForms.settle(line)).isEqualTo(settled);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(一) 发展基础|（一）发展基础",
                "无级变速(CVT)拖拉机|无级变速（CVT）拖拉机",
                "(1)工程机械|（1）工程机械",
                "(一）发展基础|（一）发展基础",
                "f(x) = 1,5|f(x) = 1,5",
                "领域和空间, 培育|领域和空间，培育",
                "产值1,000亿元|产值1,000亿元",
                "增长172%,5年翻番|增长172%，5年翻番",
                "企业突破2000家.全市农户增收.|企业突破2000家。全市农户增收。",
                "一.总体要求|一.总体要求",
                "达到二五.一万吨|达到二五.一万吨"
            })
    void widensPunctuationInChineseOnly(String line, String settled) {
        assertThat(CharacterForms.settle(line)).isEqualTo(settled);
    }
}
