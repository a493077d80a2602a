package org.plangraph.ontology;

import java.util.EnumMap;
import java.util.Map;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the PlanGraph ontology, as {@code plangraph.ttl} defines them. */
public final class PG {
    /** The namespace of every term; it does not change with the base IRI of the data. */
    public static final String NS = "https://w3id.org/plangraph/ontology#";
    /** The prefix the namespace goes by. */
    public static final String PREFIX = "pg";
    /** The ontology itself. */
    public static final Resource ontology = ResourceFactory.createResource("https://w3id.org/plangraph/ontology");

    public static final Resource Region = resource("Region");
    public static final Resource Area = resource("Area");
    public static final Resource HistoricalRegion = resource("HistoricalRegion");
    public static final Resource Industry = resource("Industry");
    public static final Resource Enterprise = resource("Enterprise");
    public static final Resource Project = resource("Project");
    public static final Resource Park = resource("Park");
    public static final Resource IndustryCluster = resource("IndustryCluster");
    public static final Resource IndustryChain = resource("IndustryChain");
    public static final Resource Institution = resource("Institution");
    public static final Resource Product = resource("Product");
    public static final Resource IndustryClass = resource("IndustryClass");
    public static final Resource CatalogueProduct = resource("CatalogueProduct");
    public static final Resource Plan = resource("Plan");
    public static final Resource Section = resource("Section");
    public static final Resource Target = resource("Target");
    public static final Resource Mention = resource("Mention");
    public static final Resource Evidence = resource("Evidence");
    public static final Resource Run = resource("Run");
    public static final Resource IndustryMatch = resource("IndustryMatch");

    public static final Property locatedIn = property("locatedIn");
    public static final Property inIndustry = property("inIndustry");
    public static final Property subIndustryOf = property("subIndustryOf");
    public static final Property develops = property("develops");
    public static final Property leadEnterprise = property("leadEnterprise");
    public static final Property carriedOutBy = property("carriedOutBy");
    public static final Property inPark = property("inPark");
    public static final Property produces = property("produces");
    public static final Property upstreamOf = property("upstreamOf");
    public static final Property supports = property("supports");
    public static final Property partOf = property("partOf");
    public static final Property within = property("within");
    public static final Property covers = property("covers");
    public static final Property level = property("level");
    public static final Property abbreviation = property("abbreviation");
    public static final Property madeFor = property("madeFor");
    public static final Property issuer = property("issuer");
    public static final Property documentNumber = property("documentNumber");
    public static final Property periodBegin = property("periodBegin");
    public static final Property periodEnd = property("periodEnd");
    public static final Property text = property("text");
    public static final Property contentHash = property("contentHash");
    public static final Property heading = property("heading");
    public static final Property number = property("number");
    public static final Property depth = property("depth");
    public static final Property sectionKind = property("sectionKind");
    public static final Property order = property("order");
    public static final Property parent = property("parent");
    public static final Property inPlan = property("inPlan");
    public static final Property section = property("section");
    public static final Property begin = property("begin");
    public static final Property end = property("end");
    public static final Property quote = property("quote");
    public static final Property rule = property("rule");
    public static final Property confidence = property("confidence");
    public static final Property refersTo = property("refersTo");
    public static final Property subject = property("subject");
    public static final Property indicator = property("indicator");
    public static final Property value = property("value");
    public static final Property unit = property("unit");
    public static final Property year = property("year");
    public static final Property comparator = property("comparator");
    public static final Property actual = property("actual");
    public static final Property matchedName = property("matchedName");
    public static final Property version = property("version");
    public static final Property ruleSetHash = property("ruleSetHash");

    private static final Map<EntityType, Resource> TYPES = new EnumMap<>(EntityType.class);
    private static final Map<Predicate, Property> RELATIONS = new EnumMap<>(Predicate.class);

    static {
        for (EntityType type : EntityType.values()) {
            TYPES.put(type, resource(type.localName()));
        }
        for (Predicate predicate : Predicate.values()) {
            RELATIONS.put(predicate, property(predicate.localName()));
        }
    }

    private PG() {}

    /** The class of a kind of entity. */
    public static Resource type(EntityType type) {
        return TYPES.get(type);
    }

    /** The property of a relation. */
    public static Property property(Predicate predicate) {
        return RELATIONS.get(predicate);
    }

    private static Resource resource(String localName) {
        return ResourceFactory.createResource(NS + localName);
    }

    private static Property property(String localName) {
        return ResourceFactory.createProperty(NS, localName);
    }
}
