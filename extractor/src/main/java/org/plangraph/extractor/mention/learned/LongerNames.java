package org.plangraph.extractor.mention.learned;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

/** The names that a plan has by rule, of which a new one may be a part. */
final class LongerNames {
    private final Map<EntityType, Set<String>> names = new EnumMap<>(EntityType.class);

    LongerNames(Collection<Mention> mentions) {
        mentions.forEach(mention -> names.computeIfAbsent(mention.type(), type -> new LinkedHashSet<>())
                .add(mention.name()));
    }

    /** Whether a name of its type is, or holds, that of {@code mention}: 兰州北大众志 holds 北大众志. */
    boolean hold(Mention mention) {
        return names.getOrDefault(mention.type(), Set.of()).stream().anyMatch(known -> known.contains(mention.name()));
    }
}
