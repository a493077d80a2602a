package org.plangraph.service.explore.upload;

import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.plangraph.service.store.LivePlans;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** One file of an upload and how far it is. One thread works on it; any may look. */
final class UploadedFile {
    /** The last two are final. */
    enum State {
        WAITING,
        READING,
        EXTRACTING,
        LOADING,
        DONE,
        FAILED;

        @JsonValue
        String json() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isFinal() {
            return this == DONE || this == FAILED;
        }
    }

    /**
     * How far a file is.
     *
     * @param sentences of the plan; 0 until it has been read
     * @param sentencesRead how many of them the extractor has read, a sentence counting by its share of the work
     * @param plan the path of the page of the plan; empty until it is in the graph
     * @param problem what was wrong and what to do; empty unless the file failed
     */
    record View(
            String name,
            State state,
            int sentences,
            int sentencesRead,
            Optional<String> plan,
            Optional<ProblemDetail> problem) {
        private View at(State next, int sentences, int read) {
            return new View(name, next, sentences, read, plan, problem);
        }
    }

    private final Path path;
    private volatile View view;
    private volatile Optional<LivePlans.Put> put = Optional.empty();

    /** @param path where the file waits */
    UploadedFile(String name, Path path) {
        this.path = path;
        this.view = new View(name, State.WAITING, 0, 0, Optional.empty(), Optional.empty());
    }

    Path path() {
        return path;
    }

    View view() {
        return view;
    }

    /** What the store made of it; empty unless done. */
    Optional<LivePlans.Put> put() {
        return put;
    }

    void at(LivePlans.Stage stage, int sentences, int read) {
        view = view.at(State.valueOf(stage.name()), sentences, read);
    }

    void done(LivePlans.Put outcome) {
        put = Optional.of(outcome);
        String page = "/plan.html?name=" + URLEncoder.encode(outcome.plan().value(), StandardCharsets.UTF_8);
        view = new View(
                view.name,
                State.DONE,
                view.sentences,
                view.sentences,
                Optional.of(page.replace("+", "%20")),
                view.problem);
    }

    void failed(HttpStatus status, String why) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, why);
        view = new View(
                view.name, State.FAILED, view.sentences, view.sentencesRead, Optional.empty(), Optional.of(problem));
    }
}
