package org.plangraph.extractor.mention.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

class LongerNamesTest {
    private static final LongerNames KNOWN = new LongerNames(List.of(name("北大众志", EntityType.ENTERPRISE)));

    private static Mention name(String name, EntityType type) {
        return new Mention(new Span(0, name.length()), type, name, "test", 1);
    }

    @Test
    void holdTheirPartsAndThemselves() {
        assertThat(KNOWN.hold(name("众志", EntityType.ENTERPRISE))).isTrue();
        assertThat(KNOWN.hold(name("北大众志", EntityType.ENTERPRISE))).isTrue();
    }

    @Test
    void holdNeitherWhatIsLongerNorOtherTypes() {
        assertThat(KNOWN.hold(name("兰州北大众志", EntityType.ENTERPRISE))).isFalse();
        assertThat(KNOWN.hold(name("众志", EntityType.PARK))).isFalse();
    }
}
