package org.plangraph.service.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Options every command has. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
final class CommonOptions {
    @Option(names = "--verbose", description = "When something fails, show the trace as well.")
    boolean verbose;
}
