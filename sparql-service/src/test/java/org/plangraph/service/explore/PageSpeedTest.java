package org.plangraph.service.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.ontology.Iris;
import org.plangraph.service.Fixtures;
import org.plangraph.service.WebServer;
import org.plangraph.service.store.Snapshots;
import org.plangraph.service.store.StoreBuilder;

/**
 * How fast pages are, by the browser's own timings, each visit with a cold cache. Figures are only worth something on a
 * machine that does nothing else, so it runs when asked to:
 *
 * <pre>mvn -pl sparql-service -am test -Dtest=PageSpeedTest -Dsurefire.failIfNoSpecifiedTests=false -Dspeed</pre>
 */
@ExtendWith({SeedService.class, Chromium.class})
@EnabledIfSystemProperty(named = "speed", matches = ".*")
class PageSpeedTest {
    private static final String ID = Iris.DEFAULT_BASE + "id/";
    private static final int VISITS = 3;
    private static final int NODES = 2_000;

    /** Drags the picture about for two seconds, one step a frame, and returns the frames a second. */
    private static final String FRAMES_WHILE_PANNING = """
            () => new Promise((resolve) => {
              const canvas = document.querySelector(".canvas");
              const drag = (kind, x, y) => canvas.dispatchEvent(new PointerEvent(kind,
                { bubbles: true, pointerId: 1, isPrimary: true, buttons: 1, clientX: x, clientY: y }));
              canvas.setPointerCapture = () => {};
              const begin = performance.now();
              let frames = 0;
              drag("pointerdown", 500, 400);
              const step = (now) => {
                const seconds = (now - begin) / 1000;
                if (seconds > 2) {
                  drag("pointerup", 500, 400);
                  resolve(frames / seconds);
                  return;
                }
                frames++;
                drag("pointermove", 500 + 300 * Math.sin(seconds * 3), 400 + 200 * Math.sin(seconds * 5));
                requestAnimationFrame(step);
              };
              requestAnimationFrame(step);
            })""";

    @Test
    void pagesShowSomethingWithinASecondAndAChainCanBeUsedHalfASecondLater(
            SeedService.Running service, Chromium.Running chromium) {
        for (String path : new String[] {
            "/",
            "/chain.html?iri=" + ID + "industry-chain/镍钴新材料产业链",
            "/chain.html?iri=" + ID + "industry/集成电路",
            "/entity.html?iri=" + ID + "enterprise/金川集团公司"
        }) {
            double paint = Double.MAX_VALUE;
            double usable = Double.MAX_VALUE;
            for (int i = 0; i < VISITS; i++) {
                try (Chromium.Visit visit = chromium.visit(1440, 900, ColorScheme.LIGHT, "zh")) {
                    Page page = visit.open(service.at(path)).page();
                    paint = Math.min(paint, timing(page, "getEntriesByName('first-contentful-paint')"));
                    usable = Math.min(usable, timing(page, "getEntriesByName('usable')"));
                }
            }
            System.out.printf(Locale.ROOT, "%s: first contentful paint %.0f ms, usable %.0f ms%n", path, paint, usable);
            assertThat(paint).as(path).isLessThan(1_000);
            assertThat(usable).as(path).isLessThan(1_500);
        }
    }

    @Test
    void aPictureOfTwoThousandEntitiesPansSmoothly(Chromium.Running chromium, @TempDir Path directory) {
        new StoreBuilder(Snapshots.createIn(directory), Iris.standard())
                .build(java.util.List.of(Fixtures.trig(industry())), () -> "test");
        try (WebServer server = WebServer.start(directory, 0, Map.of());
                Chromium.Visit visit = chromium.visit(1440, 900, ColorScheme.LIGHT, "zh")) {
            Page page = visit.page();
            page.setDefaultTimeout(60_000);
            visit.open(server.address() + "chain.html?limit=3000&unfold=true&iri=" + ID + "industry/I");
            assertThat(page.locator(".picture .node").count()).isGreaterThanOrEqualTo(NODES);
            double frames = 0;
            for (int i = 0; i < VISITS; i++) {
                frames = Math.max(frames, ((Number) page.evaluate(FRAMES_WHILE_PANNING)).doubleValue());
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d nodes: usable %.0f ms, %.0f frames a second while panning%n",
                    page.locator(".picture .node").count(),
                    timing(page, "getEntriesByName('usable')"),
                    frames);
            assertThat(frames).isGreaterThan(30);
        }
    }

    private static double timing(Page page, String entries) {
        return ((Number) page.evaluate("performance." + entries + "[0].startTime")).doubleValue();
    }

    /** An industry of chains, each with enterprises, a park and products in order. */
    private static String industry() {
        StringBuilder graph = new StringBuilder("""
                PREFIX pg: <https://w3id.org/plangraph/ontology#>
                BASE <https://w3id.org/plangraph/id/>
                <https://w3id.org/plangraph/document/d> { <industry/I> a pg:Industry .
                """);
        for (int chain = 0; chain < NODES / 20; chain++) {
            String name = "<industry-chain/新材料产业链" + chain + ">";
            graph.append(name).append(" a pg:IndustryChain ; pg:inIndustry <industry/I> .\n");
            for (int i = 0; i < 6; i++) {
                String enterprise = "<enterprise/" + chain + "号材料集团" + i + ">";
                graph.append(enterprise)
                        .append(" a pg:Enterprise . ")
                        .append(name)
                        .append(" pg:leadEnterprise ");
                graph.append(enterprise).append(" .\n");
            }
            for (int i = 0; i < 13; i++) {
                String product = "<product/" + chain + "号新材料" + i + ">";
                graph.append(product)
                        .append(" a pg:Product . ")
                        .append(name)
                        .append(" pg:produces ")
                        .append(product);
                graph.append(" .\n");
                if (i % 4 != 0) {
                    graph.append("<product/" + chain + "号新材料" + (i - 1) + "> pg:upstreamOf " + product + " .\n");
                }
            }
        }
        return graph.append("}").toString();
    }
}
