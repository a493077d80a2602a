package org.plangraph.service.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.service.Fixtures;
import org.plangraph.service.Web;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublishedDataTest {
    private static final String FIRM = "/id/enterprise/" + Web.encode("金川集团公司");

    @TempDir
    static Path directory;

    private static Web web;

    @BeforeAll
    static void serve() {
        web = Web.over(
                Fixtures.store(directory),
                Map.of("plangraph.sparql.token", "secret", "server.forward-headers-strategy", "framework"));
    }

    @AfterAll
    static void stop() {
        web.close();
    }

    @Test
    void aDescriptionThatDidNotChangeIsNotSentAgain() throws Exception {
        HttpResponse<String> answer = web.get(FIRM + ".ttl");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        String modified = answer.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(answer.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept"));
        assertThat(web.get(FIRM + ".ttl", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(web.get(FIRM + ".ttl", "If-Modified-Since", modified).statusCode())
                .isEqualTo(304);
        assertThat(web.get(FIRM + ".nt", "If-None-Match", tag).statusCode()).isEqualTo(200);
        web.post(
                "/update",
                "application/sparql-update",
                "INSERT DATA { GRAPH <http://example.org/g> { <http://example.org/a> <http://example.org/b> 'c' } }",
                "Authorization",
                "Bearer secret");
        assertThat(web.get(FIRM + ".ttl", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void linksNameTheOtherSyntaxes() throws Exception {
        assertThat(web.get(FIRM + ".ttl").headers().allValues("Link"))
                .anyMatch(link -> link.contains(FIRM + ".jsonld>") && link.contains("alternate"));
        assertThat(web.get(FIRM, "Accept", "text/turtle").headers().allValues("Link"))
                .anyMatch(link -> link.contains(FIRM + ".ttl>") && link.contains("describedby"));
    }

    @Test
    void aSuffixAsksForThePageAsWell() throws Exception {
        assertThat(web.get(FIRM + ".html", "Accept", "text/turtle").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).startsWith("/entity.html?iri="));
        assertThat(web.get("/document/fixture.html").headers().firstValue("Location"))
                .contains("/plan.html?name=fixture");
        assertThat(web.get("/id/none.html").statusCode()).isEqualTo(404);
    }

    @Test
    void jsonLdReadsLikeJsonAndMeansTheSame() throws Exception {
        String text = web.get(FIRM + ".jsonld").body();
        JsonNode firm = null;
        for (JsonNode node : JsonMapper.builder().build().readTree(text).at("/graph")) {
            firm = node.at("/id").asString().endsWith("enterprise/金川集团公司") ? node : firm;
        }
        assertThat(firm.at("/type").asString()).isEqualTo("Enterprise");
        assertThat(firm.at("/label/zh").asString()).isEqualTo("金川集团公司");
        assertThat(RDFParser.fromString(text, Lang.JSONLD)
                        .toModel()
                        .isIsomorphicWith(
                                RDFParser.fromString(web.get(FIRM + ".ttl").body(), Lang.TURTLE)
                                        .toModel()))
                .isTrue();
        assertThat(web.get("/context.jsonld").body()).contains("leadEnterprise");
    }

    @Test
    void theOntologyIsAPageWithAnAnchorForEachTerm() throws Exception {
        for (String page : new String[] {
            web.get("/ontology", "Accept", "text/html").body(),
            web.get("/ontology.html").body()
        }) {
            assertThat(page)
                    .contains("id=\"Enterprise\"", "id=\"leadEnterprise\"", "id=\"quote\"", "企业", "href=\"#Region\"")
                    .doesNotContain("{{");
        }
        assertThat(web.get("/ontology", "Accept", "text/turtle").body()).contains("owl:Ontology");
    }

    @Test
    void theDatasetIsDescribedInVoidAndDcat() throws Exception {
        assertThat(web.get("/.well-known/void").body())
                .contains("void:classPartition", "void:propertyPartition", "dcat:DataService", "dcat:servesDataset")
                .contains("document/fixture");
        var description = RDFParser.fromString(web.get("/.well-known/void.nt").body(), Lang.NTRIPLES)
                .toModel();
        assertThat(description.contains(null, null, DCAT.Dataset)).isTrue();
        for (RDFNode dump : description.listObjectsOfProperty(DCAT.downloadURL).toList()) {
            assertThat(web.get(dump.asResource().getURI()).statusCode())
                    .as(dump.toString())
                    .isEqualTo(200);
        }
    }

    @Test
    void pagesOfOtherOriginsMayReadEverythingThatIsOpen() throws Exception {
        for (String path : new String[] {
            FIRM + ".ttl",
            "/ontology.ttl",
            "/.well-known/void",
            "/api/plans",
            "/dump/",
            "/sparql?query=ASK%7B%7D",
            "/sparql"
        }) {
            assertThat(web.get(path, "Origin", "https://elsewhere.example", "Accept", "*/*")
                            .headers()
                            .allValues("Access-Control-Allow-Origin"))
                    .as(path)
                    .containsExactly("*");
        }
        HttpResponse<String> preflight = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(web.address("/sparql"))
                                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                                .headers(
                                        "Origin", "https://elsewhere.example",
                                        "Access-Control-Request-Method", "POST",
                                        "Access-Control-Request-Headers", "content-type")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight
                        .headers()
                        .firstValue("Access-Control-Allow-Headers")
                        .orElseThrow())
                .contains("Content-Type");
    }

    @Test
    void behindAProxyAddressesAreThoseOfTheProxy() throws Exception {
        String[] forwarded = {"Forwarded", "proto=https;host=data.example"};
        assertThat(web.get("/.well-known/void", forwarded).body()).contains("<https://data.example/sparql>");
        assertThat(web.get("/sparql", "Accept", "text/turtle", "Forwarded", "proto=https;host=data.example")
                        .body())
                .contains("https://data.example/sparql");
        assertThat(web.post(
                                "/data",
                                "text/turtle",
                                "<http://example.org/a> <http://example.org/b> 1 .",
                                "Authorization",
                                "Bearer secret",
                                "Forwarded",
                                "proto=https;host=data.example")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).startsWith("https://data.example/data/"));
    }
}
