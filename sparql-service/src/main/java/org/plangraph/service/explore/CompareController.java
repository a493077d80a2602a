package org.plangraph.service.explore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.plangraph.service.explore.Comparison.TargetPair;
import org.plangraph.service.explore.EntityView.TargetView;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/compare}: two plans or regions side by side, as JSON, or as CSV at {@code /api/compare.csv}. */
@RestController
class CompareController {
    private static final String[] HEADER = {
        "kind",
        "status",
        "name",
        "iri",
        "indicator",
        "unit",
        "from",
        "from_year",
        "to",
        "to_year",
        "change",
        "from_unit"
    };

    private final Explorer explorer;
    private final Indicators indicators = Indicators.load();

    CompareController(Explorer explorer) {
        this.explorer = explorer;
    }

    @GetMapping("/api/compare")
    Comparison compare(@RequestParam String from, @RequestParam String to) {
        return explorer.ask(view -> {
            PlanComparer comparer = new PlanComparer(view.knowledge(), view.catalogue(), indicators);
            return comparer.compare(side(comparer, from), side(comparer, to));
        });
    }

    @GetMapping("/api/compare.csv")
    ResponseEntity<byte[]> table(@RequestParam String from, @RequestParam String to) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(csv(compare(from, to)).getBytes(StandardCharsets.UTF_8));
    }

    private static Comparison.Side side(PlanComparer comparer, String name) {
        return comparer.side(name)
                .orElseThrow(() -> Requests.problem(
                        HttpStatus.NOT_FOUND,
                        "No plan is called '" + name
                                + "' and none is made for a region of that name; /api/plans lists those there are"));
    }

    /** With a byte order mark, by which Excel knows UTF-8. */
    private static String csv(Comparison comparison) {
        StringBuilder out = new StringBuilder("\uFEFF");
        try (CSVPrinter csv =
                CSVFormat.RFC4180.builder().setHeader(HEADER).get().print(out)) {
            for (Comparison.Group group : comparison.groups()) {
                things(csv, group.type(), "kept", group.kept());
                things(csv, group.type(), "new", group.added());
                things(csv, group.type(), "dropped", group.dropped());
            }
            for (TargetPair pair : comparison.targets()) {
                target(csv, pair);
            }
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void things(CSVPrinter csv, String type, String status, List<EntityRef> things) throws IOException {
        for (EntityRef thing : things) {
            csv.printRecord(type, status, thing.label(), thing.iri(), "", "", "", "", "", "", "", "");
        }
    }

    private static void target(CSVPrinter csv, TargetPair pair) throws IOException {
        String status = pair.from().isEmpty() ? "new" : pair.to().isEmpty() ? "dropped" : "kept";
        csv.printRecord(
                "Target",
                status,
                pair.subject().map(EntityRef::label).orElse(""),
                pair.subject().map(EntityRef::iri).orElse(""),
                pair.indicator(),
                pair.unit(),
                last(pair.from()),
                year(pair.from()),
                last(pair.to()),
                year(pair.to()),
                pair.change().map(String::valueOf).orElse(""),
                pair.from().isEmpty()
                        ? ""
                        : pair.from().get(pair.from().size() - 1).unit());
    }

    private static String last(List<TargetView> targets) {
        return targets.isEmpty() ? "" : targets.get(targets.size() - 1).value();
    }

    private static String year(List<TargetView> targets) {
        return targets.isEmpty() ? "" : targets.get(targets.size() - 1).year().orElse("");
    }
}
