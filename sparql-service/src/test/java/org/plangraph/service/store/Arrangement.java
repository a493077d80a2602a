package org.plangraph.service.store;

import java.util.List;
import java.util.function.Function;

/**
 * A way to search names.
 *
 * @param search gives the IRIs of all that a text finds, the best first
 */
record Arrangement(String name, Function<String, List<String>> search) {
    List<String> find(String typed) {
        return search.apply(typed);
    }
}
