package org.plangraph.extractor.document;

import java.io.IOException;
import java.io.InputStream;
import org.plangraph.extractor.ExtractionException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads this room's resource files, each into a record of its own; an unknown or missing key is a fault. */
final class Settings {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Settings() {}

    static <T> T read(String resource, Class<T> type) {
        try (InputStream in = Settings.class.getResourceAsStream(resource)) {
            return YAML.readValue(in, type);
        } catch (IOException | JacksonException e) {
            throw new ExtractionException("Resource " + resource + " of the document stage: " + e.getMessage(), e);
        }
    }
}
