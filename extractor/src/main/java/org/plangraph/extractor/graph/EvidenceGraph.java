package org.plangraph.extractor.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Section;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.link.PlanKnowledge;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.relation.Relation;
import org.plangraph.extractor.relation.Target;
import org.plangraph.ontology.PG;

/** Writes what the facts rest on: reading text, sections, mentions, and one evidence per statement and place. */
final class EvidenceGraph {
    private static final Property GENERATED_BY = ResourceFactory.createProperty(Provenance.NS, "wasGeneratedBy");

    private static final Comparator<Mention> IN_READING_ORDER =
            Mention.IN_READING_ORDER.thenComparing(Mention::foundBy);

    private static final BinaryOperator<Mention> SURER = BinaryOperator.maxBy(
            Comparator.comparing(Mention::confidence).thenComparing(Mention::foundBy, Comparator.reverseOrder()));

    private final PlanKnowledge knowledge;
    private final PlanNodes nodes;
    private final Node run;
    private final Map<String, Node> rules = new HashMap<>();
    private final Map<Double, Node> confidences = new HashMap<>();
    private Sentence lastQuoted;
    private String lastQuote;

    EvidenceGraph(PlanKnowledge knowledge, PlanNodes nodes, Node run) {
        this.knowledge = knowledge;
        this.nodes = nodes;
        this.run = run;
    }

    /** All quads, each made as it is read. */
    Stream<Quad> quads() {
        return parts().mapMulti(
                        (part, taker) -> part.emit(new QuadEmitter(nodes.evidenceGraph(), QuadTaker.of(taker))));
    }

    /** The same quads in the same order. */
    void writeTo(QuadTaker taker) {
        QuadEmitter quads = new QuadEmitter(nodes.evidenceGraph(), taker);
        parts().forEach(part -> part.emit(quads));
    }

    private Stream<Part> parts() {
        Plan plan = knowledge.plan();
        SectionAt sectionAt = new SectionAt(plan);
        Stream<Supplier<Stream<Part>>> parts = Stream.of(
                () -> Stream.of(quads -> text(plan, quads)),
                () -> plan.sections().stream().map(s -> quads -> section(s, quads)),
                () -> mentions().stream().map(m -> quads -> mention(m, sectionAt, quads)),
                () -> statements().stream().map(s -> quads -> evidence(s, quads)));
        return parts.flatMap(Supplier::get);
    }

    /** The quads of one thing. */
    private interface Part {
        void emit(QuadEmitter quads);
    }

    private void text(Plan plan, QuadEmitter quads) {
        quads.string(nodes.document(), PG.text, plan.text())
                .string(nodes.document(), PG.contentHash, plan.contentHash());
    }

    private void section(Section section, QuadEmitter quads) {
        Node node = nodes.section(section.index());
        quads.type(node, PG.Section)
                .add(node, PG.inPlan, nodes.document())
                .number(node, PG.order, section.index())
                .number(node, PG.depth, section.level())
                .string(node, PG.heading, section.title())
                .string(
                        node,
                        PG.sectionKind,
                        section.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        place(
                quads,
                node,
                new Span(
                        section.index() == 0 ? 0 : section.heading().begin(),
                        section.body().end()));
        section.number().ifPresent(number -> quads.string(node, PG.number, number));
        if (section.parent() >= 0) {
            quads.add(node, PG.parent, nodes.section(section.parent()));
        }
    }

    /** One mention per place, type and name; of two finders' the surer is kept. */
    private List<Mention> mentions() {
        List<Mention> inOrder = new ArrayList<>(knowledge.entityOf().keySet());
        inOrder.sort(IN_READING_ORDER);
        List<Mention> mentions = new ArrayList<>(inOrder.size());
        for (Mention m : inOrder) {
            int last = mentions.size() - 1;
            if (last >= 0 && Mention.IN_READING_ORDER.compare(mentions.get(last), m) == 0) {
                mentions.set(last, SURER.apply(mentions.get(last), m));
            } else {
                mentions.add(m);
            }
        }
        return mentions;
    }

    private void mention(Mention mention, SectionAt sectionAt, QuadEmitter quads) {
        Node node = nodes.mention(mention);
        quads.type(node, PG.Mention)
                .add(node, PG.inPlan, nodes.document())
                .add(node, PG.refersTo, nodes.named(mention))
                .add(
                        node,
                        PG.section,
                        nodes.section(sectionAt.offset(mention.span().begin())));
        place(quads, node, mention.span());
        origin(quads, node, mention.foundBy(), mention.confidence());
    }

    /** A statement made at a place; several rules may make the same one, and the surest is kept. */
    private record Statement(
            Node subject, Node predicate, Node object, Sentence sentence, String rule, double confidence) {
        static final BinaryOperator<Statement> SURER = BinaryOperator.maxBy(
                Comparator.comparing(Statement::confidence).thenComparing(Statement::rule, Comparator.reverseOrder()));

        Same same() {
            return new Same(subject, predicate, object, sentence.index());
        }
    }

    /** What makes two statements one. */
    private record Same(Node subject, Node predicate, Node object, int sentence) {
        @Override
        public int hashCode() {
            return ((subject.hashCode() * 31 + predicate.hashCode()) * 31 + object.hashCode()) * 31 + sentence;
        }
    }

    private Collection<Statement> statements() {
        Map<Same, Statement> statements = new LinkedHashMap<>();
        for (Relation r : knowledge.relations()) {
            Node subject = nodes.named(r.subject());
            Node object = nodes.named(r.object());
            if (!subject.equals(object)) {
                Node predicate = PG.property(r.predicate()).asNode();
                add(statements, new Statement(subject, predicate, object, r.sentence(), r.rule(), r.confidence()));
            }
        }
        for (Target t : knowledge.targets()) {
            Node value = FactGraph.value(t);
            Node predicate = PG.value.asNode();
            add(statements, new Statement(nodes.target(t), predicate, value, t.sentence(), t.rule(), t.confidence()));
        }
        return statements.values();
    }

    private static void add(Map<Same, Statement> statements, Statement s) {
        statements.merge(s.same(), s, Statement.SURER);
    }

    private void evidence(Statement statement, QuadEmitter quads) {
        Sentence sentence = statement.sentence;
        Node node = nodes.evidence(statement.subject, statement.predicate, statement.object, sentence);
        quads.type(node, PG.Evidence)
                .type(node, RDF.Statement)
                .type(node, Provenance.ENTITY)
                .add(node, RDF.subject, statement.subject)
                .add(node, RDF.predicate, statement.predicate)
                .add(node, RDF.object, statement.object)
                .add(node, PG.inPlan, nodes.document())
                .add(node, PG.section, nodes.section(sentence.section()))
                .string(node, PG.quote, quote(sentence))
                .add(node, GENERATED_BY, run);
        place(quads, node, sentence.span());
        origin(quads, node, statement.rule, statement.confidence);
    }

    /** The words of a sentence, the same object for statements that follow each other. */
    private String quote(Sentence sentence) {
        if (sentence != lastQuoted) {
            lastQuoted = sentence;
            lastQuote = sentence.span().of(nodes.plan().text());
        }
        return lastQuote;
    }

    private void place(QuadEmitter quads, Node node, Span span) {
        quads.number(node, PG.begin, nodes.begin(span)).number(node, PG.end, nodes.end(span));
    }

    private void origin(QuadEmitter quads, Node node, String rule, double confidence) {
        quads.add(node, PG.rule, rules.computeIfAbsent(rule, NodeFactory::createLiteralString))
                .add(node, PG.confidence, confidences.computeIfAbsent(confidence, EvidenceGraph::decimal));
    }

    private static Node decimal(double confidence) {
        String form = BigDecimal.valueOf(confidence)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return NodeFactory.createLiteralDT(form, XSDDatatype.XSDdecimal);
    }
}
