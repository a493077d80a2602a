package org.plangraph.service.sparql;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import com.apicatalog.jsonld.loader.SchemeRouter;
import java.net.URI;

/** Loads no JSON-LD context from anywhere: data that needs one must bring it along. */
final class NoRemoteContexts implements DocumentLoader {
    /** For the whole process: the reader has one loader for all. */
    static void install() {
        SchemeRouter router = (SchemeRouter) SchemeRouter.defaultInstance();
        for (String scheme : new String[] {"http", "https", "file"}) {
            router.set(scheme, new NoRemoteContexts());
        }
    }

    @Override
    public Document loadDocument(URI place, DocumentLoaderOptions options) throws JsonLdError {
        throw new JsonLdError(
                JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                "Contexts are not fetched from elsewhere (" + place + "); write the @context into the data");
    }
}
