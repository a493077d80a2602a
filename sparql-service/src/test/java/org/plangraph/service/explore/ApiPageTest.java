package org.plangraph.service.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page that describes the API, in a browser. */
@ExtendWith({SeedService.class, Chromium.class})
class ApiPageTest {
    @Test
    void anOperationIsReadAndTriedOutWithoutLeavingTheServer(SeedService.Running service, Chromium.Running chromium) {
        try (Chromium.Visit visit = chromium.visit(1280, 900, ColorScheme.LIGHT, "en")) {
            visit.open(service.at("/api.html"));
            Locator search = visit.page().locator(".opblock", new Page.LocatorOptions().setHasText("/api/search"));
            search.locator(".opblock-summary-control").click();
            search.getByText("Try it out").click();
            search.locator("tr[data-param-name=q] input").fill("金川");
            search.getByText("Execute").click();
            assertThat(search.locator(".live-responses-table")).containsText("金川集团公司");
            assertThat(visit.faults()).isEmpty();
        }
    }
}
