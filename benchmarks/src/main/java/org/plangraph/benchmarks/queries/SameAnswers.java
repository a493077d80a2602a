package org.plangraph.benchmarks.queries;

import java.io.IOException;
import java.util.Random;

/** Compares what two servers answer to the same questions: rows as a bag, or in order where that is asked for, and graphs. */
final class SameAnswers {
    private final Server one;
    private final Server other;

    SameAnswers(Server one, Server other) {
        this.one = one;
        this.other = other;
    }

    /**
     * Asks both {@code times} times, with other parameters each time.
     *
     * @return how many rows or triples the answers had
     * @throws IllegalStateException when an answer differs; the message has the query
     */
    long compare(Question question, int times, Random random) throws IOException {
        long size = 0;
        for (int i = 0; i < (question.isFixed() ? 1 : times); i++) {
            String parameter = question.parameter().apply(random);
            Content expected = answer(other, question, parameter, false);
            for (boolean fresh : new boolean[] {true, false}) {
                if (!expected.equals(answer(one, question, parameter, fresh))) {
                    throw new IllegalStateException(one.name() + " and " + other.name() + " answer differently to\n"
                            + question.of(one, parameter));
                }
            }
            size += expected.size();
        }
        return size;
    }

    private static Content answer(Server server, Question question, String parameter, boolean fresh)
            throws IOException {
        return Content.of(new Client(server).ask(question.of(server, parameter), question.accept(), fresh), question);
    }
}
