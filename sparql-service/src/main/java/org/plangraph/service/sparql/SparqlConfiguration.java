package org.plangraph.service.sparql;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;
import org.plangraph.service.store.GraphStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Mounts Fuseki's protocol engine in Boot's own servlet container: before Spring's servlet, after Spring's filters, which
 * measure requests and tell addresses behind a proxy.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SparqlProperties.class)
class SparqlConfiguration {
    private static final String[] PATHS = {"/sparql", "/update", "/data", "/data/*"};

    @Bean
    WriteAccess writeAccess(SparqlProperties properties) {
        return new WriteAccess(properties.token().map(BearerToken::new));
    }

    @Bean
    ServletContextInitializer fuseki(
            GraphStore store, SparqlProperties properties, WriteAccess access, MeterRegistry meters) {
        return servletContext -> {
            // Without it form posts are read as Latin-1, and Chinese in them is lost.
            servletContext.setRequestCharacterEncoding("UTF-8");
            NoRemoteContexts.install();
            OperationRegistry operations = OperationRegistry.createStd();
            operations.register(Operation.Update, new LocalUpdate());
            OperationRegistry.set(servletContext, operations);
            DataAccessPointRegistry points = new DataAccessPointRegistry();
            DataAccessPointRegistry.set(servletContext, points);
            mount(points, operations, store, "/sparql", query(properties));
            mount(points, operations, store, "/update", endpoint(Operation.Update));
            mount(points, operations, store, "/data", endpoint(Operation.GSP_RW));
            SparqlMetrics metrics = new SparqlMetrics(meters);
            AnswerCache answers = new AnswerCache(properties.answerRoom());
            metrics.watch(answers);
            servletContext
                    .addFilter("fuseki", new SparqlFilter(store, properties, access, metrics, answers))
                    .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, PATHS);
        };
    }

    private static void mount(
            DataAccessPointRegistry points,
            OperationRegistry operations,
            GraphStore store,
            String path,
            Endpoint endpoint) {
        DataService service =
                DataService.newBuilder(store.dataset()).addEndpoint(endpoint).build();
        service.setEndpointProcessors(operations);
        service.goActive();
        points.register(new DataAccessPoint(path, service));
    }

    private static Endpoint query(SparqlProperties properties) {
        Context context = new Context();
        context.set(ARQ.queryTimeout, Long.toString(properties.timeout().toMillis()));
        AllowedServices.set(properties.serviceAllow(), context);
        return Endpoint.create()
                .operation(Operation.Query)
                .endpointName("")
                .context(context)
                .build();
    }

    private static Endpoint endpoint(Operation operation) {
        return Endpoint.create().operation(operation).endpointName("").build();
    }
}
