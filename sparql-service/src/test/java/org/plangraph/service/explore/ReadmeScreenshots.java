package org.plangraph.service.explore;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Takes the README's pictures of the pages, from the seeds. Not part of the tests; run by
 *
 * <pre>mvn -pl sparql-service -am test -Dtest=ReadmeScreenshots -Dsurefire.failIfNoSpecifiedTests=false -Dscreenshots=docs/images</pre>
 */
@ExtendWith({SeedService.class, Chromium.class})
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class ReadmeScreenshots {
    private static final String ID = "https://w3id.org/plangraph/id/";
    private static final Path INTO =
            Path.of(System.getProperty("plangraph.root")).resolve(System.getProperty("screenshots", "docs/images"));

    @Test
    void take(SeedService.Running service, Chromium.Running chromium) {
        shoot(
                service,
                chromium,
                "chain",
                "/chain.html?iri=" + ID + "industry-chain/镍钴新材料产业链",
                900,
                ColorScheme.LIGHT,
                page -> {});
        shoot(
                service,
                chromium,
                "industry",
                "/chain.html?iri=" + ID + "industry/集成电路",
                900,
                ColorScheme.LIGHT,
                page -> {});
        shoot(service, chromium, "overview", "/", 900, ColorScheme.LIGHT, page -> {});
        shoot(
                service,
                chromium,
                "entity",
                "/entity.html?iri=" + ID + "enterprise/金川集团公司",
                900,
                ColorScheme.DARK,
                page -> {});
        shoot(
                service,
                chromium,
                "plan",
                "/plan.html?name=gansu-13th-strategic-emerging-industries",
                900,
                ColorScheme.LIGHT,
                page -> page.locator(".sentence:has-text('依托金川集团公司') mark[data-type=Enterprise]")
                        .first()
                        .click());
        shoot(service, chromium, "sparql", "/sparql.html", 900, ColorScheme.LIGHT, page -> {
            page.locator(".example").first().click();
            page.locator(".yasr table tbody tr").first().waitFor();
        });
    }

    private interface Preparation {
        void on(Page page);
    }

    private static void shoot(
            SeedService.Running service,
            Chromium.Running chromium,
            String name,
            String path,
            int height,
            ColorScheme scheme,
            Preparation preparation) {
        try (Chromium.Visit visit = chromium.visit(1440, height, scheme, "zh")) {
            visit.open(service.at(path));
            preparation.on(visit.page());
            visit.page().waitForTimeout(400);
            visit.page().screenshot(new Page.ScreenshotOptions().setPath(INTO.resolve(name + ".png")));
        }
    }
}
