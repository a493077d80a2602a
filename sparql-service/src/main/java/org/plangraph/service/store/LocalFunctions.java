package org.plangraph.service.store;

import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;

/**
 * The functions queries may call: those registered by name, and none that ARQ would load as Java classes on demand.
 * Waiting is left out: it cannot be stopped, and a handful of such queries would hold every place.
 */
final class LocalFunctions extends FunctionRegistry {
    private static final String WAIT = ARQConstants.ARQFunctionLibraryURI + "wait";

    LocalFunctions() {
        FunctionRegistry standard = FunctionRegistry.get();
        standard.keys().forEachRemaining(name -> {
            if (!name.equals(WAIT)) {
                put(name, standard.get(name));
            }
        });
    }

    @Override
    public FunctionFactory get(String name) {
        return isRegistered(name) ? super.get(name) : null;
    }
}
