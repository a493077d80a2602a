package org.plangraph.service.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.shared.PrefixMapping;
import org.plangraph.service.ServiceException;
import org.plangraph.service.store.Prefixes;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code query}: SPARQL from the command line. */
@Command(
        name = "query",
        description = {
            "Asks the graph a SPARQL query and prints the answer.",
            "The prefixes pg, rdf, rdfs, owl, xsd, skos, dcterms, prov, geo and text need no declaration."
        },
        footer = {"", "Example: plangraph query 'SELECT ?chain ?firm { ?chain pg:leadEnterprise ?firm }' --format csv"})
final class QueryCommand implements Callable<Integer> {
    enum Format {
        TABLE,
        CSV,
        TSV,
        JSON
    }

    static final class Text {
        @Parameters(paramLabel = "QUERY", description = "The query.")
        private String query;

        @Option(
                names = {"-f", "--file"},
                paramLabel = "FILE",
                description = "Read the query from this file.")
        private Path file;
    }

    @Mixin
    private CommonOptions common;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Text text;

    @Mixin
    private GraphOptions graph;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description =
                    "table, csv, tsv or json (default: ${DEFAULT-VALUE}). CONSTRUCT and DESCRIBE give Turtle, or JSON-LD for json.")
    private Format format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Query query = parse(text.query != null ? text.query : read(text.file));
        graph.query(query, execution -> {
            print(query, execution, System.out);
            return null;
        });
        return 0;
    }

    private Query parse(String sparql) {
        try {
            Query query = new Query();
            query.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(Prefixes.STANDARD));
            return QueryFactory.parse(query, sparql, null, Syntax.syntaxARQ);
        } catch (QueryException e) {
            throw new ParameterException(spec.commandLine(), "The query is malformed: " + firstSentence(e), e);
        }
    }

    /** What stands where, without the long list of what could have stood there. */
    private static String firstSentence(QueryException e) {
        return e.getMessage().strip().split("\\R")[0];
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new ServiceException(file + ": cannot read the query: " + e.getMessage(), e);
        }
    }

    private void print(Query query, QueryExecution execution, PrintStream out) {
        if (query.isSelectType()) {
            print(execution.execSelect(), query, out);
        } else if (query.isAskType()) {
            out.println(execution.execAsk());
        } else {
            Model model = query.isConstructType() ? execution.execConstruct() : execution.execDescribe();
            RDFDataMgr.write(out, model, format == Format.JSON ? RDFFormat.JSONLD_PRETTY : RDFFormat.TURTLE_PRETTY);
        }
        out.flush();
    }

    private void print(ResultSet results, Query query, OutputStream out) {
        switch (format) {
            case TABLE -> ResultSetFormatter.out(out, results, query);
            case CSV -> ResultSetFormatter.outputAsCSV(out, results);
            case TSV -> ResultSetFormatter.outputAsTSV(out, results);
            case JSON -> ResultSetFormatter.outputAsJSON(out, results);
        }
    }
}
