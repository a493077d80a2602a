package org.plangraph.service.sparql;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.service.single.ServiceExecutor;
import org.apache.jena.sparql.util.Context;

/** Sends {@code SERVICE} to endpoints on a list and to no other; looked at when it is run, so variables hide nothing. */
final class AllowedServices implements ServiceExecutor {
    private final Set<String> endpoints;

    private AllowedServices(Set<String> endpoints) {
        this.endpoints = endpoints;
    }

    /** Opens {@code SERVICE} in {@code context} to {@code endpoints}; leaves it off when there are none. */
    static void set(Set<String> endpoints, Context context) {
        if (!endpoints.isEmpty()) {
            context.set(ARQ.httpServiceAllowed, true);
            ServiceExecutorRegistry.set(context, new ServiceExecutorRegistry().add(new AllowedServices(endpoints)));
        }
    }

    @Override
    public QueryIterator createExecution(
            OpService service, OpService asWritten, Binding binding, ExecutionContext execution) {
        Node endpoint = service.getService();
        if (!endpoint.isURI() || !endpoints.contains(endpoint.getURI())) {
            throw new QueryDeniedException("SERVICE may ask only " + endpoints + ", not " + endpoint);
        }
        return ServiceExecutorRegistry.httpService.createExecution(service, asWritten, binding, execution);
    }
}
