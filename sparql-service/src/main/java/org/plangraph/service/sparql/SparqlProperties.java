package org.plangraph.service.sparql;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of the SPARQL endpoint.
 *
 * @param timeout after which a query is stopped
 * @param maxQuery largest request to {@code /sparql}
 * @param maxUpdate largest request to {@code /update} and {@code /data}
 * @param maxResult largest answer
 * @param maxConcurrent how many requests are worked on at a time; others wait a second for a place
 * @param answerCache room for answers that are kept while the graph stays as it is, an eighth of the heap unless told; 0 keeps none
 * @param rate how many requests a second one client may send in the long run, ten times as many at once; 0 for any number
 * @param serviceAllow endpoints a query may ask by {@code SERVICE}; none by default
 * @param token what a caller of {@code /update} and {@code /data} must present; both are off without one
 */
@ConfigurationProperties("plangraph.sparql")
record SparqlProperties(
        @DefaultValue("30s") Duration timeout,
        @DefaultValue("1MB") DataSize maxQuery,
        @DefaultValue("64MB") DataSize maxUpdate,
        @DefaultValue("256MB") DataSize maxResult,
        @DefaultValue("32") int maxConcurrent,
        Optional<DataSize> answerCache,
        @DefaultValue("0") int rate,
        @DefaultValue({}) Set<String> serviceAllow,
        Optional<String> token) {
    private static final int SHARE_OF_HEAP = 8;

    SparqlProperties {
        token = token.filter(given -> !given.isBlank());
    }

    /** For all answers together that are kept. */
    DataSize answerRoom() {
        return answerCache.orElseGet(() -> DataSize.ofBytes(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP));
    }
}
