package org.plangraph.service.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.plangraph.service.store.LabelMatches.Match;
import org.plangraph.service.store.LabelText.Spelling;

/**
 * The search index over labels: jena-text, with further fields in each document for what a label is typed as. In SPARQL,
 * {@code ?s text:query "金川公司"} finds what the search box finds; a search that uses Lucene's syntax, such as
 * {@code "pinyin:jinchuan*"}, is left to Lucene.
 */
final class LabelIndex extends TextIndexLucene {
    /** The label as Lucene's bigrams, for searches in its own syntax. */
    static final String LABEL = "label";
    /** The whole label in lower case, for wildcards in Lucene's syntax. */
    static final String NAME = "name";
    /** The whole label, {@linkplain LabelText#folded folded}; so are the fields that follow. */
    static final String WHOLE = "whole";
    /** The label from each place on where a reader would start. */
    static final String PART = "part";
    /** The label from each place inside of Latin words and figures on. */
    static final String WITHIN = "within";
    /** The label without tails such as 集团公司 or 产业链. */
    static final String STEM = "stem";
    /** The stems without the regions they open with. */
    static final String BARE = "bare";
    /** The label's characters one by one. */
    static final String CHARACTERS = "characters";
    /** Pinyin from each syllable on, and the whole between {@code ^} and {@code $}; likewise the two that follow. */
    static final String PINYIN = "pinyin";

    static final String INITIALS = "initials";
    static final String BLURRED = "blurred";

    private static final String IRI = "iri";
    private static final String GRAPH = "graph";
    private static final String LANGUAGE = "lang";

    private final SearcherManager searchers;

    private LabelIndex(Directory directory, TextIndexConfig config) throws IOException {
        super(directory, config);
        this.searchers = new SearcherManager(directory, null);
    }

    static LabelIndex open(Path path) throws IOException {
        EntityDefinition definition = new EntityDefinition(IRI, LABEL, GRAPH, RDFS.label.asNode());
        definition.set(LABEL, SKOS.altLabel.asNode());
        definition.set(LABEL, SKOS.prefLabel.asNode());
        definition.setLangField(LANGUAGE);
        definition.setUidField("uid");
        TextIndexConfig config = new TextIndexConfig(definition);
        TreeMap<String, Analyzer> analyzers = new TreeMap<>();
        for (String field : List.of(NAME, WHOLE, PART, WITHIN, STEM, BARE, PINYIN, INITIALS, BLURRED, IRI, GRAPH)) {
            analyzers.put(field, new KeywordAnalyzer());
        }
        analyzers.put(CHARACTERS, new WhitespaceAnalyzer());
        Analyzer analyzer = new PerFieldAnalyzerWrapper(new CJKAnalyzer(), analyzers);
        config.setAnalyzer(analyzer);
        config.setQueryAnalyzer(analyzer);
        config.setValueStored(true);
        return new LabelIndex(FSDirectory.open(Files.createDirectories(path)), config);
    }

    /** Indexes the quad if it is a label; the caller commits. */
    void add(Quad quad) {
        if (getDocDef().getField(quad.getPredicate()) != null) {
            addEntity(TextQueryFuncs.entityFromQuad(getDocDef(), quad));
        }
    }

    /** Takes the quad out again if it is a label. */
    void remove(Quad quad) {
        if (getDocDef().getField(quad.getPredicate()) != null) {
            deleteEntity(TextQueryFuncs.entityFromQuad(getDocDef(), quad));
        }
    }

    /** Of what properties the values are labels. */
    List<Node> properties() {
        return List.copyOf(getDocDef().getPredicates(LABEL));
    }

    @Override
    protected Document doc(Entity entity) {
        Document document = super.doc(entity);
        document.add(new SortedDocValuesField(IRI, new BytesRef(entity.getId())));
        Set.copyOf(entity.getMap().values()).forEach(value -> describe(value.toString(), document));
        return document;
    }

    private static void describe(String label, Document document) {
        document.add(new SortedDocValuesField(LABEL, new BytesRef(label)));
        String folded = LabelText.folded(label);
        add(document, NAME, List.of(label.toLowerCase(Locale.ROOT)));
        add(document, WHOLE, List.of(folded));
        add(document, PART, LabelText.parts(folded));
        add(document, WITHIN, LabelText.innerParts(folded));
        add(document, STEM, LabelText.stems(folded));
        add(document, BARE, LabelText.withoutRegions(folded));
        document.add(new TextField(CHARACTERS, String.join(" ", LabelText.tokens(folded)), Field.Store.NO));
        spell(document, PINYIN, folded, Spelling.PINYIN);
        spell(document, INITIALS, folded, Spelling.INITIALS);
        spell(document, BLURRED, folded, Spelling.BLURRED);
    }

    private static void spell(Document document, String field, String folded, Spelling spelling) {
        List<String> spelled = LabelText.spelled(folded, spelling);
        add(document, field, spelled);
        spelled.stream().limit(1).forEach(whole -> add(document, field, List.of("^" + whole + "$")));
    }

    private static void add(Document document, String field, Iterable<String> values) {
        values.forEach(value -> document.add(new StringField(field, value, Field.Store.NO)));
    }

    /** Every entity that {@code query} matches, in no order, each by the closest of its labels. */
    List<Match> matches(Query query) {
        return search(searcher -> matches(query, searcher));
    }

    private static List<Match> matches(Query query, IndexSearcher searcher) throws IOException {
        return searcher.search(query, LabelMatches.collect(IRI, LABEL));
    }

    /** What {@code text:query} asks: one hit for each entity, the closest first. */
    @Override
    public List<TextHit> query(
            String subject,
            List<Resource> properties,
            String typed,
            String graph,
            String language,
            int limit,
            String highlight) {
        boolean labelsOnly =
                properties.stream().allMatch(property -> getDocDef().getField(property.asNode()) != null);
        if (highlight != null || !labelsOnly || LabelQuery.usesLuceneSyntax(typed)) {
            return super.query(subject, properties, typed, graph, language, limit, highlight);
        }
        return search(searcher -> {
            for (Query level : LabelQuery.levels(typed)) {
                BooleanQuery.Builder wanted = new BooleanQuery.Builder().add(level, BooleanClause.Occur.MUST);
                only(wanted, IRI, subject);
                only(wanted, GRAPH, graph);
                only(wanted, LANGUAGE, language);
                List<Match> matches = matches(wanted.build(), searcher);
                if (!matches.isEmpty()) {
                    return matches.stream()
                            .sorted(LabelMatches.CLOSEST)
                            .limit(limit < 0 ? Integer.MAX_VALUE : limit)
                            .map(match -> hit(match, searcher))
                            .toList();
                }
            }
            return List.of();
        });
    }

    private static void only(BooleanQuery.Builder wanted, String field, String value) {
        if (value != null) {
            wanted.add(new TermQuery(new Term(field, value)), BooleanClause.Occur.FILTER);
        }
    }

    private static TextHit hit(Match match, IndexSearcher searcher) {
        try {
            Document document = searcher.storedFields().document(match.document());
            String language = document.get(LANGUAGE);
            Node literal = NodeFactory.createLiteralLang(match.label(), language == null ? "" : language);
            String graph = document.get(GRAPH);
            return new TextHit(
                    NodeFactory.createURI(match.iri()),
                    match.closeness(),
                    literal,
                    graph == null ? null : NodeFactory.createURI(graph),
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException("The label index cannot be read", e);
        }
    }

    private interface Work<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    private <T> T search(Work<T> work) {
        try {
            searchers.maybeRefresh();
            IndexSearcher searcher = searchers.acquire();
            try {
                return work.with(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The label index cannot be searched", e);
        }
    }

    @Override
    public void close() {
        try {
            searchers.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The label index cannot be closed", e);
        }
        super.close();
    }
}
