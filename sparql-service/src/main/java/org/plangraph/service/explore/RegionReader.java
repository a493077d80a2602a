package org.plangraph.service.explore;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.PG;
import org.plangraph.ontology.Predicate;
import org.plangraph.service.explore.EntityView.FactGroup;
import org.plangraph.service.explore.RegionView.Country;
import org.plangraph.service.explore.RegionView.IndustryTies;
import org.plangraph.service.explore.RegionView.Place;
import org.plangraph.service.explore.RegionView.Point;
import org.plangraph.service.explore.RegionView.Thing;
import org.plangraph.service.explore.RegionView.Things;

/** Reads regions with what lies in them. Valid inside one transaction. */
final class RegionReader {
    private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    private static final Property LATITUDE = ResourceFactory.createProperty(GEO, "lat");
    private static final Property LONGITUDE = ResourceFactory.createProperty(GEO, "long");

    /** What the lists of a region tell of each thing. */
    private static final Set<Predicate> TOLD = EnumSet.of(
            Predicate.LOCATED_IN,
            Predicate.IN_INDUSTRY,
            Predicate.IN_PARK,
            Predicate.CARRIED_OUT_BY,
            Predicate.LEAD_ENTERPRISE);

    private static final int MOST_TOLD = 12;

    private final Knowledge knowledge;
    private final Catalogue catalogue;
    private final EntityReader entities;

    RegionReader(Knowledge knowledge, Catalogue catalogue) {
        this.knowledge = knowledge;
        this.catalogue = catalogue;
        this.entities = new EntityReader(knowledge);
    }

    Country country() {
        return new Country(
                places(ofLevel("province")),
                ofLevel("county")
                        .flatMap(county -> point(county).stream())
                        .map(Point::rounded)
                        .toList());
    }

    private Stream<Node> ofLevel(String level) {
        return knowledge.data().stream(null, null, PG.level.asNode(), NodeFactory.createLiteralString(level))
                .map(Quad::getSubject)
                .distinct()
                .sorted(Knowledge.BY_IRI);
    }

    /** The regions that an IRI, a code or a name stands for, whether a plan mentions them or not. */
    List<EntityRef> called(String name) {
        Stream<Node> named = Stream.of(RDFS.label, SKOS.altLabel)
                .flatMap(property -> knowledge.subjects(property, NodeFactory.createLiteralLang(name, "zh")));
        Stream<Node> coded = knowledge.subjects(SKOS.notation, NodeFactory.createLiteralString(name));
        return Stream.of(Stream.of(Knowledge.iri(name)), coded, named)
                .flatMap(Function.identity())
                .distinct()
                .flatMap(region -> reference(region).stream())
                .toList();
    }

    /** IRIs of a region and of those that it covers, if it is an area; what lies below these is not listed. */
    List<String> withCovered(String iri) {
        return Stream.concat(
                        Stream.of(iri),
                        knowledge
                                .objects(Knowledge.iri(iri), PG.covers)
                                .sorted(Knowledge.BY_IRI)
                                .map(Node::getURI))
                .toList();
    }

    /** The region with this IRI; empty when the graph has none. */
    Optional<RegionView> read(String iri) {
        Node region = Knowledge.iri(iri);
        return reference(region).map(reference -> view(region, reference));
    }

    /**
     * What lies in a region, the most connected first; empty when there is no such region.
     *
     * @param type industries stand for those it or a part of it develops
     */
    Optional<Things> things(String iri, EntityType type, Cursor page, int limit) {
        Node region = Knowledge.iri(iri);
        return reference(region).map(reference -> {
            Set<Node> reach = reach(region);
            List<Catalogue.Entry> all = contents(reach).getOrDefault(type, Set.of()).stream()
                    .flatMap(this::entry)
                    .sorted(Catalogue.BY_FACTS)
                    .toList();
            return new Things(
                    all.size(),
                    page.page(all, limit).stream()
                            .map(entry -> thing(entry, reach))
                            .toList(),
                    page.next(limit, all.size()));
        });
    }

    private RegionView view(Node region, EntityRef reference) {
        Set<Node> reach = reach(region);
        Map<EntityType, Set<Node>> contents = contents(reach);
        List<Node> parts = parts(region);
        Map<String, Integer> counts = new LinkedHashMap<>();
        contents.forEach((type, things) -> counts.put(type.localName(), things.size()));
        return new RegionView(
                reference,
                knowledge.string(region, SKOS.notation),
                knowledge.string(region, PG.level),
                point(region),
                entities.regionsAbove(region),
                places(parts.stream()),
                places(beside(region).stream()),
                reach.stream()
                        .filter(place -> !place.equals(region) && !parts.contains(place))
                        .flatMap(place -> point(place).stream())
                        .toList(),
                counts,
                industries(reach, contents),
                new PlanReader(knowledge)
                        .summaries(catalogue).stream()
                                .filter(plan ->
                                        plan.region().filter(reference::equals).isPresent())
                                .toList(),
                entities.targetsOf(region));
    }

    private List<Place> places(Stream<Node> regions) {
        return regions.sorted(Knowledge.BY_IRI)
                .flatMap(region -> reference(region).stream()
                        .map(reference -> new Place(reference, point(region), size(contents(reach(region))))))
                .toList();
    }

    private static int size(Map<EntityType, Set<Node>> contents) {
        return contents.values().stream().mapToInt(Set::size).sum();
    }

    /** A region of the gazetteer is one even when no plan mentions it. */
    private Optional<EntityRef> reference(Node region) {
        return knowledge.reference(region).filter(found -> found.type().equals(EntityType.REGION.localName()));
    }

    private Optional<Point> point(Node region) {
        return knowledge
                .string(region, LATITUDE)
                .flatMap(latitude -> knowledge
                        .string(region, LONGITUDE)
                        .map(longitude -> new Point(Double.parseDouble(latitude), Double.parseDouble(longitude))));
    }

    /** Divisions directly below; for an area, what it covers. */
    private List<Node> parts(Node region) {
        return Stream.concat(
                        knowledge.subjects(PG.partOf, region).filter(part -> !part.equals(region)),
                        knowledge.objects(region, PG.covers))
                .distinct()
                .toList();
    }

    private List<Node> beside(Node region) {
        return knowledge
                .object(region, PG.partOf)
                .map(above -> parts(above).stream()
                        .filter(part -> !part.equals(region))
                        .toList())
                .orElse(List.of());
    }

    /** A region with everything in it. */
    private Set<Node> reach(Node region) {
        Set<Node> reach = new LinkedHashSet<>();
        reach.add(region);
        knowledge.objects(region, PG.covers).forEach(reach::add);
        List.copyOf(reach).forEach(whole -> knowledge.subjects(PG.within, whole).forEach(reach::add));
        return reach;
    }

    private Map<EntityType, Set<Node>> contents(Set<Node> reach) {
        Map<EntityType, Set<Node>> contents = new EnumMap<>(EntityType.class);
        for (Node place : reach) {
            Stream.concat(
                            knowledge.objects(place, Predicate.DEVELOPS).stream(),
                            knowledge.subjects(Predicate.LOCATED_IN, place).stream())
                    .forEach(thing -> entry(thing)
                            .forEach(entry -> contents.computeIfAbsent(entry.type(), type -> new LinkedHashSet<>())
                                    .add(thing)));
        }
        return contents;
    }

    private Stream<Catalogue.Entry> entry(Node thing) {
        return catalogue.entry(thing.toString()).stream();
    }

    private List<IndustryTies> industries(Set<Node> reach, Map<EntityType, Set<Node>> contents) {
        Map<Node, Map<String, Integer>> ties = new HashMap<>();
        for (Node place : reach) {
            knowledge.objects(place, Predicate.DEVELOPS).forEach(industry -> tie(ties, industry, EntityType.REGION));
        }
        contents.forEach((type, things) -> things.forEach(thing ->
                knowledge.objects(thing, Predicate.IN_INDUSTRY).forEach(industry -> tie(ties, industry, type))));
        return ties.entrySet().stream()
                .flatMap(each -> entry(each.getKey())
                        .map(entry -> new IndustryTies(
                                entry.reference(),
                                each.getValue().values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum(),
                                each.getValue())))
                .sorted(Comparator.comparingInt(IndustryTies::total)
                        .reversed()
                        .thenComparing(one -> one.industry().label()))
                .limit(RegionView.MOST_INDUSTRIES)
                .toList();
    }

    private static void tie(Map<Node, Map<String, Integer>> ties, Node industry, EntityType type) {
        ties.computeIfAbsent(industry, key -> new TreeMap<>()).merge(type.localName(), 1, Integer::sum);
    }

    private Thing thing(Catalogue.Entry entry, Set<Node> reach) {
        Node node = Knowledge.iri(entry.iri());
        List<FactGroup> told = entry.type() == EntityType.INDUSTRY
                ? List.of(entities.developers(node, reach, catalogue, MOST_TOLD))
                : entities.relationsFrom(node, TOLD, catalogue, MOST_TOLD);
        return new Thing(entry.reference(), told);
    }
}
