package org.plangraph.extractor.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.extractor.ExtractionException;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Iris;

/** {@code expected.txt} is what the project's scorer (score.py) prints for {@code gold/} and {@code found.nq}. */
class EvaluationTest {
    private static Path resource(String name) {
        try {
            return Path.of(EvaluationTest.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Evaluation evaluation() {
        DatasetGraph found = RDFDataMgr.loadDatasetGraph(resource("found.nq").toString());
        List<Evaluation.Document> documents = new ArrayList<>();
        for (Gold gold : Gold.folder(resource("gold"))) {
            List<Quad> facts = new ArrayList<>();
            String graph = Iris.standard().document(gold.document());
            found.find().forEachRemaining(quad -> {
                if (quad.getGraph().getURI().equals(graph)) {
                    facts.add(quad);
                }
            });
            Scorer.Result result = Scorer.score(Normalisation.load(), gold, FoundGraph.of(facts));
            String province = gold.document().endsWith("a") ? "620000" : "320000";
            documents.add(new Evaluation.Document(
                    gold.document(), province, result.scores(), result.faults(), new Reliability()));
        }
        return new Evaluation(documents);
    }

    private static String printed(java.util.function.Consumer<EvaluationReport> print) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        print.accept(new EvaluationReport(out));
        out.flush();
        return text.toString();
    }

    @Test
    void printsTheFiguresOfTheScorerToTheDigit() throws IOException {
        assertThat(printed(report -> report.print(evaluation()))).isEqualTo(Files.readString(resource("expected.txt")));
    }

    @Test
    void namesEveryFaultOfADocument() {
        assertThat(printed(report -> report.printFaults(evaluation(), "fixture-a")))
                .contains("spurious  Enterprise  骨干企业")
                .contains("missed  Institution  中科院兰州化物所")
                .contains("duplicate  Industry  新材料产业")
                .contains("missed  supports  中科院兰州化物所 -> 新材料产业")
                .doesNotContain("物联网");
    }

    @Test
    void sumsEachProvinceByItself() {
        assertThat(printed(report -> report.printFolds(evaluation(), evaluation())))
                .contains("620000", "320000");
        assertThat(evaluation().provinces()).hasSize(2);
    }

    @Test
    void refusesAGoldFileThatIsNone(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.json"), "{\"document\": \"a\"}");
        assertThatThrownBy(() -> Gold.folder(folder))
                .isInstanceOf(ExtractionException.class)
                .hasMessageContaining("a.json: not a gold file");
    }

    @Test
    void refusesAFolderWithoutGold(@TempDir Path folder) {
        assertThatThrownBy(() -> Gold.folder(folder))
                .hasMessage(folder + ": no gold in it; give a folder with NAME.txt and NAME.json");
    }

    @Test
    void comparesNamesWithoutTheirGenericTails() {
        Normalisation names = Normalisation.load();
        assertThat(names.of("临夏回族自治州", EntityType.REGION)).isEqualTo("临夏");
        assertThat(names.of("新材料产业", EntityType.INDUSTRY)).isEqualTo("新材料");
        assertThat(names.of("镍钴新材料产业链", EntityType.INDUSTRY_CHAIN)).isEqualTo("镍钴新材料");
        assertThat(names.of("淄博市新型功能材料产业集群", EntityType.INDUSTRY_CLUSTER)).isEqualTo("淄博新型功能材料");
        assertThat(names.of("“ＭＥＭＳ” 传感器", EntityType.PRODUCT)).isEqualTo("mems传感器");
    }
}
