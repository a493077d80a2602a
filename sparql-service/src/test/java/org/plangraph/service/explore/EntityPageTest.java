package org.plangraph.service.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The entity page: facts and the way to their sentences. */
class EntityPageTest extends PageTest {
    EntityPageTest(SeedService.Running service, Chromium.Running chromium) {
        super(service, chromium);
    }

    @Test
    void itsNeighboursAreASmallPictureThatLeadsOn() {
        openEntity("enterprise/金川集团公司");
        page.locator(".around .node[aria-label^='镍钴新材料产业链，']").click();
        page.waitForURL(Pattern.compile("industry-chain"));
        visit.ready();
        assertThat(page.locator("h1")).hasText("镍钴新材料产业链");
    }

    @Test
    void whatPlansSayOfItStandsOnOneLineOfTime() {
        openEntity("industry/新材料");
        assertThat(page.locator(".timeline .track").count()).isGreaterThanOrEqualTo(4);
        double early = left("山东省“十二五”");
        double late = left("山东省“十四五”");
        assertThat(early).isLessThan(late);
    }

    @Test
    void itsFactsAreDownloadedAsATable() throws Exception {
        openEntity("enterprise/金川集团公司");
        Download table = page.waitForDownload(() -> page.locator("text=CSV").click());
        assertThat(table.suggestedFilename()).isEqualTo("金川集团公司.csv");
        assertThat(Files.readString(table.path())).contains("leadEnterprise", "依托金川集团公司");
    }

    private double left(String plan) {
        return page.locator(".timeline li", new Page.LocatorOptions().setHasText(plan))
                .locator(".span")
                .boundingBox()
                .x;
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
