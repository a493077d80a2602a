package org.plangraph.service.explore;

import java.util.Optional;

/** An answer that is one page of a list; the answer's {@code Link} header leads to the next as well. */
interface Paged {
    /** What to send as {@code cursor} for the next page; empty on the last. */
    Optional<String> next();
}
