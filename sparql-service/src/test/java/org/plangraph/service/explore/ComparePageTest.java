package org.plangraph.service.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The compare page: two sides picked by typing, columns, flow, and figures side by side. */
class ComparePageTest extends PageTest {
    private static final String TWO_PLANS =
            "/compare.html?from=shandong-12th-strategic-emerging-industries&to=shandong-14th-strategic-emerging-industries";

    ComparePageTest(SeedService.Running service, Chromium.Running chromium) {
        super(service, chromium);
    }

    @Test
    void twoRegionsArePickedByKeyboard() {
        visit.open(service.at("/compare.html"));
        page.locator("#from").focus();
        page.keyboard().type("甘肃省的");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("#to")).isFocused();
        page.keyboard().type("山东省的");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("370000"));
        visit.ready();
        assertThat(page.locator(".flow .side").first()).hasText("甘肃省");
        assertThat(page.locator(".column.kept")).containsText("新材料");
    }

    @Test
    void theFigureThatBothPlansNameIsOneRowWithItsChangeAndItsSentences() {
        visit.open(service.at(TWO_PLANS + "&tab=Target"));
        Locator row = page.locator(".pairs tr", new Page.LocatorOptions().setHasText("战略性新兴产业增加值占GDP比重"));
        assertThat(row).containsText("≥ 20 %");
        assertThat(row).containsText("−2 个百分点");
        assertThat(row.locator(".course circle")).hasCount(3);
        row.locator("td a").first().click();
        page.waitForURL(Pattern.compile("plan\\.html.*shandong-12th"));
        visit.ready();
        assertThat(page.locator(".sentence.on")).containsText("10%");
    }

    @Test
    void aLongColumnIsFilteredByName() {
        visit.open(service.at(TWO_PLANS));
        page.locator("#panel-Industry .filter").fill("海洋");
        assertThat(page.locator("#panel-Industry .column li").first()).containsText("海洋");
        assertThat(page.locator("#panel-Industry .column li", new Page.LocatorOptions().setHasNotText("海洋")))
                .hasCount(0);
    }

    @Test
    void theComparisonIsTakenAwayAsATable() throws Exception {
        visit.open(service.at(TWO_PLANS));
        Download table = page.waitForDownload(() -> page.locator("a[download]").click());
        assertThat(Files.readString(table.path())).contains("Target,kept").contains("Industry,new");
    }

    @Test
    void oneSideAloneWaitsForTheOther() {
        visit.open(service.at("/compare.html?from=" + ID + "region/370000"));
        assertThat(page.locator("#from")).hasValue("山东省");
        assertThat(page.locator(".often a").first()).isVisible();
    }

    @Test
    void theFieldsNameTheRegionsThatTheAddressGivesByCode() {
        visit.open(service.at("/compare.html?from=370000&to=620000"));
        assertThat(page.locator("#from")).hasValue("山东省");
        assertThat(page.locator("#to")).hasValue("甘肃省");
    }
}
