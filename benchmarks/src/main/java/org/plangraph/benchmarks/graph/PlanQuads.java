package org.plangraph.benchmarks.graph;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.PG;
import org.plangraph.ontology.Predicate;

/** One made-up plan: what it states, and the evidence for it. */
final class PlanQuads {
    /** Of a hundred things that a plan brings up by themselves. */
    private static final Map<EntityType, Integer> SHARES = Map.of(
            EntityType.ENTERPRISE, 48,
            EntityType.PARK, 10,
            EntityType.PROJECT, 12,
            EntityType.INSTITUTION, 6,
            EntityType.INDUSTRY_CHAIN, 4,
            EntityType.INDUSTRY_CLUSTER, 3,
            EntityType.INDUSTRY, 17);

    private static final List<EntityType> HUNDRED = SHARES.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .flatMap(share -> Collections.nCopies(share.getValue(), share.getKey()).stream())
            .toList();

    private static final int FACTS_PER_SECTION = 8;

    private final World world;
    private final Words words;
    private final String name;
    private final Quads out;
    private final EvidenceQuads evidence;
    private final Set<Thing> mentioned = new LinkedHashSet<>();
    private int facts;

    PlanQuads(World world, String name, Quads out) {
        this.world = world;
        this.words = world.words();
        this.name = name;
        this.out = out;
        this.evidence = new EvidenceQuads(world, name, out);
    }

    /** @param things how many the plan brings up, besides those it mentions with them */
    void write(int things) {
        Thing region = mention(world.any(EntityType.REGION, words.random()));
        profile(region);
        for (int i = 0; i < things; i++) {
            Thing thing = mention(world.any(words.any(HUNDRED), words.random()));
            state(thing, region);
            if (words.chance(0.04)) {
                target(thing);
            }
        }
        mentioned.forEach(this::describe);
        evidence.sections(facts / FACTS_PER_SECTION + 1);
    }

    private void profile(Thing region) {
        String plan = plan();
        out.into(plan);
        out.add(plan, RDF.type.asNode(), PG.Plan.asNode());
        String title = region.label() + name;
        out.chinese(plan, RDFS.label.asNode(), title);
        out.chinese(plan, DCTerms.title.asNode(), title);
        out.add(plan, PG.madeFor.asNode(), region.iri());
        int begin = 2001 + 5 * words.between(0, 4);
        out.value(plan, PG.periodBegin.asNode(), begin, XSDDatatype.XSDgYear);
        out.value(plan, PG.periodEnd.asNode(), begin + 4, XSDDatatype.XSDgYear);
    }

    private void state(Thing thing, Thing region) {
        Thing field = world.fieldOf(thing);
        switch (thing.type()) {
            case INDUSTRY -> {
                fact(region, Predicate.DEVELOPS, thing);
                if (!field.equals(thing)) {
                    fact(thing, Predicate.SUB_INDUSTRY_OF, field);
                }
            }
            case ENTERPRISE -> {
                placed(thing, field, 0.7);
                produces(thing, words.chance(0.3) ? 2 : 0);
            }
            case PARK -> {
                placed(thing, field, 1);
                related(thing, Predicate.LEAD_ENTERPRISE, EntityType.ENTERPRISE, 0.3);
            }
            case PROJECT -> {
                placed(thing, field, 0.8);
                related(thing, Predicate.CARRIED_OUT_BY, EntityType.ENTERPRISE, 0.6);
                related(thing, Predicate.IN_PARK, EntityType.PARK, 0.2);
            }
            case INSTITUTION -> {
                placed(thing, field, 0.8);
                related(thing, Predicate.SUPPORTS, EntityType.ENTERPRISE, 0.3);
            }
            case INDUSTRY_CHAIN -> chain(thing, field);
            default -> placed(thing, field, 1);
        }
    }

    private void placed(Thing thing, Thing field, double probability) {
        if (words.chance(probability)) {
            fact(thing, Predicate.LOCATED_IN, world.placeOf(thing));
        }
        fact(thing, Predicate.IN_INDUSTRY, field);
    }

    private void related(Thing thing, Predicate predicate, EntityType type, double probability) {
        if (words.chance(probability)) {
            fact(thing, predicate, world.any(type, words.random()));
        }
    }

    private void chain(Thing chain, Thing field) {
        fact(chain, Predicate.IN_INDUSTRY, field);
        for (int i = words.between(1, 4); i > 0; i--) {
            fact(chain, Predicate.LEAD_ENTERPRISE, world.any(EntityType.ENTERPRISE, words.random()));
        }
        Thing before = produces(chain, 1);
        for (int i = words.between(1, 5); i > 0; i--) {
            Thing next = produces(chain, 1);
            fact(before, Predicate.UPSTREAM_OF, next);
            before = next;
        }
    }

    /** The last of {@code count} products that {@code maker} makes. */
    private Thing produces(Thing maker, int count) {
        Thing product = maker;
        for (int i = 0; i < count; i++) {
            product = world.any(EntityType.PRODUCT, words.random());
            fact(maker, Predicate.PRODUCES, product);
        }
        return product;
    }

    private void fact(Thing subject, Predicate predicate, Thing object) {
        facts++;
        Node property = PG.property(predicate).asNode();
        mention(subject);
        mention(object);
        out.into(plan()).add(subject.iri(), property, object.iri());
        for (int i = words.chance(0.13) ? 2 : 1; i > 0; i--) {
            evidence.statement(subject, property, object, facts / FACTS_PER_SECTION);
        }
    }

    private void target(Thing thing) {
        String target = world.iris()
                .documentPart(name, "target", Long.toHexString(words.random().nextLong()));
        String indicator = words.any("indicators");
        int value = words.between(1, 5_000);
        out.into(plan()).add(target, RDF.type.asNode(), PG.Target.asNode());
        out.chinese(target, RDFS.label.asNode(), thing.label() + " " + indicator + " >= " + value);
        out.add(target, PG.subject.asNode(), thing.iri());
        out.text(target, PG.indicator.asNode(), indicator);
        out.value(target, PG.value.asNode(), value, XSDDatatype.XSDdecimal);
        out.text(target, PG.unit.asNode(), words.any("units"));
        out.text(target, PG.comparator.asNode(), ">=");
        out.value(target, PG.actual.asNode(), words.chance(0.2), XSDDatatype.XSDboolean);
        out.value(target, PG.year.asNode(), 2005 + 5 * words.between(0, 5), XSDDatatype.XSDgYear);
        out.add(target, PG.inPlan.asNode(), plan());
    }

    private Thing mention(Thing thing) {
        mentioned.add(thing);
        return thing;
    }

    private void describe(Thing thing) {
        out.into(plan())
                .add(thing.iri(), RDF.type.asNode(), PG.type(thing.type()).asNode());
        out.chinese(thing.iri(), RDFS.label.asNode(), thing.label());
        for (String other : thing.otherNames()) {
            if (words.chance(0.5)) {
                out.chinese(thing.iri(), SKOS.altLabel.asNode(), other);
            }
        }
        for (int i = words.chance(0.4) ? 2 : 1; i > 0; i--) {
            evidence.mention(thing, words.between(0, facts / FACTS_PER_SECTION));
        }
    }

    private String plan() {
        return world.iris().document(name);
    }
}
