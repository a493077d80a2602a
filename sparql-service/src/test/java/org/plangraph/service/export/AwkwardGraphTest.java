package org.plangraph.service.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.ontology.EntityType;
import org.plangraph.service.Fixtures;
import org.plangraph.service.ServiceException;
import org.plangraph.service.store.GraphStore;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every form of export of a graph with all that could break one: names with quotes, line ends, control characters, blank nodes. */
class AwkwardGraphTest {
    private static final String NAME = "兰州\"新\"材料,公司;甲\n第二行 <b>&</b>";
    private static final String PLANS = """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX pg: <https://w3id.org/plangraph/ontology#>
            # terms that are not the ontology's, under its address: their names are short names of JSON-LD
            PREFIX o: <https://w3id.org/plangraph/ontology#>
            <https://w3id.org/plangraph/document/one> {
              <https://w3id.org/plangraph/document/one> a pg:Plan ; pg:text "一\\r\\n二\\t三" .
              <https://w3id.org/plangraph/id/enterprise/a> a pg:Enterprise ; rdfs:label "%1$s"@zh ; skos:altLabel "乙", "丙"@zh ;
                pg:locatedIn <https://w3id.org/plangraph/id/region/r> ; o:note [ pg:value 1.50 , "2020"^^xsd:gYear ] .
              <https://w3id.org/plangraph/id/region/r> a pg:Region ; rdfs:label "江苏省"@zh ; rdfs:label "Jiangsu"@en ; rdfs:label "苏" .
              <https://w3id.org/plangraph/id/enterprise/b> pg:locatedIn <https://w3id.org/plangraph/id/region/r> . }
            <https://w3id.org/plangraph/document/two> {
              <https://w3id.org/plangraph/document/two> a pg:Plan .
              <https://w3id.org/plangraph/id/enterprise/a> a pg:Enterprise ; rdfs:label "%1$s"@zh ;
                pg:locatedIn <https://w3id.org/plangraph/id/region/r> . }
            <http://example.org/other> { _:x <http://example.org/p> _:y . _:y <http://example.org/ns/size> 3 ; o:graph "a" ; o:label "b"@zh .
              <https://w3id.org/plangraph/id/enterprise/a> pg:locatedIn "no thing" , _:x }
            <http://example.org/third> { <http://example.org/z> rdfs:label "ohne" ; a _:w }
            <https://w3id.org/plangraph/id/region/r> rdfs:label "in no graph"@en .
            """.formatted(NAME.replace("\"", "\\\"").replace("\n", "\\n"));

    @TempDir
    static Path directory;

    private static GraphStore store;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        Fixtures.build(directory, Fixtures.trig(PLANS));
        store = GraphStore.open(directory);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void everyFormOfQuadsReadsBackAsTheSameDataset() {
        DatasetGraph held = store.read(Written::copy);
        Map<ExportFormat, Lang> forms =
                Map.of(ExportFormat.NQ, Lang.NQUADS, ExportFormat.TRIG, Lang.TRIG, ExportFormat.JSONLD, Lang.JSONLD);
        forms.forEach((format, lang) -> {
            DatasetGraph read = DatasetGraphFactory.create();
            RDFParser.fromString(written(format, Optional.empty()), lang).parse(read);
            assertThat(IsoMatcher.isomorphic(held, read)).as(format.name()).isTrue();
        });
    }

    @Test
    void jsonLdUsesTheTermsOfTheContext() {
        assertThat(written(ExportFormat.JSONLD, Optional.empty()))
                .contains("\"type\":\"Enterprise\"", "\"locatedIn\":\"https://w3id.org/plangraph/id/region/r\"")
                .contains("\"type\":\"xsd:gYear\"");
    }

    @Test
    void rdfXmlReadsBackAsTheUnion() {
        var turtle = RDFParser.fromString(written(ExportFormat.TTL, Optional.empty()), Lang.TURTLE)
                .toModel();
        var xml = RDFParser.fromString(written(ExportFormat.RDF, Optional.empty()), Lang.RDFXML)
                .toModel();
        assertThat(turtle.isIsomorphicWith(xml)).isTrue();
    }

    @Test
    void whatXmlCannotHoldIsSaidOrReplaced() throws Exception {
        Path other = directory.resolveSibling(directory.getFileName() + "-control");
        Fixtures.build(other, Fixtures.trig(PLANS.replace("江苏省", "江\\u0007苏")));
        try (GraphStore control = GraphStore.open(other)) {
            assertThatThrownBy(() -> written(control, ExportFormat.RDF, Optional.empty()))
                    .isInstanceOf(ServiceException.class)
                    .hasMessageContaining("U+0007")
                    .hasMessageContaining("region/r");
            assertThat(written(control, ExportFormat.GEXF, Optional.empty())).contains("Jiangsu");
            graphMl(written(control, ExportFormat.GRAPHML, Optional.empty()));
        }
    }

    @Test
    void graphMlKeepsItsOwnRules() throws Exception {
        for (Optional<EntityType> type : List.of(Optional.<EntityType>empty(), Optional.of(EntityType.ENTERPRISE))) {
            Map<String, Map<String, String>> nodes = graphMl(written(ExportFormat.GRAPHML, type));
            assertThat(nodes.get("https://w3id.org/plangraph/id/enterprise/a"))
                    .containsEntry("label", NAME)
                    .containsEntry("type", "Enterprise");
            assertThat(nodes).hasSize(type.isEmpty() ? 2 : 1);
        }
        assertThat(written(ExportFormat.GRAPHML, Optional.empty()))
                .containsOnlyOnce("<edge ")
                .contains("<data key=\"weight\">2</data>", "<data key=\"plans\">one two</data>");
    }

    /** As the GraphML schema has it: keys are declared and typed, ids are unique, edges end at nodes. */
    private static Map<String, Map<String, String>> graphMl(String text) throws Exception {
        Document document = xml(text);
        Map<String, String> keys = new HashMap<>();
        for (Element key : elements(document, "key")) {
            assertThat(key.getAttribute("attr.type")).isIn("boolean", "int", "long", "float", "double", "string");
            assertThat(keys.put(key.getAttribute("id"), key.getAttribute("for")))
                    .isNull();
        }
        Map<String, Map<String, String>> nodes = new HashMap<>();
        for (Element node : elements(document, "node")) {
            assertThat(nodes.put(node.getAttribute("id"), data(node, "node", keys)))
                    .isNull();
        }
        for (Element edge : elements(document, "edge")) {
            assertThat(nodes).containsKeys(edge.getAttribute("source"), edge.getAttribute("target"));
            Double.parseDouble(data(edge, "edge", keys).get("weight"));
        }
        return nodes;
    }

    private static Map<String, String> data(Element element, String kind, Map<String, String> keys) {
        Map<String, String> data = new HashMap<>();
        for (Element each : list(element.getElementsByTagName("data"))) {
            assertThat(keys).containsEntry(each.getAttribute("key"), kind);
            data.put(each.getAttribute("key"), each.getTextContent());
        }
        return data;
    }

    /** As the GEXF 1.3 schema has it. */
    @Test
    void gexfKeepsItsOwnRules() throws Exception {
        for (Optional<EntityType> type : List.of(Optional.<EntityType>empty(), Optional.of(EntityType.REGION))) {
            Document document = xml(written(ExportFormat.GEXF, type));
            assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
            assertThat(document.getDocumentElement().getAttribute("version")).isEqualTo("1.3");
            Set<String> declared = new HashSet<>();
            elements(document, "attribute").forEach(attribute -> {
                assertThat(attribute.getAttribute("type")).isEqualTo("string");
                assertThat(declared.add(attribute.getAttribute("id"))).isTrue();
            });
            Set<String> nodes = new HashSet<>();
            for (Element node : elements(document, "node")) {
                assertThat(nodes.add(node.getAttribute("id"))).isTrue();
                assertThat(node.getAttribute("label")).isNotBlank();
            }
            elements(document, "attvalue").forEach(value -> assertThat(declared).contains(value.getAttribute("for")));
            Set<String> edges = new HashSet<>();
            for (Element edge : elements(document, "edge")) {
                assertThat(edges.add(edge.getAttribute("id"))).isTrue();
                assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target"));
            }
            assertThat(edges).hasSize(type.isEmpty() ? 1 : 0);
        }
    }

    @Test
    void tablesKeepQuotesCommasAndLineEnds() throws IOException {
        CSVRecord firm = records(ExportFormat.CSV, "enterprise.csv").get(0);
        assertThat(firm.get("name")).isEqualTo(NAME);
        assertThat(firm.get("other_names")).isEqualTo("丙|乙");
        assertThat(records(ExportFormat.CSV, "locatedIn.csv"))
                .extracting(row -> row.get("subject_name") + "|" + row.get("object_name") + "|" + row.get("plans"))
                .containsExactlyInAnyOrder(NAME + "|Jiangsu|one|two", "|Jiangsu|one");
    }

    @Test
    void neo4jsRelationshipsEndAtItsNodesAndNamesStayWhole() throws IOException {
        List<CSVRecord> nodes = records(ExportFormat.NEO4J, "nodes.csv");
        assertThat(nodes).extracting(row -> row.get("name")).containsExactlyInAnyOrder(NAME, "Jiangsu");
        assertThat(records(ExportFormat.NEO4J, "relationships.csv"))
                .singleElement()
                .satisfies(row -> assertThat(row.get(":END_ID")).isEqualTo("https://w3id.org/plangraph/id/region/r"));
    }

    private List<CSVRecord> records(ExportFormat format, String table) throws IOException {
        store.read(data -> {
            try {
                format.write(data, Scope.whole(), Optional.empty(), folder);
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        String text = Files.readString(folder.resolve(table)).replace("\uFEFF", "");
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new java.io.StringReader(text))
                .getRecords();
    }

    private static String written(ExportFormat format, Optional<EntityType> type) {
        return written(store, format, type);
    }

    private static String written(GraphStore store, ExportFormat format, Optional<EntityType> type) {
        return Written.by(format, store, data -> Scope.whole(), type);
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document document, String name) {
        return list(document.getElementsByTagName(name));
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
