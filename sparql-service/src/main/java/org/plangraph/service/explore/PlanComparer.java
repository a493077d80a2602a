package org.plangraph.service.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.PG;
import org.plangraph.service.explore.Comparison.Group;
import org.plangraph.service.explore.Comparison.Side;
import org.plangraph.service.explore.Comparison.TargetPair;
import org.plangraph.service.explore.EntityView.TargetView;

/** Compares what two plans, or the plans of two regions, speak of and aim at. Valid inside one transaction. */
final class PlanComparer {
    private static final Comparator<EntityRef> BY_NAME =
            Comparator.comparing(EntityRef::label).thenComparing(EntityRef::iri);

    private final Knowledge knowledge;
    private final Catalogue catalogue;
    private final EntityReader reader;

    PlanComparer(Knowledge knowledge, Catalogue catalogue) {
        this.knowledge = knowledge;
        this.catalogue = catalogue;
        this.reader = new EntityReader(knowledge);
    }

    /** The plans that a plan's name, or a region's IRI, code or name, stands for; empty when there are none. */
    Optional<Side> side(String name) {
        List<Node> plan = catalogue.plans().entrySet().stream()
                .filter(entry -> entry.getValue().name().equals(name))
                .map(entry -> Knowledge.iri(entry.getKey()))
                .toList();
        if (!plan.isEmpty()) {
            return Optional.of(new Side(Optional.empty(), refs(plan)));
        }
        List<Node> ofRegion = catalogue.plans().keySet().stream()
                .map(Knowledge::iri)
                .filter(each ->
                        region(each).filter(found -> isNamed(found, name)).isPresent())
                .toList();
        return ofRegion.isEmpty() ? Optional.empty() : Optional.of(new Side(region(ofRegion.get(0)), refs(ofRegion)));
    }

    Comparison compare(Side from, Side to) {
        List<Group> groups = Stream.of(EntityType.values())
                .map(type -> group(type, things(from, type), things(to, type)))
                .filter(group -> !group.kept().isEmpty()
                        || !group.added().isEmpty()
                        || !group.dropped().isEmpty())
                .toList();
        return new Comparison(from, to, groups, targets(from, to));
    }

    private static Group group(EntityType type, Set<EntityRef> from, Set<EntityRef> to) {
        return new Group(
                type.localName(),
                from.stream().filter(to::contains).sorted(BY_NAME).toList(),
                to.stream().filter(each -> !from.contains(each)).sorted(BY_NAME).toList(),
                from.stream().filter(each -> !to.contains(each)).sorted(BY_NAME).toList());
    }

    private Set<EntityRef> things(Side side, EntityType type) {
        Node wanted = PG.type(type).asNode();
        return nodes(side)
                .flatMap(plan -> subjects(plan, wanted).stream())
                .flatMap(thing -> catalogue.entry(thing.getURI()).stream())
                .filter(entry -> entry.type() == type)
                .map(Catalogue.Entry::reference)
                .collect(Collectors.toSet());
    }

    private List<TargetPair> targets(Side from, Side to) {
        Map<Figure, List<TargetView>> before = figures(from);
        Map<Figure, List<TargetView>> after = figures(to);
        Map<Figure, List<TargetView>> all = new TreeMap<>(Figure.ORDER);
        all.putAll(before);
        all.putAll(after);
        List<TargetPair> pairs = new ArrayList<>();
        for (Figure figure : all.keySet()) {
            List<TargetView> one = before.getOrDefault(figure, List.of());
            List<TargetView> other = after.getOrDefault(figure, List.of());
            pairs.add(new TargetPair(
                    figure.subject(), figure.indicator(), figure.unit(), one, other, change(one, other)));
        }
        return pairs;
    }

    private Map<Figure, List<TargetView>> figures(Side side) {
        Map<Figure, List<TargetView>> figures = new HashMap<>();
        nodes(side).forEach(plan -> {
            Optional<String> own = region(plan).map(EntityRef::iri);
            for (Node target : subjects(plan, PG.Target.asNode())) {
                TargetView view = reader.target(target);
                if (view.subject() == null) {
                    continue;
                }
                Optional<EntityRef> subject = Optional.of(view.subject())
                        .filter(found -> own.filter(found.iri()::equals).isEmpty());
                figures.computeIfAbsent(new Figure(subject, view.indicator(), view.unit()), key -> new ArrayList<>())
                        .add(view);
            }
        });
        figures.values().forEach(list -> list.sort(Comparator.comparing(PlanComparer::year)));
        return figures;
    }

    private static Optional<Double> change(List<TargetView> from, List<TargetView> to) {
        return last(from).flatMap(before -> last(to).map(after -> after - before));
    }

    /** The number of the last year. */
    private static Optional<Double> last(List<TargetView> targets) {
        return targets.isEmpty()
                ? Optional.empty()
                : Optional.of(targets.get(targets.size() - 1).value())
                        .filter(value -> value.matches("-?[0-9]+(\\.[0-9]+)?"))
                        .map(Double::valueOf);
    }

    private static String year(TargetView target) {
        return target.year().orElse("");
    }

    private List<Node> subjects(Node plan, Node type) {
        List<Node> found = new ArrayList<>();
        knowledge
                .data()
                .find(plan, Node.ANY, RDF.type.asNode(), type)
                .forEachRemaining(quad -> found.add(quad.getSubject()));
        return found;
    }

    private Stream<Node> nodes(Side side) {
        return catalogue.plans().entrySet().stream()
                .filter(entry -> side.plans().contains(entry.getValue()))
                .map(entry -> Knowledge.iri(entry.getKey()));
    }

    private List<PlanRef> refs(List<Node> plans) {
        return plans.stream().map(plan -> catalogue.plans().get(plan.getURI())).toList();
    }

    private Optional<EntityRef> region(Node plan) {
        return knowledge.object(plan, PG.madeFor).flatMap(knowledge::reference);
    }

    private static boolean isNamed(EntityRef region, String name) {
        return region.iri().equals(name)
                || region.iri().endsWith("/" + name)
                || region.label().equals(name);
    }

    /** What a target is a figure of. */
    private record Figure(Optional<EntityRef> subject, String indicator, String unit) {
        private static final Comparator<Figure> ORDER = Comparator.comparing(
                        (Figure figure) -> figure.subject().map(EntityRef::iri).orElse(""))
                .thenComparing(Figure::indicator)
                .thenComparing(Figure::unit);
    }
}
