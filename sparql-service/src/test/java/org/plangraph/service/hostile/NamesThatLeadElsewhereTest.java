package org.plangraph.service.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.service.Web;

/** Names of dumps, plans and pages that would lead out of where these are kept. */
class NamesThatLeadElsewhereTest {
    private static final String[] TOKEN = {"Authorization", "Bearer secret"};

    @RegisterExtension
    @Order(1)
    private static final Web web = Web.overFixture(Map.of("plangraph.sparql.token", "secret"));

    @RegisterExtension
    @Order(2)
    private static final OrdinaryClient ordinary = new OrdinaryClient(web);

    @ParameterizedTest
    @CsvSource({
        "/dump/plan/....nq.gz, 404",
        "/dump/plan/..nq.gz, 404",
        "/dump/region/%00.nq.gz, 400",
        "/dump/..%2F..%2F..%2Fetc%2Fpasswd, 404",
        "/dump/chain/..%2F..%2Fetc%2Fpasswd.nq.gz, 404",
        "/dump/plan/..%5C..%5Cetc%5Cpasswd.nq.gz, 400",
        "/dump/plan/%252e%252e%252ffixture.nq.gz, 404",
        "/api/plan?name=..%2F..%2Fetc%2Fpasswd, 404",
        "/id/..%2F..%2Fetc%2Fpasswd, 404",
        "/document/..%2F..%2Fetc%2Fpasswd.ttl, 404",
        "/..%2Fapplication.properties, 404",
        "/webjars/..%2F..%2Fapplication.properties, 404"
    })
    void nothingIsFoundThere(String path, int status) throws Exception {
        HttpResponse<String> answer = web.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).doesNotContain("root:", "spring.");
    }

    /** Sent byte by byte, as clients tidy such paths before they send them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dump/../../../../etc/passwd",
                "/static/../../../etc/passwd",
                "/dump/plan/../../../../../etc/passwd"
            })
    void norAboveTheRoot(String path) throws Exception {
        try (Wire wire = new Wire(web, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
            assertThat(wire.status()).contains(" 400");
        }
    }

    @Test
    void anUploadedFileGoesByItsNameAlone() throws Exception {
        assertThat(uploaded("../../../outside.txt").body()).contains("\"plan\":\"outside\"");
        assertThat(web.get("/api/plans").body()).contains("\"outside\"");
        try (Stream<Path> around = Files.list(web.store().resolve("../../..").normalize())) {
            assertThat(around).noneMatch(path -> path.endsWith("outside.txt"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".hidden", "..", "../..", ""})
    void aFileWithoutANameIsNoPlan(String name) throws Exception {
        assertThat(uploaded(name).statusCode()).isIn(400, 422);
    }

    @ParameterizedTest
    @CsvSource({"..%2Ffixture, 400", "..%2F..%2Fetc%2Fpasswd, 400", "%2E%2E, 400", "absent, 404"})
    void aPlanOfSuchANameIsNotDeleted(String name, int status) throws Exception {
        assertThat(web.delete("/api/plans/" + name, TOKEN).statusCode()).isEqualTo(status);
        assertThat(web.get("/api/plans").body()).contains("\"fixture\"");
    }

    private static HttpResponse<String> uploaded(String name) throws Exception {
        String form = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\n\r\n甘肃省新材料产业发展规划\n一、新材料\n重点发展碳纤维。\n\r\n--part--\r\n";
        return web.post("/api/plans", "multipart/form-data; boundary=part", form, TOKEN);
    }
}
