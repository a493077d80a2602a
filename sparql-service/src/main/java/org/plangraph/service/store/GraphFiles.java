package org.plangraph.service.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.plangraph.service.ServiceException;

/** Files that hold a graph already, in any RDF syntax, gzipped or not; the name tells which. */
public final class GraphFiles {
    private GraphFiles() {}

    /** Whether the name of {@code file} is that of a set of named graphs. */
    public static boolean holdsGraphs(Path file) {
        Lang lang = lang(file);
        return lang != null && RDFLanguages.isQuads(lang);
    }

    /**
     * Parses {@code file} into {@code into}.
     *
     * @throws ServiceException when it cannot be read, or is not in the syntax its name tells
     */
    public static void parse(Path file, StreamRDF into) {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes) {
            RDFParser.source(in)
                    .lang(lang(file))
                    .base(file.toUri().toString())
                    .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
                    .parse(into);
        } catch (IOException | RiotException e) {
            throw new ServiceException(file + ": not a graph that can be read: " + e.getMessage(), e);
        }
    }

    /** The same for a file we wrote ourselves: its IRIs need no second look. */
    static void parseOwn(Path file, StreamRDF into) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            RDFParser.source(in)
                    .lang(Lang.NQUADS)
                    .checking(false)
                    .resolveURIs(false)
                    .parse(into);
        }
    }

    /** {@code null} when the name tells no RDF syntax. */
    private static Lang lang(Path file) {
        return RDFLanguages.filenameToLang(file.getFileName().toString());
    }
}
