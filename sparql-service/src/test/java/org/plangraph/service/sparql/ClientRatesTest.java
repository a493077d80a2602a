package org.plangraph.service.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ClientRatesTest {
    private final AtomicLong now = new AtomicLong();

    @Test
    void aClientMayAskTenSecondsWorthAtOnceAndThenAtItsRate() {
        ClientRates rates = new ClientRates(2, now::get);
        assertThat(admitted(rates, "a", 100)).isEqualTo(20);
        now.addAndGet(1_500_000_000L);
        assertThat(admitted(rates, "a", 100)).isEqualTo(3);
    }

    @Test
    void oneClientsHasteIsNoOthersLoss() {
        ClientRates rates = new ClientRates(1, now::get);
        admitted(rates, "a", 100);
        assertThat(rates.admits("a")).isFalse();
        assertThat(rates.admits("b")).isTrue();
    }

    @Test
    void zeroIsNoLimit() {
        assertThat(admitted(new ClientRates(0, now::get), "a", 1000)).isEqualTo(1000);
    }

    private static int admitted(ClientRates rates, String client, int asked) {
        int admitted = 0;
        for (int i = 0; i < asked; i++) {
            admitted += rates.admits(client) ? 1 : 0;
        }
        return admitted;
    }
}
