package org.plangraph.service.store;

import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/** ARQ's property functions without the splitting of text by a pattern: it cannot be stopped, and need never end. */
final class LocalPropertyFunctions extends PropertyFunctionRegistry {
    /** The class that ARQ would load for it, under whichever of its names it is asked for. */
    private static final String SPLIT = ARQConstants.ARQPropertyFunctionLibrary + "strSplit";

    LocalPropertyFunctions() {
        PropertyFunctionRegistry standard = PropertyFunctionRegistry.get();
        standard.keys().forEachRemaining(name -> put(name, standard.get(name)));
        put(SPLIT, iri -> {
            throw new QueryDeniedException("Splitting by a pattern (" + iri + ") is off, as it cannot be stopped");
        });
    }
}
