package org.plangraph.service.explore;

import org.plangraph.service.ServiceException;
import org.plangraph.service.sparql.WriteAccess;
import org.plangraph.service.store.Compaction;
import org.plangraph.service.store.GraphStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Compacts the store of the running service, for whoever may write. Answers once it is done; queries go on, writing waits. */
@RestController
class CompactController {
    private static final Logger log = LoggerFactory.getLogger(CompactController.class);

    private final GraphStore store;
    private final WriteAccess access;

    CompactController(GraphStore store, WriteAccess access) {
        this.store = store;
        this.access = access;
    }

    @PostMapping("/api/compact")
    Compaction.Outcome compact(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String authorization) {
        access.require(authorization);
        try {
            return store.compact();
        } catch (ServiceException e) {
            log.warn("The store was not compacted", e);
            throw Requests.problem(HttpStatus.SERVICE_UNAVAILABLE, e.getMessage());
        }
    }
}
