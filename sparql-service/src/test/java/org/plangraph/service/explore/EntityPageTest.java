package org.plangraph.service.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The entity page: facts and the way to their sentences. */
class EntityPageTest extends PageTest {
    EntityPageTest(SeedService.Running service, Chromium.Running chromium) {
        super(service, chromium);
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
}
