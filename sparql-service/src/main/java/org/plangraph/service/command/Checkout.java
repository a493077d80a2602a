package org.plangraph.service.command;

import java.nio.file.Path;

/** Where things stand when the command line does not say: in the checkout the launcher was started from. */
final class Checkout {
    private Checkout() {}

    /** {@code store/}, which git ignores. */
    static Path store() {
        return home().resolve("store");
    }

    static Path seeds() {
        return home().resolve("seeds");
    }

    /** The launcher sets {@code plangraph.home}; without it, the current directory. */
    private static Path home() {
        return Path.of(System.getProperty("plangraph.home", ""));
    }
}
