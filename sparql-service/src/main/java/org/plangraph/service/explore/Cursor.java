package org.plangraph.service.explore;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;

/**
 * The place in a long list where a page begins. What callers are given is opaque to them and holds for one list at one state of the
 * graph: as long as that stays, the pages make the whole list, each of its entries once.
 *
 * @param list what is listed, in the words of the request
 * @param version of the graph
 * @param from how many entries came before
 */
record Cursor(String list, String version, int from) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})\\.([0-9a-f]{1,8})\\.([0-9a-f]{1,8})");

    /**
     * Reads what a caller sent back; without it the list begins.
     *
     * @throws org.springframework.web.ErrorResponseException 400 when it is none of ours, of another list, or of another state of
     *     the graph
     */
    static Cursor of(Optional<String> given, String version, Object... list) {
        Cursor begin = new Cursor(List.of(list).toString(), version, 0);
        Optional<String> sent = given.filter(text -> !text.isEmpty());
        if (sent.isEmpty()) {
            return begin;
        }
        Matcher parts = WRITTEN.matcher(decoded(sent.get()));
        if (!parts.matches()) {
            throw Requests.problem(
                    HttpStatus.BAD_REQUEST,
                    "'cursor' is none that this service gave; ask without it for the first page");
        }
        if (!parts.group(2).equals(mark(begin.list()))) {
            throw Requests.problem(
                    HttpStatus.BAD_REQUEST,
                    "'cursor' goes on with another list; it goes with the very parameters it was given for, 'limit' apart");
        }
        if (!parts.group(3).equals(mark(version))) {
            throw Requests.problem(
                    HttpStatus.BAD_REQUEST,
                    "The graph has changed since 'cursor' was given; ask without it for the first page");
        }
        return new Cursor(begin.list(), version, Integer.parseInt(parts.group(1)));
    }

    /** The page of {@code all} that begins here. */
    <T> List<T> page(List<T> all, int limit) {
        return all.stream().skip(from).limit(limit).toList();
    }

    /** Where the next page begins, as callers are given it; empty when {@code total} entries end with this page. */
    Optional<String> next(int limit, int total) {
        if (total - from <= limit) {
            return Optional.empty();
        }
        String text = (from + limit) + "." + mark(list) + "." + mark(version);
        return Optional.of(
                Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String mark(String text) {
        return Integer.toHexString(text.hashCode());
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
