package org.plangraph.service.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.plangraph.ontology.PG;

/** Finds the sentences behind facts. Remembers sections and plans it has seen; lives as long as one transaction. */
final class EvidenceReader {
    private static final Comparator<Evidence> BEST_FIRST = Comparator.comparingDouble(Evidence::confidence)
            .reversed()
            .thenComparing(evidence -> evidence.plan().name())
            .thenComparingInt(Evidence::begin)
            .thenComparing(Evidence::rule);

    private final Knowledge knowledge;
    private final Map<Node, Map<Triple, List<Node>>> bySubject = new HashMap<>();
    private final Map<Node, List<String>> sectionPaths = new HashMap<>();
    private final Map<Node, PlanRef> plans = new HashMap<>();

    EvidenceReader(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** What a fact rests on, the most confident first; empty for background knowledge that no plan states. */
    List<Evidence> of(Triple fact) {
        return statementsAbout(fact.getSubject()).getOrDefault(fact, List.of()).stream()
                .flatMap(statement -> read(statement).stream())
                .sorted(BEST_FIRST)
                .toList();
    }

    /** What any statement about {@code subject} rests on; for targets, which are stated as a whole. */
    List<Evidence> about(Node subject) {
        return statementsAbout(subject).values().stream()
                .flatMap(List::stream)
                .flatMap(statement -> read(statement).stream())
                .sorted(BEST_FIRST)
                .distinct()
                .toList();
    }

    Optional<Evidence> read(Node statement) {
        return planOf(statement)
                .flatMap(plan -> knowledge
                        .string(statement, PG.quote)
                        .map(quote -> new Evidence(
                                plans.computeIfAbsent(plan, node -> PlanRef.of(knowledge, node)),
                                knowledge
                                        .object(statement, PG.section)
                                        .map(this::path)
                                        .orElse(List.of()),
                                quote,
                                knowledge.integer(statement, PG.begin).orElse(0),
                                knowledge.integer(statement, PG.end).orElse(0),
                                knowledge.string(statement, PG.rule).orElse(""),
                                knowledge
                                        .string(statement, PG.confidence)
                                        .map(Double::valueOf)
                                        .orElse(1.0))));
    }

    private Map<Triple, List<Node>> statementsAbout(Node subject) {
        return bySubject.computeIfAbsent(subject, this::indexByFact);
    }

    /** One pass over all statements of a subject: a province has hundreds, and each of its facts asks. */
    private Map<Triple, List<Node>> indexByFact(Node subject) {
        Map<Triple, List<Node>> statements = new LinkedHashMap<>();
        knowledge.subjects(RDF.subject, subject).forEach(statement -> {
            Node predicate = knowledge.object(statement, RDF.predicate).orElseThrow();
            Node object = knowledge.object(statement, RDF.object).orElseThrow();
            statements
                    .computeIfAbsent(Triple.create(subject, predicate, object), fact -> new ArrayList<>())
                    .add(statement);
        });
        return statements;
    }

    /** Evidence stands in its plan's second graph, so the graph tells the plan. */
    private Optional<Node> planOf(Node statement) {
        var quads = knowledge.data().find(Node.ANY, statement, PG.quote.asNode(), Node.ANY);
        List<Node> graphs = new ArrayList<>();
        quads.forEachRemaining(quad -> graphs.add(quad.getGraph()));
        return graphs.stream().flatMap(graph -> PlanRef.ofGraph(graph).stream()).findFirst();
    }

    private List<String> path(Node section) {
        return sectionPaths.computeIfAbsent(section, this::climb);
    }

    private List<String> climb(Node section) {
        LinkedList<String> path = new LinkedList<>();
        Optional<Node> at = Optional.of(section);
        while (at.isPresent()) {
            Optional<Node> parent = knowledge.object(at.get(), PG.parent);
            if (parent.isPresent()) {
                path.addFirst(heading(at.get()));
            }
            at = parent;
        }
        return List.copyOf(path);
    }

    private String heading(Node section) {
        return knowledge.string(section, PG.number).orElse("")
                + knowledge
                        .string(section, PG.heading)
                        .or(() -> knowledge.string(section, RDFS.label))
                        .orElse("");
    }
}
