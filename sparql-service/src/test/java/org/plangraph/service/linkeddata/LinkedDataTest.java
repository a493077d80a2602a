package org.plangraph.service.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.service.Fixtures;
import org.plangraph.service.Web;

class LinkedDataTest {
    private static final String FIRM = "/id/enterprise/" + Web.encode("金川集团公司");

    @RegisterExtension
    private static final Web web = Web.overFixture(Map.of());

    @ParameterizedTest
    @CsvSource({
        "text/turtle, .ttl",
        "application/ld+json, .jsonld",
        "application/n-triples, .nt",
        "application/rdf+xml, .rdf",
        "*/*, .ttl"
    })
    void aThingSendsProgramsToItsDescription(String accept, String suffix) throws Exception {
        HttpResponse<String> answer = web.get(FIRM, "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(FIRM + suffix);
        Model description = parse(web.get(FIRM + suffix));
        assertThat(description.contains(null, null, description.createResource(Fixtures.DATA + "id/product/硫酸镍")))
                .isTrue();
        assertThat(description
                        .listStatements(
                                null,
                                description.createProperty("https://w3id.org/plangraph/ontology#leadEnterprise"),
                                description.createResource(Fixtures.DATA + "id/enterprise/金川集团公司"))
                        .hasNext())
                .isTrue();
    }

    @Test
    void aThingSendsPeopleToItsPage() throws Exception {
        HttpResponse<String> answer = web.get(FIRM, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("/entity.html?iri=https%3A%2F%2F");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/enterprise/%E9%87%91%E5%B7%9D%E9%9B%86%E5%9B%A2%E5%85%AC%E5%8F%B8",
                "/document/fixture",
                "/document/fixture/evidence",
                "/ontology",
                "/.well-known/void",
                "/sparql"
            })
    void whoAcceptsNothingThatThereIsIsToldWhatThereIs(String path) throws Exception {
        HttpResponse<String> answer = web.get(path, "Accept", "image/png");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("text/turtle");
    }

    @Test
    void theCaseOfPercentEncodingDoesNotMatter() throws Exception {
        assertThat(web.get(FIRM.replace("%E9", "%e9")).statusCode()).isEqualTo(303);
    }

    @Test
    void aPlanIsADocumentAndAnswersItself() throws Exception {
        Model plan = parse(web.get("/document/fixture", "Accept", "text/turtle"));
        assertThat(plan.size()).isGreaterThan(100);
        assertThat(parse(web.get("/document/fixture/evidence.nt")).size()).isGreaterThan(plan.size());
        assertThat(web.get("/document/fixture", "Accept", "text/html").headers().firstValue("Location"))
                .contains("/plan.html?name=fixture");
    }

    @Test
    void theDatasetDescribesItself() throws Exception {
        Model description = parse(web.get("/.well-known/void"));
        assertThat(description.containsResource(
                        description.createResource(web.address("/sparql").toString())))
                .isTrue();
    }

    @Test
    void whatNothingIsSaidAboutIsNotFound() throws Exception {
        HttpResponse<String> answer = web.get("/id/enterprise/" + Web.encode("无此公司"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("无此公司");
        assertThat(web.get("/document/absent.ttl").statusCode()).isEqualTo(404);
    }

    @Test
    void healthAndMetricsAnswer() throws Exception {
        assertThat(web.get("/actuator/health").body()).contains("UP");
        assertThat(web.get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
    }

    @Test
    void browsersAreToldToRunOurScriptsOnly() throws Exception {
        assertThat(web.get(FIRM).headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self';");
    }

    private static Model parse(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String type = answer.headers().firstValue("Content-Type").orElseThrow().split(";")[0];
        Lang lang = RDFLanguages.contentTypeToLang(type);
        return RDFParser.fromString(answer.body(), lang).toModel();
    }
}
