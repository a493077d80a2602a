package org.plangraph.service.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A page's main tasks, done by clicking and typing as a person would, on the graph of the seeds. Whatever the test does,
 * nothing may go wrong on the way: no console error, no failed request, no request to elsewhere.
 */
@ExtendWith({SeedService.class, Chromium.class})
abstract class PageTest {
    static final String ID = "https://w3id.org/plangraph/id/";

    final SeedService.Running service;
    private final Chromium.Running chromium;
    Chromium.Visit visit;
    Page page;

    PageTest(SeedService.Running service, Chromium.Running chromium) {
        this.service = service;
        this.chromium = chromium;
    }

    @BeforeEach
    void arrive() {
        arrive("zh");
    }

    @AfterEach
    void nothingWentWrongOnTheWay() {
        assertThat(visit.faults()).isEmpty();
        visit.close();
    }

    /** Comes anew, with the interface in {@code language}. */
    void arrive(String language) {
        arrive(1440, 900, ColorScheme.LIGHT, language);
    }

    /** Comes anew with a window of this size. */
    void arrive(int width, int height, ColorScheme scheme, String language) {
        if (visit != null) {
            visit.close();
        }
        visit = chromium.visit(width, height, scheme, language);
        page = visit.page();
        page.setDefaultTimeout(20_000);
    }

    void openEntity(String local) {
        visit.open(service.at("/entity.html?iri=" + ID + local));
    }
}
