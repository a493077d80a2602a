package org.plangraph.extractor.evaluate;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plangraph.extractor.evaluate.Gold.GoldEntity;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

/**
 * Of the gold's names, how many the finders propose at all: no later stage can find more. Names are compared as in
 * scoring; optional entries are left out.
 */
public final class CandidateRecall {
    /**
     * @param typed proposed with a type that is right
     * @param named proposed with whatever type
     */
    private record Count(int gold, int typed, int named) {
        static final Count NONE = new Count(0, 0, 0);

        Count plus(Count other) {
            return new Count(gold + other.gold, typed + other.typed, named + other.named);
        }

        double typedShare() {
            return gold == 0 ? 0 : (double) typed / gold;
        }

        double namedShare() {
            return gold == 0 ? 0 : (double) named / gold;
        }
    }

    private record Form(EntityType type, String name) {}

    private final Map<EntityType, Count> counts = new EnumMap<>(EntityType.class);
    private final Normalisation names = Normalisation.load();

    CandidateRecall() {}

    /**
     * Counts over every gold document of a folder.
     *
     * @param proposed what the finders propose in the document at a path, the gold's {@code NAME.txt}
     * @throws org.plangraph.extractor.ExtractionException when a gold file or its text cannot be used
     */
    public static CandidateRecall of(Path folder, Function<Path, List<Mention>> proposed) {
        CandidateRecall recall = new CandidateRecall();
        for (Gold gold : Gold.folder(folder)) {
            recall.add(gold, proposed.apply(folder.resolve(gold.document() + ".txt")));
        }
        return recall;
    }

    void add(Gold gold, Collection<Mention> proposed) {
        Set<Form> forms = new HashSet<>();
        for (Mention mention : proposed) {
            Stream.concat(Stream.of(mention.name()), mention.forms().stream())
                    .forEach(name -> forms.add(new Form(mention.type(), names.of(name, mention.type()))));
        }
        for (GoldEntity entity : gold.entities().values()) {
            if (!entity.optional()) {
                boolean typed = isAmong(forms, entity, entity.types());
                boolean named = typed || isAmong(forms, entity, List.of(EntityType.values()));
                counts.merge(entity.type(), new Count(1, typed ? 1 : 0, named ? 1 : 0), Count::plus);
            }
        }
    }

    private boolean isAmong(Set<Form> forms, GoldEntity entity, Collection<EntityType> types) {
        return types.stream()
                .anyMatch(type ->
                        entity.names().stream().anyMatch(name -> forms.contains(new Form(type, names.of(name, type)))));
    }

    /** One line per type, then the averages over the core types and over all. */
    public void print(PrintWriter out) {
        out.printf("%-18s %6s %6s %6s %8s%n", "candidates", "gold", "found", "recall", "any type");
        for (EntityType type : EntityType.values()) {
            line(out, "  " + type.localName(), counts.getOrDefault(type, Count.NONE));
        }
        line(out, "core", sum(Scores.CORE));
        line(out, "entities", sum(List.of(EntityType.values())));
    }

    private Count sum(Collection<EntityType> types) {
        return types.stream().map(type -> counts.getOrDefault(type, Count.NONE)).reduce(Count.NONE, Count::plus);
    }

    private static void line(PrintWriter out, String name, Count c) {
        out.printf("%-18s %6d %6d %6.3f %8.3f%n", name, c.gold(), c.typed(), c.typedShare(), c.namedShare());
    }
}
