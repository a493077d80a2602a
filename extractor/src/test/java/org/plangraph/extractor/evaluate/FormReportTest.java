package org.plangraph.extractor.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plangraph.extractor.Extractor;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.ontology.Iris;
import org.plangraph.ontology.Regions;

/**
 * The seed plans' gold in every form. A form may cost a hundredth of F1, for some of what it leaves is told by looks alone; without
 * numbers nothing tells which heading is under which, which many relations hang on.
 */
class FormReportTest {
    private static final Path GOLD = Path.of(System.getProperty("plangraph.root"), "seeds/gold/plans");
    private static final FormReport REPORT =
            new FormReport(new PlanReader(Regions.load()), new Extractor(Iris.standard())::extract);
    private static final Scores PUBLISHED =
            REPORT.of(GOLD, TextForm.AS_PUBLISHED).all();

    @ParameterizedTest
    @EnumSource(TextForm.class)
    void findsTheSameWhateverFormTheTextComesIn(TextForm form) {
        Scores scores = REPORT.of(GOLD, form).all();

        Offset<Double> hundredth = Offset.offset(0.01);
        Offset<Double> ofRelations = form == TextForm.NO_NUMBERS ? Offset.offset(0.07) : hundredth;
        assertThat(scores.core().f1()).isCloseTo(PUBLISHED.core().f1(), hundredth);
        assertThat(scores.entities().f1()).isCloseTo(PUBLISHED.entities().f1(), hundredth);
        assertThat(scores.relations().f1()).isCloseTo(PUBLISHED.relations().f1(), ofRelations);
    }

    @Test
    void rewritesNumbersSpacesAndLines() {
        String text = "规划\n第一章　总则\n一、目标\n（一）产值达50亿元。\n二、任务\n（1）农机";

        assertThat(TextForm.AS_PUBLISHED.of(text)).isEqualTo(text);
        assertThat(TextForm.DECIMAL_NUMBERS.of(text)).isEqualTo("规划\n1 总则\n1.1 目标\n1.1.1 产值达50亿元。\n1.2 任务\n（1）农机");
        assertThat(TextForm.OTHER_NUMBERS.of(text)).isEqualTo("规划\n第一章　总则\n一．目标\n㈠产值达50亿元。\n二．任务\n⑴农机");
        assertThat(TextForm.NO_NUMBERS.of(text)).isEqualTo("规划\n总则\n目标\n产值达50亿元。\n任务\n（1）农机");
        assertThat(TextForm.ONE_LINE.of(text)).doesNotContain("\n");
        assertThat(TextForm.STRAY_SPACES.of(text.repeat(20)).replace(" ", "")).isEqualTo(text.repeat(20));
        assertThat(TextForm.PAGES.of(text.repeat(20))).contains("- 1 -\n规划");
    }
}
