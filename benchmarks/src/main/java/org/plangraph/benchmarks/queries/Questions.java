package org.plangraph.benchmarks.queries;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.plangraph.benchmarks.graph.Thing;
import org.plangraph.benchmarks.graph.World;
import org.plangraph.benchmarks.graph.Zipf;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Industries;
import org.plangraph.ontology.IndustryClass;
import org.plangraph.ontology.Iris;
import org.plangraph.ontology.Region;

/** The eight kinds of query, with parameters drawn as the graph's things are spoken of: some often, most rarely. */
final class Questions {
    private static final int LEAST_PIECE = 3;
    private static final int MOST_PIECE = 5;
    private static final double SKEW = 0.9;

    private final World world;

    Questions(World world) {
        this.world = world;
    }

    List<Question> all() {
        List<Thing> regions = world.all(EntityType.REGION).stream()
                .filter(region -> region.home().level() != Region.Level.COUNTY)
                .toList();
        return List.of(
                rows("entity-by-label", random -> anyEntity(random).label()),
                rows(
                        "enterprises-in-region",
                        drawn(regions.stream().map(Thing::iri).toList())),
                rows("industry-tree", drawn(classes())),
                rows(
                        "chain-neighbourhood",
                        random -> world.any(EntityType.INDUSTRY_CHAIN, random).iri()),
                sorted("counts-by-type", "counts-by-type", random -> ""),
                sorted("top-industries", "top-industries", random -> ""),
                sorted("label-search", "label-search-without-index", this::piece),
                triples("construct-entity", random -> anyEntity(random).iri()));
    }

    private static Question rows(String name, Function<Random, String> parameter) {
        String text = Question.text(name);
        return new Question(name, text, text, parameter, Question.ROWS, false);
    }

    private static Question sorted(String name, String stock, Function<Random, String> parameter) {
        return new Question(name, Question.text(name), Question.text(stock), parameter, Question.ROWS, true);
    }

    private static Question triples(String name, Function<Random, String> parameter) {
        String text = Question.text(name);
        return new Question(name, text, text, parameter, Question.TRIPLES, false);
    }

    private static Function<Random, String> drawn(List<String> among) {
        Zipf ranks = new Zipf(among.size(), SKEW);
        return random -> among.get(ranks.draw(random));
    }

    private Thing anyEntity(Random random) {
        List<EntityType> types =
                List.of(EntityType.ENTERPRISE, EntityType.ENTERPRISE, EntityType.PARK, EntityType.PROJECT);
        return world.any(types.get(random.nextInt(types.size())), random);
    }

    /** Official classes in an order of their own. */
    private static List<String> classes() {
        List<String> classes = new ArrayList<>();
        for (IndustryClass each : Industries.load().classes(IndustryClass.Scheme.SEI2018)) {
            classes.add(each.iri(Iris.standard()));
        }
        Collections.shuffle(classes, new Random(1));
        return classes;
    }

    /** A few letters or characters in a row of somebody's name, as people type them. */
    private String piece(Random random) {
        while (true) {
            String label = anyEntity(random).label().toLowerCase(Locale.ROOT);
            int length = LEAST_PIECE + random.nextInt(MOST_PIECE - LEAST_PIECE + 1);
            if (label.length() > length) {
                int begin = random.nextInt(label.length() - length);
                String piece = label.substring(begin, begin + length);
                if (piece.chars().allMatch(Character::isLetterOrDigit)) {
                    return piece;
                }
            }
        }
    }
}
