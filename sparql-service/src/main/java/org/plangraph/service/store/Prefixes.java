package org.plangraph.service.store;

import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.plangraph.ontology.PG;

/** The prefixes our data is written with, and that a query on the command line need not declare. */
public final class Prefixes {
    public static final PrefixMapping STANDARD = PrefixMapping.Factory.create()
            .setNsPrefix(PG.PREFIX, PG.NS)
            .setNsPrefix("rdf", RDF.uri)
            .setNsPrefix("rdfs", RDFS.uri)
            .setNsPrefix("owl", OWL.NS)
            .setNsPrefix("xsd", XSD.NS)
            .setNsPrefix("skos", SKOS.uri)
            .setNsPrefix("dcterms", DCTerms.NS)
            .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
            .setNsPrefix("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#")
            .setNsPrefix("text", "http://jena.apache.org/text#")
            .lock();

    private Prefixes() {}
}
