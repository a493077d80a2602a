package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plangraph.ontology.EntityType;

/** Settles what two finders saw at one place. Names may nest, but they do not cross, and one place has one reading per type. */
final class Overlaps {
    private static final Comparator<Mention> BETTER = Comparator.<Mention>comparingInt(
                    mention -> mention.span().length())
            .thenComparingDouble(Mention::confidence)
            .reversed();

    /** Types whose shorter reading at the same begin is only a part: 防城港 of 防城港30万吨级航道. */
    private static final Set<EntityType> SHORTENED = Set.of(EntityType.PROJECT, EntityType.INSTITUTION);

    private static final int BLOCK = 64;

    private Overlaps() {}

    static List<Mention> settle(List<Mention> mentions) {
        List<Mention> kept = new ArrayList<>();
        Map<Integer, List<Mention>> keptByBlock = new HashMap<>();
        for (Mention mention : mentions.stream().sorted(BETTER).toList()) {
            List<Mention> around = keptByBlock.getOrDefault(block(mention.span().begin()), List.of());
            if (around.stream().noneMatch(other -> clash(mention, other))) {
                kept.add(mention);
                for (int b = block(mention.span().begin());
                        b <= block(mention.span().end());
                        b++) {
                    keptByBlock.computeIfAbsent(b, block -> new ArrayList<>()).add(mention);
                }
            }
        }
        kept.sort(
                Comparator.comparing(Mention::span).thenComparing(Mention::type).thenComparing(Mention::name));
        return List.copyOf(kept);
    }

    /** Names clash only where they overlap, so a name is held against those of its own stretch of text alone. */
    private static int block(int offset) {
        return offset / BLOCK;
    }

    private static boolean clash(Mention a, Mention b) {
        if (a.type() != b.type()) {
            return false;
        }
        boolean same = a.span().equals(b.span()) && a.name().equals(b.name());
        boolean inside = b.span().contains(a.span()) && !b.span().equals(a.span());
        boolean opens = inside && a.span().begin() == b.span().begin();
        return same || a.type() == EntityType.ENTERPRISE && inside || SHORTENED.contains(a.type()) && opens;
    }
}
