package org.plangraph.service;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.SocketTimeoutException;
import java.net.URI;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;

/** What fails outside of the controllers, such as a parameter that is not UTF-8, answered with problem details like the rest. */
@RestController
class ErrorProblems implements ErrorController {
    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail(status));
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked) {
            problem.setInstance(URI.create(asked));
        }
        return ResponseEntity.of(problem).build();
    }

    /** Tomcat reads parameters only once a controller asks for them. */
    @RestControllerAdvice
    static final class Parameters {
        @ExceptionHandler
        ProblemDetail unreadable(InvalidParameterException fault) {
            return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail(HttpStatus.BAD_REQUEST));
        }
    }

    /** Tomcat reads the files of a form only once a controller asks for them. */
    @RestControllerAdvice
    static final class Files {
        @ExceptionHandler
        ProblemDetail unreadable(MultipartException fault) {
            return NestedExceptionUtils.getMostSpecificCause(fault) instanceof SocketTimeoutException
                    ? ProblemDetail.forStatusAndDetail(HttpStatus.REQUEST_TIMEOUT, ProblemReports.TOO_SLOW)
                    : ProblemDetail.forStatusAndDetail(
                            HttpStatus.BAD_REQUEST,
                            "The body is no whole multipart/form-data; send files as curl -F does");
        }
    }

    private static String detail(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST ->
                "The request cannot be read; percent-encode its parameters, byte by byte of their UTF-8";
            case NOT_FOUND -> "There is nothing at this address";
            default -> "The request could not be answered; the log tells more under its X-Request-Id";
        };
    }
}
