package org.plangraph.benchmarks.queries;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/**
 * A plan that is put in again and again, each time with other goods. Whoever looks must see the goods of one version and no
 * mixture, and no version older than the last that was whole before they looked.
 */
final class Uploads {
    static final String TOKEN = "endurance";

    private static final String GOODS = """
            PREFIX pg: <https://w3id.org/plangraph/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?name { GRAPH <https://w3id.org/plangraph/document/watched> { ?x a pg:Product ; rdfs:label ?name } }
            """;

    private final Server server;
    private final String[] template;
    private final Versions versions;

    Uploads(Server server) {
        this.server = server;
        this.template = Question.resource("watched-plan.txt").split("\\R\\R");
        this.versions = new Versions(template.length);
    }

    /** Which versions may be seen. */
    Versions versions() {
        return versions;
    }

    /** Puts the next version in. */
    Outcome once() {
        long begin = System.nanoTime();
        int text = versions.begin();
        try {
            Client.Answer answer = post(template[text]);
            boolean right = answer.text().contains("\"added\"") || answer.text().contains("\"replaced\"");
            versions.end();
            return Outcome.of("upload", answer, right, begin);
        } catch (IOException e) {
            return Outcome.failed("upload", e, begin);
        }
    }

    /** What the plan holds is what one of the versions says that it can be. */
    Outcome look() {
        long begin = System.nanoTime();
        int oldest = versions.oldest();
        try {
            Client.Answer answer = new Client(server).ask(GOODS, "text/csv", false);
            Set<String> seen = new TreeSet<>(answer.text().lines().skip(1).toList());
            boolean right = !seen.isEmpty()
                    && versions.isOneSince(oldest, text -> seen.stream().allMatch(template[text]::contains));
            return Outcome.of("look at upload", answer, right, begin);
        } catch (IOException e) {
            return Outcome.failed("look at upload", e, begin);
        }
    }

    private Client.Answer post(String text) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"watched.txt\"\r\n"
                        + "Content-Type: text/plain\r\n\r\n" + text + "\r\n--part--\r\n")
                .getBytes(StandardCharsets.UTF_8));
        HttpURLConnection connection = (HttpURLConnection)
                server.endpoint().resolve("/api/plans").toURL().openConnection();
        connection.setDoOutput(true);
        connection.setRequestProperty("Authorization", "Bearer " + TOKEN);
        connection.setRequestProperty("Content-Type", "multipart/form-data; boundary=part");
        try (OutputStream out = connection.getOutputStream()) {
            body.writeTo(out);
        }
        return Client.read(connection);
    }
}
