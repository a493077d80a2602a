package org.plangraph.service.linkeddata;

import java.util.SortedMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.plangraph.ontology.PG;
import org.plangraph.service.store.Statistics;

/** The dataset in the terms of VoID: how large, of what, and where to ask. */
final class VoidDescription {
    private static final String VOID = "http://rdfs.org/ns/void#";

    private VoidDescription() {}

    /** @param service where this service stands, ending in a slash */
    static Model of(Statistics statistics, String service) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("void", VOID).setNsPrefix("dcterms", DCTerms.NS).setNsPrefix(PG.PREFIX, PG.NS);
        Resource dataset = model.createResource(service + ".well-known/void#dataset")
                .addProperty(RDF.type, resource("Dataset"))
                .addProperty(DCTerms.title, "PlanGraph")
                .addProperty(DCTerms.modified, statistics.built(), XSDDatatype.XSDdateTime)
                .addProperty(property("sparqlEndpoint"), model.createResource(service + "sparql"))
                .addProperty(property("uriSpace"), statistics.baseIri())
                .addProperty(property("vocabulary"), model.createResource(PG.NS))
                .addLiteral(property("triples"), statistics.quads())
                .addLiteral(property("documents"), (long) statistics.plans().size());
        partition(dataset, "classPartition", "class", "entities", statistics.entities());
        partition(dataset, "propertyPartition", "property", "triples", statistics.relations());
        return model;
    }

    private static void partition(
            Resource dataset, String kind, String key, String counted, SortedMap<String, Long> counts) {
        Model model = dataset.getModel();
        counts.forEach((name, count) -> dataset.addProperty(
                property(kind),
                model.createResource()
                        .addProperty(property(key), model.createResource(PG.NS + name))
                        .addLiteral(property(counted), count.longValue())));
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(VOID, name);
    }

    private static Resource resource(String name) {
        return ResourceFactory.createResource(VOID + name);
    }
}
