package org.plangraph.service.sparql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.util.unit.DataSize;

/**
 * Whole answers to queries, byte for byte as they were first given, kept while the graph stays as it is: any change to the
 * graph changes its tag, and with it every key. Bounded by bytes; what is asked for often stays. Where several ask the same
 * at once, one works and the others wait for it.
 */
final class AnswerCache {
    /** What an entry takes besides its text and bytes, about. */
    private static final int OVERHEAD = 200;

    /** No single answer takes more than this part of the room. */
    private static final int SHARE = 16;

    private final Cache<Key, Answer> answers;
    private final ConcurrentMap<Key, CompletableFuture<Void>> underWay = new ConcurrentHashMap<>();
    private final long room;
    private volatile String tag = "";

    /** @param room for all answers together; none turns the cache off */
    AnswerCache(DataSize room) {
        this.room = room.toBytes();
        this.answers = Caffeine.newBuilder()
                .maximumWeight(this.room)
                .weigher(AnswerCache::weight)
                .recordStats()
                .build();
    }

    /**
     * A question to the graph in one state of it.
     *
     * @param tag of the graph's state
     * @param accept what formats are asked for
     * @param parameters of the request, sorted by name
     */
    record Key(String tag, String accept, String parameters) {
        /** Weak, as a query run again may give its rows in another order. */
        String etag() {
            return "W/\"" + tag + "-" + Integer.toHexString(accept.hashCode())
                    + Integer.toHexString(parameters.hashCode()) + "-" + parameters.length() + "\"";
        }
    }

    /** @param etag as {@link Key#etag()} */
    record Answer(String contentType, byte[] body, String etag) {}

    /** What {@code request} asks; empty when its answer is never kept. */
    Optional<Key> key(HttpServletRequest request, String tag) {
        if (room == 0 || !hasParameters(request) || request.getParameter("query") == null) {
            return Optional.empty();
        }
        String accept = request.getHeader("Accept");
        return Optional.of(new Key(tag, accept == null ? "" : accept, parameters(request.getParameterMap())));
    }

    /** A query that is a body of its own is not looked into. */
    private static boolean hasParameters(HttpServletRequest request) {
        return request.getMethod().equals("GET") || ParameterRequest.isForm(request);
    }

    private static String parameters(Map<String, String[]> given) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(given)
                .forEach((name, values) -> Arrays.stream(values)
                        .forEach(value ->
                                text.append(name).append('=').append(value).append('\n')));
        return text.toString();
    }

    /** The answer kept for {@code key}; where it is being worked on, waits for it up to {@code seconds}. */
    Optional<Answer> get(Key key, long seconds) {
        forgetOthers(key.tag());
        Optional<Answer> kept = Optional.ofNullable(answers.getIfPresent(key));
        CompletableFuture<Void> working = kept.isPresent() ? null : underWay.get(key);
        if (working == null) {
            return kept;
        }
        try {
            working.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        return Optional.ofNullable(answers.getIfPresent(key));
    }

    /** Has others who ask the same wait until the returned is run. */
    Runnable begin(Key key) {
        CompletableFuture<Void> working = new CompletableFuture<>();
        underWay.putIfAbsent(key, working);
        return () -> {
            underWay.remove(key, working);
            working.complete(null);
        };
    }

    void keep(Key key, Answer answer) {
        if (answer.body().length <= largest()) {
            answers.put(key, answer);
        }
    }

    /** How many bytes an answer may have and still be kept. */
    int largest() {
        return (int) Math.min(Integer.MAX_VALUE, room / SHARE);
    }

    /** Bytes that the answers kept take, about. */
    double size() {
        return answers.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    Cache<Key, Answer> answers() {
        return answers;
    }

    private void forgetOthers(String current) {
        if (!current.equals(tag)) {
            tag = current;
            answers.asMap().keySet().removeIf(key -> !key.tag().equals(current));
        }
    }

    private static int weight(Key key, Answer answer) {
        return answer.body().length
                + 2 * (key.parameters().length() + key.accept().length())
                + OVERHEAD;
    }
}
