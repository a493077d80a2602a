package org.plangraph.benchmarks.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.plangraph.ontology.EntityType;

class SyntheticGraphTest {
    private static List<Quad> quads(long seed) {
        List<Quad> quads = new ArrayList<>();
        SyntheticGraph.write(seed, 20_000, new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                quads.add(quad);
            }
        });
        return quads;
    }

    @Test
    void aSeedGivesOneGraphAndAnotherSeedAnother() {
        List<Quad> quads = quads(1);
        assertThat(quads)
                .hasSizeGreaterThanOrEqualTo(20_000)
                .isEqualTo(quads(1))
                .isNotEqualTo(quads(2));
    }

    @Test
    void factsHaveTheirEvidenceInAGraphOfItsOwn() {
        DatasetGraph graph = DatasetGraphFactory.create();
        quads(1).forEach(graph::add);
        assertThat(ask(graph, """
                        ASK { GRAPH ?plan { ?plan a pg:Plan . ?chain a pg:IndustryChain ; pg:leadEnterprise ?e }
                              GRAPH ?evidence { ?x rdf:subject ?chain ; rdf:predicate pg:leadEnterprise ; rdf:object ?e ; pg:quote ?q }
                              FILTER(?evidence = IRI(CONCAT(STR(?plan), "/evidence"))) }""")).isTrue();
        assertThat(
                        ask(
                                graph,
                                "ASK { GRAPH ?plan { ?s pg:inIndustry ?i FILTER NOT EXISTS { ?i a pg:Industry ; rdfs:label ?l } } }"))
                .isFalse();
    }

    @Test
    void someAreSpokenOfMuchMoreThanOthers() {
        World world = new World(1, 20_000);
        java.util.Random random = new java.util.Random(1);
        String first = world.all(EntityType.ENTERPRISE).get(0).label();
        long asked = java.util.stream.IntStream.range(0, 1_000)
                .filter(i -> world.any(EntityType.ENTERPRISE, random).label().equals(first))
                .count();
        assertThat(asked)
                .isGreaterThan(10 * 1_000L / world.all(EntityType.ENTERPRISE).size());
    }

    private static boolean ask(DatasetGraph graph, String query) {
        String prefixes = "PREFIX pg: <https://w3id.org/plangraph/ontology#> "
                + "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> "
                + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";
        try (QueryExecution execution = QueryExecution.create(prefixes + query, DatasetFactory.wrap(graph))) {
            return execution.execAsk();
        }
    }
}
