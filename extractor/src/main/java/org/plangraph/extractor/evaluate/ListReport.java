package org.plangraph.extractor.evaluate;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plangraph.extractor.ExtractionException;
import org.plangraph.extractor.lexicon.KnowledgeFiles;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/**
 * Compares every word list with gold: how many of its entries are names of the gold, and what core F1 loses when the
 * list is taken away. A list that mostly meets the gold was learned from it.
 */
public final class ListReport {
    private final List<Path> folders;
    private final Normalisation names = Normalisation.load();
    private final Set<String> goldNames = new HashSet<>();

    /** @throws ExtractionException when a folder holds no gold */
    public ListReport(List<Path> folders) {
        this.folders = List.copyOf(folders);
        for (Path folder : folders) {
            Gold.folder(folder).stream()
                    .flatMap(gold -> gold.entities().values().stream())
                    .forEach(entity -> entity.names()
                            .forEach(name -> entity.types().forEach(type -> goldNames.add(names.of(name, type)))));
        }
    }

    /** One line per list, written as soon as it is known; each takes some seconds. */
    public void print(PrintWriter out) {
        out.printf("%-40s %8s %8s %7s", "list", "entries", "in gold", "share");
        folders.forEach(folder -> out.printf(" %12s", folder.getFileName()));
        List<Double> whole = WithoutList.coreF1("", folders);
        out.printf("%n%-40s %8s %8s %7s", "(core F1 with every list)", "", "", "");
        whole.forEach(f1 -> out.printf(" %12.3f", f1));
        out.println();
        for (String path : KnowledgeFiles.paths()) {
            if (WordList.isList(path)) {
                line(path, whole, out);
            }
        }
    }

    private void line(String path, List<Double> whole, PrintWriter out) {
        List<List<String>> entries = WordList.entries(path);
        long met = entries.stream().filter(this::isInGold).count();
        out.printf(
                "%-40s %8d %8d %6.1f%%",
                path.substring(path.indexOf("lexicon/") + "lexicon/".length()),
                entries.size(),
                met,
                100.0 * met / Math.max(1, entries.size()));
        try {
            List<Double> rest = WithoutList.coreF1(path, folders);
            for (int i = 0; i < rest.size(); i++) {
                out.printf(" %+12.3f", rest.get(i) - whole.get(i));
            }
            out.println();
        } catch (ExtractionException e) {
            out.println("  nothing works without it");
        }
        out.flush();
    }

    /** Whether a form of the entry is a name of the gold, compared as in scoring. */
    boolean isInGold(List<String> forms) {
        List<String> compared = new ArrayList<>();
        for (String form : forms) {
            compared.add(names.of(form));
            for (EntityType type : EntityType.values()) {
                compared.add(names.of(form, type));
            }
        }
        return compared.stream().anyMatch(goldNames::contains);
    }
}
