package org.plangraph.service.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plangraph.ontology.PG;
import org.plangraph.service.Web;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublishedDataTest {
    private static final String FIRM = "/id/enterprise/" + Web.encode("金川集团公司");

    @RegisterExtension
    private static final Web web =
            Web.overFixture(Map.of("plangraph.sparql.token", "secret", "server.forward-headers-strategy", "framework"));

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
        Model description = description();
        assertThat(description.contains(null, null, DCAT.Dataset)).isTrue();
        for (RDFNode dump : description.listObjectsOfProperty(DCAT.downloadURL).toList()) {
            assertThat(web.get(dump.asResource().getURI()).statusCode())
                    .as(dump.toString())
                    .isEqualTo(200);
        }
    }

    @Test
    void aFileThatWasMadeIsDescribedWithItsSizeAndChecksum() throws Exception {
        String tag =
                web.get("/.well-known/void.nt").headers().firstValue("ETag").orElseThrow();
        URI address = web.address("/dump/plangraph.trig.gz");
        byte[] file = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
        assertThat(web.get("/.well-known/void.nt", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        Resource distribution = description().createResource(address + "#distribution");
        assertThat(distribution.getProperty(DCAT.byteSize).getInt()).isEqualTo(file.length);
        assertThat(distribution
                        .getPropertyResourceValue(spdx("checksum"))
                        .getProperty(spdx("checksumValue"))
                        .getString())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
    }

    @Test
    void partitionsAreWhatQueriesCountInEveryVocabulary() throws Exception {
        Model description = description();
        Map<String, String> classes = partitions(description, "classPartition", "class", "entities");
        assertThat(classes).containsKeys(PG.NS + "Enterprise", "http://www.w3.org/ns/prov#Entity");
        assertThat(classes)
                .isEqualTo(counts("SELECT ?of (COUNT(DISTINCT ?s) AS ?n) { ?s a ?of FILTER isIRI(?of) } GROUP BY ?of"));
        Map<String, String> properties = partitions(description, "propertyPartition", "property", "triples");
        assertThat(properties).containsKeys(PG.NS + "locatedIn", "http://www.w3.org/ns/prov#wasGeneratedBy");
        assertThat(properties).isEqualTo(counts("SELECT ?of (COUNT(*) AS ?n) { ?s ?of ?o } GROUP BY ?of"));
        assertThat(counts("SELECT (COUNT(*) AS ?n) ('all' AS ?of) { ?s ?p ?o }"))
                .containsEntry(
                        "all",
                        description.getProperty(dataset(), voidTerm("triples")).getString());
    }

    private static Model description() throws Exception {
        return RDFParser.fromString(web.get("/.well-known/void.nt").body(), Lang.NTRIPLES)
                .toModel();
    }

    private static Resource dataset() {
        return ResourceFactory.createResource(
                web.address("/.well-known/void#dataset").toString());
    }

    private static Map<String, String> partitions(Model description, String kind, String key, String counted) {
        Map<String, String> counts = new TreeMap<>();
        description
                .listObjectsOfProperty(dataset(), voidTerm(kind))
                .mapWith(RDFNode::asResource)
                .forEachRemaining(partition -> counts.put(
                        partition.getPropertyResourceValue(voidTerm(key)).getURI(),
                        partition.getProperty(voidTerm(counted)).getString()));
        return counts;
    }

    private static Map<String, String> counts(String query) throws Exception {
        Map<String, String> counts = new TreeMap<>();
        for (JsonNode row : JsonMapper.builder()
                .build()
                .readTree(web.query(query, "application/sparql-results+json").body())
                .at("/results/bindings")) {
            counts.put(row.at("/of/value").asString(), row.at("/n/value").asString());
        }
        return counts;
    }

    private static Property voidTerm(String name) {
        return ResourceFactory.createProperty("http://rdfs.org/ns/void#", name);
    }

    private static Property spdx(String name) {
        return ResourceFactory.createProperty("http://spdx.org/rdf/terms#", name);
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
