package org.plangraph.service.sparql;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.plangraph.service.ProblemReports;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Lets answers through and holds errors back, to send them as RFC 9457 problem details. */
final class ProblemResponse extends HttpServletResponseWrapper {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Answers up to this size can still become a problem. */
    private static final int BUFFER = 1 << 16;

    private final HttpServletRequest request;
    private final long most;
    private final Consumer<Limit> limited;
    private final StringBuilder detail = new StringBuilder();
    private Optional<LimitedOutput> body = Optional.empty();
    private Optional<String> created = Optional.empty();
    private Optional<String> etag = Optional.empty();
    private Optional<Acceptance> acceptance = Optional.empty();
    private int mostKept;
    private boolean failed;

    /**
     * @param most how many bytes an answer may have
     * @param limited told of each limit that is run into
     */
    ProblemResponse(HttpServletRequest request, HttpServletResponse response, long most, Consumer<Limit> limited) {
        super(response);
        this.request = request;
        this.most = most;
        this.limited = limited;
        setBufferSize(BUFFER);
    }

    /** Where to find what this request creates, for {@code Location} if it does. */
    void createsAt(String address) {
        created = Optional.of(address);
    }

    /** Only formats that {@code request} accepts are let through. */
    void mustSuit(HttpServletRequest request) {
        acceptance = Acceptance.of(request);
    }

    /**
     * The answer is the same until the graph changes.
     *
     * @param mostKept up to how many bytes {@link #whole} has it
     */
    void isRepeatable(String etag, int mostKept) {
        this.etag = Optional.of(etag);
        this.mostKept = mostKept;
    }

    /** The answer as it was sent, if all went well; call once it has been. */
    Optional<AnswerCache.Answer> whole() {
        return failed || getStatus() != SC_OK || getContentType() == null
                ? Optional.empty()
                : body.filter(sent -> !sent.isBeyondLimit() && !sent.isCutShort())
                        .flatMap(LimitedOutput::copy)
                        .map(bytes -> new AnswerCache.Answer(getContentType(), bytes, etag.orElseThrow()));
    }

    /** Sends an answer that was kept. */
    void send(AnswerCache.Answer kept) throws IOException {
        validator(kept.etag());
        super.setContentType(kept.contentType());
        super.setContentLength(kept.body().length);
        super.getOutputStream().write(kept.body());
    }

    void notModified(String etag) {
        validator(etag);
        super.setStatus(SC_NOT_MODIFIED);
    }

    /** Others may keep the answer too, and ask whether it still holds. */
    private void validator(String etag) {
        super.setHeader("ETag", etag);
        super.setHeader("Cache-Control", "no-cache");
        super.setHeader("Pragma", null);
        super.setHeader("Vary", "Accept");
    }

    @Override
    public void setStatus(int status) {
        super.setStatus(status);
        if (status == HttpServletResponse.SC_CREATED) {
            created.ifPresent(address -> setHeader("Location", address));
        }
    }

    @Override
    public void sendError(int status, String message) {
        failed = true;
        setStatus(status);
        detail.append(message);
    }

    @Override
    public void sendError(int status) {
        failed = true;
        setStatus(status);
    }

    @Override
    public void setContentType(String type) {
        if (!isError()) {
            acceptance.ifPresent(accepted -> accepted.check(type));
        }
        super.setContentType(type);
    }

    @Override
    public void setContentLength(int length) {
        if (!isError()) {
            super.setContentLength(length);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (isError()) {
            return new Held();
        }
        if (body.isEmpty()) {
            etag.ifPresent(this::validator);
            body = Optional.of(new LimitedOutput(super.getOutputStream(), most, BUFFER, mostKept));
        }
        return body.get();
    }

    /**
     * Sends the error that was held back, if any. An answer that stopped in the middle is broken off, so that nobody takes it
     * for a whole one.
     */
    void finish(Limit timeout, Limit resultSize) throws IOException {
        boolean tooLarge = body.filter(LimitedOutput::isBeyondLimit).isPresent();
        boolean cutShort = body.filter(LimitedOutput::isCutShort).isPresent();
        if (isCommitted() && (tooLarge || cutShort)) {
            limited.accept(tooLarge ? resultSize : timeout);
            ProblemReports.breakOff(request);
        } else if (tooLarge) {
            problem(resultSize);
        } else if (cutShort || getStatus() == timeout.status()) {
            problem(timeout);
        } else if (isError() && !isCommitted()) {
            problem(getStatus(), oneLine(detail.toString()));
        }
    }

    void problem(Limit limit) throws IOException {
        limited.accept(limit);
        if (limit.retryAfter() > 0) {
            super.setHeader("Retry-After", Integer.toString(limit.retryAfter()));
        }
        problem(limit.status(), limit.detail(), Map.of("setting", limit.setting(), "value", limit.value()));
    }

    void problem(int status, String detail) throws IOException {
        problem(status, detail, Map.of());
    }

    private void problem(int status, String detail, Map<String, String> limit) throws IOException {
        HttpStatus known = HttpStatus.resolve(status);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", known == null ? "Error" : known.getReasonPhrase());
        problem.put("status", status);
        if (!detail.isBlank()) {
            problem.put("detail", detail);
        }
        problem.put("instance", request.getRequestURI());
        if (!limit.isEmpty()) {
            problem.put("limit", new TreeMap<>(limit));
        }
        byte[] body = JSON.writeValueAsBytes(problem);
        if (isCommitted()) {
            // Tomcat, which waited for the body in vain, has refused the request already.
            return;
        }
        super.resetBuffer();
        super.setHeader("ETag", null);
        super.setStatus(status);
        if (status == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            super.setHeader("Allow", allowed(request.getRequestURI()));
        }
        super.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        super.setContentLength(body.length);
        super.getOutputStream().write(body);
    }

    private static String allowed(String path) {
        return switch (path) {
            case "/sparql" -> "GET, HEAD, POST, OPTIONS";
            case "/update" -> "POST, OPTIONS";
            default -> "GET, HEAD, POST, PUT, DELETE, OPTIONS";
        };
    }

    /** What was wrong where, without the parser's long list of what could have stood there. */
    private static String oneLine(String message) {
        return message.split("\\R\\s*Was expecting")[0].strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private boolean isError() {
        return getStatus() >= 400;
    }

    /** Takes what would have been a plain-text error page. */
    private final class Held extends ServletOutputStream {
        @Override
        public void print(String text) {
            detail.append(text);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            detail.append(new String(bytes, offset, length, StandardCharsets.UTF_8));
        }

        @Override
        public void write(int b) {
            detail.append((char) b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Errors are written at once");
        }
    }
}
