package org.plangraph.service.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A conformance case: what is sent to an empty store, step by step, and what must come back.
 *
 * @param data graphs that stand in the store at the beginning, each with one statement about itself
 */
record ConformanceCase(String name, List<String> data, List<Step> steps) {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    ConformanceCase {
        data = data == null ? List.of() : data;
    }

    /**
     * A request and its answer; {@code null} for what does not matter.
     *
     * @param status what may be answered, such as {@code 200 204} or {@code 4xx}
     * @param yes what an ASK must answer
     * @param form {@code boolean}, {@code table} or {@code graph}
     * @param graph what the answer must be isomorphic to, in Turtle
     * @param location whether the answer must name a place
     */
    record Step(
            String request,
            List<String> parameters,
            String type,
            String charset,
            String accept,
            String body,
            String status,
            Boolean yes,
            String form,
            String contentType,
            String graph,
            Boolean location) {
        Step {
            parameters = parameters == null ? List.of() : parameters;
            location = location != null && location;
        }
    }

    /** The cases of {@code suite}, in the order of the file. */
    static List<ConformanceCase> of(String suite) {
        try (var in = ConformanceCase.class.getResourceAsStream("/org/plangraph/service/conformance/" + suite)) {
            return List.of(YAML.readValue(in, ConformanceCase[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
