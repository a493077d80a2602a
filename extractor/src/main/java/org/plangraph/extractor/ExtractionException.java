package org.plangraph.extractor;

/**
 * A plan, rule file or word list that cannot be used. The message says in one line what is wrong, where, and what to do;
 * the cause is kept.
 */
public class ExtractionException extends RuntimeException {
    public ExtractionException(String message) {
        super(message);
    }

    public ExtractionException(String message, Throwable cause) {
        super(message, cause);
    }
}
