package org.plangraph.service.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.extractor.lexicon.HanLp;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.service.store.SearchJudgements.Judged;
import org.plangraph.service.store.SearchJudgements.Named;

/**
 * Recall and precision at ten of ways to search names, over {@code queries.csv}: what the service does has a floor. Prints a table
 * of all ways, and one of the kinds of search.
 */
class SearchQualityTest {
    private static final int AT = 10;

    @TempDir
    static Path directory;

    /** How an arrangement did, search by search. */
    private record Marks(String name, List<Score> scores) {
        static Marks of(Arrangement arrangement) {
            return new Marks(
                    arrangement.name(),
                    queries.stream()
                            .map(judged -> Score.of(judged, arrangement.find(judged.query())))
                            .toList());
        }

        double mean(Predicate<Judged> which, ToDoubleFunction<Score> figure) {
            return IntStream.range(0, scores.size())
                    .filter(i -> which.test(queries.get(i)))
                    .mapToDouble(i -> figure.applyAsDouble(scores.get(i)))
                    .average()
                    .orElseThrow();
        }

        String row() {
            return "| %s%s%s |%n".formatted(name, figures(judged -> true), figures(Judged::heldOut));
        }

        String figures(Predicate<Judged> which) {
            return String.format(
                    Locale.ROOT,
                    " | %.3f | %.3f | %.3f",
                    mean(which, Score::recall),
                    mean(which, Score::precision),
                    mean(which, Score::first));
        }
    }

    private static List<Named> names;
    private static List<Judged> queries;
    private static LabelIndex labels;
    private static Marks service;

    /** Precision of ten or fewer answers, recall of the right answers that fit into ten, and whether the best came first. */
    private record Score(double recall, double precision, double first) {
        static Score of(Judged judged, List<String> found) {
            List<String> top = found.stream().limit(AT).toList();
            long right = top.stream().filter(judged.right()::contains).count();
            boolean first =
                    !top.isEmpty() && (judged.best().isEmpty() ? judged.right() : judged.best()).contains(top.get(0));
            return new Score(
                    (double) right / Math.min(AT, judged.right().size()),
                    top.isEmpty() ? 0 : (double) right / top.size(),
                    first ? 1 : 0);
        }
    }

    @BeforeAll
    static void index() throws IOException {
        names = SearchJudgements.names();
        queries = SearchJudgements.queries(names);
        labels = LabelIndex.open(directory);
        for (Named named : names) {
            for (String name : named.names()) {
                labels.add(Quad.create(
                        NodeFactory.createURI("https://example.org/names"),
                        NodeFactory.createURI(named.iri()),
                        (name.equals(named.label()) ? RDFS.label : SKOS.altLabel).asNode(),
                        NodeFactory.createLiteralLang(name, "zh")));
            }
        }
        labels.commit();
        service =
                Marks.of(new Arrangement("**the service**: search box and `text:query`", SearchQualityTest::textQuery));
    }

    @AfterAll
    static void close() {
        labels.close();
    }

    @Test
    void everySearchHasARightAnswerAmongTheNames() {
        assertThat(queries)
                .hasSizeGreaterThan(100)
                .allSatisfy(judged -> assertThat(judged.right()).isNotEmpty());
    }

    @Test
    void theServiceFindsWhatIsMeantAndLittleElse() {
        for (Predicate<Judged> which : List.<Predicate<Judged>>of(judged -> true, Judged::heldOut)) {
            assertThat(service.mean(which, Score::recall)).as("recall").isGreaterThan(0.96);
            assertThat(service.mean(which, Score::precision)).as("precision").isGreaterThan(0.94);
            assertThat(service.mean(which, Score::first)).as("best first").isGreaterThan(0.93);
        }
    }

    @Test
    void noOtherArrangementDoesBetter() {
        List<Arrangement> arrangements = new ArrayList<>();
        arrangements.addAll(AnalysedNames.of("words of SmartCN", AnalysedNames.by(new SmartChineseAnalyzer()), names));
        arrangements.addAll(AnalysedNames.of("words of HanLP", SearchQualityTest::wordsOfHanLp, names));
        arrangements.addAll(AnalysedNames.of("bigrams", AnalysedNames.by(new CJKAnalyzer()), names));
        arrangements.addAll(AnalysedNames.of("one to three characters", AnalysedNames.by(grams()), names));
        arrangements.add(new Arrangement("part of name, pinyin or initials", new PartsOfNames(names)::find));
        List<Marks> others = arrangements.stream().map(Marks::of).toList();
        System.out.println(table(others));
        assertThat(others).allSatisfy(other -> {
            assertThat(other.mean(judged -> true, Score::recall))
                    .isLessThan(service.mean(judged -> true, Score::recall));
            assertThat(other.mean(judged -> true, Score::precision))
                    .isLessThan(service.mean(judged -> true, Score::precision));
        });
    }

    private static String table(List<Marks> others) {
        StringBuilder table = new StringBuilder();
        table.append(
                "\n| arrangement | recall | precision | best first | held out: recall | precision | best first |\n");
        table.append("|---|---|---|---|---|---|---|\n");
        others.forEach(other -> table.append(other.row()));
        table.append(service.row());
        table.append("\n| the service on | searches | recall | precision | best first |\n|---|---|---|---|---|\n");
        Map<String, Long> kinds = queries.stream()
                .collect(Collectors.groupingBy(Judged::kind, LinkedHashMap::new, Collectors.counting()));
        kinds.forEach((kind, count) -> table.append("| %s | %d%s |%n"
                .formatted(kind, count, service.figures(judged -> judged.kind().equals(kind)))));
        return table.toString();
    }

    private static List<String> textQuery(String typed) {
        return labels.query((String) null, List.of(), typed, null, null, -1, null).stream()
                .map(hit -> hit.getNode().getURI())
                .toList();
    }

    private static List<String> wordsOfHanLp(String text) {
        return HanLp.segment(text.toLowerCase(Locale.ROOT)).stream()
                .map(Token::word)
                .filter(word -> !word.isBlank())
                .toList();
    }

    private static Analyzer grams() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                NGramTokenizer grams = new NGramTokenizer(1, 3);
                return new TokenStreamComponents(grams, new LowerCaseFilter(grams));
            }
        };
    }
}
