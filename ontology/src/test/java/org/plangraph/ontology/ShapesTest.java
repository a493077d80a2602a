package org.plangraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One folder per case: {@code data.ttl} and, for bad graphs, the names of the shapes it breaks in {@code expected.txt}. */
class ShapesTest {
    private static final Shapes SHAPES = Shapes.load();
    private static final Path CASES = Path.of("src/test/resources/org/plangraph/ontology/shapes");

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void acceptsGoodGraphs(Path folder) {
        assertThat(SHAPES.validate(data(folder))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void refusesBadGraphsNamingTheShape(Path folder) throws IOException {
        List<String> expected = Files.readAllLines(folder.resolve("expected.txt"));

        assertThat(SHAPES.validate(data(folder)))
                .extracting(Violation::shape)
                .containsOnlyOnceElementsOf(expected)
                .hasSameElementsAs(expected);
    }

    @Test
    void acceptsTheSharedVocabularies() {
        Graph graph = GraphFactory.createDefaultGraph();
        Regions.load().toRdf(Iris.standard()).getGraph().find().forEachRemaining(graph::add);
        Industries.load().toRdf(Iris.standard()).getGraph().find().forEachRemaining(graph::add);

        assertThat(SHAPES.validate(graph)).isEmpty();
    }

    @Test
    void checksBothEndsOfEveryRelation() {
        Set<String> names = shapeNames();

        for (Predicate predicate : Predicate.values()) {
            assertThat(names).contains(predicate.localName() + "From", predicate.localName() + "To");
        }
    }

    @Test
    void fixturesNameShapesThatExist() throws IOException {
        Set<String> broken = new TreeSet<>();
        try (Stream<Path> folders = bad()) {
            for (Path folder : folders.toList()) {
                broken.addAll(Files.readAllLines(folder.resolve("expected.txt")));
            }
        }
        broken.remove(Shapes.RELATION_EVIDENCE);

        assertThat(shapeNames()).containsAll(broken);
    }

    private static Set<String> shapeNames() {
        return Ontology.shapes()
                .find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .filterKeep(
                        t -> t.getSubject().isURI() && t.getSubject().getURI().startsWith(Shapes.NS))
                .mapWith(t -> t.getSubject().getURI().substring(Shapes.NS.length()))
                .toSet();
    }

    private static Graph data(Path folder) {
        return RDFDataMgr.loadGraph(folder.resolve("data.ttl").toString());
    }

    private static Stream<Path> good() throws IOException {
        return cases("good");
    }

    private static Stream<Path> bad() throws IOException {
        return cases("bad");
    }

    private static Stream<Path> cases(String kind) throws IOException {
        try (Stream<Path> folders = Files.list(CASES.resolve(kind))) {
            return folders.sorted().toList().stream();
        }
    }
}
