package org.plangraph.extractor.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.PlanName;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.link.Entity;
import org.plangraph.extractor.link.PlanKnowledge;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.relation.Target;
import org.plangraph.ontology.Iris;

/** The IRIs of one plan's things. Each follows from what the thing is, so that two builds mint the same ones. Belongs to one thread. */
final class PlanNodes {
    private static final int KEY_BYTES = 8;
    private static final byte END_OF_PART = 0;
    private static final String SCOPE = "@";

    private final Iris iris;
    private final PlanKnowledge knowledge;
    private final CodePoints codePoints;
    private final Node document;
    private final Node evidenceGraph;
    private final Node[] sections;
    private final Map<Entity, Node> entities = new IdentityHashMap<>();
    /** What the IRIs of the plan's mentions, sections, … begin with. */
    private final Map<String, String> folders = new HashMap<>();

    private final MessageDigest sha256 = sha256();
    /** What keys are made of again and again: the same things are spoken of in many places. */
    private final Map<Node, byte[]> encoded = new HashMap<>();

    PlanNodes(Iris iris, PlanKnowledge knowledge) {
        this.iris = iris;
        this.knowledge = knowledge;
        this.codePoints = new CodePoints(plan().text());
        this.document = NodeFactory.createURI(iris.document(name().value()));
        this.evidenceGraph = NodeFactory.createURI(iris.evidenceGraph(name().value()));
        this.sections = new Node[plan().sections().size()];
        for (int i = 0; i < sections.length; i++) {
            sections[i] = part("section", Integer.toString(i));
        }
        knowledge.entities().forEach(entity -> entities.put(entity, NodeFactory.createURI(iri(entity))));
    }

    Plan plan() {
        return knowledge.plan();
    }

    private PlanName name() {
        return plan().name();
    }

    Node factsGraph() {
        return document;
    }

    Node evidenceGraph() {
        return evidenceGraph;
    }

    Node document() {
        return document;
    }

    Node region(org.plangraph.ontology.RegionCode code) {
        return NodeFactory.createURI(iris.region(code));
    }

    /** The node of one of the plan's entities, the same object each time. */
    Node entity(Entity entity) {
        return entities.get(entity);
    }

    private String iri(Entity entity) {
        return entity.region().map(iris::region).orElseGet(() -> iris.entity(entity.type(), key(entity)));
    }

    /** The canonical name, with the region of the plan where the name alone would mean different things. */
    private static String key(Entity entity) {
        return entity.name() + entity.scope().map(region -> SCOPE + region).orElse("");
    }

    /** The thing a mention names. */
    Node named(Mention mention) {
        Entity entity = knowledge.entityOf().get(mention);
        if (entity == null) {
            throw new IllegalStateException(
                    name() + ": the mention of " + mention.name() + " at " + mention.span() + " was not linked");
        }
        return entity(entity);
    }

    Node section(int index) {
        return sections[index];
    }

    Node mention(Mention m) {
        return part("mention", key(m.span().begin(), m.span().end(), m.type().localName(), m.name()));
    }

    /** One target however often the plan states it. */
    Node target(Target t) {
        return part(
                "target",
                key(
                        named(t.subject()).getURI(),
                        t.indicator(),
                        t.value(),
                        t.unit(),
                        t.year().map(String::valueOf).orElse(""),
                        t.comparator().sign(),
                        t.actual()));
    }

    Node evidence(Node subject, Node predicate, Node object, Sentence sentence) {
        return part(
                "evidence",
                key(
                        subject,
                        predicate,
                        object,
                        sentence.span().begin(),
                        sentence.span().end()));
    }

    Node run(String version, String ruleSetHash) {
        return part("run", key(version, ruleSetHash, plan().contentHash()));
    }

    int begin(Span span) {
        return codePoints.offset(span.begin());
    }

    int end(Span span) {
        return codePoints.offset(span.end());
    }

    private Node part(String what, String key) {
        String folder = folders.computeIfAbsent(what, w -> iris.documentPart(name().value(), w, ""));
        return NodeFactory.createURI(folder + Iris.segment(key));
    }

    private String key(Object... parts) {
        for (Object part : parts) {
            sha256.update(part instanceof Node node ? encoded.computeIfAbsent(node, PlanNodes::utf8) : utf8(part));
            sha256.update(END_OF_PART);
        }
        return HexFormat.of().formatHex(sha256.digest(), 0, KEY_BYTES);
    }

    private static byte[] utf8(Object part) {
        return part.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
