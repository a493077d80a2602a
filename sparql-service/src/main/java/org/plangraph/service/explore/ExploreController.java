package org.plangraph.service.explore;

import java.util.List;
import java.util.Optional;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Predicate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
            @RequestParam(defaultValue = "20") int limit) {
        Optional<EntityType> wanted = type.filter(name -> !name.isEmpty()).map(Requests::type);
        int most = Requests.within("limit", limit, MOST_HITS);
        return explorer.ask(view -> {
            Optional<String> place =
                    region.filter(name -> !name.isEmpty()).map(name -> Requests.region(name, view.catalogue()));
            return new Search(view.labels(), view.catalogue()).find(new Search.Question(query, wanted, place), 0, most);
        });
    }

    @GetMapping("/entity")
    EntityView entity(@RequestParam String iri, @RequestParam(defaultValue = "60") int limit) {
        int most = Requests.within("limit", limit, MOST_FACTS);
        return explorer.ask(view -> new EntityReader(view.knowledge()).read(iri, view.catalogue(), most))
                .orElseThrow(() -> Requests.unknownEntity(iri));
    }

    @GetMapping("/evidence")
    List<Evidence> evidence(@RequestParam String subject, @RequestParam String relation, @RequestParam String object) {
        Predicate predicate = Predicate.ofLocalName(relation)
                .orElseThrow(
                        () -> Requests.problem(HttpStatus.BAD_REQUEST, "No relation is called '" + relation + "'"));
        return explorer.ask(view -> new EntityReader(view.knowledge()).evidenceOf(subject, predicate, object));
    }

    @GetMapping("/plans")
    List<PlanSummary> plans() {
        return explorer.ask(view -> new PlanReader(view.knowledge()).summaries(view.catalogue()));
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
    org.springframework.http.ResponseEntity<Resource> openapi() {
        return org.springframework.http.ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/openapi+json"))
                .body(new ClassPathResource("openapi.json", ExploreController.class));
    }
}
