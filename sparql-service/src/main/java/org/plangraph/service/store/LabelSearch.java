package org.plangraph.service.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.PG;

/**
 * Finds things by any part of a name, by pinyin or by initials: {@code 金川}, {@code jinchuan} and {@code jcjt} all find
 * 金川集团公司. Whole names come first, then names that begin so, then the rest; among equals the most spoken of.
 */
public final class LabelSearch {
    private static final int CANDIDATES = 2_000;

    private final GraphStore store;

    public LabelSearch(GraphStore store) {
        this.store = store;
    }

    /**
     * A thing found.
     *
     * @param matched the label that matched
     * @param statements how many statements it stands in, over all plans
     */
    public record Hit(String iri, EntityType type, String matched, int statements) {}

    /**
     * The best {@code limit} things with a label like {@code text}; empty for blank text.
     *
     * @param type only things of this type, where given
     */
    public List<Hit> find(String text, Optional<EntityType> type, int limit) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        try (GraphStore.Lease lease = store.lease()) {
            Map<Node, String> labels = new LinkedHashMap<>();
            for (TextHit hit : lease.labels().query((Node) null, query(wanted), null, null, CANDIDATES)) {
                labels.merge(
                        hit.getNode(),
                        hit.getLiteral().getLiteralLexicalForm(),
                        (one, other) -> closeness(wanted, one) <= closeness(wanted, other) ? one : other);
            }
            DatasetGraph dataset = lease.dataset();
            return Txn.calculateRead(dataset, () -> rank(labels, dataset, wanted, type, limit));
        }
    }

    private static String query(String wanted) {
        String inside = "*" + QueryParser.escape(wanted).replace(" ", "\\ ") + "*";
        StringBuilder query = new StringBuilder(LabelIndex.NAME + ":" + inside);
        if (wanted.chars().allMatch(c -> c < 0x80)) {
            String spelled = "*" + QueryParser.escape(wanted.replace(" ", "")) + "*";
            query.append(" OR " + LabelIndex.PINYIN + ":" + spelled);
            query.append(" OR " + LabelIndex.INITIALS + ":" + spelled);
        }
        return query.toString();
    }

    private static List<Hit> rank(
            Map<Node, String> labels, DatasetGraph dataset, String wanted, Optional<EntityType> type, int limit) {
        Graph union = dataset.getUnionGraph();
        List<Hit> hits = new ArrayList<>();
        labels.forEach((node, label) -> typeOf(node, union)
                .filter(found -> type.isEmpty() || type.get() == found)
                .ifPresent(found -> hits.add(new Hit(node.getURI(), found, label, statements(node, union)))));
        hits.sort(Comparator.comparingInt((Hit hit) -> closeness(wanted, hit.matched()))
                .thenComparing(Comparator.comparingInt(Hit::statements).reversed())
                .thenComparingInt(hit -> hit.matched().length())
                .thenComparing(Hit::iri));
        return List.copyOf(hits.subList(0, Math.min(limit, hits.size())));
    }

    /** 0 for the whole label, 1 for its beginning, 2 for a part of it, 3 for a match by sound. */
    private static int closeness(String wanted, String label) {
        String name = label.toLowerCase(Locale.ROOT);
        if (name.equals(wanted)) {
            return 0;
        }
        return name.startsWith(wanted) ? 1 : name.contains(wanted) ? 2 : 3;
    }

    private static Optional<EntityType> typeOf(Node node, Graph union) {
        return union
                .find(node, RDF.type.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject().getURI())
                .filterKeep(uri -> uri.startsWith(PG.NS))
                .toList()
                .stream()
                .flatMap(uri -> EntityType.ofLocalName(uri.substring(PG.NS.length())).stream())
                .findFirst();
    }

    private static int statements(Node node, Graph union) {
        int found = 0;
        var objects = union.find(Node.ANY, Node.ANY, node);
        while (objects.hasNext()) {
            objects.next();
            found++;
        }
        return found;
    }
}
