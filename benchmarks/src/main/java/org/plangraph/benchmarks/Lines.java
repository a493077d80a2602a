package org.plangraph.benchmarks;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/** Lines of a table, each shown as soon as its figures are there. */
public final class Lines {
    private Lines() {}

    /** @param format as in {@link String#format}; what is empty at the end of the line is left out */
    public static void print(CommandSpec spec, String format, Object... values) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(String.format(format, values).stripTrailing());
        out.flush();
    }
}
