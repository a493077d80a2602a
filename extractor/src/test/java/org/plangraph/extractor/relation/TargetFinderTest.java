package org.plangraph.extractor.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TargetFinderTest {
    private static final String TITLE = "[甘肃省|Region]“十三五”战略性新兴产业发展规划";

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
    void carriesTheYearThroughItsSection() {
        List<Target> targets =
                targets(TITLE, "三、发展目标", "到2020年，培育骨干企业100户。", "（一）打造创新平台。创建10个国家企业技术中心。", "四、保障措施", "安排资金5亿元。");

        assertThat(targets.get(1).year()).contains(2020);
        assertThat(targets.get(2).year()).isEmpty();
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

    private static List<Target> targets(String... lines) {
        return MarkedPlan.of(lines).relations().targets();
    }
}
