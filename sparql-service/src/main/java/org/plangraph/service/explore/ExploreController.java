package org.plangraph.service.explore;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Predicate;
import org.plangraph.service.explore.EntityView.FactGroup;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The HTTP side of the explorer, as {@code openapi.json} describes it. */
@RestController
@RequestMapping("/api")
class ExploreController {
    private static final int MOST_HITS = 200;
    private static final int MOST_FACTS = 1_000;
    private static final int MOST_PLANS = 1_000;

    private final Explorer explorer;

    ExploreController(Explorer explorer) {
        this.explorer = explorer;
    }

    @GetMapping("/overview")
    Overview overview() {
        return explorer.ask(view -> Overview.of(
                view.statistics(), view.catalogue(), new PlanReader(view.knowledge()).summaries(view.catalogue())));
    }

    @GetMapping("/search")
    Search.Found search(
            @RequestParam("q") String query,
            @RequestParam Optional<String> type,
            @RequestParam Optional<String> region,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam Optional<String> cursor) {
        Optional<EntityType> wanted = type.filter(name -> !name.isEmpty()).map(Requests::type);
        int most = Requests.within("limit", limit, MOST_HITS);
        return explorer.ask(view -> {
            List<String> places = region.filter(name -> !name.isEmpty())
                    .map(name -> Requests.region(name, view))
                    .orElse(List.of());
            Search.Question question = new Search.Question(query, wanted, places);
            Cursor page = Cursor.of(cursor, view.version(), "search", question);
            return new Search(view.labels(), view.catalogue()).find(question, page, most);
        });
    }

    @GetMapping("/entity")
    EntityView entity(@RequestParam String iri, @RequestParam(defaultValue = "60") int limit) {
        int most = Requests.within("limit", limit, MOST_FACTS);
        return explorer.ask(view -> new EntityReader(view.knowledge()).read(iri, view.catalogue(), most))
                .orElseThrow(() -> Requests.unknownEntity(iri));
    }

    @GetMapping("/entity.csv")
    ResponseEntity<byte[]> entityTable(@RequestParam String iri) {
        EntityView entity = entity(iri, MOST_FACTS);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(entity.label() + ".csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(EntityTable.csv(entity).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/industries")
    List<IndustryTree.Branch> industries(@RequestParam Optional<String> within) {
        return explorer.ask(view -> {
            within.filter(iri -> view.catalogue().entry(iri).isEmpty()).ifPresent(iri -> {
                throw Requests.unknownEntity(iri);
            });
            return new IndustryTree(view.knowledge(), view.catalogue()).below(within);
        });
    }

    @GetMapping("/facts")
    Pages.Facts facts(
            @RequestParam String iri,
            @RequestParam String relation,
            @RequestParam(defaultValue = "true") boolean outgoing,
            @RequestParam(defaultValue = "60") int limit,
            @RequestParam Optional<String> cursor) {
        Predicate predicate = Requests.relation(relation);
        int most = Requests.within("limit", limit, MOST_FACTS);
        return explorer.ask(view -> {
            view.knowledge().reference(Knowledge.iri(iri)).orElseThrow(() -> Requests.unknownEntity(iri));
            Cursor page = Cursor.of(cursor, view.version(), "facts", iri, predicate, outgoing);
            FactGroup group = new EntityReader(view.knowledge())
                    .facts(iri, predicate, outgoing, view.catalogue(), page.from(), most);
            return new Pages.Facts(group.total(), group.facts(), page.next(most, group.total()));
        });
    }

    @GetMapping("/evidence")
    Pages.Sentences evidence(
            @RequestParam String subject,
            @RequestParam String relation,
            @RequestParam String object,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam Optional<String> cursor) {
        Predicate predicate = Requests.relation(relation);
        int most = Requests.within("limit", limit, MOST_FACTS);
        return explorer.ask(view -> {
            Cursor page = Cursor.of(cursor, view.version(), "evidence", subject, predicate, object);
            List<Evidence> all = new EntityReader(view.knowledge()).evidenceOf(subject, predicate, object);
            return new Pages.Sentences(all.size(), page.page(all, most), page.next(most, all.size()));
        });
    }

    @GetMapping("/plans")
    Pages.Plans plans(@RequestParam(defaultValue = "200") int limit, @RequestParam Optional<String> cursor) {
        int most = Requests.within("limit", limit, MOST_PLANS);
        return explorer.ask(view -> {
            Cursor page = Cursor.of(cursor, view.version(), "plans");
            int total = view.catalogue().plans().size();
            List<PlanSummary> plans = new PlanReader(view.knowledge()).summaries(view.catalogue(), page.from(), most);
            return new Pages.Plans(total, plans, page.next(most, total));
        });
    }

    @GetMapping("/plan")
    PlanView plan(@RequestParam String name) {
        return explorer.ask(view -> new PlanReader(view.knowledge()).read(name, view.catalogue()))
                .orElseThrow(() -> Requests.unknownPlan(name));
    }

    @GetMapping("/examples")
    List<Examples.Example> examples() {
        return Examples.all();
    }

    @GetMapping("/openapi")
    ResponseEntity<Resource> openapi() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/openapi+json"))
                .body(new ClassPathResource("openapi.json", ExploreController.class));
    }
}
