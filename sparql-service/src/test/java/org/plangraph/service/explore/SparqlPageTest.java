package org.plangraph.service.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.plangraph.service.Web;

/** The SPARQL page. */
class SparqlPageTest extends PageTest {
    SparqlPageTest(SeedService.Running service, Chromium.Running chromium) {
        super(service, chromium);
    }

    @Test
    void anExampleQueryRunsAndShowsRows() {
        visit.open(service.at("/sparql.html"));
        page.locator(".example").first().click();
        assertThat(page.locator(".yasr table tbody tr").first()).isVisible();
        assertThat(page.locator(".yasr")).containsText("产业链");
    }

    @Test
    void anAnswerIsLookedAtAsAChart() {
        visit.open(service.at("/sparql.html"));
        run("03-most-named-industries");
        page.locator(".select_chart").click();
        assertThat(page.locator(".chart li").first()).containsText("生物医药");
    }

    @Test
    void theTriplesOfAConstructAreDrawnAsAGraph() {
        visit.open(service.at("/sparql.html"));
        run("20-chain-as-graph");
        assertThat(page.locator(".drawn canvas").first()).isVisible();
    }

    @Test
    void classesAndPropertiesAreCompletedByTheirChineseNames() {
        visit.open(service.at("/sparql.html?query=" + Web.encode("SELECT * { ?x a ")));
        page.locator(".yasqe .CodeMirror-code").click();
        page.keyboard().press("Control+End");
        page.keyboard().type("园区");
        page.keyboard().press("Control+Space");
        assertThat(page.locator(".CodeMirror-hint").first()).containsText("pg:Park");
        page.keyboard().press("Enter");
        assertThat(page.locator(".yasqe .CodeMirror-code")).containsText("?x a pg:Park");
        assertThat(page.locator(".yasqe .CodeMirror-code")).containsText("PREFIX pg:");
        visit.faults().removeIf(fault -> fault.contains("400"));
    }

    @Test
    void aSharedLinkOpensTheQueryWithItsAnswer() {
        visit.open(service.at("/sparql.html"));
        run("18-targets-of-a-year");
        page.locator(".share button").click();
        String link = page.locator(".share input").inputValue();
        visit.open(link);
        assertThat(page.locator(".yasr")).containsText("战略性新兴产业产值年均增长率");
    }

    private void run(String example) {
        Locator button = page.locator("[data-name='" + example + "']");
        if (!button.isVisible()) {
            page.locator("details", new Page.LocatorOptions().setHas(button))
                    .locator("summary")
                    .click();
        }
        button.click();
        assertThat(page.locator(".yasr_response_chip")).isVisible();
    }
}
