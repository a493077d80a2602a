package org.plangraph.service.sparql;

import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of the SPARQL endpoint.
 *
 * @param timeout after which a query is stopped
 * @param maxQuery largest request to {@code /sparql}
 * @param maxUpdate largest request to {@code /update} and {@code /data}
 * @param token what a caller of {@code /update} and {@code /data} must present; both are off without one
 */
@ConfigurationProperties("plangraph.sparql")
record SparqlProperties(
        @DefaultValue("30s") Duration timeout,
        @DefaultValue("1MB") DataSize maxQuery,
        @DefaultValue("64MB") DataSize maxUpdate,
        Optional<String> token) {
    SparqlProperties {
        token = token.filter(given -> !given.isBlank());
    }
}
