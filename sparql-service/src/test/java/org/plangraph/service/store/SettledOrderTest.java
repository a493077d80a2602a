package org.plangraph.service.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;

class SettledOrderTest {
    private static final int MANY = 2_000;
    private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();

    SettledOrderTest() {
        Node p = NodeFactory.createURI("urn:p");
        IntStream.range(0, MANY)
                .forEach(i -> dataset.getDefaultGraph()
                        .add(NodeFactory.createURI("urn:" + i), p, NodeFactory.createURI("urn:o" + i % 2)));
        dataset.getContext().set(ARQConstants.sysOptimizerFactory, new StoppableRegexes());
    }

    private List<Binding> rows(String query) {
        try (QueryExec exec = QueryExec.dataset(dataset)
                .query(query)
                .set(ARQ.optimization, true)
                .build()) {
            RowSet rows = exec.select();
            return rows.stream().toList();
        }
    }

    @Test
    void drawsLotsOncePerSolution() {
        List<Binding> rows = rows("SELECT * { ?s <urn:p> ?o } ORDER BY RAND()");

        assertThat(new HashSet<>(rows)).hasSize(MANY);
        assertThat(rows).isNotEqualTo(rows("SELECT * { ?s <urn:p> ?o } ORDER BY RAND()"));
        assertThat(rows("SELECT * { ?s <urn:p> ?o } ORDER BY RAND() LIMIT 5")).hasSize(5);
    }

    @Test
    void addsNothingToASolution() {
        Set<String> names = rows("SELECT DISTINCT * { ?s <urn:p> ?o } ORDER BY RAND()").stream()
                .flatMap(row -> row.varsMentioned().stream())
                .map(Object::toString)
                .collect(Collectors.toSet());

        assertThat(names).containsExactlyInAnyOrder("?s", "?o");
        assertThat(rows("SELECT DISTINCT ?o { ?s <urn:p> ?o } ORDER BY RAND()")).hasSize(2);
    }

    @Test
    void keepsTheOtherConditions() {
        List<String> objects = rows("SELECT ?o { ?s <urn:p> ?o } ORDER BY DESC(?o) RAND()").stream()
                .map(row -> row.get("o").getURI())
                .toList();

        assertThat(objects.subList(0, MANY / 2)).containsOnly("urn:o1");
        assertThat(objects.subList(MANY / 2, MANY)).containsOnly("urn:o0");
    }
}
