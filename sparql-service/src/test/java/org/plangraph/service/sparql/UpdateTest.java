package org.plangraph.service.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.service.sparql.SparqlProtocolTest.assertProblem;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plangraph.service.Web;

class UpdateTest {
    private static final String SPARQL_UPDATE = "application/sparql-update";
    private static final String[] AUTHORIZED = {"Authorization", "Bearer secret"};

    @RegisterExtension
    private static final Web web = Web.overFixture(Map.of("plangraph.sparql.token", "secret"));

    @Test
    void theRightTokenOpensUpdates() throws Exception {
        HttpResponse<String> answer =
                web.post("/update", SPARQL_UPDATE, "INSERT DATA { GRAPH <urn:g> { <urn:s> <urn:p> '新' } }", AUTHORIZED);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        assertThat(web.query("ASK { <urn:s> <urn:p> '新' }", "*/*").body()).contains("true");
    }

    @Test
    void theRightTokenOpensTheGraphStore() throws Exception {
        HttpResponse<String> answer =
                web.post("/data?graph=urn:store", "text/turtle", "<urn:a> <urn:b> <urn:c> .", AUTHORIZED);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
        assertThat(web.get("/data?graph=urn:store", "Authorization", "Bearer secret", "Accept", "text/turtle")
                        .body())
                .contains("urn:b");
    }

    @Test
    void aGraphComesOnlyInAFormatThatThereIs() throws Exception {
        String graph = "/data?graph=" + Web.encode("https://w3id.org/plangraph/document/fixture");
        HttpResponse<String> answer = web.get(graph, "Authorization", "Bearer secret", "Accept", "image/png");
        assertProblem(answer, 406);
        assertThat(answer.body()).contains("text/turtle");
        assertThat(web.get(graph, "Authorization", "Bearer secret", "Accept", "*/*")
                        .statusCode())
                .isEqualTo(200);
        assertProblem(web.get("/data", "Authorization", "Bearer secret", "Accept", "image/png"), 406);
    }

    @Test
    void aMissingOrWrongTokenIsRefused() throws Exception {
        HttpResponse<String> none = web.post("/update", SPARQL_UPDATE, "CLEAR ALL");
        assertProblem(none, 401);
        assertThat(none.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("Bearer"));
        assertProblem(web.post("/update", SPARQL_UPDATE, "CLEAR ALL", "Authorization", "Bearer secre"), 401);
        assertProblem(web.post("/data?default", "text/turtle", "", "Authorization", "Basic c2VjcmV0"), 401);
        assertThat(web.query("ASK { ?s ?p ?o }", "*/*").body()).contains("true");
    }

    @Test
    void namedGraphsPostedToTheStoreGoWhereTheirNamesSay() throws Exception {
        String quads = "<http://example.org/a> <http://example.org/b> 'c' <http://example.org/own> .";
        HttpResponse<String> answer = web.post("/data", "application/n-quads", quads.replace('\'', '"'), AUTHORIZED);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(web.query("ASK { GRAPH <http://example.org/own> { ?s ?p 'c' } }", "*/*")
                        .body())
                .contains("true");
    }

    @Test
    void aGraphThatIsNotThereIsNotFoundByItsOwnAddress() throws Exception {
        assertProblem(web.get("/data/none", AUTHORIZED), 404);
        assertProblem(web.get("/data/none"), 401);
        assertThat(web.post("/data", "text/turtle", "this is no turtle", AUTHORIZED)
                        .headers()
                        .firstValue("Location"))
                .isEmpty();
    }

    @Test
    void aMalformedUpdateIsABadRequest() throws Exception {
        assertProblem(web.post("/update", SPARQL_UPDATE, "INSERT DATA {", AUTHORIZED), 400);
    }
}
