package org.plangraph.service.sparql;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/** SPARQL Update that refuses {@code LOAD}: the server fetches nothing from elsewhere on anyone's behalf. */
final class LocalUpdate extends SPARQL_Update {
    @Override
    protected void execute(HttpAction action, InputStream input) {
        byte[] request = read(input);
        List<Update> operations = parse(request).getOperations();
        if (operations.stream().anyMatch(UpdateLoad.class::isInstance)) {
            ServletOps.error(
                    403, "LOAD is off: the server fetches nothing from elsewhere. Send the data to /data instead");
        }
        if (namesDataset(action) && operations.stream().anyMatch(LocalUpdate::namesDataset)) {
            ServletOps.errorBadRequest(
                    "The dataset is named twice: use either using-graph-uri parameters, or USING and WITH");
        }
        try {
            super.execute(action, new ByteArrayInputStream(request));
        } catch (ActionErrorException e) {
            if (e.getCause() instanceof QueryException) {
                // What the update looks for cannot be asked here, as for a query: no fault of the service.
                ServletOps.error(422, e.getMessage());
            }
            throw e;
        }
    }

    private static boolean namesDataset(HttpAction action) {
        return action.getRequestParameter(HttpNames.paramUsingGraphURI) != null
                || action.getRequestParameter(HttpNames.paramUsingNamedGraphURI) != null;
    }

    private static boolean namesDataset(Update operation) {
        return operation instanceof UpdateModify modify
                && (modify.getWithIRI() != null
                        || !modify.getUsing().isEmpty()
                        || !modify.getUsingNamed().isEmpty());
    }

    private static UpdateRequest parse(byte[] request) {
        try {
            return UpdateFactory.create(new String(request, StandardCharsets.UTF_8));
        } catch (QueryParseException e) {
            ServletOps.errorBadRequest(e.getMessage());
            throw e;
        }
    }

    private static byte[] read(InputStream input) {
        try {
            return input.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the update request", e);
        }
    }
}
