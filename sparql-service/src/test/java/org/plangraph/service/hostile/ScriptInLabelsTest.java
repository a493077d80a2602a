package org.plangraph.service.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.service.Fixtures;
import org.plangraph.service.Web;
import org.plangraph.service.explore.Chromium;

/** Names of things are text on every page, whatever they look like. */
@ExtendWith(Chromium.class)
class ScriptInLabelsTest {
    private static final String CHAIN = "https://w3id.org/plangraph/id/industry-chain/x";
    private static final String NAME = "链<img src=x onerror=hacked=1><script>hacked=1</script></svg>";

    private static final String PLAN = """
            @prefix pg: <https://w3id.org/plangraph/ontology#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            <https://w3id.org/plangraph/document/p> {
              <https://w3id.org/plangraph/document/p> a pg:Plan ; rdfs:label "NAME"@zh ; <http://purl.org/dc/terms/title> "NAME"@zh .
              <https://w3id.org/plangraph/id/industry-chain/x> a pg:IndustryChain ; rdfs:label "NAME"@zh ;
                pg:leadEnterprise <https://w3id.org/plangraph/id/enterprise/x> ; pg:produces <https://w3id.org/plangraph/id/product/x> .
              <https://w3id.org/plangraph/id/enterprise/x> a pg:Enterprise ; rdfs:label "NAME"@zh .
              <https://w3id.org/plangraph/id/product/x> a pg:Product ; rdfs:label "NAME"@zh .
            }
            """.replace("NAME", NAME);

    @RegisterExtension
    @Order(1)
    private static final Web web = Web.overFixture(Map.of(), Fixtures.trig(PLAN));

    @RegisterExtension
    @Order(2)
    private static final OrdinaryClient ordinary = new OrdinaryClient(web);

    @ParameterizedTest
    @ValueSource(strings = {"/?q=链", "/entity.html?iri=" + CHAIN, "/chain.html?iri=" + CHAIN, "/plan.html?name=p"})
    void aNameIsShownAndNotRun(String page, Chromium.Running browser) {
        try (Chromium.Visit visit = browser.visit(1440, 900, ColorScheme.LIGHT, "zh")) {
            visit.open(web.address("/")
                    .resolve(java.net.URI.create(page).toASCIIString())
                    .toString());
            assertThat(visit.page().evaluate("typeof hacked")).isEqualTo("undefined");
            assertThat(visit.page().querySelectorAll("img[src=x]")).isEmpty();
            assertThat(visit.page().content()).doesNotContain("<script>hacked");
            assertThat(visit.faults()).isEmpty();
        }
    }
}
