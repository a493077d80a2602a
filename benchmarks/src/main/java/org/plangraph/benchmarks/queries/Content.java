package org.plangraph.benchmarks.queries;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.engine.binding.Binding;

/** What an answer says, however it is written: rows as a bag, or in order where that is asked for, or a graph. */
sealed interface Content {
    /** How many rows or triples there are. */
    long size();

    /** @throws IllegalStateException when the answer is a refusal */
    static Content of(Client.Answer answer, Question question) {
        if (answer.status() != 200) {
            throw new IllegalStateException(
                    "status " + answer.status() + " to " + question.name() + ": " + answer.text());
        }
        ByteArrayInputStream body = new ByteArrayInputStream(answer.body());
        return question.accept().equals(Question.ROWS)
                ? Rows.of(ResultSetFactory.fromJSON(body), question.ordered())
                : new Triples(RDFParser.source(body).lang(Lang.NTRIPLES).toGraph());
    }

    /** Rows, sorted by their text where their order says nothing. */
    record Rows(List<String> names, List<String> rows) implements Content {
        @Override
        public long size() {
            return rows.size();
        }

        static Rows of(ResultSet results, boolean ordered) {
            List<String> rows = new ArrayList<>();
            while (results.hasNext()) {
                Binding row = results.nextBinding();
                StringBuilder text = new StringBuilder();
                results.getResultVars()
                        .forEach(name -> text.append(row.get(name)).append('\t'));
                rows.add(text.toString());
            }
            if (!ordered) {
                rows.sort(null);
            }
            return new Rows(results.getResultVars(), rows);
        }
    }

    record Triples(Graph graph) implements Content {
        @Override
        public long size() {
            return graph.size();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Triples triples && graph.isIsomorphicWith(triples.graph);
        }

        @Override
        public int hashCode() {
            return graph.size();
        }
    }
}
