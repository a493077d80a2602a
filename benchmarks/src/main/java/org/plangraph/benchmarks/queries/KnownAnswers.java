package org.plangraph.benchmarks.queries;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Questions whose answers no upload changes: asked once in peace, then again and again under load. */
final class KnownAnswers {
    private static final int PER_QUESTION = 40;
    /** These count what uploads add as well. */
    private static final List<String> CHANGING = List.of("counts-by-type");

    private final Server server;
    private final List<Known> all = new ArrayList<>();

    private record Known(Question question, String query, Object answer) {}

    KnownAnswers(Server server, List<Question> questions, Random random) throws IOException {
        this.server = server;
        for (Question question : questions) {
            for (int i = 0; i < PER_QUESTION; i++) {
                String query = question.of(server, question.parameter().apply(random));
                Client.Answer answer = new Client(server).ask(query, question.accept(), true);
                all.add(new Known(question, query, Content.of(answer, question)));
            }
        }
    }

    /** Any of the questions; one in four with an answer worked out anew. */
    Outcome ask(Random random) {
        Known known = all.get(random.nextInt(all.size()));
        long begin = System.nanoTime();
        try {
            Client.Answer answer =
                    new Client(server).ask(known.query(), known.question().accept(), random.nextInt(4) == 0);
            boolean right = answer.status() == 200
                    && (CHANGING.contains(known.question().name())
                            || known.answer().equals(Content.of(answer, known.question())));
            return Outcome.of(known.question().name(), answer, right, begin);
        } catch (IOException | RuntimeException e) {
            return Outcome.failed(known.question().name(), e, begin);
        }
    }
}
