package org.plangraph.benchmarks.queries;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The checkout this program is run from: its launcher is how everything else of the project is reached.
 *
 * @param folder where {@code plangraph} stands
 */
record Checkout(Path folder) {
    Checkout {
        if (!Files.isExecutable(folder.resolve("plangraph"))) {
            throw new IllegalArgumentException(
                    "There is no ./plangraph in " + folder.toAbsolutePath() + "; run this from the checkout");
        }
    }

    ProcessBuilder launcher(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(folder.resolve("plangraph").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** @throws IOException when the command fails; what it printed is on the screen */
    void run(String... arguments) throws IOException {
        run(launcher(arguments), arguments[0]);
    }

    /** The same with options of Java, separated by spaces. */
    void runWith(String javaOptions, String... arguments) throws IOException {
        ProcessBuilder builder = launcher(arguments);
        builder.environment().put("JAVA_OPTS", javaOptions);
        run(builder, arguments[0]);
    }

    private static void run(ProcessBuilder builder, String command) throws IOException {
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException("./plangraph " + command + " failed; see above");
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while ./plangraph " + command + " ran", e);
        }
    }

    /** This program again, in a process of its own. */
    static ProcessBuilder thisProgram(List<String> javaOptions, String... arguments) {
        String classPath = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        if (classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator)) {
            command.addAll(List.of("-jar", classPath));
        } else {
            command.addAll(List.of("-cp", classPath, "org.plangraph.benchmarks.Benchmarks"));
        }
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
