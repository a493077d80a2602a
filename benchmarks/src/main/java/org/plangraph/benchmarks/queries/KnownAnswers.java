package org.plangraph.benchmarks.queries;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Questions whose answers are known: asked in peace, of every version of the uploaded plan where they count what it adds, then
 * again and again under load.
 */
final class KnownAnswers {
    private static final int PER_QUESTION = 40;
    /** These count what uploads add as well. */
    private static final List<String> CHANGING = List.of("counts-by-type");

    private final Server server;
    private final Versions versions;
    private final List<Known> all = new ArrayList<>();

    /** @param answers one for each text that is uploaded in turn, or one for all */
    private record Known(Question question, String query, List<Content> answers) {}

    KnownAnswers(Server server, List<Question> questions, Uploads uploads, Random random) throws IOException {
        this.server = server;
        this.versions = uploads.versions();
        for (Question question : questions) {
            if (question.isFixed()) {
                all.addAll(Collections.nCopies(PER_QUESTION, known(question, "", uploads)));
            } else {
                for (int i = 0; i < PER_QUESTION; i++) {
                    all.add(known(question, question.parameter().apply(random), uploads));
                }
            }
        }
    }

    private Known known(Question question, String parameter, Uploads uploads) throws IOException {
        String query = question.of(server, parameter);
        return new Known(
                question,
                query,
                CHANGING.contains(question.name())
                        ? ofEveryText(query, question, uploads)
                        : List.of(inPeace(query, question)));
    }

    private List<Content> ofEveryText(String query, Question question, Uploads uploads) throws IOException {
        Content[] answers = new Content[versions.texts()];
        for (int i = 0; i < answers.length; i++) {
            Outcome upload = uploads.once();
            if (upload.kind() != Outcome.Kind.RIGHT) {
                throw new IOException("The plan was not taken before the run: " + upload.detail());
            }
            answers[versions.oldest() % answers.length] = inPeace(query, question);
        }
        return List.of(answers);
    }

    private Content inPeace(String query, Question question) throws IOException {
        return Content.of(new Client(server).ask(query, question.accept(), true), question);
    }

    /** Any of the questions; one in four with an answer worked out anew. */
    Outcome ask(Random random) {
        Known known = all.get(random.nextInt(all.size()));
        long begin = System.nanoTime();
        int oldest = versions.oldest();
        try {
            Client.Answer answer =
                    new Client(server).ask(known.query(), known.question().accept(), random.nextInt(4) == 0);
            boolean right = answer.status() == 200 && isRight(Content.of(answer, known.question()), known, oldest);
            return Outcome.of(known.question().name(), answer, right, begin);
        } catch (IOException | RuntimeException e) {
            return Outcome.failed(known.question().name(), e, begin);
        }
    }

    private boolean isRight(Content content, Known known, int oldest) {
        List<Content> answers = known.answers();
        return answers.size() == 1
                ? answers.get(0).equals(content)
                : versions.isOneSince(oldest, text -> answers.get(text).equals(content));
    }
}
