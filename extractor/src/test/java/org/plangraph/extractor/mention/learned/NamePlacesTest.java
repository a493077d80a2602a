package org.plangraph.extractor.mention.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

class NamePlacesTest {
    /** 临河 in 临河氢能园, which is named like a place and an industry. */
    private static final NamePlaces PLACES = new NamePlaces(List.of(
            new Mention(new Span(0, 2), EntityType.REGION, "临河", "test", 1),
            new Mention(new Span(0, 5), EntityType.PARK, "临河氢能园", "test", 1)));

    private static boolean hasRoom(int begin, int end, EntityType type) {
        return PLACES.hasRoom(name(begin, end, type));
    }

    private static Mention name(int begin, int end, EntityType type) {
        return new Mention(new Span(begin, end), type, "name", "test", 1);
    }

    @Test
    void hasRoomInsideAroundAndBesideNamesOfOtherTypes() {
        assertThat(hasRoom(2, 4, EntityType.INDUSTRY)).isTrue();
        assertThat(hasRoom(0, 7, EntityType.PROJECT)).isTrue();
        assertThat(hasRoom(5, 7, EntityType.PARK)).isTrue();
    }

    @Test
    void hasNoRoomForTheSameTypeAcrossANameOrAtItsPlace() {
        assertThat(hasRoom(2, 5, EntityType.PARK)).isFalse();
        assertThat(hasRoom(3, 7, EntityType.PROJECT)).isFalse();
        assertThat(hasRoom(0, 5, EntityType.PROJECT)).isFalse();
    }

    @Test
    void hasNoRoomInARegion() {
        assertThat(hasRoom(1, 2, EntityType.PRODUCT)).isFalse();
        assertThat(hasRoom(0, 2, EntityType.PRODUCT)).isFalse();
    }

    @Test
    void fillsUp() {
        NamePlaces places = new NamePlaces(List.of());
        places.add(new Mention(new Span(2, 4), EntityType.INDUSTRY, "氢能", "test", 1));
        assertThat(places.hasRoom(name(1, 4, EntityType.INDUSTRY))).isFalse();
    }
}
