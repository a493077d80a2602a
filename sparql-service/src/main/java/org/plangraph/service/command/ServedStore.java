package org.plangraph.service.command;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.plangraph.service.store.Snapshots;

/** Tells whether a service has a store open: nobody else can then open it, but the service can be asked. */
final class ServedStore {
    private static final int MILLIS_TO_CONNECT = 500;

    private ServedStore() {}

    /**
     * Where the store in {@code directory} is served, ending in a slash; empty when it is not.
     *
     * @throws org.plangraph.service.ServiceException when there is no store
     */
    static Optional<URI> address(Path directory) {
        Snapshots snapshots = Snapshots.at(directory);
        return snapshots.lastServedAt().filter(address -> snapshots.isOpen() && answers(address));
    }

    private static boolean answers(URI address) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), MILLIS_TO_CONNECT);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
