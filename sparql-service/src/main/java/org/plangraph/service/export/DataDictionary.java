package org.plangraph.service.export;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Ontology;
import org.plangraph.ontology.PG;
import org.plangraph.ontology.Predicate;

/**
 * What the tables of an export and their columns mean, Chinese and English: the tables in the ontology's words, the columns in
 * those of {@code columns.csv}.
 */
final class DataDictionary {
    static final String[] HEADER = {"file", "column", "term", "label_zh", "label_en", "meaning_zh", "meaning_en"};

    private static final String[] ENTITY = {"iri", "name", "other_names"};
    private static final String[] RELATION = {"subject", "subject_name", "object", "object_name", "plans"};

    private final Graph terms = Ontology.terms();
    private final Map<String, CSVRecord> columns = columns();
    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a table of things and returns its columns. */
    String[] describe(String file, EntityType type) {
        return describe(file, PG.type(type).asNode(), ENTITY);
    }

    /** Adds a table of statements and returns its columns. */
    String[] describe(String file, Predicate predicate) {
        return describe(file, PG.property(predicate).asNode(), RELATION);
    }

    List<List<String>> rows() {
        return List.copyOf(rows);
    }

    private String[] describe(String file, Node term, String[] names) {
        rows.add(List.of(
                file,
                "",
                term.getURI(),
                text(term, RDFS.label.asNode(), "zh"),
                text(term, RDFS.label.asNode(), "en"),
                text(term, RDFS.comment.asNode(), "zh"),
                text(term, RDFS.comment.asNode(), "en")));
        for (String name : names) {
            CSVRecord column = columns.get(name);
            rows.add(List.of(
                    file,
                    name,
                    "",
                    column.get("label_zh"),
                    column.get("label_en"),
                    column.get("meaning_zh"),
                    column.get("meaning_en")));
        }
        return names.clone();
    }

    private String text(Node term, Node property, String language) {
        return terms.find(term, property, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .filterKeep(
                        value -> value.isLiteral() && value.getLiteralLanguage().equals(language))
                .mapWith(Node::getLiteralLexicalForm)
                .nextOptional()
                .orElse("");
    }

    private static Map<String, CSVRecord> columns() {
        Map<String, CSVRecord> columns = new LinkedHashMap<>();
        try (Reader reader = new InputStreamReader(
                DataDictionary.class.getResourceAsStream("columns.csv"), StandardCharsets.UTF_8)) {
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .forEach(row -> columns.put(row.get("column"), row));
            return columns;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
