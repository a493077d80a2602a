package org.plangraph.service.explore.chain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plangraph.ontology.EntityType;

/**
 * What a picture is to show.
 *
 * @param focus IRI of the entity it is about
 * @param hidden types to leave out; the focus always stays
 * @param plan name of the plan whose facts alone are shown
 * @param region IRI of the region whose entities alone are shown, with those of regions inside it
 * @param confidence from 0 to 1: facts that are less sure are left out
 * @param expanded IRIs of members whose neighbours are shown too, beyond the limit
 * @param limit the most entities to draw
 */
public record Question(
        String focus,
        Set<EntityType> hidden,
        Optional<String> plan,
        Optional<String> region,
        double confidence,
        List<String> expanded,
        int limit,
        Cards cards) {

    /**
     * How much cards show. A card is named by the IRI of its first member.
     *
     * @param unfolded whether all cards show all their members
     * @param open cards that show all their members
     * @param folded cards that show none
     */
    public record Cards(boolean unfolded, Set<String> open, Set<String> folded) {
        static final int ALL = Integer.MAX_VALUE;

        /** How many members a card shows where there is room for {@code usual} on each. */
        int room(String card, int usual) {
            return folded.contains(card) ? 0 : unfolded || open.contains(card) ? ALL : usual;
        }
    }

    /** All that is known around {@code focus}. */
    public static Question around(String focus, int limit) {
        return new Question(
                focus,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                0,
                List.of(),
                limit,
                new Cards(false, Set.of(), Set.of()));
    }
}
