package org.plangraph.extractor.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.lexicon.Companies;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.relation.Relation;
import org.plangraph.extractor.relation.Target;
import org.plangraph.ontology.Area;
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
    private static final Comparator<String> LONGER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder());

    private static final char AROUND = '环';

    private final NameForms forms = NameForms.load();
    private final Regions gazetteer = Regions.load();
    private final Companies register = Companies.standard();

    /**
     * What the plan names, each mention resolved and nothing yet said of it. A mention of goods has the type of its entity,
     * so that what is read off the words around it does not hang on what it was taken for at that place.
     */
    public PlanKnowledge resolve(Plan plan, List<Mention> mentions) {
        RegionResolver regions = new RegionResolver(plan);
        Scopes scopes = new Scopes(plan, forms, gazetteer);
        Treatment treatment = new Treatment(plan);
        List<Entity> entities = clusters(plan, mentions, regions).groups().stream()
                .map(group -> entity(group, scopes, regions, treatment))
                .toList();
        return new PlanKnowledge(plan, entities, byMention(entities), List.of(), List.of());
    }

    /**
     * {@code names} with what the plan says of them; relations keep to the types their ends turn out to have, and names that are
     * doubtful stand if something is said of them.
     */
    public PlanKnowledge link(PlanKnowledge names, List<Relation> relations, List<Target> targets) {
        Map<Mention, Entity> entityOf = names.entityOf();
        List<Relation> kept = relations.stream()
                .filter(r -> holds(r, entityOf.get(r.subject()), entityOf.get(r.object())))
                .toList();
        List<Entity> entities = LoneNames.leaveOut(names, kept, targets);
        return new PlanKnowledge(
                names.plan(),
                entities,
                byMention(entities),
                OneIndustry.settle(kept, m -> entityOf.get(m).name()),
                targets);
    }

    private static Map<Mention, Entity> byMention(List<Entity> entities) {
        Map<Mention, Entity> entityOf = new HashMap<>();
        entities.forEach(entity -> entity.mentions().forEach(m -> entityOf.put(m, entity)));
        return entityOf;
    }

    private Clusters clusters(Plan plan, List<Mention> mentions, RegionResolver regions) {
        Clusters clusters = new Clusters(mentions);
        Set<String> companies = fullCompanies(mentions);
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Optional<RegionCode> region = regions.resolve(mention);
            if (region.isPresent()) {
                clusters.join(i, "region " + region.get());
            } else {
                for (String key : keys(mention, companies)) {
                    clusters.join(i, key);
                }
            }
        }
        new ShortForms(forms, gazetteer).join(mentions, clusters);
        new Abbreviations(plan.text()).join(mentions, clusters);
        return clusters;
    }

    /** What is left of the full names of companies without their tails: 金川 of 金川集团公司. */
    private Set<String> fullCompanies(List<Mention> mentions) {
        return mentions.stream()
                .filter(m -> m.type() == EntityType.ENTERPRISE && forms.isFullCompany(m.name()))
                .map(m -> forms.stem(m.type(), m.name()))
                .collect(Collectors.toSet());
    }

    private Set<String> keys(Mention mention, Set<String> companies) {
        Family family = Family.of(mention.type());
        Set<String> keys = new LinkedHashSet<>();
        keys.add(key(mention, family, mention.name()));
        for (String form : mention.forms()) {
            if (mention.type() != EntityType.ENTERPRISE || !companies.contains(form)) {
                keys.add(key(mention, family, form));
            }
        }
        if (mention.type() == EntityType.ENTERPRISE) {
            register.officialName(mention.name()).ifPresent(name -> keys.add(family.key(mention.type()) + name));
        }
        if (mention.type() == EntityType.REGION) {
            gazetteer
                    .areas()
                    .named(mention.name())
                    .filter(area -> isShortened(mention.name(), area))
                    .ifPresent(area -> keys.add("area " + area.name()));
        }
        return keys;
    }

    /**
     * Whether the form of an area is the end of another, or another of it: 大湾区 of 粤港澳大湾区, which 粤港澳 does not always mean.
     * What lies around an area is more than the area: 环京津冀.
     */
    private static boolean isShortened(String form, Area area) {
        return form.charAt(0) != AROUND
                && Stream.concat(Stream.of(area.name()), area.aliases().stream())
                        .filter(other -> other.charAt(0) != AROUND && !other.equals(form))
                        .anyMatch(other -> other.endsWith(form) || form.endsWith(other));
    }

    private String key(Mention mention, Family family, String name) {
        String stem = forms.stem(family.stemType(mention.type()), name);
        return family.key(mention.type()) + (family == Family.GOODS ? forms.core(stem) : stem);
    }

    private Entity entity(List<Mention> group, Scopes scopes, RegionResolver regions, Treatment treatment) {
        EntityType type = treatment.type(group);
        TreeSet<String> labels = new TreeSet<>();
        for (Mention m : group) {
            labels.add(m.name());
            labels.addAll(m.forms());
        }
        Optional<RegionCode> region = type == EntityType.REGION ? regions.resolve(group.get(0)) : Optional.empty();
        String name = region.flatMap(gazetteer::get).map(Region::name).orElseGet(() -> canonicalName(type, group));
        labels.remove(name);
        List<RegionCode> candidates =
                type == EntityType.REGION && region.isEmpty() ? group.get(0).regions() : List.of();
        Optional<RegionCode> scope = region.isPresent() ? Optional.empty() : scopes.of(type, name, candidates);
        List<Mention> settled = group.stream().map(m -> settled(m, type)).toList();
        return new Entity(type, name, labels, region, candidates, scope, settled);
    }

    private static Mention settled(Mention mention, EntityType type) {
        return mention.type() != type && Family.of(mention.type()) == Family.GOODS ? mention.as(type) : mention;
    }

    /**
     * Outside the gazetteer: a company's official name where a public register has it, so that plans meet in it; else the
     * longest form, that of industries and goods without the tail that says no more.
     */
    private String canonicalName(EntityType type, List<Mention> group) {
        if (type == EntityType.ENTERPRISE) {
            List<String> official = group.stream()
                    .filter(m -> m.type() == EntityType.ENTERPRISE)
                    .flatMap(m -> register.officialName(m.name()).stream())
                    .distinct()
                    .toList();
            if (official.size() == 1) {
                return official.get(0);
            }
        }
        String longest = "";
        for (Mention m : group) {
            if (LONGER.compare(m.name(), longest) > 0) {
                longest = m.name();
            }
        }
        Family family = Family.of(type);
        return family == Family.GOODS ? forms.withoutTail(family.stemType(type), longest) : longest;
    }

    private static boolean holds(Relation relation, Entity subject, Entity object) {
        return subject != null
                && object != null
                && !subject.equals(object)
                && relation.predicate().allows(subject.type(), object.type());
    }
}
