package org.plangraph.extractor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.extractor.document.Markdown.Kind;

class MarkdownTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## 一、新材料产业|HEADING|一、新材料产业",
                "- 发展**稀土功能材料**。|ITEM|发展稀土功能材料。",
                "> 本规划期为五年。|ITEM|本规划期为五年。",
                "见[附件](https://example.org/a.pdf)和`目录`。|TEXT|见附件和目录。",
                "#1机组投产，增长5*10个百分点|TEXT|#1机组投产，增长5*10个百分点",
                "- 13 -|TEXT|- 13 -",
                "--产业规模不断壮大。|TEXT|--产业规模不断壮大。"
            })
    void takesTheMarksOffALine(String line, Kind kind, String text) {
        assertThat(Markdown.read(line)).isEqualTo(new Markdown(text, kind));
    }

    @Test
    void keepsAHeadingApartFromTheTextBelow() {
        ReadingText reading = new ReadingText(new Headings());
        List<String> paragraphs = reading.paragraphs("# 河东省新材料产业发展规划\n## 推动新材料产业高质量发展培育壮大新动能\n\n聚焦稀土功能材料\n加快突破。");
        assertThat(paragraphs).containsExactly("河东省新材料产业发展规划", "推动新材料产业高质量发展培育壮大新动能", "聚焦稀土功能材料", "加快突破。");
    }
}
