package org.plangraph.service.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.service.Web;

/** Requests that never end, or whose bodies do not. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class SlowRequestsTest {
    private static final String QUERY = "POST /sparql HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded";
    private static final String BARE_QUERY = "POST /sparql HTTP/1.1\r\nContent-Type: application/sparql-query";
    private static final String UPDATE =
            "POST /update HTTP/1.1\r\nAuthorization: Bearer secret\r\nContent-Type: application/sparql-update";
    private static final String GRAPH =
            "PUT /data?graph=urn:g HTTP/1.1\r\nAuthorization: Bearer secret\r\nContent-Type: text/turtle";
    private static final String PLAN =
            "POST /api/plans HTTP/1.1\r\nAuthorization: Bearer secret\r\nContent-Type: multipart/form-data; boundary=part";

    private static final int AT_ONCE = 60;
    /** Who writes holds a place, or the one transaction that writes, while the data comes. */
    private static final int OF_THE_TRUSTED = 4;

    @RegisterExtension
    @Order(1)
    private static final Web web = Web.overFixture(Map.of(
            "plangraph.sparql.token", "secret",
            "plangraph.arrival", "300ms",
            "server.tomcat.connection-timeout", "500ms"));

    @RegisterExtension
    @Order(2)
    private static final OrdinaryClient ordinary = new OrdinaryClient(web);

    @Test
    void aRequestThatNeverEndsIsDropped() throws Exception {
        try (Wire wire = new Wire(web, "GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: lo")) {
            assertThat(wire.status()).doesNotContain(" 200");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {QUERY, BARE_QUERY, UPDATE, GRAPH, PLAN})
    void bodiesThatDoNotArriveAreGivenUp(String head) throws Exception {
        List<Wire> wires = new ArrayList<>();
        for (int i = 0; i < (head.contains("secret") ? OF_THE_TRUSTED : AT_ONCE); i++) {
            wires.add(new Wire(web, begun(head)));
        }
        for (Wire wire : wires) {
            assertThat(wire.status()).contains(" 408");
            wire.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {QUERY, BARE_QUERY, UPDATE, GRAPH, PLAN})
    void bodiesThatDripAreGivenUp(String head) throws Exception {
        try (Wire wire = new Wire(web, begun(head))) {
            assertThat(wire.statusWhileDripping()).contains(" 408");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/search?q=x HTTP/1.1",
                "GET /dump/ HTTP/1.1",
                "POST /api/compact HTTP/1.1",
                "POST /nowhere HTTP/1.1\r\nContent-Type: text/plain"
            })
    void soAreBodiesThatNobodyWants(String head) throws Exception {
        try (Wire wire = new Wire(web, begun(head))) {
            assertThat(wire.status()).contains("HTTP/1.1 ");
            wire.dripUntilClosed();
        }
    }

    private static String begun(String head) {
        return head + "\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n"
                + (head.contains("multipart")
                        ? "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
                        : "# ");
    }
}
