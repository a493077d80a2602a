package org.plangraph.service.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The plan reader: marks, and what a sentence states. */
class PlanPageTest extends PageTest {
    PlanPageTest(SeedService.Running service, Chromium.Running chromium) {
        super(service, chromium);
    }

    @Test
    void aMarkInAPlanShowsWhatItsSentenceStates() {
        visit.open(service.at("/plan.html"));
        page.locator(".plan-card", new Page.LocatorOptions().setHasText("甘肃省")).click();
        page.waitForURL(Pattern.compile("name="));
        visit.ready();
        assertThat(page.locator(".outline a").count()).isGreaterThan(20);
        Locator mark = page.locator(".sentence mark[data-type=Enterprise]").first();
        mark.click();
        assertThat(page.locator(".says-panel li").first()).isVisible();
        assertThat(page.locator(".sentence.on")).hasCount(1);
        String sentence = page.locator(".sentence.on").textContent();
        visit.open(page.url());
        page.reload();
        visit.ready();
        assertThat(page.locator(".sentence.on")).hasText(sentence, new LocatorAssertions.HasTextOptions());
        assertThat(page.locator(".sentence.on")).isInViewport();
    }

    @Test
    void aKindOfMarkCanBeSwitchedOff() {
        visit.open(service.at("/plan.html?name=gansu-13th-strategic-emerging-industries"));
        Locator mark = page.locator(".text mark[data-type=Industry]").first();
        String marked = (String) mark.evaluate("mark => getComputedStyle(mark).backgroundColor");
        page.locator(".legend .chip.of-Industry").click();
        assertThat(page.locator(".legend .chip.of-Industry")).hasAttribute("aria-pressed", "false");
        assertThat((String) mark.evaluate("mark => getComputedStyle(mark).backgroundColor"))
                .isNotEqualTo(marked)
                .isEqualTo("rgba(0, 0, 0, 0)");
    }

    @Test
    void theSummaryTellsWhatThePlanSaysAndLeadsToItsSentences() {
        visit.open(service.at("/plan.html?name=shandong-14th-strategic-emerging-industries"));
        assertThat(page.locator(".named")).containsText("园区");
        assertThat(page.locator(".most li")).hasCount(8);
        Locator target = page.locator(".aims a", new Page.LocatorOptions().setHasText("战略性新兴产业增加值占GDP比重"));
        assertThat(target).containsText("≥ 18 %");
        target.click();
        assertThat(page.locator(".sentence.on")).containsText("18%");
        assertThat(page.locator(".sentence.on")).isInViewport();
    }

    @Test
    void onATelephoneTheOutlineIsThereToOpen() {
        arrive(390, 844, ColorScheme.LIGHT, "zh");
        visit.open(service.at("/plan.html?name=gansu-13th-strategic-emerging-industries"));
        assertThat(page.locator(".outline a").first()).isHidden();
        page.locator(".outline summary").click();
        assertThat(page.locator(".outline a").first()).isVisible();
    }
}
