package org.plangraph.service.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plangraph.service.Web;

/** The upload page, on a service of its own: what is put there must not meet other tests. */
@ExtendWith(Chromium.class)
class UploadPageTest {
    private static final FilePayload PLAN = new FilePayload(
            "碳纤维规划.txt", "text/plain", "甘肃省新材料产业发展规划\n一、新材料\n重点发展碳纤维。\n".getBytes(StandardCharsets.UTF_8));
    private static final FilePayload BROKEN = new FilePayload(
            "broken.pdf", "application/pdf", "%PDF-1.7 and nothing more".getBytes(StandardCharsets.UTF_8));

    @RegisterExtension
    private static final Web web = Web.overFixture(Map.of("plangraph.sparql.token", "secret"));

    private final Chromium.Running chromium;
    private Chromium.Visit visit;
    private Page page;

    UploadPageTest(Chromium.Running chromium) {
        this.chromium = chromium;
    }

    @BeforeEach
    void arrive() {
        visit = chromium.visit(1440, 900, ColorScheme.LIGHT, "zh");
        page = visit.page();
        visit.open(web.address("/upload.html").toString());
    }

    @AfterEach
    void leave() {
        assertThat(visit.faults()).isEmpty();
        visit.close();
    }

    @Test
    void aPlanIsUploadedAndItsReaderOpens() {
        page.locator("#token").fill("secret");
        page.locator("#files").setInputFiles(PLAN);
        assertThat(page.locator(".files li")).containsText("碳纤维规划.txt");
        page.locator("button[type=submit]").click();
        page.waitForURL(Pattern.compile("plan\\.html"));
        visit.ready();
        assertThat(page.locator("h1").first()).containsText("甘肃省新材料产业发展规划");
        assertThat(page.locator("mark[data-type=Product]").first()).hasText("碳纤维");
    }

    @Test
    void ofTwoFilesTheBrokenOneSaysWhatIsWrongAndTheOtherLeadsToItsReader() {
        page.locator("#token").fill("secret");
        page.locator("#files").setInputFiles(new FilePayload[] {BROKEN, PLAN});
        page.locator("button[type=submit]").click();
        assertThat(page.locator(".files li[data-state=failed] [role=alert]")).containsText("broken.pdf");
        assertThat(page.locator(".files li[data-state=done] a")).hasText("读这份规划");
    }

    @Test
    void aWrongTokenIsSaidInPlainWordsAndNothingIsLost() {
        page.locator("#token").fill("wrong");
        page.locator("#files").setInputFiles(PLAN);
        page.locator("button[type=submit]").click();
        assertThat(page.locator(".fault")).containsText("令牌不对");
        assertThat(page.locator(".files li")).hasCount(1);
        assertThat(page.locator("button[type=submit]")).isEnabled();
        visit.faults().removeIf(fault -> fault.contains("401"));
    }

    @Test
    void theTokenStaysInTheTabAndOnlyThere() {
        page.locator("#token").fill("secret");
        page.locator("#files").setInputFiles(PLAN);
        page.locator("button[type=submit]").click();
        page.waitForURL(Pattern.compile("plan\\.html"));
        visit.ready();
        assertThat(page.evaluate("sessionStorage.getItem('plangraph.token')")).isEqualTo("secret");
        assertThat((String) page.evaluate("JSON.stringify(localStorage)")).doesNotContain("secret");
        visit.open(web.address("/upload.html").toString());
        assertThat(page.locator("#token")).hasValue("secret");
    }
}
