package org.plangraph.service.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.List;
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
        int nodes = page.locator(".picture .node").count();
        assertThat(nodes).isGreaterThan(8);
        assertThat(page.locator("tbody tr").count()).isGreaterThanOrEqualTo(nodes - 1);
        page.locator(".table input").fill("金川");
        assertThat(page.locator("tbody tr:visible").first()).containsText("金川");
        page.locator("tbody tr:visible .of-Enterprise").first().click();
        page.locator(".chosen summary").first().click();
        assertThat(page.locator(".chosen .evidence blockquote").first()).containsText("金川");
    }

    @Test
    void aClickOnANodeShowsItsSentencesAndSetsItsNeighboursOff() {
        openChain();
        node("金川集团公司").click();
        assertThat(page.locator(".chosen h2")).hasText("金川集团公司");
        assertThat(node("镍钴新材料产业链")).not().hasClass(Pattern.compile("faint"));
        assertThat(node("粉体材料")).hasClass(Pattern.compile("faint"));
        page.locator(".chosen summary").first().click();
        assertThat(page.locator(".chosen .evidence blockquote").first()).containsText("依托金川集团公司");
    }

    @Test
    void aDoubleClickBringsInTheNeighboursOfANode() {
        openChain();
        int before = page.locator(".picture .node").count();
        node("金川集团公司").dblclick();
        page.waitForURL(Pattern.compile("expand="));
        visit.ready();
        assertThat(page.locator(".picture .node").count()).isGreaterThan(before);
        assertThat(page.locator(".chosen .expand")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void aCardIsFoldedIntoItsHeadingAndUnfoldedAgain() {
        openChain();
        int before = page.locator(".picture .node").count();
        Locator products = page.locator(".picture .heading", new Page.LocatorOptions().setHasText("产品"));
        products.click();
        page.waitForURL(Pattern.compile("fold="));
        visit.ready();
        assertThat(page.locator(".picture .node").count()).isLessThan(before - 5);
        products.click();
        assertThat(page.locator(".picture .node")).hasCount(before);
    }

    @Test
    void aPictureIsNarrowedToAPlanARegionAndToWhatIsSure() {
        visit.open(service.at("/chain.html?iri=" + ID + "industry/集成电路"));
        int everything = page.locator("tbody tr").count();
        page.locator("select[name=plan]").selectOption("gansu-13th-strategic-emerging-industries");
        page.waitForURL(Pattern.compile("plan=gansu"));
        assertThat(page.locator(".picture")).not().containsText("德州大硅片");
        assertThat(page.locator("tbody tr").count()).isBetween(1, everything - 1);
        page.locator("select[name=plan]").selectOption("");
        page.locator("select[name=region]").selectOption(ID + "region/370000");
        assertThat(page.locator(".picture")).not().containsText("天水华天");
        assertThat(page.locator(".picture")).containsText("德州大硅片");
        page.locator("select[name=region]").selectOption("");
        page.locator("select[name=confidence]").selectOption("0.9");
        page.waitForURL(Pattern.compile("confidence=0.9"));
        visit.ready();
        assertThat(page.locator("tbody .sure").allTextContents())
                .isNotEmpty()
                .allSatisfy(
                        confidence -> assertThat(Double.parseDouble(confidence)).isGreaterThanOrEqualTo(0.895));
    }

    @Test
    void aViewThatWasOvertakenDoesNotCallThePageComplete() {
        openChain();
        page.evaluate("() => { const swift = fetch; window.fetch = async (url, ...rest) => {"
                + " if (String(url).includes('confidence=0.9')) { await new Promise(done => setTimeout(done, 1500)); }"
                + " return swift(url, ...rest); }; }");
        page.locator("select[name=confidence]").selectOption("0.5");
        page.locator("select[name=confidence]").selectOption("0.9");
        visit.ready();
        assertThat(page.locator("select[name=confidence]")).hasValue("0.9");
        assertThat(page.locator("tbody .sure").allTextContents())
                .isNotEmpty()
                .allSatisfy(
                        confidence -> assertThat(Double.parseDouble(confidence)).isGreaterThanOrEqualTo(0.895));
    }

    @Test
    void aLinkReopensTheSameViewOfAChain() {
        openChain();
        page.locator(".legend .chip.of-Product").click();
        page.waitForURL(Pattern.compile("hide=Product"));
        visit.ready();
        node("金川集团公司").click();
        page.locator(".bar .tools button").first().click();
        page.waitForURL(Pattern.compile("at="));
        List<Integer> place = place();
        visit.open(page.url());
        assertThat(page.locator(".chosen h2")).hasText("金川集团公司");
        assertThat(page.locator(".legend .chip.of-Product")).hasAttribute("aria-pressed", "false");
        page.waitForFunction("document.querySelector('.picture').style.transform");
        assertThat(place()).isEqualTo(place);
        page.locator(".chosen .close").click();
        assertThat(page.locator("tbody .of-Product")).hasCount(0);
    }

    @Test
    void theArrowKeysWalkThePictureAndEnterShowsWhatTheyReach() {
        openChain();
        page.locator(".canvas").focus();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Enter");
        assertThat(page.locator(".chosen h2")).not().hasText("镍钴新材料产业链");
        page.keyboard().press("Escape");
        assertThat(page.locator(".table")).isVisible();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("e");
        page.waitForURL(Pattern.compile("expand="));
        visit.ready();
        assertThat(page.locator(".canvas")).isFocused();
    }

    @Test
    void thePictureGoesIntoAReportAsSvgAndAsPng() throws Exception {
        openChain();
        Download svg =
                page.waitForDownload(() -> page.locator("text=SVG").last().click());
        String drawing = Files.readString(svg.path());
        assertThat(svg.suggestedFilename()).isEqualTo("镍钴新材料产业链.svg");
        assertThat(drawing)
                .startsWith("<svg")
                .contains("金川集团公司", "规划图谱", "产品", "龙头带动", "《甘肃省")
                .doesNotContain("var(", "role=");
        Download png = page.waitForDownload(() -> page.locator("text=PNG").click());
        assertThat(Files.size(png.path())).isGreaterThan(10_000);
    }

    /** Where the picture stands, in whole pixels, and its scale in hundredths. */
    @SuppressWarnings("unchecked")
    private List<Integer> place() {
        return (List<Integer>) page.locator(".picture")
                .evaluate("picture => { const { a, e, f } = new DOMMatrix(picture.style.transform);"
                        + " return [e, f, 100 * a].map(Math.round); }");
    }

    private Locator node(String label) {
        return page.locator(".picture .node[aria-label^='" + label + "，']");
    }

    private void openChain() {
        visit.open(service.at("/chain.html?iri=" + ID + "industry-chain/镍钴新材料产业链"));
    }
}
