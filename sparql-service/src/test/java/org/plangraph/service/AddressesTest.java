package org.plangraph.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as people write them, and what the service says to those it cannot read. */
class AddressesTest {
    private static final String SLASHED = """
            PREFIX pg: <https://w3id.org/plangraph/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            <https://w3id.org/plangraph/document/fixture> {
              <https://w3id.org/plangraph/id/product/炭%2F炭复合材料> a pg:Product ; rdfs:label "炭/炭复合材料"@zh }
            """;

    @RegisterExtension
    private static final Web web = Web.overFixture(Map.of(), Fixtures.trig(SLASHED));

    @ParameterizedTest
    @CsvSource({
        "/id/enterprise/金川集团公司.ttl, 200, 镍钴新材料产业链",
        "/id/enterprise/金川集团公司, 303, Location: /id/enterprise/%E9%87%91",
        "/api/search?q=金川, 200, 金川集团公司",
        "/sparql?query=ASK%7B?s%20?p%20%22金川集团公司%22@zh%7D, 200, true",
        "/api/plan?name=无, 404, '无'"
    })
    void chineseMayStandInAnAddressAsItIs(String path, int status, String content) throws IOException {
        String answer = raw(path);
        assertThat(answer).startsWith("HTTP/1.1 " + status).contains(content);
    }

    @Test
    void whatIsNoAddressAtAllIsRefusedWithAWordOnWhatToDo() throws IOException {
        assertThat(raw("/sparql?query=ASK {}"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "Percent-encode");
    }

    @Test
    void aSlashCanBePartOfAName() throws Exception {
        String path = "/id/product/" + Web.encode("炭/炭复合材料");
        assertThat(web.get(path, "Accept", "text/turtle").headers().firstValue("Location"))
                .contains(path + ".ttl");
        assertThat(web.get(path + ".ttl").body()).contains("炭/炭复合材料");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "nt", "jsonld", "rdf"})
    void aDescriptionIsNotSavedUnderAnotherName(String suffix) throws Exception {
        HttpResponse<String> answer = web.get("/id/enterprise/" + Web.encode("金川集团公司") + "." + suffix);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/search?q=%ff", "/api/search?q=%E9%87&limit=1"})
    void aParameterThatIsNotUtf8IsAProblem(String path) throws Exception {
        HttpResponse<String> answer = web.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("percent-encode its parameters");
    }

    @Test
    void aHeadOfAQueryIsItsAnswerWithoutTheBody() throws Exception {
        HttpResponse<String> head = ask("HEAD", "/sparql?query=ASK%7B%7D");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Type").orElseThrow()).contains("sparql-results");
        assertThat(head.body()).isEmpty();
    }

    @Test
    void whoUsesAWrongMethodIsToldTheRightOnes() throws Exception {
        HttpResponse<String> answer = ask("PUT", "/sparql?query=ASK%7B%7D");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, POST, OPTIONS");
        assertThat(ask("DELETE", "/api/search?q=x")
                        .headers()
                        .firstValue("Allow")
                        .orElseThrow())
                .contains("GET");
    }

    private static HttpResponse<String> ask(String method, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(web.address(path))
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    /** The address byte by byte, as no well-behaved client sends it. */
    private static String raw(String path) throws IOException {
        try (Socket socket = new Socket("localhost", web.address("/").getPort())) {
            String request = "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(path);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
