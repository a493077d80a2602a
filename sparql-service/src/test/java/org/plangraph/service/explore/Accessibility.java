package org.plangraph.service.explore;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks over a page with axe-core, by the rules that stand for WCAG 2.2 at levels A and AA. */
final class Accessibility {
    private static final String RULES = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']";
    private static final String AXE = script();

    private Accessibility() {}

    /** What is wrong with the page as it stands, one line for each element; empty when nothing is. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AXE);
        }
        return (List<String>)
                page.evaluate(
                        "async () => (await axe.run(document, { runOnly: " + RULES + " })).violations"
                                + ".flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`))");
    }

    private static String script() {
        try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("axe-core cannot be read", e);
        }
    }
}
