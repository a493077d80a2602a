package org.plangraph.service.linkeddata;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
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
import org.plangraph.service.store.Partitions;
import org.plangraph.service.store.Statistics;

/** The dataset in the terms of VoID and DCAT 3: how large, of what, of which plans, and where to ask. */
final class DatasetDescription {
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private static final String SPDX = "http://spdx.org/rdf/terms#";

    /** The whole graph as a file, with what is in it once it is unpacked. */
    private record Dump(String file, String mediaType, boolean rdf) {}

    private static final List<Dump> DUMPS = List.of(
            new Dump("plangraph.nq.gz", "application/n-quads", true),
            new Dump("plangraph.trig.gz", "application/trig", true),
            new Dump("plangraph.ttl.gz", "text/turtle", true),
            new Dump("plangraph.jsonld.gz", "application/ld+json", true),
            new Dump("plangraph.rdf.gz", "application/rdf+xml", true),
            new Dump("plangraph.csv.zip", "text/csv", false),
            new Dump("plangraph.neo4j.zip", "text/csv", false),
            new Dump("plangraph.graphml.gz", "application/graphml+xml", false),
            new Dump("plangraph.gexf.gz", "application/gexf+xml", false));

    private DatasetDescription() {}

    /**
     * @param service where this service stands, ending in a slash
     * @param files tells the size and checksum of what has been made
     */
    static Model of(Statistics statistics, Partitions partitions, PublishedFiles files, String service) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("void", VOID)
                .setNsPrefix("dcat", DCAT.NS)
                .setNsPrefix("dcterms", DCTerms.NS)
                .setNsPrefix("spdx", SPDX)
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
                .addLiteral(property("triples"), partitions.triples())
                .addLiteral(property("classes"), (long) partitions.classes().size())
                .addLiteral(
                        property("properties"), (long) partitions.properties().size())
                .addLiteral(property("documents"), (long) statistics.plans().size());
        for (String format : new String[] {"Turtle", "JSON-LD", "N-Triples", "RDF_XML"}) {
            dataset.addProperty(property("feature"), model.createResource(FORMATS + format));
        }
        statistics.plans().forEach(plan -> dataset.addProperty(DCTerms.hasPart, model.createResource(plan)));
        partition(dataset, "classPartition", "class", "entities", partitions.classes());
        partition(dataset, "propertyPartition", "property", "triples", partitions.properties());
        endpoint(dataset, service);
        DUMPS.forEach(dump -> distribution(dataset, dump, service + "dump/" + dump.file(), files.find(dump.file())));
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

    private static void distribution(
            Resource dataset, Dump dump, String address, Optional<PublishedFiles.PublishedFile> made) {
        Model model = dataset.getModel();
        Resource file = model.createResource(address);
        boolean zip = address.endsWith(".zip");
        Resource distribution = model.createResource(address + "#distribution")
                .addProperty(RDF.type, DCAT.Distribution)
                .addProperty(DCAT.downloadURL, file)
                .addProperty(DCAT.mediaType, mediaType(dump.mediaType()))
                .addProperty(
                        zip ? DCAT.packageFormat : DCAT.compressFormat,
                        mediaType(zip ? "application/zip" : "application/gzip"));
        dataset.addProperty(DCAT.distribution, distribution);
        if (dump.rdf()) {
            dataset.addProperty(property("dataDump"), file);
        }
        made.ifPresent(known -> distribution
                .addProperty(DCAT.byteSize, Long.toString(known.bytes()), XSDDatatype.XSDnonNegativeInteger)
                .addProperty(
                        spdx("checksum"),
                        model.createResource()
                                .addProperty(RDF.type, model.createResource(SPDX + "Checksum"))
                                .addProperty(spdx("algorithm"), model.createResource(SPDX + "checksumAlgorithm_sha256"))
                                .addProperty(spdx("checksumValue"), known.sha256(), XSDDatatype.XSDhexBinary)));
    }

    private static void partition(
            Resource dataset, String kind, String key, String counted, SortedMap<String, Long> counts) {
        Model model = dataset.getModel();
        counts.forEach((iri, count) -> dataset.addProperty(
                property(kind),
                model.createResource()
                        .addProperty(property(key), model.createResource(iri))
                        .addLiteral(property(counted), count.longValue())));
    }

    private static Resource mediaType(String name) {
        return ResourceFactory.createResource("https://www.iana.org/assignments/media-types/" + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(VOID, name);
    }

    private static Property spdx(String name) {
        return ResourceFactory.createProperty(SPDX, name);
    }

    private static Resource resource(String name) {
        return ResourceFactory.createResource(VOID + name);
    }
}
