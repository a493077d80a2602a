package org.plangraph.service.explore;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plangraph.service.explore.chain.ChainPicture;
import org.plangraph.service.explore.chain.ChainView;
import org.plangraph.service.explore.chain.Question;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The picture of an industry chain, as {@code openapi.json} describes it. */
@RestController
class ChainController {
    private static final int MOST_DRAWN = 3_000;

    private final Explorer explorer;

    ChainController(Explorer explorer) {
        this.explorer = explorer;
    }

    @GetMapping("/api/chain")
    ChainView chain(
            @RequestParam String iri,
            @RequestParam(defaultValue = "") Set<String> hide,
            @RequestParam Optional<String> plan,
            @RequestParam Optional<String> region,
            @RequestParam(defaultValue = "0") double confidence,
            @RequestParam(defaultValue = "") List<String> expand,
            @RequestParam(defaultValue = "") Set<String> open,
            @RequestParam(defaultValue = "") Set<String> fold,
            @RequestParam(defaultValue = "150") int limit,
            @RequestParam(defaultValue = "false") boolean unfold) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw Requests.problem(HttpStatus.BAD_REQUEST, "'confidence' must be from 0 to 1, not " + confidence);
        }
        Question question = new Question(
                iri,
                hide.stream()
                        .filter(name -> !name.isEmpty())
                        .map(Requests::type)
                        .collect(Collectors.toSet()),
                plan.filter(name -> !name.isEmpty()),
                region.filter(name -> !name.isEmpty()),
                confidence,
                expand,
                Requests.within("limit", limit, MOST_DRAWN),
                new Question.Cards(unfold, open, fold));
        return explorer.ask(view -> {
                    question.plan()
                            .filter(name -> view.catalogue().plan(name).isEmpty())
                            .ifPresent(name -> {
                                throw Requests.unknownPlan(name);
                            });
                    return new ChainPicture(view.knowledge(), view.catalogue()).around(question);
                })
                .orElseThrow(() -> Requests.unknownEntity(iri));
    }
}
