package org.plangraph.extractor.mention.learned;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

/** The names that a plan has by rule, to tell a part of one from a new name. */
final class NameForms {
    private final Map<EntityType, Set<String>> names = new EnumMap<>(EntityType.class);

    NameForms(Collection<Mention> mentions) {
        mentions.forEach(mention -> names.computeIfAbsent(mention.type(), type -> new LinkedHashSet<>())
                .add(mention.name()));
    }

    /** Whether {@code mention} is, or lies in, a name of its type: 北大众志 beside 兰州北大众志. */
    boolean isForm(Mention mention) {
        return names.getOrDefault(mention.type(), Set.of()).stream().anyMatch(known -> known.contains(mention.name()));
    }
}
