package org.plangraph.service.sparql;

import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Who may write: whoever presents the token, and nobody where none is configured. */
public final class WriteAccess {
    private final Optional<BearerToken> token;

    WriteAccess(Optional<BearerToken> token) {
        this.token = token;
    }

    /**
     * Why somebody may not write.
     *
     * @param challenge for {@code WWW-Authenticate}; empty where no token would help
     */
    public record Denial(int status, String detail, Optional<String> challenge) {}

    /** Why a caller with this {@code Authorization} header ({@code null} is none) may not write; empty when they may. */
    public Optional<Denial> denial(String authorization) {
        if (token.isEmpty()) {
            return Optional.of(new Denial(
                    403,
                    "Writing is off: start the service with a token (PLANGRAPH_SPARQL_TOKEN) to turn it on",
                    Optional.empty()));
        }
        return token.get().opens(authorization)
                ? Optional.empty()
                : Optional.of(new Denial(
                        401,
                        "Writing needs the header Authorization: Bearer TOKEN with the service's token",
                        Optional.of("Bearer realm=\"plangraph\"")));
    }

    /**
     * Lets only those go on who may write.
     *
     * @param authorization as for {@link #denial}
     * @throws ErrorResponseException with what the caller is to be told
     */
    public void require(String authorization) {
        denial(authorization).ifPresent(denial -> {
            HttpStatus status = HttpStatus.valueOf(denial.status());
            ErrorResponseException refused =
                    new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, denial.detail()), null);
            denial.challenge()
                    .ifPresent(challenge -> refused.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge));
            throw refused;
        });
    }
}
