package org.plangraph.service.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all pages: both languages, both themes, small screens, the keyboard. */
class EveryPageTest extends PageTest {
    EveryPageTest(SeedService.Running service, Chromium.Running chromium) {
        super(service, chromium);
    }

    @Test
    void theWholeWayFromSearchToSentenceGoesByKeyboard() {
        visit.open(service.at("/"));
        page.locator("#finder").focus();
        page.keyboard().type("镍钴新材料产业链");
        assertThat(page.locator("#finder-list li").first()).containsText("镍钴新材料产业链");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("entity\\.html"));
        visit.ready();
        page.locator(".actions a").focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("chain\\.html"));
        visit.ready();
        page.locator(".canvas").focus();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Enter");
        page.locator(".chosen a").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("entity\\.html"));
        visit.ready();
        page.locator(".evidence footer a, summary").first().focus();
        if (page.locator(".evidence footer a:visible").count() == 0) {
            page.keyboard().press("Enter");
        }
        page.locator(".evidence footer a:visible").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("plan\\.html"));
        visit.ready();
        assertThat(page.locator(".sentence.on")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=新材料",
                "/chain.html",
                "/chain.html?iri=" + ID + "industry-chain/镍钴新材料产业链&pick=" + ID + "enterprise/金川集团公司",
                "/chain.html?iri=" + ID + "industry/新材料",
                "/entity.html?iri=" + ID + "enterprise/金川集团公司",
                "/entity.html?iri=" + ID + "industry/新材料",
                "/region.html",
                "/region.html?iri=" + ID + "region/370000",
                "/compare.html?from=370000&to=620000",
                "/plan.html?name=gansu-13th-strategic-emerging-industries",
                "/sparql.html",
                "/upload.html"
            })
    void noPageKeepsAnyoneOut(String path) {
        visit.open(service.at(path));
        assertThat(Accessibility.violations(page)).isEmpty();
        page.locator(".top .tools button").last().click();
        assertThat(Accessibility.violations(page)).as("dark").isEmpty();
        arrive(390, 844, ColorScheme.DARK, "en");
        visit.open(service.at(path));
        assertThat(Accessibility.violations(page)).as("on a telephone").isEmpty();
    }

    @Test
    void theInterfaceSpeaksEnglishAndTurnsDarkAtAClick() {
        visit.open(service.at("/"));
        assertThat(page.locator("h1")).hasText("把产业规划读成一张图");
        page.locator(".tools button").first().click();
        page.waitForSelector("html[lang=en][data-ready]");
        assertThat(page.locator("h1")).hasText("Industrial plans, read into one graph");
        page.locator(".top .tools button").last().click();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        page.reload();
        visit.ready();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/chain.html",
                "/plan.html",
                "/sparql.html",
                "/?q=新材料",
                "/region.html",
                "/compare.html",
                "/upload.html"
            })
    void noWordOfTheInterfaceIsMissingInEitherLanguage(String path) {
        for (String language : new String[] {"zh", "en"}) {
            arrive(language);
            visit.open(service.at(path));
            assertThat(page.locator("body").innerText())
                    .doesNotContainPattern(
                            "\\b(home|plan|chain|entity|search|fact|target|picture|line|types?|out|in|role|sparql|region|compare|upload)\\.[a-z]+[A-Za-z]*\\b(?!\\.)")
                    .doesNotContain("undefined");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/chain.html",
                "/chain.html?iri=" + ID + "industry/新材料",
                "/plan.html",
                "/region.html?iri=" + ID + "region/370000",
                "/compare.html?from=370000&to=620000",
                "/upload.html",
                "/sparql.html",
                "/entity.html?iri=" + ID + "industry/新材料",
                "/entity.html?iri=x",
                "/plan.html?name=gansu-13th-strategic-emerging-industries"
            })
    void noPageIsWiderThanATelephone(String path) {
        visit.page().setViewportSize(360, 740);
        page.navigate(service.at(path));
        page.waitForSelector("main > :not(.notice), main > [role=alert]");
        int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        assertThat(wide).isLessThanOrEqualTo(360);
        if (path.contains("iri=x")) {
            assertThat(page.locator("[role=alert]")).containsText("规划里没有这一项");
            visit.faults().removeIf(fault -> fault.contains("404"));
        }
    }
}
