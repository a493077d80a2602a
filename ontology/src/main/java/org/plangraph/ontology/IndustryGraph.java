package org.plangraph.ontology;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.plangraph.ontology.IndustryClass.Scheme;

/** Writes the classifications as SKOS. */
final class IndustryGraph {
    private static final String SCHEMES = "industries/schemes.ttl";

    private final Model model = ModelFactory.createDefaultModel();
    private final Industries industries;
    private final Iris iris;

    private IndustryGraph(Industries industries, Iris iris) {
        this.industries = industries;
        this.iris = iris;
    }

    static Model of(Industries industries, Iris iris) {
        IndustryGraph graph = new IndustryGraph(industries, iris);
        graph.writeSchemes();
        for (Scheme scheme : Scheme.values()) {
            industries.classes(scheme).forEach(graph::write);
        }
        industries.classes(Scheme.SEI2018).forEach(graph::writeCrosswalk);
        industries.products().forEach(graph::write);
        return graph.model;
    }

    /** The schemes' own description is a Turtle file whose relative IRIs stand on the base. */
    private void writeSchemes() {
        RDFParser.create()
                .source(IndustryGraph.class.getResourceAsStream(SCHEMES))
                .lang(Lang.TURTLE)
                .base(iris.base())
                .parse(model);
    }

    private void write(IndustryClass c) {
        Resource subject =
                concept(c.iri(iris), PG.IndustryClass, c.name()).addProperty(SKOS.inScheme, scheme(c.scheme()));
        c.code().ifPresent(code -> subject.addProperty(SKOS.notation, code));
        industries
                .broader(c)
                .ifPresentOrElse(
                        broad -> subject.addProperty(SKOS.broader, model.createResource(broad.iri(iris))),
                        () -> subject.addProperty(SKOS.topConceptOf, scheme(c.scheme())));
    }

    /** Equal names match closely; otherwise the catalogue only says that the two overlap. */
    private void writeCrosswalk(IndustryClass c) {
        for (IndustryClass national : industries.nationalClasses(c)) {
            model.add(
                    model.createResource(c.iri(iris)),
                    national.name().equals(c.name()) ? SKOS.closeMatch : SKOS.relatedMatch,
                    model.createResource(national.iri(iris)));
        }
    }

    private void write(CatalogueProduct product) {
        Resource subject = concept(product.iri(iris), PG.CatalogueProduct, product.name());
        if (!product.bareName().equals(product.name())) {
            subject.addProperty(SKOS.altLabel, product.bareName(), "zh");
        }
        product.classes().forEach(key -> subject.addProperty(SKOS.broader, classOf(Scheme.SEI2018, key)));
        product.nationalClasses().forEach(code -> subject.addProperty(SKOS.broadMatch, classOf(Scheme.GBT4754, code)));
    }

    private Resource classOf(Scheme scheme, String key) {
        return model.createResource(iris.industryClass(scheme.localName(), key));
    }

    private Resource concept(String iri, Resource type, String name) {
        return model.createResource(iri)
                .addProperty(RDF.type, type)
                .addProperty(RDF.type, SKOS.Concept)
                .addProperty(RDFS.label, name, "zh")
                .addProperty(SKOS.prefLabel, name, "zh");
    }

    private Resource scheme(Scheme scheme) {
        return model.createResource(iris.sharedGraph("industries") + "#" + scheme.localName());
    }
}
