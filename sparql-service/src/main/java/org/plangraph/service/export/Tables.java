package org.plangraph.service.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.plangraph.ontology.EntityType;

/** The graph as CSV tables in a folder, UTF-8, one header line each. */
final class Tables {
    private Tables() {}

    /** One table per type, named after it, and {@code relations.csv}. */
    static void write(EntityGraph graph, Path folder) throws IOException {
        for (EntityType type : EntityType.values()) {
            List<EntityGraph.Entity> entities = graph.entities().stream()
                    .filter(entity -> entity.type() == type)
                    .toList();
            if (!entities.isEmpty()) {
                try (CSVPrinter csv = open(folder, type.kind() + ".csv", "iri", "name", "other_names")) {
                    for (EntityGraph.Entity entity : entities) {
                        csv.printRecord(entity.iri(), entity.name(), String.join("|", entity.otherNames()));
                    }
                }
            }
        }
        Map<String, String> names = graph.names();
        try (CSVPrinter csv = open(
                folder, "relations.csv", "subject", "subject_name", "relation", "object", "object_name", "plans")) {
            for (EntityGraph.Relation relation : graph.relations()) {
                csv.printRecord(
                        relation.subject(),
                        names.getOrDefault(relation.subject(), ""),
                        relation.predicate().localName(),
                        relation.object(),
                        names.getOrDefault(relation.object(), ""),
                        String.join("|", relation.plans()));
            }
        }
    }

    /** Two tables with the headers that {@code neo4j-admin database import} reads. */
    static void writeNeo4j(EntityGraph graph, Path folder) throws IOException {
        try (CSVPrinter csv = open(folder, "nodes.csv", "iri:ID", "name", "otherNames:string[]", ":LABEL")) {
            for (EntityGraph.Entity entity : graph.entities()) {
                csv.printRecord(
                        entity.iri(),
                        entity.name(),
                        String.join(";", entity.otherNames()),
                        entity.type().localName());
            }
        }
        Map<String, String> names = graph.names();
        try (CSVPrinter csv = open(folder, "relationships.csv", ":START_ID", ":END_ID", ":TYPE", "plans:string[]")) {
            for (EntityGraph.Relation relation : graph.relations()) {
                if (names.containsKey(relation.subject()) && names.containsKey(relation.object())) {
                    csv.printRecord(
                            relation.subject(),
                            relation.object(),
                            relation.predicate().localName(),
                            String.join(";", relation.plans()));
                }
            }
        }
    }

    private static CSVPrinter open(Path folder, String file, String... header) throws IOException {
        Writer writer = Files.newBufferedWriter(Files.createDirectories(folder).resolve(file));
        return CSVFormat.RFC4180.builder().setHeader(header).get().print(writer);
    }
}
