package org.plangraph.service.command;

import java.io.PrintWriter;
import org.plangraph.extractor.ExtractionException;
import org.plangraph.ontology.VocabularyException;
import org.plangraph.service.ServiceException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One line for whatever went wrong; the trace when {@code --verbose} asks for it. */
final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        err.println("plangraph: " + line(failure));
        if (parsed.expandedArgs().contains("--verbose")) {
            failure.printStackTrace(err);
        }
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    static int wrongUsage(ParameterException failure, String[] args) {
        PrintWriter err = failure.getCommandLine().getErr();
        String name = failure.getCommandLine().getCommandSpec().qualifiedName();
        err.println("plangraph: " + oneLine(failure.getMessage()) + ". Try: " + name + " --help");
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    /** What to tell of {@code failure}: its message when it is one of ours, which says what to do, else that it is a bug. */
    static String line(Exception failure) {
        boolean known = failure instanceof ServiceException
                || failure instanceof ExtractionException
                || failure instanceof VocabularyException;
        return known
                ? oneLine(failure.getMessage())
                : "unexpected " + failure.getClass().getSimpleName() + ": " + oneLine(failure.getMessage())
                        + " (--verbose shows where)";
    }

    private static String oneLine(String message) {
        return message == null ? "no message" : message.strip().replaceAll("\\s*\\R\\s*", "; ");
    }
}
