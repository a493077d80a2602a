package org.plangraph.extractor.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.relation.Relation;
import org.plangraph.extractor.relation.Target;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Region;
import org.plangraph.ontology.RegionCode;
import org.plangraph.ontology.Regions;

/**
 * Resolves the mentions of a plan to entities: short and full forms are one, a site is one whether it is called a park, a
 * project or an institution, and a name used both as an industry and as a product is what the plan mostly makes of it.
 * Canonical names, and so IRIs, depend on the plan's words and, for administrative regions, on the gazetteer alone.
 */
public final class Linker {
    private static final double HEADING_WEIGHT = 4;

    private final NameForms forms = NameForms.load();
    private final Regions gazetteer = Regions.load();

    /** The plan's knowledge, each mention resolved; relations keep to the types their ends turn out to have. */
    public PlanKnowledge link(Plan plan, List<Mention> mentions, List<Relation> relations, List<Target> targets) {
        RegionResolver regions = new RegionResolver(plan);
        Predicate<Mention> inHeading = inHeading(plan);
        List<Entity> entities = new ArrayList<>();
        Map<Mention, Entity> entityOf = new HashMap<>();
        for (List<Mention> group : clusters(mentions, regions).groups()) {
            Entity entity = entity(group, regions, inHeading);
            entities.add(entity);
            group.forEach(m -> entityOf.put(m, entity));
        }
        List<Relation> kept = relations.stream()
                .filter(r -> holds(r, entityOf.get(r.subject()), entityOf.get(r.object())))
                .toList();
        return new PlanKnowledge(
                plan,
                List.copyOf(entities),
                entityOf,
                OneIndustry.settle(kept, m -> entityOf.get(m).name()),
                targets);
    }

    private Clusters clusters(List<Mention> mentions, RegionResolver regions) {
        Clusters clusters = new Clusters(mentions);
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Optional<RegionCode> region = regions.resolve(mention);
            if (region.isPresent()) {
                clusters.join(i, "region " + region.get());
            } else {
                for (String key : keys(mention)) {
                    clusters.join(i, key);
                }
            }
        }
        new ShortForms(forms).join(mentions, clusters);
        return clusters;
    }

    private Set<String> keys(Mention mention) {
        Family family = Family.of(mention.type());
        Set<String> keys = new LinkedHashSet<>();
        Stream.concat(Stream.of(mention.name()), mention.forms().stream()).forEach(name -> {
            String stem = forms.stem(family.stemType(mention.type()), name);
            keys.add(family.key(mention.type()) + (family == Family.GOODS ? forms.core(stem) : stem));
        });
        return keys;
    }

    private Entity entity(List<Mention> group, RegionResolver regions, Predicate<Mention> inHeading) {
        EntityType type = type(group, inHeading);
        Set<String> labels = new TreeSet<>();
        for (Mention m : group) {
            labels.add(m.name());
            labels.addAll(m.forms());
        }
        labels.removeIf(forms::pointsAt);
        Optional<RegionCode> region = type == EntityType.REGION ? regions.resolve(group.get(0)) : Optional.empty();
        String name = region.flatMap(gazetteer::get).map(Region::name).orElseGet(() -> canonicalName(type, group));
        TreeSet<String> aliases = new TreeSet<>(labels);
        aliases.remove(name);
        return new Entity(type, name, aliases, region, List.copyOf(group));
    }

    /**
     * The type with the most belief in it over all mentions, one in a heading counting for several: what a plan gives a
     * heading to, it treats as an industry. The order of declaration decides between equals.
     */
    private static EntityType type(List<Mention> group, Predicate<Mention> inHeading) {
        Map<EntityType, Double> belief = new HashMap<>();
        group.forEach(
                m -> belief.merge(m.type(), m.confidence() * (inHeading.test(m) ? HEADING_WEIGHT : 1), Double::sum));
        return belief.entrySet().stream()
                .max(Map.Entry.<EntityType, Double>comparingByValue()
                        .thenComparing(
                                Map.Entry.<EntityType, Double>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }

    private static Predicate<Mention> inHeading(Plan plan) {
        TreeMap<Integer, Span> headings = new TreeMap<>();
        plan.sections().forEach(s -> headings.merge(s.heading().begin(), s.heading(), (a, b) -> a.contains(b) ? a : b));
        return m -> {
            Map.Entry<Integer, Span> before = headings.floorEntry(m.span().begin());
            return before != null && before.getValue().contains(m.span());
        };
    }

    /** Outside the gazetteer: the longest form; for an industry without the tail that says no more, so that plans agree on it. */
    private String canonicalName(EntityType type, List<Mention> group) {
        String longest = group.stream()
                .map(Mention::name)
                .filter(n -> !forms.pointsAt(n))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .orElse(group.get(0).name());
        return type == EntityType.INDUSTRY ? forms.withoutTail(type, longest) : longest;
    }

    private static boolean holds(Relation relation, Entity subject, Entity object) {
        return subject != null
                && object != null
                && !subject.equals(object)
                && relation.predicate().allows(subject.type(), object.type());
    }
}
