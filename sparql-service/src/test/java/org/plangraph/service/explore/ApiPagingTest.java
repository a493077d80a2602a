package org.plangraph.service.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.service.Fixtures;
import org.plangraph.service.Web;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Long lists page by page, and answers that caches may keep. */
class ApiPagingTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TOKEN = "paging";
    private static final String FACTS =
            "/api/facts?relation=leadEnterprise&iri=" + Web.encode(Fixtures.DATA + "id/industry-chain/镍钴新材料产业链");

    @RegisterExtension
    private static final Web web = Web.overFixture(Map.of("plangraph.sparql.token", TOKEN));

    @Test
    void thePagesOfASearchAreTheWholeSearchEachHitOnce() throws Exception {
        List<String> whole = new ArrayList<>();
        json("/api/search?q=&limit=200")
                .at("/hits")
                .forEach(hit -> whole.add(hit.at("/iri").asString()));
        assertThat(whole).hasSizeGreaterThan(15).doesNotHaveDuplicates();
        assertThat(pages("/api/search?q=&limit=4", page -> page.at("/hits"), "/iri"))
                .isEqualTo(whole);
    }

    @Test
    void factsComePageByPageInTheSameOrder() throws Exception {
        JsonNode whole = json(FACTS);
        assertThat(whole.at("/total").asInt())
                .isGreaterThan(1)
                .isEqualTo(whole.at("/facts").size());
        List<String> expected = new ArrayList<>();
        whole.at("/facts").forEach(fact -> expected.add(fact.at("/entity/iri").asString()));
        assertThat(pages(FACTS + "&limit=1", page -> page.at("/facts"), "/entity/iri"))
                .isEqualTo(expected);
    }

    @Test
    void theLinkHeaderLeadsToTheNextPageAndTheLastPageHasNone() throws Exception {
        HttpResponse<String> first = web.get("/api/search?q=" + Web.encode("新材料") + "&limit=1");
        String link = first.headers().firstValue("Link").orElseThrow();
        assertThat(link).matches("</api/search\\?q=%E6.*&limit=1&cursor=[A-Za-z0-9_-]+>; rel=\"next\"");
        JsonNode second = json(link.substring(1, link.indexOf('>')));
        assertThat(second.at("/hits/0/iri"))
                .isNotEqualTo(JSON.readTree(first.body()).at("/hits/0/iri"));
        HttpResponse<String> all = web.get("/api/plans");
        assertThat(all.headers().firstValue("Link")).isEmpty();
        assertThat(JSON.readTree(all.body()).at("/next").isNull()).isTrue();
    }

    @Test
    void aCursorGoesWithItsListAndItsStateOfTheGraphAlone() throws Exception {
        String cursor = json("/api/search?q=&limit=2").at("/next").asString();
        assertThat(web.get("/api/search?q=&limit=9&cursor=" + cursor).statusCode())
                .isEqualTo(200);
        refused("/api/search?q=x&limit=2&cursor=" + cursor, "another list");
        refused("/api/plans?cursor=" + cursor, "another list");
        refused("/api/search?q=&cursor=" + Web.encode("MTAw"), "none that this service gave");
        refused("/api/search?q=&cursor=%00", "none that this service gave");
        write();
        refused("/api/search?q=&limit=2&cursor=" + cursor, "The graph has changed");
    }

    @Test
    void aCursorOutlivesARestartOfTheService() throws Exception {
        for (int turn = 0; turn < 2; turn++) {
            JsonNode first = json("/api/search?q=&limit=2");
            String quads = json("/api/overview").toString();
            web.restart();
            JsonNode second =
                    json("/api/search?q=&limit=2&cursor=" + first.at("/next").asString());
            assertThat(second.at("/hits/0/iri")).isNotEqualTo(first.at("/hits/0/iri"));
            assertThat(json("/api/overview").toString()).isEqualTo(quads);
            write();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/overview",
                "/api/search?q=a",
                "/api/plans",
                "/api/plan?name=fixture",
                "/api/openapi",
                "/api/compare.csv?from=fixture&to=fixture"
            })
    void anUnchangedAnswerIsNotSentAgain(String path) throws Exception {
        HttpResponse<String> answer = web.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = web.get(path, "If-None-Match", "\"other\", " + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(web.get("/api/examples", "If-None-Match", tag).statusCode()).isEqualTo(200);
        write();
        assertThat(web.get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void whatWentWrongIsNotForCachesToKeep() throws Exception {
        HttpResponse<String> answer = web.get("/api/plan?name=none");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    private static void write() throws Exception {
        HttpResponse<String> written = web.post(
                "/update",
                "application/sparql-update",
                "INSERT DATA { GRAPH <http://example.org/g> { <http://example.org/s> <http://example.org/p> %d } }"
                        .formatted(System.nanoTime()),
                "Authorization",
                "Bearer " + TOKEN);
        assertThat(written.statusCode()).isBetween(200, 204);
    }

    private static List<String> pages(String path, Function<JsonNode, JsonNode> entries, String iri) throws Exception {
        List<String> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = json(path + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            entries.apply(page).forEach(entry -> all.add(entry.at(iri).asString()));
            cursor = page.at("/next").isNull() ? "" : page.at("/next").asString();
        } while (!cursor.isEmpty());
        return all;
    }

    private static void refused(String path, String why) throws Exception {
        HttpResponse<String> answer = web.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(JSON.readTree(answer.body()).at("/detail").asString()).contains(why);
    }

    private static JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = web.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
