package org.plangraph.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.PlanFiles;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.graph.PlanGraph;
import org.plangraph.ontology.Iris;
import org.plangraph.ontology.PG;
import org.plangraph.ontology.Predicate;
import org.plangraph.ontology.Regions;
import org.plangraph.ontology.Shapes;

/** What must hold of every plan, on all five seeds; every relation, not a sample. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedsTest {
    private static final Path SEEDS = Path.of(System.getProperty("plangraph.root"), "seeds");

    private final PlanReader reader = new PlanReader(Regions.load());
    private final Extractor extractor = new Extractor(Iris.standard());
    private final List<PlanGraph> graphs = new ArrayList<>();

    @BeforeAll
    void extractTheSeeds() {
        PlanFiles.in(List.of(SEEDS)).forEach(file -> graphs.add(extractor.extract(reader.read(file))));
    }

    Stream<PlanGraph> graphs() {
        return graphs.stream();
    }

    @Test
    void thereAreFive() {
        assertThat(graphs)
                .hasSize(5)
                .allSatisfy(graph -> assertThat(graph.facts()).hasSizeGreaterThan(100));
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void everyCharacterBelongsToOneSentence(PlanGraph graph) {
        Plan plan = graph.knowledge().plan();
        int[] sentences = new int[plan.text().length()];
        for (Sentence sentence : plan.sentences()) {
            for (int i = sentence.span().begin(); i < sentence.span().end(); i++) {
                sentences[i]++;
            }
        }
        for (int i = 0; i < sentences.length; i++) {
            int expected = Character.isWhitespace(plan.text().charAt(i)) ? sentences[i] : 1;
            assertThat(sentences[i])
                    .as("sentences at %d of %s", i, plan.name())
                    .isLessThan(2)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void sectionsNestAndSpansStayInTheText(PlanGraph graph) {
        Plan plan = graph.knowledge().plan();
        Span all = new Span(0, plan.text().length());
        assertThat(plan.sections()).allSatisfy(section -> {
            assertThat(all.contains(section.heading())).isTrue();
            assertThat(all.contains(section.body())).isTrue();
            if (section.parent() >= 0) {
                assertThat(section.parent()).isLessThan(section.index());
                assertThat(plan.sections().get(section.parent()).body().contains(section.heading()))
                        .as("%s inside its parent", section)
                        .isTrue();
                assertThat(section.level())
                        .isEqualTo(plan.sections().get(section.parent()).level() + 1);
            }
        });
        assertThat(graph.knowledge().entityOf().keySet())
                .allMatch(mention ->
                        all.contains(mention.span()) && mention.span().length() > 0);
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void everyRelationRestsOnAQuoteThatStandsAtItsOffsets(PlanGraph graph) {
        String text = graph.knowledge().plan().text();
        Map<Node, Map<Node, Node>> evidence = new HashMap<>();
        graph.evidence()
                .forEach(q -> evidence.computeIfAbsent(q.getSubject(), s -> new HashMap<>())
                        .put(q.getPredicate(), q.getObject()));
        Set<Triple> proven = new HashSet<>();
        for (Map<Node, Node> e : evidence.values()) {
            if (e.containsKey(RDF.predicate.asNode())) {
                int begin = offset(text, e.get(PG.begin.asNode()));
                int end = offset(text, e.get(PG.end.asNode()));
                assertThat(text.substring(begin, end))
                        .isEqualTo(e.get(PG.quote.asNode()).getLiteralLexicalForm());
                proven.add(Triple.create(
                        e.get(RDF.subject.asNode()), e.get(RDF.predicate.asNode()), e.get(RDF.object.asNode())));
            }
        }
        List<Triple> relations = graph.facts().stream()
                .filter(SeedsTest::isRelation)
                .map(Quad::asTriple)
                .toList();
        assertThat(relations).isNotEmpty().allMatch(proven::contains);
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void breaksNoShape(PlanGraph graph) {
        var all = GraphFactory.createDefaultGraph();
        graph.quads().map(Quad::asTriple).forEach(all::add);
        assertThat(Shapes.load().validate(all)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void statesEachQuadOnce(PlanGraph graph) {
        assertThat(graph.quads()).doesNotHaveDuplicates();
    }

    @Test
    void anotherExtractorOnTwoThreadsGivesTheSameQuadsInTheSameOrder() {
        Extractor other = new Extractor(Iris.standard());
        List<List<Quad>> again = new ArrayList<>();
        Batch.run(PlanFiles.in(List.of(SEEDS)), 2, file -> other.extract(reader.read(file)), outcome -> {
            var graph = ((Batch.Outcome.Done<PlanGraph>) outcome).result();
            again.add(withoutRun(graph));
        });
        assertThat(again).isEqualTo(graphs.stream().map(SeedsTest::withoutRun).toList());
    }

    private static List<Quad> withoutRun(PlanGraph graph) {
        return Stream.concat(graph.facts().stream(), graph.evidence()).toList();
    }

    private static boolean isRelation(Quad quad) {
        String predicate = quad.getPredicate().getURI();
        return predicate.startsWith(PG.NS)
                && Predicate.ofLocalName(predicate.substring(PG.NS.length())).isPresent();
    }

    private static int offset(String text, Node codePoints) {
        return text.offsetByCodePoints(0, Integer.parseInt(codePoints.getLiteralLexicalForm()));
    }
}
