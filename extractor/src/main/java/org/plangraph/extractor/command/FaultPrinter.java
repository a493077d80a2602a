package org.plangraph.extractor.command;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Prints a fault as its message alone, with the trace behind {@code --verbose}; the exit code is 1. */
public final class FaultPrinter implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parseResult) {
        boolean verbose = parseResult.hasMatchedOption("--verbose");
        print(fault, verbose, command.getErr());
        return CommandLine.ExitCode.SOFTWARE;
    }

    static void print(Exception fault, boolean verbose, PrintWriter err) {
        err.println(fault.getMessage() == null ? fault.toString() : fault.getMessage());
        if (verbose) {
            fault.printStackTrace(err);
        }
        err.flush();
    }
}
