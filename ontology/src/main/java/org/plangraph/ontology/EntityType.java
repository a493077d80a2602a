package org.plangraph.ontology;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of thing a plan speaks of; each is a class of the ontology and a path segment in entity IRIs. */
public enum EntityType {
    REGION("Region", "region"),
    INDUSTRY("Industry", "industry"),
    ENTERPRISE("Enterprise", "enterprise"),
    PROJECT("Project", "project"),
    PARK("Park", "park"),
    INDUSTRY_CLUSTER("IndustryCluster", "industry-cluster"),
    INDUSTRY_CHAIN("IndustryChain", "industry-chain"),
    INSTITUTION("Institution", "institution"),
    PRODUCT("Product", "product");

    private static final Map<String, EntityType> BY_LOCAL_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EntityType::localName, Function.identity()));

    private final String localName;
    private final String kind;

    EntityType(String localName, String kind) {
        this.localName = localName;
        this.kind = kind;
    }

    /** The class's local name in the ontology, such as {@code IndustryChain}. */
    public String localName() {
        return localName;
    }

    /** The segment after {@code id/} in the IRIs of this type, such as {@code industry-chain}. */
    public String kind() {
        return kind;
    }

    /** The type whose class has this local name; empty when there is none. */
    public static Optional<EntityType> ofLocalName(String localName) {
        return Optional.ofNullable(BY_LOCAL_NAME.get(localName));
    }
}
