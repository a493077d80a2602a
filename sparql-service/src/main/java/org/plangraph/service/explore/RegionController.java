package org.plangraph.service.explore;

import java.util.Optional;
import org.plangraph.ontology.EntityType;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/regions}: the country; {@code /api/region}: one region, and page by page what lies in it. */
@RestController
class RegionController {
    private static final int MOST_THINGS = 200;

    private final Explorer explorer;

    RegionController(Explorer explorer) {
        this.explorer = explorer;
    }

    @GetMapping("/api/regions")
    RegionView.Country country() {
        return explorer.ask(view -> new RegionReader(view.knowledge(), view.catalogue()).country());
    }

    @GetMapping("/api/region")
    RegionView region(@RequestParam String iri) {
        return explorer.ask(view -> new RegionReader(view.knowledge(), view.catalogue()).read(iri))
                .orElseThrow(() -> unknown(iri));
    }

    @GetMapping("/api/region/things")
    RegionView.Things things(
            @RequestParam String iri,
            @RequestParam String type,
            @RequestParam(defaultValue = "30") int limit,
            @RequestParam Optional<String> cursor) {
        EntityType wanted = Requests.type(type);
        int most = Requests.within("limit", limit, MOST_THINGS);
        return explorer.ask(view -> {
                    Cursor page = Cursor.of(cursor, view.version(), "things", iri, wanted);
                    return new RegionReader(view.knowledge(), view.catalogue()).things(iri, wanted, page, most);
                })
                .orElseThrow(() -> unknown(iri));
    }

    private static ErrorResponseException unknown(String iri) {
        return Requests.problem(
                HttpStatus.NOT_FOUND, "No region is <" + iri + ">; /api/search?type=Region finds those there are");
    }
}
