package org.plangraph.service.store;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.PG;
import org.plangraph.ontology.Predicate;
import org.plangraph.service.ServiceException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts over the whole graph, taken once per build: counting two million quads at each page view would be slow.
 *
 * @param baseIri what the data's IRIs begin with
 * @param built when the snapshot was built, in ISO 8601, UTC
 * @param contents a mark of what the snapshot was built from
 * @param quads in all graphs
 * @param entities how many things plans speak of, by class
 * @param relations how many relations plans state, by property; the same statement in two plans counts once
 * @param plans IRIs of the plans, sorted
 */
public record Statistics(
        String baseIri,
        String built,
        String contents,
        long quads,
        SortedMap<String, Long> entities,
        SortedMap<String, Long> relations,
        List<String> plans) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Counts {@code dataset}; call inside a transaction. */
    static Statistics of(DatasetGraph dataset, String baseIri, String built, String contents) {
        SortedMap<String, Long> entities = new TreeMap<>();
        for (EntityType type : EntityType.values()) {
            String counted = "(COUNT(DISTINCT ?x) AS ?n) { GRAPH ?plan { ?plan a <%s> . ?x a <%s> } }";
            entities.put(type.localName(), count(dataset, counted.formatted(PG.Plan, PG.type(type))));
        }
        SortedMap<String, Long> relations = new TreeMap<>();
        for (Predicate predicate : Predicate.values()) {
            relations.put(
                    predicate.localName(),
                    count(dataset, "(COUNT(*) AS ?n) { ?s <%s> ?o }".formatted(PG.property(predicate))));
        }
        long quads = count(dataset, "(COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }");
        List<String> plans = select(dataset, "?plan { ?plan a <%s> } ORDER BY ?plan".formatted(PG.Plan))
                .map(row -> row.getResource("plan").getURI())
                .toList();
        return new Statistics(baseIri, built, contents, quads, entities, relations, plans);
    }

    /** The same, counted anew; call inside a transaction. */
    Statistics recount(DatasetGraph dataset) {
        return of(dataset, baseIri, built, contents);
    }

    static Statistics read(Path file) {
        try {
            return JSON.readValue(file.toFile(), Statistics.class);
        } catch (JacksonException e) {
            throw new ServiceException("The snapshot's " + file + " cannot be read; build the store again", e);
        }
    }

    void write(Path file) {
        JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), this);
    }

    private static long count(DatasetGraph dataset, String select) {
        return select(dataset, select).findFirst().orElseThrow().getLiteral("n").getLong();
    }

    private static Stream<QuerySolution> select(DatasetGraph dataset, String select) {
        try (QueryExecution execution = QueryExecution.create("SELECT " + select, DatasetFactory.wrap(dataset))) {
            return ResultSetFormatter.toList(execution.execSelect()).stream();
        }
    }
}
