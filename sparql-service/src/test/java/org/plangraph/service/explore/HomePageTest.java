package org.plangraph.service.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The overview: search as you type, and the ways into the graph. */
class HomePageTest extends PageTest {
    HomePageTest(SeedService.Running service, Chromium.Running chromium) {
        super(service, chromium);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jcjt", "金川", "jinchuan"})
    void typingAPartOfANameLeadsToTheEntityAndItsSentence(String typed) {
        visit.open(service.at("/"));
        page.locator("#finder").pressSequentially(typed);
        page.locator("#finder-list li", new Page.LocatorOptions().setHasText("金川集团"))
                .first()
                .click();
        visit.ready();
        assertThat(page.locator("h1")).containsText("金川集团");
        assertThat(page.locator(".evidence blockquote").first()).containsText("金川");
        assertThat(page.locator(".evidence footer").first()).containsText("甘肃省");
    }

    @Test
    void theIndustryTreeOpensABranch() {
        visit.open(service.at("/"));
        page.locator(".tree .turn").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".tree .turn").first()).hasAttribute("aria-expanded", "true");
        page.locator(".tree ul a").first().click();
        page.waitForURL(Pattern.compile("chain\\.html"));
        visit.ready();
    }

    @Test
    void resultsFollowTheTypingAndNarrowByRegion() {
        visit.open(service.at("/?q="));
        page.locator("#finder").pressSequentially("新材料");
        assertThat(page.locator(".hits li").first()).containsText("新材料");
        page.locator(".facets .of-Region", new Page.LocatorOptions().setHasText("甘肃省"))
                .click();
        page.waitForURL(Pattern.compile("region="));
        assertThat(page.locator(".facets .of-Region[aria-current]")).containsText("甘肃省");
        assertThat(page.locator(".hits li").first()).containsText("甘肃省");
    }

    @Test
    void aSearchWithTooManyAnswersNarrowsByType() {
        visit.open(service.at("/"));
        page.locator("#finder").pressSequentially("新材料");
        assertThat(page.locator("#finder-list li").first()).isVisible();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("q="));
        visit.ready();
        page.locator(".chips .chip.of-Park").click();
        page.waitForURL(Pattern.compile("type=Park"));
        visit.ready();
        assertThat(page.locator(".hits li").first()).containsText("园区");
    }
}
