package org.plangraph.benchmarks.queries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Function;

/**
 * A kind of query, asked of this or that.
 *
 * @param service what the service is asked, with {@code %s} where the parameter stands
 * @param stock what stock Fuseki is asked for the same
 * @param parameter draws what to ask of; empty text where there is but one such query
 * @param accept the media type asked for
 * @param ordered whether the order of rows is part of the answer
 */
record Question(
        String name, String service, String stock, Function<Random, String> parameter, String accept, boolean ordered) {
    static final String ROWS = "application/sparql-results+json";
    static final String TRIPLES = "application/n-triples";

    /** The text of {@code name.rq}. */
    static String text(String name) {
        return resource(name + ".rq");
    }

    static String resource(String name) {
        try (InputStream in = Question.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(Server server, String parameter) {
        return (server.hasLabelIndex() ? service : stock).replace("%s", parameter);
    }

    /** Whether there is but one such query. */
    boolean isFixed() {
        return !service.contains("%s");
    }
}
