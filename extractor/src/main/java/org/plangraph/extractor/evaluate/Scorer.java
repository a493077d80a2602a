package org.plangraph.extractor.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plangraph.extractor.evaluate.FoundGraph.FoundRelation;
import org.plangraph.extractor.evaluate.Gold.GoldEntity;
import org.plangraph.extractor.evaluate.Gold.GoldRelation;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Predicate;

/** Scores one document. The matching is that of section 5 of the annotation guide. */
final class Scorer {
    private final Normalisation names;
    private final Gold gold;
    private final FoundGraph graph;
    private final Scores scores = new Scores();
    private final List<Fault> faults = new ArrayList<>();
    /** The gold entity that each found thing is. */
    private final Map<String, String> goldOf = new HashMap<>();

    private final Map<FoundRelation, Boolean> judged = new HashMap<>();
    private final Map<String, Boolean> judgedThings = new HashMap<>();

    private Scorer(Normalisation names, Gold gold, FoundGraph graph) {
        this.names = names;
        this.gold = gold;
        this.graph = graph;
    }

    /**
     * @param judged which of the found relations are right; those that count neither way are not in it
     * @param judgedThings the same for the found things
     */
    record Result(
            Scores scores, List<Fault> faults, Map<FoundRelation, Boolean> judged, Map<String, Boolean> judgedThings) {}

    static Result score(Normalisation names, Gold gold, FoundGraph graph) {
        Scorer scorer = new Scorer(names, gold, graph);
        scorer.match();
        scorer.entities();
        scorer.relations();
        scorer.scores.addTargets(TargetScore.of(names, gold.targets(), graph.targets()));
        return new Result(
                scorer.scores, List.copyOf(scorer.faults), Map.copyOf(scorer.judged), Map.copyOf(scorer.judgedThings));
    }

    private record Form(EntityType type, String name) {}

    /** Matches each found thing to a gold entity of the same type and name, to one not taken yet if it can. */
    private void match() {
        Map<Form, List<String>> forms = new HashMap<>();
        for (GoldEntity e : gold.entities().values()) {
            e.types()
                    .forEach(t -> e.names()
                            .forEach(n -> forms.computeIfAbsent(new Form(t, names.of(n, t)), f -> new ArrayList<>())
                                    .add(e.id())));
        }
        Set<String> taken = new HashSet<>();
        for (String thing : graph.things()) {
            graph.types(thing).stream()
                    .sorted(Comparator.comparing(EntityType::localName))
                    .flatMap(type -> candidate(thing, type, forms, taken).stream())
                    .findFirst()
                    .ifPresent(id -> {
                        goldOf.put(thing, id);
                        taken.add(id);
                    });
        }
    }

    private Optional<String> candidate(
            String thing, EntityType type, Map<Form, List<String>> forms, Set<String> taken) {
        return graph.labels(thing).stream()
                .flatMap(label -> forms.getOrDefault(new Form(type, names.of(label, type)), List.of()).stream())
                .min(Comparator.comparing((String id) -> taken.contains(id)).thenComparing(Comparator.naturalOrder()));
    }

    private void entities() {
        Set<String> counted = new HashSet<>();
        for (String thing : graph.things()) {
            String id = goldOf.get(thing);
            if (id == null) {
                judgedThings.put(thing, false);
                EntityType type = graph.types(thing).iterator().next();
                wrong(type, Fault.Kind.SPURIOUS, String.join("|", graph.labels(thing)));
            } else if (!gold.entities().get(id).optional()) {
                found(thing, gold.entities().get(id), counted.add(id));
            }
        }
        for (GoldEntity e : gold.entities().values()) {
            if (!counted.contains(e.id()) && !e.optional()) {
                scores.add(e.type(), Tally.MISSED);
                faults.add(new Fault(Fault.Kind.MISSED, e.type().localName(), e.name()));
            }
        }
    }

    private void found(String thing, GoldEntity e, boolean firstTime) {
        judgedThings.put(thing, firstTime);
        if (!firstTime) {
            wrong(e.type(), Fault.Kind.DUPLICATE, e.name());
            return;
        }
        scores.add(e.type(), Tally.RIGHT);
        graph.types(thing).stream()
                .filter(type -> !e.types().contains(type))
                .forEach(type -> wrong(type, Fault.Kind.SPURIOUS, e.name()));
    }

    private void wrong(EntityType type, Fault.Kind kind, String name) {
        scores.add(type, Tally.WRONG);
        faults.add(new Fault(kind, type.localName(), name));
    }

    private void relations() {
        Set<GoldRelation> wanted = new LinkedHashSet<>();
        gold.relations().stream()
                .filter(r -> !isOptional(r.subject()) && !isOptional(r.object()) && !isNeutral(r))
                .forEach(wanted::add);
        Set<GoldRelation> seen = new HashSet<>();
        for (FoundRelation r : graph.relations()) {
            GoldRelation found = new GoldRelation(goldOf.get(r.subject()), r.predicate(), goldOf.get(r.object()));
            if (!isLeftOut(r, found)) {
                judged.put(r, wanted.contains(found));
                relation(r, found, wanted.contains(found), seen);
            }
        }
        wanted.stream().filter(r -> !seen.contains(r)).forEach(this::missed);
    }

    private void relation(FoundRelation r, GoldRelation found, boolean isRight, Set<GoldRelation> seen) {
        Predicate predicate = Predicate.ofLocalName(r.predicate()).orElseThrow();
        if (!isRight) {
            scores.add(predicate, Tally.WRONG);
            String ends = shortest(r.subject()) + " -> " + shortest(r.object());
            faults.add(new Fault(Fault.Kind.SPURIOUS, r.predicate(), ends));
        } else if (seen.add(found)) {
            scores.add(predicate, Tally.RIGHT);
        }
    }

    private boolean isLeftOut(FoundRelation r, GoldRelation found) {
        return isOptional(found.subject())
                || isOptional(found.object())
                || graph.types(r.subject()).isEmpty()
                || graph.types(r.object()).isEmpty()
                || isNeutral(found);
    }

    private void missed(GoldRelation r) {
        Predicate.ofLocalName(r.predicate()).ifPresent(p -> scores.add(p, Tally.MISSED));
        String ends = gold.entities().get(r.subject()).name() + " -> "
                + gold.entities().get(r.object()).name();
        faults.add(new Fault(Fault.Kind.MISSED, r.predicate(), ends));
    }

    private Optional<GoldEntity> entity(String id) {
        return Optional.ofNullable(id).map(gold.entities()::get);
    }

    private boolean isOptional(String id) {
        return entity(id).filter(GoldEntity::optional).isPresent();
    }

    /** A company's place that only its name states counts neither way. */
    private boolean isNeutral(GoldRelation r) {
        return r.predicate().equals(Predicate.LOCATED_IN.localName())
                && entity(r.subject())
                        .filter(company -> company.type() == EntityType.ENTERPRISE)
                        .flatMap(company -> entity(r.object()).filter(place -> namesPlace(company, place)))
                        .isPresent();
    }

    private boolean namesPlace(GoldEntity company, GoldEntity place) {
        return company.names().stream()
                .anyMatch(name -> place.names().stream()
                        .anyMatch(region -> names.of(name).startsWith(names.of(region, EntityType.REGION))));
    }

    private String shortest(String thing) {
        return graph.labels(thing).stream()
                .min(Comparator.comparingInt(String::length))
                .orElse("?");
    }
}
