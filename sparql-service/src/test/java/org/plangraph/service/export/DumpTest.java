package org.plangraph.service.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plangraph.service.Web;

class DumpTest {
    private static final String WHOLE = "/dump/plangraph.nq.gz";

    @RegisterExtension
    private static final Web web = Web.overFixture(Map.of("plangraph.sparql.token", "secret"));

    @Test
    void everyFileThatIsListedIsThere() throws Exception {
        String listing = web.get("/dump/").body();
        for (ExportFormat format : ExportFormat.values()) {
            String path = "/dump/plangraph." + format.ending();
            assertThat(listing).contains(path);
            assertThat(get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void theWholeGraphComesCompressed() throws Exception {
        assertThat(unzipped(get(WHOLE).body())).contains("金川集团公司", "#quote");
        List<String> tables = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(get("/dump/plangraph.csv.zip").body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                tables.add(entry.getName());
            }
        }
        assertThat(tables).contains("enterprise.csv", "leadEnterprise.csv", "dictionary.csv");
    }

    @Test
    void onePlanOneChainOrOneRegionMayBeAskedFor() throws Exception {
        assertThat(unzipped(get("/dump/plan/fixture.ttl.gz").body())).contains("pg:quote");
        assertThat(unzipped(
                        get("/dump/chain/" + Web.encode("镍钴新材料产业链") + ".nq.gz").body()))
                .contains("金川集团公司")
                .doesNotContain("#quote");
    }

    @Test
    void aFileThatIsKnownAlreadyIsNotSentAgainUntilTheGraphChanges() throws Exception {
        String tag = get(WHOLE).headers().firstValue("ETag").orElseThrow();
        assertThat(get(WHOLE, "If-None-Match", tag).statusCode()).isEqualTo(304);
        web.post(
                "/update",
                "application/sparql-update",
                "INSERT DATA { GRAPH <http://example.org/new> { <http://example.org/a> <http://example.org/b> 'neu' } }",
                "Authorization",
                "Bearer secret");
        HttpResponse<byte[]> changed = get(WHOLE, "If-None-Match", tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(unzipped(changed.body())).contains("neu");
    }

    @Test
    void aDownloadThatBrokeOffGoesOnWhereItStopped() throws Exception {
        byte[] whole = get(WHOLE).body();
        HttpResponse<byte[]> rest = get(WHOLE, "Range", "bytes=100-");
        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(whole, 100, whole.length));
    }

    @Test
    void whatIsNotInTheGraphIsNotFound() throws Exception {
        for (String path : new String[] {"/dump/other.nq.gz", "/dump/plangraph.exe", "/dump/plan/absent.nq.gz"}) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(web.address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String unzipped(byte[] bytes) throws Exception {
        return new String(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
