package org.plangraph.service.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
