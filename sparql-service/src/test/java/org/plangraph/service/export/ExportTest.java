package org.plangraph.service.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.service.Fixtures;
import org.plangraph.service.ServiceException;
import org.plangraph.service.store.GraphStore;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ExportTest {
    private static final String FIRM = Fixtures.DATA + "id/enterprise/金川集团公司";

    @TempDir
    static Path directory;

    private static GraphStore store;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        store = GraphStore.open(Fixtures.store(directory));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void nQuadsLoadedIntoAnEmptyStoreGiveTheSameGraph() {
        String quads = written(ExportFormat.NQ, data -> Scope.whole());
        Path second = folder.resolve("second");
        Fixtures.build(second, into -> RDFParser.fromString(quads, Lang.NQUADS).parse(into));
        try (GraphStore loaded = GraphStore.open(second)) {
            DatasetGraph one = store.read(Written::copy);
            assertThat(IsoMatcher.isomorphic(one, loaded.read(Written::copy))).isTrue();
            assertThat(one.stream()).hasSizeGreaterThan(1000);
        }
    }

    @Test
    void turtleAndRdfXmlHoldTheUnionOfTheGraphs() {
        var turtle = RDFParser.fromString(written(ExportFormat.TTL, data -> Scope.whole()), Lang.TURTLE)
                .toModel();
        var xml = RDFParser.fromString(written(ExportFormat.RDF, data -> Scope.whole()), Lang.RDFXML)
                .toModel();
        assertThat(turtle.isIsomorphicWith(xml)).isTrue();
        assertThat(turtle.size()).isGreaterThan(1000);
    }

    @Test
    void aPlanComesWithItsEvidenceAndNothingElse() {
        assertThat(graphs(written(ExportFormat.NQ, data -> Scope.plan(data, "fixture"))))
                .containsExactlyInAnyOrder(
                        Fixtures.DATA + "document/fixture", Fixtures.DATA + "document/fixture/evidence");
    }

    @Test
    void aChainComesWithWhatIsOneRelationAway() {
        String chain = written(ExportFormat.NQ, data -> Scope.chain(data, "镍钴新材料产业链"));
        assertThat(chain).contains("金川集团公司", "硫酸镍").doesNotContain("#quote");
        assertThat(graphs(chain)).containsExactly(Fixtures.DATA + "document/fixture");
        assertThat(chain.lines().count())
                .isLessThan(written(ExportFormat.NQ, data -> Scope.plan(data, "fixture"))
                        .lines()
                        .count());
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        assertThatThrownBy(() -> written(ExportFormat.NQ, data -> Scope.chain(data, "无此产业链")))
                .isInstanceOf(ServiceException.class)
                .hasMessageContaining("no chain '无此产业链'");
        assertThatThrownBy(() -> written(ExportFormat.NQ, data -> Scope.region(data, "999999")))
                .hasMessageContaining("no region");
    }

    @Test
    void tablesOpenInExcelWithChineseIntact() throws IOException {
        folder(ExportFormat.CSV);
        assertThat(Files.readAllBytes(folder.resolve("enterprise.csv"))).startsWith(0xEF, 0xBB, 0xBF);
        List<CSVRecord> firms = records("enterprise.csv");
        assertThat(firms).anySatisfy(row -> {
            assertThat(row.get("iri")).isEqualTo(FIRM);
            assertThat(row.get("name")).isEqualTo("金川集团公司");
        });
        assertThat(records("leadEnterprise.csv")).anySatisfy(row -> {
            assertThat(row.get("object")).isEqualTo(FIRM);
            assertThat(row.get("subject_name")).isEqualTo("镍钴新材料产业链");
            assertThat(row.get("plans")).isEqualTo("fixture");
        });
    }

    @Test
    void theDictionaryExplainsEveryTable() throws IOException {
        folder(ExportFormat.CSV);
        Set<String> explained = new HashSet<>();
        for (CSVRecord row : records("dictionary.csv")) {
            explained.add(row.get("file"));
            assertThat(row.get("label_zh")).as(row.toString()).isNotBlank();
            assertThat(row.get("meaning_en")).as(row.toString()).isNotBlank();
        }
        try (var tables = Files.list(folder)) {
            assertThat(tables.map(path -> path.getFileName().toString()).filter(name -> !name.equals("dictionary.csv")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(explained).contains(name));
        }
    }

    @Test
    void neo4jsRelationshipsEndAtItsNodes() throws IOException {
        folder(ExportFormat.NEO4J);
        Set<String> nodes = new HashSet<>();
        records("nodes.csv")
                .forEach(row -> assertThat(nodes.add(row.get("iri:ID"))).isTrue());
        assertThat(records("relationships.csv")).isNotEmpty().allSatisfy(row -> {
            assertThat(nodes).contains(row.get(":START_ID"), row.get(":END_ID"));
            assertThat(row.get(":TYPE")).isNotBlank();
        });
    }

    @Test
    void graphFilesHaveLabelsTypesAndWeightsAndEdgesBetweenTheirNodes() throws Exception {
        Document graphMl = xml(written(ExportFormat.GRAPHML, data -> Scope.whole()));
        Set<String> ids = attributes(graphMl, "node", "id");
        assertThat(ids).contains(FIRM);
        assertThat(ids)
                .containsAll(attributes(graphMl, "edge", "source"))
                .containsAll(attributes(graphMl, "edge", "target"));
        assertThat(attributes(graphMl, "key", "attr.name")).contains("label", "type", "relation", "weight");
        Document gexf = xml(written(ExportFormat.GEXF, data -> Scope.whole()));
        assertThat(attributes(gexf, "node", "label")).contains("金川集团公司");
        assertThat(attributes(gexf, "edge", "weight")).containsExactly("1");
        assertThat(attributes(gexf, "node", "id")).containsAll(attributes(gexf, "edge", "target"));
    }

    private void folder(ExportFormat format) {
        store.read(dataset -> {
            try {
                format.write(dataset, Scope.whole(), Optional.empty(), folder);
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<CSVRecord> records(String table) throws IOException {
        String text = Files.readString(folder.resolve(table)).replace("\uFEFF", "");
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new java.io.StringReader(text))
                .getRecords();
    }

    private static String written(ExportFormat format, Function<Dataset, Scope> scope) {
        return Written.by(format, store, scope, Optional.empty());
    }

    private static Set<String> graphs(String quads) {
        Set<String> graphs = new HashSet<>();
        DatasetGraph parsed = DatasetGraphFactory.create();
        RDFParser.fromString(quads, Lang.NQUADS).parse(parsed);
        parsed.listGraphNodes().forEachRemaining(graph -> graphs.add(graph.getURI()));
        return graphs;
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Set<String> attributes(Document document, String element, String attribute) {
        Set<String> values = new HashSet<>();
        var elements = document.getElementsByTagName(element);
        IntStream.range(0, elements.getLength())
                .mapToObj(i -> ((Element) elements.item(i)).getAttribute(attribute))
                .forEach(values::add);
        return values;
    }
}
