package org.plangraph.service.explore;

import java.util.List;
import java.util.stream.Collectors;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Reads the parameters of requests; what is wrong with one becomes problem details that say so. */
final class Requests {
    private Requests() {}

    static EntityType type(String name) {
        return EntityType.ofLocalName(name)
                .orElseThrow(() -> problem(HttpStatus.BAD_REQUEST, "No type is called '" + name + "'"));
    }

    static Predicate relation(String name) {
        return Predicate.ofLocalName(name)
                .orElseThrow(() -> problem(HttpStatus.BAD_REQUEST, "No relation is called '" + name + "'"));
    }

    /**
     * The region that a name, a code or an IRI stands for, with the regions that it covers if it is an area. What plans call it
     * goes before what others do.
     */
    static List<String> region(String name, Explorer.View view) {
        List<EntityRef> named = view.catalogue().regions(name).stream()
                .map(Catalogue.Entry::reference)
                .toList();
        RegionReader regions = new RegionReader(view.knowledge(), view.catalogue());
        if (named.isEmpty()) {
            named = regions.called(name);
        }
        if (named.size() == 1) {
            return regions.withCovered(named.get(0).iri());
        }
        throw problem(
                HttpStatus.BAD_REQUEST,
                named.isEmpty()
                        ? "There is no region '" + name
                                + "'; give its name, code or IRI, as /api/search?q=&type=Region lists them"
                        : "Several regions are called '" + name + "'; give the IRI of one: "
                                + named.stream().map(EntityRef::iri).collect(Collectors.joining(", ")));
    }

    static int within(String parameter, int value, int most) {
        if (value < 1 || value > most) {
            throw problem(HttpStatus.BAD_REQUEST, "'" + parameter + "' must be from 1 to " + most + ", not " + value);
        }
        return value;
    }

    static ErrorResponseException unknownEntity(String iri) {
        return problem(HttpStatus.NOT_FOUND, "No plan mentions <" + iri + ">; /api/search finds what there is");
    }

    static ErrorResponseException unknownPlan(String name) {
        return problem(HttpStatus.NOT_FOUND, "No plan is called '" + name + "'; /api/plans lists those there are");
    }

    static ErrorResponseException problem(HttpStatus status, String detail) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }
}
