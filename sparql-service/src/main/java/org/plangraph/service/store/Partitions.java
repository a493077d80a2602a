package org.plangraph.service.store;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.plangraph.service.ServiceException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the graph is made of, in whatever vocabulary: counted over the union of all graphs, which is what a query without
 * {@code GRAPH} sees.
 *
 * @param triples in the union
 * @param classes how many things are of each class, by its IRI
 * @param properties how many triples have each property, by its IRI
 */
public record Partitions(long triples, SortedMap<String, Long> classes, SortedMap<String, Long> properties) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Counts {@code dataset} in one pass; call inside a transaction. */
    static Partitions of(DatasetGraph dataset) {
        Map<Node, Long> classes = new HashMap<>();
        Map<Node, Long> properties = new HashMap<>();
        long count = 0;
        Iterator<Triple> triples = dataset.getUnionGraph().find();
        while (triples.hasNext()) {
            Triple triple = triples.next();
            count++;
            properties.merge(triple.getPredicate(), 1L, Long::sum);
            if (triple.getPredicate().equals(RDF.type.asNode())
                    && triple.getObject().isURI()) {
                classes.merge(triple.getObject(), 1L, Long::sum);
            }
        }
        return new Partitions(count, byIri(classes), byIri(properties));
    }

    private static SortedMap<String, Long> byIri(Map<Node, Long> counts) {
        SortedMap<String, Long> sorted = new TreeMap<>();
        counts.forEach((node, count) -> sorted.put(node.getURI(), count));
        return sorted;
    }

    static Partitions read(Path file) {
        try {
            return JSON.readValue(file.toFile(), Partitions.class);
        } catch (JacksonException e) {
            throw new ServiceException("The snapshot's " + file + " cannot be read; build the store again", e);
        }
    }

    void write(Path file) {
        JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), this);
    }
}
