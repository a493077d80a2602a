package org.plangraph.service.sparql;

import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.plangraph.service.Web;

/** Sends the steps of one case to a service and tells the first thing that is not as it must be. */
final class ConformanceRun {
    private static final Map<String, Set<String>> FORMS = Map.of(
            "boolean", Set.of("application/sparql-results+json", "application/sparql-results+xml"),
            "table",
                    Set.of(
                            "application/sparql-results+json",
                            "application/sparql-results+xml",
                            "text/csv",
                            "text/tab-separated-values"),
            "graph", Set.of("text/turtle", "application/rdf+xml", "application/n-triples", "application/ld+json"));

    private final Web web;
    private final String token;
    private final HttpClient client = HttpClient.newHttpClient();
    private String location = "";

    ConformanceRun(Web web, String token) {
        this.web = web;
        this.token = token;
    }

    /** Empty when all is as it must be. */
    Optional<String> fault(ConformanceCase conformanceCase) throws Exception {
        empty(conformanceCase);
        for (ConformanceCase.Step step : conformanceCase.steps()) {
            HttpResponse<String> answer = client.send(request(step), BodyHandlers.ofString(StandardCharsets.UTF_8));
            Optional<String> fault = fault(step, answer);
            if (fault.isPresent()) {
                return fault.map(what -> step.request() + ": " + what);
            }
            location = answer.headers().firstValue("Location").orElse(location);
        }
        return Optional.empty();
    }

    private void empty(ConformanceCase conformanceCase) throws Exception {
        String data = conformanceCase.data().stream()
                .map(graph -> "GRAPH <%s> { <%s> a <http://example.org/ex#Note> }".formatted(graph, graph))
                .collect(Collectors.joining(" ", "DROP ALL ; INSERT DATA { ", " }"));
        HttpResponse<String> answer =
                web.post("/update", "application/sparql-update", data, "Authorization", "Bearer " + token);
        if (answer.statusCode() != 204) {
            throw new IllegalStateException("The store cannot be emptied: " + answer.body());
        }
    }

    private HttpRequest request(ConformanceCase.Step step) {
        String[] request =
                step.request().replace("{location}", encode(location)).split(" ", 2);
        String query = step.parameters().stream()
                .map(parameter -> parameter.split("=", 2))
                .map(pair -> pair[0] + "=" + encode(pair[1]))
                .collect(Collectors.joining("&"));
        String path = query.isEmpty() ? request[1] : request[1] + "?" + query;
        Charset charset = step.charset() == null ? StandardCharsets.UTF_8 : Charset.forName(step.charset());
        HttpRequest.Builder builder = HttpRequest.newBuilder(web.address(path))
                .method(
                        request[0],
                        step.body() == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(step.body().getBytes(charset)))
                .header("Authorization", "Bearer " + token);
        if (step.type() != null) {
            builder.header("Content-Type", step.type());
        }
        if (step.accept() != null) {
            builder.header("Accept", step.accept());
        }
        return builder.build();
    }

    private static Optional<String> fault(ConformanceCase.Step step, HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
        if (Arrays.stream(step.status().split(" ")).noneMatch(wanted -> matches(wanted, answer.statusCode()))) {
            return Optional.of("status " + answer.statusCode() + ", not " + step.status());
        }
        if (step.form() != null && !FORMS.get(step.form()).contains(type)) {
            return Optional.of("a " + step.form() + " as " + type);
        }
        if (step.contentType() != null && !step.contentType().equals(type)) {
            return Optional.of("content type " + type + ", not " + step.contentType());
        }
        if (step.yes() != null && !answers(answer.body(), step.yes())) {
            return Optional.of("not " + step.yes());
        }
        if (step.graph() != null && !graph(answer.body()).isIsomorphicWith(graph(step.graph()))) {
            return Optional.of("another graph: " + answer.body().strip());
        }
        return step.location() && answer.headers().firstValue("Location").isEmpty()
                ? Optional.of("no Location")
                : Optional.empty();
    }

    /** In JSON or XML. */
    private static boolean answers(String body, boolean yes) {
        String dense = body.replaceAll("\\s", "");
        return dense.contains("\"boolean\":" + yes) || dense.contains("<boolean>" + yes + "</boolean>");
    }

    private static boolean matches(String wanted, int status) {
        return wanted.endsWith("xx") ? status / 100 == wanted.charAt(0) - '0' : status == Integer.parseInt(wanted);
    }

    private static Graph graph(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create().source(new StringReader(turtle)).lang(Lang.TURTLE).parse(graph);
        return graph;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
