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
 * @param arrival how long a request may take to arrive when it comes at less than 1,000 bytes a second
 * @param maxConcurrent how many requests are worked on at a time; others wait a second for a place
 * @param answerCache room for answers that are kept while the graph stays as it is; 0 keeps none
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
        @DefaultValue("10s") Duration arrival,
        @DefaultValue("32") int maxConcurrent,
        @DefaultValue("64MB") DataSize answerCache,
        @DefaultValue("0") int rate,
        @DefaultValue({}) Set<String> serviceAllow,
        Optional<String> token) {
    SparqlProperties {
        token = token.filter(given -> !given.isBlank());
    }
}
