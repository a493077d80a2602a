package org.plangraph.service.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Predicate;

/** The graph as CSV tables in a folder, UTF-8, one header line each. */
final class Tables {
    /** By which Excel knows UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Tables() {}

    /** One table per type and one per relation, named after them, and {@code dictionary.csv}, which explains them all. */
    static void write(EntityGraph graph, Path folder) throws IOException {
        DataDictionary dictionary = new DataDictionary();
        for (EntityType type : EntityType.values()) {
            Iterator<EntityGraph.Entity> entities = graph.entities(type);
            if (entities.hasNext()) {
                write(type, entities, folder, dictionary);
            }
        }
        for (Predicate predicate : Predicate.values()) {
            Iterator<EntityGraph.Relation> relations = graph.relations(predicate);
            if (relations.hasNext()) {
                write(predicate, relations, folder, dictionary);
            }
        }
        try (CSVPrinter csv = openForExcel(folder, "dictionary.csv", DataDictionary.HEADER)) {
            csv.printRecords(dictionary.rows());
        }
    }

    private static void write(
            EntityType type, Iterator<EntityGraph.Entity> entities, Path folder, DataDictionary dictionary)
            throws IOException {
        String file = type.kind() + ".csv";
        try (CSVPrinter csv = openForExcel(folder, file, dictionary.describe(file, type))) {
            while (entities.hasNext()) {
                EntityGraph.Entity entity = entities.next();
                csv.printRecord(entity.iri(), entity.name(), String.join("|", entity.otherNames()));
            }
        }
    }

    private static void write(
            Predicate predicate, Iterator<EntityGraph.Relation> relations, Path folder, DataDictionary dictionary)
            throws IOException {
        String file = predicate.localName() + ".csv";
        try (CSVPrinter csv = openForExcel(folder, file, dictionary.describe(file, predicate))) {
            while (relations.hasNext()) {
                EntityGraph.Relation relation = relations.next();
                csv.printRecord(
                        relation.subject().iri(),
                        nameOf(relation.subject()),
                        relation.object().iri(),
                        nameOf(relation.object()),
                        String.join("|", relation.plans()));
            }
        }
    }

    private static String nameOf(EntityGraph.End end) {
        return end.entity().map(EntityGraph.Entity::name).orElse("");
    }

    /** Two tables with the headers that {@code neo4j-admin database import} reads. */
    static void writeNeo4j(EntityGraph graph, Path folder) throws IOException {
        try (CSVPrinter csv = open(folder, "nodes.csv", "iri:ID", "name", "otherNames:string[]", ":LABEL")) {
            for (EntityGraph.Entity entity : (Iterable<EntityGraph.Entity>) graph::entities) {
                csv.printRecord(
                        entity.iri(),
                        entity.name(),
                        String.join(";", entity.otherNames()),
                        entity.type().localName());
            }
        }
        try (CSVPrinter csv = open(folder, "relationships.csv", ":START_ID", ":END_ID", ":TYPE", "plans:string[]")) {
            for (EntityGraph.Relation relation : (Iterable<EntityGraph.Relation>) graph::relationsWithin) {
                csv.printRecord(
                        relation.subject().iri(),
                        relation.object().iri(),
                        relation.predicate().localName(),
                        String.join(";", relation.plans()));
            }
        }
    }

    private static CSVPrinter openForExcel(Path folder, String file, String... header) throws IOException {
        Writer writer = Files.newBufferedWriter(Files.createDirectories(folder).resolve(file));
        writer.write(BYTE_ORDER_MARK);
        return print(writer, header);
    }

    private static CSVPrinter open(Path folder, String file, String... header) throws IOException {
        return print(Files.newBufferedWriter(Files.createDirectories(folder).resolve(file)), header);
    }

    private static CSVPrinter print(Writer writer, String... header) throws IOException {
        return CSVFormat.RFC4180.builder().setHeader(header).get().print(writer);
    }
}
