package org.plangraph.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.document.PlanFiles;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.extractor.link.PlanKnowledge;
import org.plangraph.extractor.rule.RuleSet;
import org.plangraph.ontology.Iris;
import org.plangraph.ontology.Regions;

/** A rule that no text bears out is a guess, or a surer rule says the same: either way it goes. */
class RuleCoverageTest {
    private static final Path SEEDS = Path.of(System.getProperty("plangraph.root"), "seeds");

    @Test
    void everyRuleStatesSomethingInTheGoldOrTheSeeds() throws IOException {
        PlanReader reader = new PlanReader(Regions.load());
        Extractor extractor = new Extractor(Iris.standard());
        Set<String> silent = new TreeSet<>();
        RuleSet.standard().rules().forEach(rule -> silent.add(rule.id().value()));
        for (Iterator<Path> file = texts().iterator(); file.hasNext() && !silent.isEmpty(); ) {
            PlanKnowledge knowledge = extractor.understand(reader.read(file.next()));
            knowledge.relations().forEach(relation -> silent.remove(relation.rule()));
        }
        assertThat(silent).isEmpty();
    }

    /** The gold first, since it is short and mostly enough; tables and lists of projects, of which it has none, have texts of their own. */
    private static List<Path> texts() throws IOException {
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> gold = Files.list(SEEDS.resolve("gold"))) {
            gold.filter(Files::isDirectory).sorted().forEach(folders::add);
        }
        folders.add(FormsTest.FORMS);
        folders.add(SEEDS);
        return folders.stream()
                .flatMap(folder -> PlanFiles.in(List.of(folder)).stream())
                .toList();
    }
}
