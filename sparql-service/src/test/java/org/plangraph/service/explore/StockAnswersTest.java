package org.plangraph.service.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plangraph.service.Web;

/** Whatever is asked in plain SPARQL, the service answers just what stock Fuseki answers over the same database. */
@ExtendWith(SeedService.class)
class StockAnswersTest {
    private static final Path ROOT = Path.of(System.getProperty("plangraph.root"));
    private static final String DATA = "https://w3id.org/plangraph/id/";

    /** What the queries of the benchmarks are asked of here. */
    private static final Map<String, String> PARAMETERS = Map.of(
            "entity-by-label", "金川集团公司",
            "enterprises-in-region", DATA + "region/620000",
            "industry-tree", DATA + "sei2018/1",
            "chain-neighbourhood", DATA + "industry-chain/镍钴新材料产业链",
            "label-search", "新材料",
            "construct-entity", DATA + "region/370600");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static FusekiServer stock;

    /** A query with what it is called; stock Fuseki has no label index, and is asked for the same in another way. */
    record Asked(String name, String query, String ofStock) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void serve(SeedService.Running service) throws IOException {
        Path store = ROOT.resolve("sparql-service/target/seed-store");
        Path database = store.resolve("snapshots")
                .resolve(Files.readString(store.resolve("current")).strip())
                .resolve("tdb2");
        Context context = new Context().set(TDB2.symUnionDefaultGraph, true);
        stock = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add(
                        "/ds",
                        new DatasetGraphWrapper(DatabaseMgr.connectDatasetGraph(Location.create(database)), context))
                .build()
                .start();
    }

    @AfterAll
    static void stop() {
        stock.stop();
    }

    static Stream<Asked> queries() throws IOException {
        return Stream.of(benchmarks(), examples(), readme()).flatMap(each -> each);
    }

    private static Stream<Asked> benchmarks() throws IOException {
        Path folder = ROOT.resolve("benchmarks/src/main/resources/org/plangraph/benchmarks/queries");
        List<Asked> asked = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".rq")).toList()) {
                String name = file.getFileName().toString().replace(".rq", "");
                Path withoutIndex = folder.resolve(name + "-without-index.rq");
                String parameter = PARAMETERS.getOrDefault(name.replace("-without-index", ""), "");
                String query = Files.readString(file).replace("%s", parameter);
                String ofStock = Files.exists(withoutIndex)
                        ? Files.readString(withoutIndex).replace("%s", parameter)
                        : query;
                asked.add(new Asked(name, query, ofStock));
            }
        }
        return asked.stream();
    }

    /** The examples, but for those that search the label index: stock Fuseki has none. */
    private static Stream<Asked> examples() {
        return Examples.all().stream()
                .filter(example -> !example.query().contains("text:query"))
                .map(example -> new Asked(example.title().get("en"), example.query(), example.query()));
    }

    private static Stream<Asked> readme() throws IOException {
        Matcher query = Pattern.compile("query='\\n(.*?)'\\n", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("README.md")));
        return query.results().map(found -> new Asked("README", found.group(1), found.group(1)));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answersAreThoseOfStockFuseki(Asked asked, SeedService.Running service) throws Exception {
        Object expected = answer(stock.datasetURL("/ds"), asked.ofStock());
        assertThat(answer(service.at("/sparql"), asked.query())).as("first").isEqualTo(expected);
        assertThat(answer(service.at("/sparql"), asked.query())).as("again").isEqualTo(expected);
    }

    /** Rows, sorted where the query gives them no order; for a graph its triples, which have no blank nodes here. */
    private static Object answer(String endpoint, String query) throws Exception {
        boolean graph = query.contains("CONSTRUCT");
        HttpResponse<InputStream> answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(endpoint + "?query=" + Web.encode(query)))
                        .header("Accept", graph ? "application/n-triples" : "application/sparql-results+json")
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        byte[] body = answer.body().readAllBytes();
        assertThat(answer.statusCode()).as(new String(body)).isEqualTo(200);
        if (graph) {
            return RDFParser.source(new ByteArrayInputStream(body)).lang(Lang.NTRIPLES).toGraph().stream()
                    .map(Object::toString)
                    .sorted()
                    .toList();
        }
        ResultSet results = ResultSetFactory.fromJSON(new ByteArrayInputStream(body));
        List<String> rows = new ArrayList<>();
        while (results.hasNext()) {
            Binding row = results.nextBinding();
            rows.add(results.getResultVars().stream()
                    .map(name -> String.valueOf(row.get(name)))
                    .toList()
                    .toString());
        }
        assertThat(rows).isNotEmpty();
        if (!query.contains("ORDER BY")) {
            rows.sort(null);
        }
        return List.of(results.getResultVars(), rows);
    }
}
