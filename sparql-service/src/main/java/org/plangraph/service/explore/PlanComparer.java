package org.plangraph.service.explore;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
    private final Indicators indicators;

    PlanComparer(Knowledge knowledge, Catalogue catalogue, Indicators indicators) {
        this.knowledge = knowledge;
        this.catalogue = catalogue;
        this.indicators = indicators;
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
        Set<Figure> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        return all.stream()
                .map(figure ->
                        pair(before.getOrDefault(figure, List.of()), after.getOrDefault(figure, List.of()), from, to))
                .toList();
    }

    private TargetPair pair(List<TargetView> before, List<TargetView> after, Side from, Side to) {
        TargetView named = after.isEmpty() ? last(before) : last(after);
        Optional<EntityRef> subject =
                Optional.of(named.subject()).filter(about -> !own(from).contains(about) && !own(to).contains(about));
        return new TargetPair(subject, named.indicator(), named.unit(), before, after, change(before, after));
    }

    private Map<Figure, List<TargetView>> figures(Side side) {
        Set<EntityRef> own = own(side);
        Map<Figure, List<TargetView>> figures = new HashMap<>();
        nodes(side).forEach(plan -> {
            String title = PlanRef.of(knowledge, plan).title();
            for (Node target : subjects(plan, PG.Target.asNode())) {
                TargetView view = reader.target(target);
                if (view.subject() == null) {
                    continue;
                }
                Optional<String> subject = Optional.of(view.subject())
                        .filter(about -> !own.contains(about))
                        .map(EntityRef::label);
                Figure figure = new Figure(
                        indicators.of(subject, view.indicator(), title),
                        indicators.measure(view.unit()).dimension());
                figures.computeIfAbsent(figure, key -> new ArrayList<>()).add(view);
            }
        });
        figures.values().forEach(list -> list.sort(Comparator.comparing(PlanComparer::year)));
        return figures;
    }

    /** The regions that the plans of a side are made for. */
    private Set<EntityRef> own(Side side) {
        return nodes(side).flatMap(plan -> region(plan).stream()).collect(Collectors.toSet());
    }

    /** In the unit of the later figure. */
    private Optional<Double> change(List<TargetView> before, List<TargetView> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal unit = indicators.measure(last(after).unit()).factor();
        return amount(last(before))
                .flatMap(one -> amount(last(after))
                        .map(other -> other.subtract(one)
                                .divide(unit, MathContext.DECIMAL64)
                                .doubleValue()));
    }

    /** Of a figure that is a number, how much it is in the smallest unit of its dimension. */
    private Optional<BigDecimal> amount(TargetView target) {
        return Optional.of(target.value())
                .filter(value -> value.matches("-?[0-9]+(\\.[0-9]+)?"))
                .map(value -> new BigDecimal(value)
                        .multiply(indicators.measure(target.unit()).factor()));
    }

    private static TargetView last(List<TargetView> targets) {
        return targets.get(targets.size() - 1);
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

    /** What a target is a figure of: what is measured, in one wording, and the dimension of its unit. */
    private record Figure(String measured, String dimension) implements Comparable<Figure> {
        @Override
        public int compareTo(Figure other) {
            return Comparator.comparing(Figure::measured)
                    .thenComparing(Figure::dimension)
                    .compare(this, other);
        }
    }
}
