package org.plangraph.service.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.plangraph.service.store.LabelText.Spelling;

/** The usual arrangement: names through an analyser, ranked by BM25; on request with whole pinyin and initials beside it. */
final class AnalysedNames {
    private final Function<String, List<String>> analysis;
    private final Occur occur;
    private final boolean spelled;
    private final IndexSearcher searcher;

    private AnalysedNames(
            Function<String, List<String>> analysis, Occur occur, boolean spelled, IndexSearcher searcher) {
        this.analysis = analysis;
        this.occur = occur;
        this.spelled = spelled;
        this.searcher = searcher;
    }

    /** Any word matches; all words match; all words match, or part of the pinyin or the initials does. */
    static List<Arrangement> of(
            String name, Function<String, List<String>> analysis, List<SearchJudgements.Named> things) {
        IndexSearcher searcher = index(analysis, things);
        return List.of(
                new Arrangement(name + ", any", new AnalysedNames(analysis, Occur.SHOULD, false, searcher)::find),
                new Arrangement(name + ", all", new AnalysedNames(analysis, Occur.MUST, false, searcher)::find),
                new Arrangement(
                        name + ", all, or pinyin and initials",
                        new AnalysedNames(analysis, Occur.MUST, true, searcher)::find));
    }

    private static IndexSearcher index(Function<String, List<String>> analysis, List<SearchJudgements.Named> things) {
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
                for (SearchJudgements.Named thing : things) {
                    for (String label : thing.names()) {
                        writer.addDocument(document(thing.iri(), label, analysis));
                    }
                }
            }
            return new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(String iri, String label, Function<String, List<String>> analysis) {
        String folded = LabelText.folded(label);
        Document document = new Document();
        document.add(new SortedDocValuesField("iri", new BytesRef(iri)));
        document.add(new SortedDocValuesField("label", new BytesRef(label)));
        document.add(new TextField("words", String.join(" ", analysis.apply(label)), Field.Store.NO));
        for (Spelling spelling : List.of(Spelling.PINYIN, Spelling.INITIALS)) {
            LabelText.spelled(folded, spelling).stream()
                    .limit(1)
                    .forEach(whole -> document.add(new StringField(spelling.name(), whole, Field.Store.NO)));
        }
        return document;
    }

    private List<String> find(String typed) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        Set<String> tokens = new HashSet<>(analysis.apply(typed));
        tokens.forEach(token -> words.add(new TermQuery(new Term("words", token)), occur));
        Query query = words.build();
        if (spelled && typed.chars().allMatch(c -> c < 0x80)) {
            BooleanQuery.Builder both = new BooleanQuery.Builder().add(query, Occur.SHOULD);
            for (Spelling spelling : List.of(Spelling.PINYIN, Spelling.INITIALS)) {
                String inside = "*" + LabelText.folded(typed) + "*";
                both.add(new WildcardQuery(new Term(spelling.name(), inside)), Occur.SHOULD);
            }
            query = both.build();
        }
        try {
            return searcher.search(query, LabelMatches.collect("iri", "label")).stream()
                    .sorted(LabelMatches.CLOSEST)
                    .map(LabelMatches.Match::iri)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an analyser makes of a text. */
    static Function<String, List<String>> by(Analyzer analyzer) {
        return text -> {
            try (TokenStream stream = analyzer.tokenStream("words", text)) {
                CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
                List<String> tokens = new ArrayList<>();
                stream.reset();
                while (stream.incrementToken()) {
                    tokens.add(term.toString());
                }
                stream.end();
                return tokens;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
