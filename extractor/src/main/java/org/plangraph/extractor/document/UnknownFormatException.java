package org.plangraph.extractor.document;

import org.plangraph.extractor.ExtractionException;

/** A file in no format that plans are read from; the message names those that are. */
public final class UnknownFormatException extends ExtractionException {
    UnknownFormatException(String message) {
        super(message);
    }
}
