package org.plangraph.service.linkeddata;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.plangraph.ontology.PG;
import org.plangraph.service.store.Statistics;

/** The dataset in the terms of VoID and DCAT 3: how large, of what, of which plans, and where to ask. */
final class DatasetDescription {
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    /** The whole graph as files, each with what is in it once it is unpacked. */
    private static final Map<String, String> DUMPS = new TreeMap<>(Map.of(
            "plangraph.nq.gz", "application/n-quads",
            "plangraph.trig.gz", "application/trig",
            "plangraph.ttl.gz", "text/turtle",
            "plangraph.jsonld.gz", "application/ld+json",
            "plangraph.rdf.gz", "application/rdf+xml"));

    private DatasetDescription() {}

    /** @param service where this service stands, ending in a slash */
    static Model of(Statistics statistics, String service) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("void", VOID)
                .setNsPrefix("dcat", DCAT.NS)
                .setNsPrefix("dcterms", DCTerms.NS)
                .setNsPrefix(PG.PREFIX, PG.NS);
        Resource dataset = model.createResource(service + ".well-known/void#dataset")
                .addProperty(RDF.type, resource("Dataset"))
                .addProperty(RDF.type, DCAT.Dataset)
                .addProperty(DCTerms.title, "PlanGraph", "en")
                .addProperty(
                        DCTerms.description,
                        "What Chinese industrial plans say of regions, industries, enterprises, projects, parks, clusters, chains, "
                                + "institutions and products, each statement with the sentence it came from.",
                        "en")
                .addProperty(DCTerms.language, "zh")
                .addProperty(DCTerms.modified, statistics.built(), XSDDatatype.XSDdateTime)
                .addProperty(DCTerms.conformsTo, PG.ontology)
                .addProperty(DCAT.landingPage, model.createResource(service))
                .addProperty(property("sparqlEndpoint"), model.createResource(service + "sparql"))
                .addProperty(property("uriSpace"), statistics.baseIri())
                .addProperty(property("vocabulary"), model.createResource(PG.NS))
                .addLiteral(property("triples"), statistics.quads())
                .addLiteral(property("documents"), (long) statistics.plans().size());
        for (String format : new String[] {"Turtle", "JSON-LD", "N-Triples", "RDF_XML"}) {
            dataset.addProperty(property("feature"), model.createResource(FORMATS + format));
        }
        statistics.plans().forEach(plan -> dataset.addProperty(DCTerms.hasPart, model.createResource(plan)));
        partition(dataset, "classPartition", "class", "entities", statistics.entities());
        partition(dataset, "propertyPartition", "property", "triples", statistics.relations());
        endpoint(dataset, service);
        DUMPS.forEach((file, mediaType) -> distribution(dataset, service + "dump/" + file, mediaType));
        return model;
    }

    private static void endpoint(Resource dataset, String service) {
        Model model = dataset.getModel();
        model.createResource(service + ".well-known/void#sparql")
                .addProperty(RDF.type, DCAT.DataService)
                .addProperty(DCTerms.title, "SPARQL 1.1", "en")
                .addProperty(DCAT.endpointURL, model.createResource(service + "sparql"))
                .addProperty(DCAT.endpointDescription, model.createResource(service + "sparql"))
                .addProperty(DCTerms.conformsTo, model.createResource("https://www.w3.org/TR/sparql11-protocol/"))
                .addProperty(DCAT.servesDataset, dataset);
    }

    private static void distribution(Resource dataset, String address, String mediaType) {
        Resource file = dataset.getModel().createResource(address);
        dataset.addProperty(property("dataDump"), file)
                .addProperty(
                        DCAT.distribution,
                        dataset.getModel()
                                .createResource(address + "#distribution")
                                .addProperty(RDF.type, DCAT.Distribution)
                                .addProperty(DCAT.downloadURL, file)
                                .addProperty(DCAT.mediaType, mediaType(mediaType))
                                .addProperty(DCAT.compressFormat, mediaType("application/gzip")));
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

    private static Resource mediaType(String name) {
        return ResourceFactory.createResource("https://www.iana.org/assignments/media-types/" + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(VOID, name);
    }

    private static Resource resource(String name) {
        return ResourceFactory.createResource(VOID + name);
    }
}
