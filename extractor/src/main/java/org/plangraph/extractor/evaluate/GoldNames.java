package org.plangraph.extractor.evaluate;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.evaluate.Gold.GoldEntity;
import org.plangraph.extractor.mention.learned.NameGold;
import org.plangraph.ontology.EntityType;

/** The names of a gold document as lessons for training, compared as in scoring. */
public final class GoldNames implements NameGold {
    private static final Normalisation NAMES = Normalisation.load();
    private static final int OPENING = 2;

    private record Form(EntityType type, String name) {}

    private final Plan plan;
    private final Map<Form, EntityType> right = new HashMap<>();
    private final Set<Form> optional = new HashSet<>();
    /** How the names of each type begin: most runs of words need no closer look. */
    private final Set<Form> openings = new HashSet<>();

    private GoldNames(Gold gold, Plan plan) {
        this.plan = plan;
        gold.entities().values().forEach(this::add);
    }

    /**
     * The gold documents of some folders.
     *
     * @param planOf reads the text at a path
     * @throws org.plangraph.extractor.ExtractionException when a gold file or its text cannot be used
     */
    public static List<GoldNames> of(Collection<Path> folders, Function<Path, Plan> planOf) {
        return folders.stream()
                .flatMap(folder -> Gold.folder(folder).stream()
                        .map(gold -> new GoldNames(gold, planOf.apply(folder.resolve(gold.document() + ".txt")))))
                .toList();
    }

    private void add(GoldEntity entity) {
        for (EntityType type : entity.types()) {
            for (String name : entity.names()) {
                Form form = form(type, name);
                openings.add(new Form(type, opening(form.name())));
                if (entity.optional()) {
                    optional.add(form);
                } else {
                    right.putIfAbsent(form, entity.type());
                }
            }
        }
    }

    private static Form form(EntityType type, String name) {
        return new Form(type, NAMES.of(name, type));
    }

    private static String opening(String name) {
        return name.substring(0, Math.min(OPENING, name.length()));
    }

    @Override
    public Plan plan() {
        return plan;
    }

    @Override
    public String province() {
        return Evaluation.province(plan);
    }

    @Override
    public Optional<EntityType> typeOf(String name) {
        String opening = opening(NAMES.of(name));
        for (EntityType type : EntityType.values()) {
            if (openings.contains(new Form(type, opening))) {
                EntityType given = right.get(form(type, name));
                if (given != null) {
                    return Optional.of(given);
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean isRight(EntityType type, String name) {
        return right.containsKey(form(type, name));
    }

    @Override
    public boolean isOptional(String name) {
        String opening = opening(NAMES.of(name));
        for (EntityType type : EntityType.values()) {
            if (openings.contains(new Form(type, opening)) && optional.contains(form(type, name))) {
                return true;
            }
        }
        return false;
    }
}
