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
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Lets answers through and holds errors back, to send them as RFC 9457 problem details. */
final class ProblemResponse extends HttpServletResponseWrapper {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServletRequest request;
    private final StringBuilder detail = new StringBuilder();

    ProblemResponse(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    @Override
    public void sendError(int status, String message) {
        setStatus(status);
        detail.append(message);
    }

    @Override
    public void sendError(int status) {
        setStatus(status);
    }

    @Override
    public void setContentLength(int length) {
        if (!isError()) {
            super.setContentLength(length);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return isError() ? new Held() : super.getOutputStream();
    }

    /** Sends the error that was held back, if any; nothing can be done once an answer is on its way. */
    void finish() throws IOException {
        if (isError() && !isCommitted()) {
            problem(getStatus(), oneLine(detail.toString()));
        }
    }

    void problem(int status, String detail) throws IOException {
        HttpStatus known = HttpStatus.resolve(status);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", known == null ? "Error" : known.getReasonPhrase());
        problem.put("status", status);
        if (!detail.isBlank()) {
            problem.put("detail", detail);
        }
        problem.put("instance", request.getRequestURI());
        byte[] body = JSON.writeValueAsBytes(problem);
        super.setStatus(status);
        super.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        super.setContentLength(body.length);
        super.getOutputStream().write(body);
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
