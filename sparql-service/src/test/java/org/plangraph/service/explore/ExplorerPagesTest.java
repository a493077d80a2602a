package org.plangraph.service.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page's main task, done by clicking and typing as a person would, on the graph of the seeds. */
@ExtendWith({SeedService.class, Chromium.class})
class ExplorerPagesTest {
    private final SeedService.Running service;
    private final Chromium.Running chromium;
    private Chromium.Visit visit;
    private Page page;

    ExplorerPagesTest(SeedService.Running service, Chromium.Running chromium) {
        this.service = service;
        this.chromium = chromium;
    }

    @BeforeEach
    void arrive() {
        arrive("zh");
    }

    @AfterEach
    void nothingWentWrongOnTheWay() {
        assertThat(visit.faults()).isEmpty();
        visit.close();
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
        page.locator("td .name").first().focus();
        page.keyboard().press("Enter");
        page.locator(".chosen summary").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".chosen .evidence blockquote").first()).isVisible();
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

    @Test
    void aChainIsDrawnWithTheSameContentAsATableBesideIt() {
        openChain();
        int nodes = ((Number) page.evaluate("document.querySelector('main').picture.nodes()")).intValue();
        assertThat(nodes).isGreaterThan(8);
        assertThat(page.locator("tbody tr").count()).isGreaterThanOrEqualTo(nodes - 1);
        assertThat(page.locator(".canvas canvas").first()).isVisible();
        assertThat(page.locator(".canvas canvas").first().boundingBox().height)
                .isCloseTo(page.locator(".frame").boundingBox().height, within(3.0));
        page.locator(".table input").fill("金川");
        assertThat(page.locator("tbody tr:visible").first()).containsText("金川");
        page.locator("tbody tr:visible .of-Enterprise").first().click();
        page.locator(".chosen summary").first().click();
        assertThat(page.locator(".chosen .evidence blockquote").first()).containsText("金川");
    }

    @Test
    void aLinkReopensTheSameViewOfAChain() {
        openChain();
        page.locator(".legend .chip.of-Product").click();
        page.waitForURL(Pattern.compile("hide=Product"));
        visit.ready();
        page.locator("tbody .of-Enterprise").first().click();
        String chosen = page.locator(".chosen h2").textContent();
        visit.open(page.url());
        assertThat(page.locator(".chosen h2")).hasText(chosen);
        assertThat(page.locator(".legend .chip.of-Product")).hasAttribute("aria-pressed", "false");
        page.locator(".chosen .button.bare").click();
        assertThat(page.locator("tbody .of-Product")).hasCount(0);
    }

    @Test
    void thePictureGoesIntoAReportAsSvgAndAsPng() throws Exception {
        openChain();
        Download svg =
                page.waitForDownload(() -> page.locator("text=SVG").last().click());
        String drawing = Files.readString(svg.path());
        assertThat(svg.suggestedFilename()).isEqualTo("镍钴新材料产业链.svg");
        assertThat(drawing).startsWith("<svg").contains("金川集团公司").contains("规划图谱");
        Download png = page.waitForDownload(() -> page.locator("text=PNG").click());
        assertThat(Files.size(png.path())).isGreaterThan(10_000);
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
    void evidenceLeadsToItsSentenceInThePlan() {
        openEntity("enterprise/金川集团公司");
        String quote = page.locator(".evidence blockquote").first().textContent();
        page.locator(".evidence footer a").first().click();
        page.waitForURL(Pattern.compile("plan\\.html"));
        visit.ready();
        assertThat(page.locator(".sentence.on")).hasText(quote);
    }

    @Test
    void anExampleQueryRunsAndShowsRows() {
        visit.open(service.at("/sparql.html"));
        page.locator(".example").first().click();
        assertThat(page.locator(".yasr table tbody tr").first()).isVisible();
        assertThat(page.locator(".yasr")).containsText("产业链");
    }

    @Test
    void theInterfaceSpeaksEnglishAndTurnsDarkAtAClick() {
        visit.open(service.at("/"));
        assertThat(page.locator("h1")).hasText("把产业规划读成一张图");
        page.locator(".tools button").first().click();
        page.waitForSelector("html[lang=en][data-ready]");
        assertThat(page.locator("h1")).hasText("Industrial plans, read into one graph");
        page.locator(".tools button").last().click();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        page.reload();
        visit.ready();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/chain.html", "/plan.html", "/sparql.html", "/?q=新材料"})
    void noWordOfTheInterfaceIsMissingInEitherLanguage(String path) {
        for (String language : new String[] {"zh", "en"}) {
            arrive(language);
            visit.open(service.at(path));
            assertThat(page.locator("body").innerText())
                    .doesNotContainPattern(
                            "\\b(home|plan|chain|entity|search|fact|types?|out|in|role|sparql)\\.[a-z]+[A-Za-z]*\\b(?!\\.)")
                    .doesNotContain("undefined");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/chain.html",
                "/plan.html",
                "/entity.html?iri=x",
                "/plan.html?name=gansu-13th-strategic-emerging-industries"
            })
    void noPageIsWiderThanATelephone(String path) {
        visit.page().setViewportSize(390, 844);
        page.navigate(service.at(path));
        page.waitForSelector("main > :not(.notice), main > [role=alert]");
        int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        assertThat(wide).isLessThanOrEqualTo(390);
        if (path.contains("iri=x")) {
            assertThat(page.locator("[role=alert]")).containsText("/api/search");
            visit.faults().removeIf(fault -> fault.contains("404"));
        }
    }

    private void arrive(String language) {
        if (visit != null) {
            visit.close();
        }
        visit = chromium.visit(1440, 900, ColorScheme.LIGHT, language);
        page = visit.page();
        page.setDefaultTimeout(20_000);
    }

    private void openChain() {
        visit.open(service.at("/"));
        page.locator("#finder").pressSequentially("镍钴新材料");
        page.locator("#finder-list li", new Page.LocatorOptions().setHasText("镍钴新材料产业链"))
                .first()
                .click();
        page.waitForURL(Pattern.compile("entity\\.html"));
        visit.ready();
        page.locator(".actions a").click();
        page.waitForURL(Pattern.compile("chain\\.html"));
        visit.ready();
    }

    private void openEntity(String local) {
        visit.open(service.at("/entity.html?iri=https://w3id.org/plangraph/id/" + local));
    }
}
