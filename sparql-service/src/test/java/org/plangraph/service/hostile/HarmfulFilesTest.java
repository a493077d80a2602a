package org.plangraph.service.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.service.Web;

/** Uploads made to harm whoever reads them, and bodies that are no uploads. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class HarmfulFilesTest {
    private static final String[] TOKEN = {"Authorization", "Bearer secret"};
    private static final String FORM = "multipart/form-data; boundary=part";

    @RegisterExtension
    @Order(1)
    private static final Web web = Web.overFixture(Map.of(
            "plangraph.sparql.token", "secret",
            "plangraph.sparql.max-update", "100KB"));

    @RegisterExtension
    @Order(2)
    private static final OrdinaryClient ordinary = new OrdinaryClient(web);

    static List<Map.Entry<String, byte[]>> files() throws IOException {
        String laughs = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> "<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)))
                .reduce("<!DOCTYPE d [<!ENTITY l0 \"ha\">", String::concat);
        return List.of(
                Map.entry("spaces.docx", WordFile.holding(" ".repeat(64 << 20))),
                Map.entry("laughs.docx", WordFile.holding(laughs + "]><d>&l9;</d>")),
                Map.entry(
                        "file.docx",
                        WordFile.holding("<!DOCTYPE d [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><d>&f;</d>")),
                Map.entry(
                        "nested.pdf", ("%PDF-1.7\n1 0 obj\n" + "[".repeat(50_000)).getBytes(StandardCharsets.US_ASCII)),
                Map.entry("cut.pdf", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog".getBytes(StandardCharsets.US_ASCII)),
                Map.entry("nested.html", "<div>".repeat(200_000).getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileMadeToHarmIsRefused(Map.Entry<String, byte[]> file) throws Exception {
        HttpResponse<String> answer = web.post("/api/plans", FORM, form(file.getKey(), file.getValue()), TOKEN);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"failed\"", file.getKey()).doesNotContain("root:");
    }

    private static byte[] form(String name, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no form at all",
                "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\ncut"
            })
    void aBodyThatIsNoWholeFormIsABadRequest(String body) throws Exception {
        HttpResponse<String> answer = web.post("/api/plans", FORM, body.getBytes(StandardCharsets.UTF_8), TOKEN);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void aBodyLargerThanTheLimitIsRefusedHoweverItIsSent() throws Exception {
        String large = "<http://example.org/a> <http://example.org/b> \"" + "x".repeat(200_000) + "\" .";
        assertThat(web.post("/data?graph=http://example.org/g", "text/turtle", large, TOKEN)
                        .statusCode())
                .isEqualTo(413);
        try (Wire wire = new Wire(
                web,
                "POST /data?graph=http://example.org/g HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer secret\r\n"
                        + "Content-Type: text/turtle\r\nContent-Length: 99999999999\r\n\r\n")) {
            assertThat(wire.status()).contains(" 413");
        }
    }
}
