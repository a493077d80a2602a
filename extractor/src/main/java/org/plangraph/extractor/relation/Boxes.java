package org.plangraph.extractor.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Section;
import org.plangraph.extractor.mention.Mention;

/** Tells a box on the works of a whole chapter from one on those of the section that it happens to stand behind. */
final class Boxes {
    private final Plan plan;
    private final Function<Section, Optional<Mention>> industryOf;
    private final Map<Integer, Boolean> summingUp = new HashMap<>();

    /** @param industryOf the industry that a heading is about */
    Boxes(Plan plan, Function<Section, Optional<Mention>> industryOf) {
        this.plan = plan;
        this.industryOf = industryOf;
    }

    /** The sections around and including {@code section}, outermost first, without those that a box which sums up its chapter stands behind. */
    List<Section> pathTo(Section section) {
        List<Section> path = plan.path(section);
        for (int i = 1; i < path.size(); i++) {
            Section box = path.get(i);
            if (box.kind() == Section.Kind.BOX && summingUp.computeIfAbsent(box.index(), index -> sumsUp(box))) {
                List<Section> own = new ArrayList<>(path.subList(i, path.size()));
                own.add(0, path.get(0));
                return own;
            }
        }
        return path;
    }

    /** Whether a box that names no industry lists works of several, of which one at least has a heading elsewhere. */
    private boolean sumsUp(Section box) {
        Set<String> labels = plan.sections().stream()
                .filter(s -> s.parent() == box.index())
                .flatMap(s -> industryOf.apply(s).stream())
                .map(Mention::name)
                .collect(Collectors.toSet());
        return labels.size() > 1
                && industryOf.apply(box).isEmpty()
                && plan.sections().stream()
                        .filter(s -> s.kind() != Section.Kind.BOX
                                && s.parent() >= 0
                                && !box.body().contains(s.heading())
                                && !s.body().contains(box.heading()))
                        .flatMap(s -> industryOf.apply(s).stream())
                        .anyMatch(industry ->
                                labels.stream().anyMatch(label -> Branches.openAlike(label, industry.name())));
    }
}
