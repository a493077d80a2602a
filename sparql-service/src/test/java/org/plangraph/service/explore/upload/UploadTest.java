package org.plangraph.service.explore.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plangraph.service.Web;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class UploadTest {
    private static final String PLAN = "甘肃省新材料产业发展规划\n一、新材料\n重点发展%s。\n";

    @RegisterExtension
    private static final Web web = Web.overFixture(
            Map.of("plangraph.sparql.token", "secret", "spring.servlet.multipart.max-file-size", "100KB"));

    @Test
    void anUploadedPlanIsExtractedAndServedAndGoesAgain() throws Exception {
        JsonNode taken = json(upload("secret", new Part("carbon.txt", text("碳纤维"))), 200);
        assertThat(taken.at("/0/status").asString()).isEqualTo("added");
        assertThat(taken.at("/0/plan").asString()).isEqualTo("carbon");
        assertThat(web.get("/api/search?q=" + Web.encode("碳纤维")).body()).contains("碳纤维");
        assertThat(web.get("/api/plans").body()).contains("\"carbon\"");
        assertThat(delete("carbon", "secret").statusCode()).isEqualTo(204);
        assertThat(web.query("ASK { GRAPH ?g { ?s ?p '碳纤维'@zh } }", "*/*").body())
                .contains("false");
        assertThat(web.get("/api/search?q=" + Web.encode("碳纤维")).body()).contains("\"total\":0");
        assertThat(delete("carbon", "secret").statusCode()).isEqualTo(404);
    }

    @Test
    void aPlanOfTheSameNameIsReplaced() throws Exception {
        json(upload("secret", new Part("same.txt", text("石墨烯"))), 200);
        JsonNode taken = json(upload("secret", new Part("same.txt", text("钛合金"))), 200);
        assertThat(taken.at("/0/status").asString()).isEqualTo("replaced");
        assertThat(web.query("ASK { GRAPH ?g { ?s ?p '石墨烯'@zh } }", "*/*").body())
                .contains("false");
        assertThat(web.query("ASK { GRAPH ?g { ?s ?p '钛合金'@zh } }", "*/*").body())
                .contains("true");
    }

    @Test
    void aFileThatCannotBeReadHindersNoOther() throws Exception {
        JsonNode taken = json(
                upload(
                        "secret",
                        new Part("broken.pdf", "%PDF-1.7 and nothing more".getBytes(StandardCharsets.UTF_8)),
                        new Part("fine.txt", text("碳化硅"))),
                200);
        assertThat(taken.at("/0/status").asString()).isEqualTo("failed");
        assertThat(taken.at("/0/problem").asString()).startsWith("broken.pdf").doesNotContain("/tmp");
        assertThat(taken.at("/1/status").asString()).isEqualTo("added");
    }

    @Test
    void aFileOfAnUnknownFormatIsRefusedByName() throws Exception {
        JsonNode taken = json(upload("secret", new Part("table.csv", text("碳纤维"))), 415);
        assertThat(taken.at("/0/status").asString()).isEqualTo("failed");
        assertThat(taken.at("/0/problem").asString())
                .startsWith("table.csv: ")
                .contains("plans come as txt, md, html, pdf or docx");
        assertThat(web.get("/api/plans").body()).doesNotContain("\"table\"");
    }

    @Test
    void aFileLargerThanTheLimitIsRefused() throws Exception {
        assertThat(upload("secret", new Part("large.txt", new byte[200_000])).statusCode())
                .isEqualTo(413);
    }

    @Test
    void withoutTheTokenNothingIsTakenAndNothingGoes() throws Exception {
        HttpResponse<String> answer = upload("wrong", new Part("fixture.txt", text("碳纤维")));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(delete("fixture", "wrong").statusCode()).isEqualTo(401);
        assertThat(web.get("/api/plans").body()).contains("\"fixture\"");
    }

    @Test
    void whoPrefersNotToWaitIsToldHowFarItIs() throws Exception {
        HttpResponse<String> accepted = upload(
                List.of("Authorization", "Bearer secret", "Prefer", "respond-async, wait=1"),
                new Part("told.txt", text("碳纤维")),
                new Part("broken.pdf", "%PDF-1.7 and nothing more".getBytes(StandardCharsets.UTF_8)));
        assertThat(json(accepted, 202).at("/files/0/name").asString()).isEqualTo("told.txt");
        String location = accepted.headers().firstValue("Location").orElseThrow();
        assertThat(web.get(location).statusCode()).isEqualTo(401);
        List<JsonNode> seen = new ArrayList<>();
        do {
            seen.add(json(web.get(location, "Authorization", "Bearer secret"), 200));
        } while (seen.get(seen.size() - 1).at("/state").asString().equals("running"));
        JsonNode last = seen.get(seen.size() - 1);
        assertThat(last.at("/state").asString()).isEqualTo("done");
        assertThat(last.at("/files/0/state").asString()).isEqualTo("done");
        assertThat(last.at("/files/0/plan").asString()).isEqualTo("/plan.html?name=told");
        assertThat(last.at("/files/1/state").asString()).isEqualTo("failed");
        assertThat(last.at("/files/1/problem/status").asInt()).isEqualTo(422);
        assertThat(last.at("/files/1/problem/detail").asString()).startsWith("broken.pdf");
        assertThat(seen)
                .extracting(view -> view.at("/files/0/sentencesRead").asInt())
                .isSorted();
    }

    @Test
    void anUploadThatNeverWasIsNotFound() throws Exception {
        assertThat(web.get("/api/uploads/none", "Authorization", "Bearer secret")
                        .statusCode())
                .isEqualTo(404);
    }

    private record Part(String name, byte[] bytes) {}

    private static byte[] text(String product) {
        return PLAN.formatted(product).getBytes(StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> upload(String token, Part... parts) throws Exception {
        return upload(List.of("Authorization", "Bearer " + token), parts);
    }

    private static HttpResponse<String> upload(List<String> headers, Part... parts) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Part part : parts) {
            body.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + part.name()
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(part.bytes());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes("--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return web.post(
                "/api/plans", "multipart/form-data; boundary=part", body.toByteArray(), headers.toArray(String[]::new));
    }

    private static HttpResponse<String> delete(String name, String token) throws Exception {
        return web.delete("/api/plans/" + name, "Authorization", "Bearer " + token);
    }

    private static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonMapper.builder().build().readTree(answer.body());
    }
}
