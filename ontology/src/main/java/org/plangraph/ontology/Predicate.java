package org.plangraph.ontology;

import static org.plangraph.ontology.EntityType.ENTERPRISE;
import static org.plangraph.ontology.EntityType.INDUSTRY;
import static org.plangraph.ontology.EntityType.INDUSTRY_CHAIN;
import static org.plangraph.ontology.EntityType.INDUSTRY_CLUSTER;
import static org.plangraph.ontology.EntityType.INSTITUTION;
import static org.plangraph.ontology.EntityType.PARK;
import static org.plangraph.ontology.EntityType.PRODUCT;
import static org.plangraph.ontology.EntityType.PROJECT;
import static org.plangraph.ontology.EntityType.REGION;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The relations a plan states between entities, with the types allowed at either end. */
public enum Predicate {
    LOCATED_IN(
            "locatedIn",
            EnumSet.of(ENTERPRISE, PROJECT, PARK, INDUSTRY_CLUSTER, INDUSTRY_CHAIN, INSTITUTION),
            EnumSet.of(REGION)),
    IN_INDUSTRY(
            "inIndustry",
            EnumSet.of(ENTERPRISE, PROJECT, PARK, INDUSTRY_CLUSTER, INDUSTRY_CHAIN, INSTITUTION),
            EnumSet.of(INDUSTRY)),
    SUB_INDUSTRY_OF("subIndustryOf", EnumSet.of(INDUSTRY), EnumSet.of(INDUSTRY)),
    DEVELOPS("develops", EnumSet.of(REGION), EnumSet.of(INDUSTRY)),
    LEAD_ENTERPRISE(
            "leadEnterprise",
            EnumSet.of(INDUSTRY, INDUSTRY_CHAIN, INDUSTRY_CLUSTER, PARK, PROJECT),
            EnumSet.of(ENTERPRISE)),
    CARRIED_OUT_BY("carriedOutBy", EnumSet.of(PROJECT, PARK, INSTITUTION), EnumSet.of(ENTERPRISE)),
    IN_PARK("inPark", EnumSet.of(ENTERPRISE, PROJECT, INSTITUTION, INDUSTRY_CLUSTER), EnumSet.of(PARK)),
    PRODUCES(
            "produces",
            EnumSet.of(ENTERPRISE, INDUSTRY_CHAIN, INDUSTRY_CLUSTER, PARK, PROJECT, INDUSTRY),
            EnumSet.of(PRODUCT)),
    UPSTREAM_OF("upstreamOf", EnumSet.of(PRODUCT, INDUSTRY_CHAIN), EnumSet.of(PRODUCT, INDUSTRY_CHAIN)),
    SUPPORTS("supports", EnumSet.of(INSTITUTION), EnumSet.of(INDUSTRY, INDUSTRY_CHAIN, ENTERPRISE, PROJECT));

    private static final Map<String, Predicate> BY_LOCAL_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Predicate::localName, Function.identity()));

    private final String localName;
    private final Set<EntityType> subjects;
    private final Set<EntityType> objects;

    Predicate(String localName, Set<EntityType> subjects, Set<EntityType> objects) {
        this.localName = localName;
        this.subjects = Set.copyOf(subjects);
        this.objects = Set.copyOf(objects);
    }

    /** The property's local name in the ontology, such as {@code leadEnterprise}. */
    public String localName() {
        return localName;
    }

    /** Whether the annotation guide allows this relation from a {@code subject} to an {@code object}. */
    public boolean allows(EntityType subject, EntityType object) {
        return subjects.contains(subject) && objects.contains(object);
    }

    /** The predicate with this local name; empty when there is none. */
    public static Optional<Predicate> ofLocalName(String localName) {
        return Optional.ofNullable(BY_LOCAL_NAME.get(localName));
    }
}
