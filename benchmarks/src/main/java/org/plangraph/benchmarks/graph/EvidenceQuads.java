package org.plangraph.benchmarks.graph;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.plangraph.ontology.Iris;
import org.plangraph.ontology.PG;

/** The evidence graph of a made-up plan: sentences for statements, mentions, sections. */
final class EvidenceQuads {
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final Node ENTITY = uri(PROV + "Entity");
    private static final Node GENERATED = uri(PROV + "wasGeneratedBy");

    private final Words words;
    private final Iris iris;
    private final String name;
    private final Quads out;

    EvidenceQuads(World world, String name, Quads out) {
        this.words = world.words();
        this.iris = world.iris();
        this.name = name;
        this.out = out;
    }

    void statement(Thing subject, Node predicate, Thing object, int section) {
        String iri = part("evidence", key());
        out.into(graph()).add(iri, RDF.type.asNode(), PG.Evidence.asNode());
        out.add(iri, RDF.type.asNode(), RDF.Statement.asNode());
        out.add(iri, RDF.type.asNode(), ENTITY);
        out.add(iri, RDF.subject.asNode(), subject.iri());
        out.add(iri, RDF.predicate.asNode(), predicate);
        out.add(iri, RDF.object.asNode(), object.iri());
        out.text(
                iri,
                PG.quote.asNode(),
                words.any("openers") + subject.label() + words.any("middles") + object.label() + words.any("endings"));
        out.add(iri, GENERATED, part("run", "1"));
        placed(iri, section, predicate.getLocalName() + "-said");
    }

    void mention(Thing thing, int section) {
        String iri = part("mention", key());
        out.into(graph()).add(iri, RDF.type.asNode(), PG.Mention.asNode());
        out.add(iri, PG.refersTo.asNode(), thing.iri());
        placed(iri, section, thing.type().kind() + "-listed");
    }

    private void placed(String iri, int section, String rule) {
        int begin = words.between(0, 30_000);
        out.add(iri, PG.inPlan.asNode(), iris.document(name));
        out.add(iri, PG.section.asNode(), part("section", Integer.toString(section)));
        out.value(iri, PG.begin.asNode(), begin, XSDDatatype.XSDinteger);
        out.value(iri, PG.end.asNode(), begin + words.between(2, 80), XSDDatatype.XSDinteger);
        out.text(iri, PG.rule.asNode(), rule);
        out.value(iri, PG.confidence.asNode(), "0." + words.between(50, 99), XSDDatatype.XSDdecimal);
    }

    void sections(int count) {
        out.into(graph());
        for (int i = 0; i < count; i++) {
            String section = part("section", Integer.toString(i));
            out.add(section, RDF.type.asNode(), PG.Section.asNode());
            out.add(section, PG.inPlan.asNode(), iris.document(name));
            out.value(section, PG.order.asNode(), i, XSDDatatype.XSDinteger);
            out.value(section, PG.depth.asNode(), i == 0 ? 0 : 1, XSDDatatype.XSDinteger);
            out.text(section, PG.heading.asNode(), words.any("openers") + words.brand());
            out.text(section, PG.sectionKind.asNode(), i == 0 ? "document" : "heading");
            if (i > 0) {
                out.add(section, PG.parent.asNode(), part("section", "0"));
            }
        }
    }

    private String part(String what, String key) {
        return iris.documentPart(name, what, key);
    }

    private String key() {
        return Long.toHexString(words.random().nextLong());
    }

    private String graph() {
        return iris.evidenceGraph(name);
    }

    private static Node uri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
