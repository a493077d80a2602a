package org.plangraph.service.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plangraph.service.explore.Examples.Example;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(SeedService.class)
class ExamplesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void everyExampleHasATitleInBothLanguages() {
        assertThat(Examples.all()).hasSizeGreaterThanOrEqualTo(20).allSatisfy(example -> {
            assertThat(example.title()).containsOnlyKeys("zh", "en");
            assertThat(example.group()).isIn("chains", "places", "counts", "targets", "compare", "evidence", "data");
            assertThat(example.query()).containsPattern("^(PREFIX|SELECT|CONSTRUCT)");
        });
    }

    @Test
    void everyExampleHasAnAnswerOnTheSeeds(SeedService.Running service) throws Exception {
        List<Example> examples = Examples.all();
        for (Example example : examples) {
            if (example.query().contains("CONSTRUCT")) {
                assertThat(answer(service, example.query(), "application/n-triples"))
                        .as(example.name())
                        .contains("> .\n");
            } else {
                JsonNode answer = JSON.readTree(answer(service, example.query(), "application/sparql-results+json"));
                assertThat(answer.at("/results/bindings")).as(example.name()).isNotEmpty();
            }
        }
    }

    private static String answer(SeedService.Running service, String query, String format) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.at("/sparql")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", format)
                .POST(HttpRequest.BodyPublishers.ofString("query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }
}
