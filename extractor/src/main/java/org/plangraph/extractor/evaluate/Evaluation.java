package org.plangraph.extractor.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.graph.PlanGraph;

/** The figures of a folder of gold. */
public final class Evaluation {
    /** What was measured of one document. */
    record Document(String name, String province, Scores scores, List<Fault> faults, Reliability reliability) {}

    private final List<Document> documents;

    Evaluation(List<Document> documents) {
        this.documents = List.copyOf(documents);
    }

    /**
     * Scores every gold document of a folder.
     *
     * @param graphOf the graph of the document at a path, the gold's {@code NAME.txt}
     * @throws org.plangraph.extractor.ExtractionException when a gold file or its text cannot be used
     */
    public static Evaluation of(Path folder, Function<Path, PlanGraph> graphOf) {
        Normalisation names = Normalisation.load();
        List<Document> documents = new ArrayList<>();
        for (Gold gold : Gold.folder(folder)) {
            PlanGraph graph = graphOf.apply(folder.resolve(gold.document() + ".txt"));
            Scorer.Result result = Scorer.score(names, gold, FoundGraph.of(graph.facts()));
            String province = province(graph.knowledge().plan());
            Reliability reliability = Reliability.of(FoundEvidence.of(graph), result);
            documents.add(new Document(gold.document(), province, result.scores(), result.faults(), reliability));
        }
        return new Evaluation(documents);
    }

    /** The code of the province that {@code plan} is made for; {@code national} where it is made for none. */
    static String province(Plan plan) {
        return plan.profile()
                .region()
                .map(code -> code.value().substring(0, 2) + "0000")
                .orElse("national");
    }

    List<Document> documents() {
        return documents;
    }

    Scores all() {
        return sum(documents);
    }

    Reliability reliability() {
        return documents.stream().map(Document::reliability).reduce(new Reliability(), Reliability::plus);
    }

    /** The figures of each province's documents, by its code, in the order of the documents. */
    Map<String, Scores> provinces() {
        return documents.stream()
                .collect(Collectors.groupingBy(
                        Document::province,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Evaluation::sum)));
    }

    private static Scores sum(List<Document> documents) {
        Scores sum = new Scores();
        documents.forEach(document -> sum.add(document.scores()));
        return sum;
    }
}
