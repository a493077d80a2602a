package org.plangraph.service;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plangraph.service.store.Snapshots;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A running service on one port; closing it stops it. */
public final class WebServer implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private WebServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Serves the store in {@code directory} until closed.
     *
     * @param port 0 for any free port
     * @param properties further settings, such as {@code plangraph.sparql.timeout}; they win over the environment
     * @throws ServiceException when there is no store or the port is taken
     */
    public static WebServer start(Path directory, int port, Map<String, String> properties) {
        Map<String, Object> all = new LinkedHashMap<>(properties);
        all.put("plangraph.store", directory.toString());
        all.put("server.port", port);
        String[] settings = all.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new);
        try {
            WebServer server = new WebServer(new SpringApplicationBuilder(PlanGraphService.class)
                    .bannerMode(Banner.Mode.OFF)
                    .run(settings));
            Snapshots.at(directory).noteServedAt(URI.create(server.address()));
            return server;
        } catch (PortInUseException e) {
            throw portInUse(port, e);
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof ServiceException known) {
                    throw known;
                }
                if (cause instanceof PortInUseException) {
                    throw portInUse(port, e);
                }
            }
            throw e;
        }
    }

    public int port() {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    /** The address pages and endpoint stand under, ending in a slash. */
    public String address() {
        return "http://localhost:" + port() + "/";
    }

    private static ServiceException portInUse(int port, Exception cause) {
        return new ServiceException("Port " + port + " is in use. Choose another with --port", cause);
    }

    @Override
    public void close() {
        context.close();
    }
}
