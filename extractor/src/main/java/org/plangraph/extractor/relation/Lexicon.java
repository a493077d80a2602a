package org.plangraph.extractor.relation;

import java.io.IOException;
import java.io.InputStream;
import org.plangraph.extractor.ExtractionException;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the word lists of this package. */
final class Lexicon {
    private static final String FOLDER = "/org/plangraph/extractor/lexicon/";

    private Lexicon() {}

    static <T> T read(String file, Class<T> type) {
        try (InputStream in = Lexicon.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new ExtractionException(
                        "The word list " + FOLDER + file + " is missing from the extractor's jar");
            }
            return new YAMLMapper().readValue(in, type);
        } catch (IOException | JacksonException e) {
            throw new ExtractionException("The word list " + FOLDER + file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
