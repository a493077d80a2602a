package org.plangraph.benchmarks.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Industries;
import org.plangraph.ontology.IndustryClass;
import org.plangraph.ontology.Iris;
import org.plangraph.ontology.Region;
import org.plangraph.ontology.Regions;

/**
 * All that plans of a synthetic graph speak of. Regions, industries and most products are those of the official lists, in
 * an order of their own by how much they are spoken of; enterprises and the rest are made up. The same seed and size give
 * the same world.
 */
public final class World {
    private static final Map<EntityType, Integer> PER_MILLION = Map.of(
            EntityType.ENTERPRISE, 9_000,
            EntityType.PARK, 1_800,
            EntityType.PROJECT, 3_000,
            EntityType.INSTITUTION, 1_000,
            EntityType.INDUSTRY_CHAIN, 500,
            EntityType.INDUSTRY_CLUSTER, 400,
            EntityType.PRODUCT, 8_000);

    private static final double SKEW = 0.9;

    private final Iris iris = Iris.standard();
    private final Words words;
    private final Regions regions = Regions.load();
    private final List<Region> places;
    private final Zipf placeRanks;
    private final Map<EntityType, List<Thing>> things = new EnumMap<>(EntityType.class);
    private final Map<EntityType, Zipf> ranks = new EnumMap<>(EntityType.class);

    /** @param quads about how many the graph is to have */
    public World(long seed, long quads) {
        words = new Words(new Random(seed));
        places = new ArrayList<>(regions.all());
        Collections.shuffle(places, words.random());
        placeRanks = new Zipf(places.size(), SKEW);
        put(EntityType.REGION, places.stream().map(this::region).toList());
        put(EntityType.INDUSTRY, industries(Industries.load()));
        PER_MILLION.keySet().stream().sorted().forEach(type -> put(type, madeUp(type, quads)));
    }

    /** Things of a type, the most spoken of first. */
    public List<Thing> all(EntityType type) {
        return things.get(type);
    }

    /** A thing of a type, drawn by how much it is spoken of. */
    public Thing any(EntityType type, Random random) {
        return all(type).get(ranks.get(type).draw(random));
    }

    Words words() {
        return words;
    }

    Iris iris() {
        return iris;
    }

    Thing placeOf(Thing thing) {
        return region(thing.home());
    }

    /** The industry a thing belongs to; for an industry the one above. */
    Thing fieldOf(Thing thing) {
        return all(EntityType.INDUSTRY).get(thing.field());
    }

    private void put(EntityType type, List<Thing> all) {
        things.put(type, all);
        ranks.put(type, new Zipf(all.size(), SKEW));
    }

    private Thing region(Region region) {
        String stem = stem(region);
        List<String> other = stem.equals(region.name()) ? List.of() : List.of(stem);
        return new Thing(EntityType.REGION, iris.region(region.code()), region.name(), other, region, 0);
    }

    /** The name without 省, 市 or 县. */
    private static String stem(Region region) {
        return region.name().length() > 2
                ? region.name().substring(0, region.name().length() - 1)
                : region.name();
    }

    private List<Thing> industries(Industries official) {
        List<IndustryClass> classes = new ArrayList<>();
        for (IndustryClass.Scheme scheme : IndustryClass.Scheme.values()) {
            classes.addAll(official.classes(scheme));
        }
        Map<String, IndustryClass> byName = new LinkedHashMap<>();
        classes.forEach(each -> byName.putIfAbsent(official.normalised(each.name()), each));
        List<String> names = new ArrayList<>(byName.keySet());
        Collections.shuffle(names, words.random());
        Map<String, Integer> ranksByName = new HashMap<>();
        names.forEach(name -> ranksByName.put(name, ranksByName.size()));
        List<Thing> all = new ArrayList<>();
        for (String name : names) {
            Optional<IndustryClass> above = official.broader(byName.get(name));
            int field = above.map(broad -> ranksByName.get(official.normalised(broad.name())))
                    .orElse(all.size());
            String iri = iris.entity(EntityType.INDUSTRY, name);
            all.add(new Thing(EntityType.INDUSTRY, iri, name, List.of(), places.get(0), field));
        }
        return all;
    }

    private List<Thing> madeUp(EntityType type, long quads) {
        int wanted = (int) Math.max(10, PER_MILLION.get(type) * quads / 1_000_000);
        Map<String, Thing> byIri = new LinkedHashMap<>();
        while (byIri.size() < wanted) {
            Region home = places.get(placeRanks.draw(words.random()));
            int field = ranks.get(EntityType.INDUSTRY).draw(words.random());
            Thing thing = named(type, home, all(EntityType.INDUSTRY).get(field).label(), field);
            byIri.putIfAbsent(thing.iri(), thing);
        }
        return List.copyOf(byIri.values());
    }

    private Thing named(EntityType type, Region home, String industry, int field) {
        String place = stem(home);
        String brand = words.brand();
        List<String> other = List.of();
        String name;
        switch (type) {
            case ENTERPRISE -> {
                name = place + brand + industry + words.any("forms");
                other = List.of(brand + industry, place + brand + words.any("shortForms"));
            }
            case PARK -> {
                name = place + brand + industry + words.any("parks");
                other = List.of(place + brand + words.any("parks"));
            }
            case PROJECT -> name = place + words.between(1, 99) + words.any("units") + industry + words.any("projects");
            case INSTITUTION -> name = place + industry + words.any("institutions");
            case INDUSTRY_CHAIN -> name = words.any("qualities") + industry + words.any("chains");
            case INDUSTRY_CLUSTER -> name = place + industry + words.any("clusters");
            default -> name = words.any("qualities") + (words.chance(0.5) ? words.any("qualities") : "") + industry;
        }
        return new Thing(type, iris.entity(type, name), name, other, home, field);
    }
}
