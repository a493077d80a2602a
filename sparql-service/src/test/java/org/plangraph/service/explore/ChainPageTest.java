package org.plangraph.service.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The industry-chain page: picture, table, and what goes into a report. */
class ChainPageTest extends PageTest {
    ChainPageTest(SeedService.Running service, Chromium.Running chromium) {
        super(service, chromium);
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
}
