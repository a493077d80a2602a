package org.plangraph.service.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Collects the entities that a search matches, each once, by the closest of its labels; among equals by the shortest. */
final class LabelMatches extends SimpleCollector {
    /** The closest first, then the shortest label, then by IRI. */
    static final Comparator<Match> CLOSEST = Comparator.comparingDouble(Match::closeness)
            .reversed()
            .thenComparingInt(match -> match.label().length())
            .thenComparing(Match::iri);

    private final String iriField;
    private final String labelField;
    private final Map<String, Match> best = new HashMap<>();
    private SortedDocValues iris;
    private SortedDocValues labels;
    private Scorable scorer;
    private int base;

    private LabelMatches(String iriField, String labelField) {
        this.iriField = iriField;
        this.labelField = labelField;
    }

    /**
     * An entity found.
     *
     * @param closeness the greater the closer; comparable within one search
     * @param document the label's place in the index, as long as it is not written to
     */
    record Match(String iri, String label, float closeness, int document) {}

    static CollectorManager<LabelMatches, List<Match>> collect(String iriField, String labelField) {
        return new CollectorManager<>() {
            @Override
            public LabelMatches newCollector() {
                return new LabelMatches(iriField, labelField);
            }

            @Override
            public List<Match> reduce(Collection<LabelMatches> collectors) {
                Map<String, Match> all = new HashMap<>();
                collectors.forEach(each -> each.best.values().forEach(match -> keep(match, all)));
                return new ArrayList<>(all.values());
            }
        };
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        iris = DocValues.getSorted(context.reader(), iriField);
        labels = DocValues.getSorted(context.reader(), labelField);
        base = context.docBase;
    }

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    public void collect(int document) throws IOException {
        if (iris.advanceExact(document) && labels.advanceExact(document)) {
            String iri = iris.lookupOrd(iris.ordValue()).utf8ToString();
            String label = labels.lookupOrd(labels.ordValue()).utf8ToString();
            keep(new Match(iri, label, scorer.score(), base + document), best);
        }
    }

    private static void keep(Match match, Map<String, Match> best) {
        best.merge(match.iri(), match, (one, other) -> CLOSEST.compare(one, other) <= 0 ? one : other);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }
}
