package org.plangraph.ontology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A vocabulary's table: comma-separated (RFC 4180, no line breaks inside fields), UTF-8, {@code #} lines are notes. */
final class VocabularyFile {
    private VocabularyFile() {}

    /** One line under the header. */
    record Row(String file, int line, List<String> header, List<String> fields) {
        /** The field in this column; empty text when the line leaves it out. */
        String get(String column) {
            int index = header.indexOf(column);
            if (index < 0) {
                throw new VocabularyException(file + " has no column '" + column + "'; it has " + header);
            }
            return index < fields.size() ? fields.get(index) : "";
        }

        /** The parts of a field that holds several, divided by {@code ;}. */
        List<String> list(String column) {
            return get(column).isEmpty() ? List.of() : List.of(get(column).split(";"));
        }

        VocabularyException fault(String what) {
            return new VocabularyException(file + ":" + line + ": " + what);
        }
    }

    /** The rows of a resource beside this class. */
    static List<Row> rows(String file) {
        try (InputStream in = VocabularyFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new VocabularyException(file + " is not on the class path; rebuild the ontology module");
            }
            return rows(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new VocabularyException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<Row> rows(String file, BufferedReader reader) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> header = null;
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> fields = fields(line);
            if (header == null) {
                header = fields;
            } else if (fields.size() > header.size()) {
                throw new VocabularyException(file + ":" + number + ": " + fields.size() + " fields under a header of "
                        + header.size() + "; quote fields that hold commas");
            } else {
                rows.add(new Row(file, number, header, fields));
            }
        }
        return rows;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
