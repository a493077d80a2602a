package org.plangraph.service.sparql;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;

/** What the endpoint can do, in the terms of SPARQL 1.1 Service Description. */
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private ServiceDescription() {}

    /** @param graphs IRIs of the named graphs */
    static Model of(String endpoint, List<String> graphs) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("sd", SD).setNsPrefix("formats", FORMATS);
        Resource service = model.createResource().addProperty(RDF.type, term("Service"));
        add(service, "endpoint", model.createResource(endpoint));
        add(service, "supportedLanguage", term("SPARQL11Query"));
        add(service, "feature", term("UnionDefaultGraph"));
        for (String format : new String[] {
            "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV",
            "Turtle", "JSON-LD", "N-Triples", "RDF_XML"
        }) {
            add(service, "resultFormat", model.createResource(FORMATS + format));
        }
        Resource dataset = model.createResource().addProperty(RDF.type, term("Dataset"));
        add(dataset, "defaultGraph", model.createResource().addProperty(RDF.type, term("Graph")));
        for (String graph : graphs) {
            Resource named = model.createResource().addProperty(RDF.type, term("NamedGraph"));
            add(named, "name", model.createResource(graph));
            add(dataset, "namedGraph", named);
        }
        add(service, "defaultDataset", dataset);
        return model;
    }

    private static void add(Resource subject, String property, Resource object) {
        subject.addProperty(ResourceFactory.createProperty(SD, property), object);
    }

    private static Resource term(String name) {
        return ResourceFactory.createResource(SD + name);
    }
}
