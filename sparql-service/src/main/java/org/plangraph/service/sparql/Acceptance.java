package org.plangraph.service.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.riot.web.HttpNames;

/** Whether a caller takes an answer as it comes. Fuseki answers in a format of its own choice whoever asks for none that it has. */
final class Acceptance {
    private static final List<AcceptList> OFFERS =
            List.of(DEF.rsOfferTable, DEF.constructOffer, DEF.quadsOffer, DEF.rdfOffer);

    private final String accept;

    private Acceptance(String accept) {
        this.accept = accept;
    }

    /** Empty when {@code request} takes anything, or names its format by a parameter. */
    static Optional<Acceptance> of(HttpServletRequest request) {
        boolean named = Stream.of(
                        HttpNames.paramOutput1,
                        HttpNames.paramOutput2,
                        HttpNames.paramOutput3,
                        HttpNames.paramForceAccept)
                .anyMatch(name -> request.getParameter(name) != null);
        String accept = String.join(",", Collections.list(request.getHeaders(HttpNames.hAccept)));
        return named || accept.isBlank() ? Optional.empty() : Optional.of(new Acceptance(accept));
    }

    /**
     * Refuses an answer that comes as {@code contentType} only because the caller asked for nothing that there is.
     *
     * @throws org.apache.jena.fuseki.servlets.ActionErrorException with status 406
     */
    void check(String contentType) {
        MediaType chosen = MediaType.create(contentType.split(";")[0].strip());
        OFFERS.stream()
                .filter(offer -> offer.match(chosen) != null)
                .findFirst()
                .filter(offer -> AcceptList.match(new AcceptList(accept), offer) == null)
                .ifPresent(offer -> ServletOps.error(
                        406, "There is no such answer as " + accept + ". The header Accept may name " + names(offer)));
    }

    private static String names(AcceptList offer) {
        return offer.entries().stream().map(MediaType::getContentTypeStr).collect(Collectors.joining(", "));
    }
}
