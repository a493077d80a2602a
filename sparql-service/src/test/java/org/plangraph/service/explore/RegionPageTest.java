package org.plangraph.service.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The region page: map, industries, what lies there, and the way from each fact to its sentence. */
class RegionPageTest extends PageTest {
    RegionPageTest(SeedService.Running service, Chromium.Running chromium) {
        super(service, chromium);
    }

    @Test
    void fromTheMapOfTheCountryToACityByItsCircles() {
        visit.open(service.at("/region.html"));
        circle("山东省").click();
        page.waitForURL(Pattern.compile("370000"));
        visit.ready();
        assertThat(page.locator("h1")).hasText("山东省");
        circle("烟台市").click();
        page.waitForURL(Pattern.compile("370600"));
        visit.ready();
        assertThat(page.locator("h1")).hasText("烟台市");
        assertThat(page.locator(".crumbs")).containsText("山东省");
        assertThat(page.locator(".industries li").first()).containsText("生物医药");
    }

    @Test
    void aParkLeadsToTheSentenceThatPutsItThere() {
        open("370600");
        Locator quoted = page.locator("#panel-Park tbody tr").first().locator(".quoted a");
        String sentence = quoted.textContent();
        quoted.click();
        page.waitForURL(Pattern.compile("plan\\.html"));
        visit.ready();
        assertThat(page.locator(".sentence.on")).hasText(sentence);
    }

    @Test
    void whatLiesThereIsListedByTypeAndTheAddressKeepsWhich() {
        open("370000");
        page.locator("#tab-Park").focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#tab-Project")).isFocused();
        assertThat(page.locator("#panel-Project tbody tr")).hasCount(20);
        page.locator("#panel-Project .paging button").click();
        assertThat(page.locator("#panel-Project tbody tr")).hasCount(40);
        assertThat(page.url()).contains("tab=Project");
        page.reload();
        visit.ready();
        assertThat(page.locator("#tab-Project")).hasAttribute("aria-selected", "true");
    }

    @Test
    void aRegionThatNoPlanSpeaksOfSaysSoAndStillHasItsPlaceOnTheMap() {
        open("350000");
        assertThat(page.locator(".notice")).isVisible();
        assertThat(page.locator(".map circle").count()).isGreaterThan(50);
    }

    private Locator circle(String name) {
        return page.locator("a.place[aria-label^='" + name + "'] circle");
    }

    private void open(String code) {
        visit.open(service.at("/region.html?iri=" + ID + "region/" + code));
    }
}
