package org.plangraph.benchmarks.queries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionsTest {
    private final Versions versions = new Versions(3);

    @Test
    void onlyTheVersionThatIsInMayBeSeenInPeace() {
        int first = put();
        assertThat(versions.isOneSince(versions.oldest(), text -> text == first))
                .isTrue();
        int second = put();
        assertThat(versions.isOneSince(versions.oldest(), text -> text == second))
                .isTrue();
        assertThat(versions.isOneSince(versions.oldest(), text -> text == first))
                .isFalse();
    }

    @Test
    void whileOneGoesInItAndTheOneBeforeMay() {
        int before = put();
        int oldest = versions.oldest();
        int next = versions.begin();
        assertThat(versions.isOneSince(oldest, text -> text == before)).isTrue();
        assertThat(versions.isOneSince(oldest, text -> text == next)).isTrue();
        assertThat(versions.isOneSince(oldest, text -> text != before && text != next))
                .isFalse();
    }

    private int put() {
        int text = versions.begin();
        versions.end();
        return text;
    }
}
