package org.plangraph.ontology;

/** A vocabulary that cannot be read. The message says what is wrong, in which file and line; the cause is kept. */
public class VocabularyException extends RuntimeException {
    public VocabularyException(String message) {
        super(message);
    }

    public VocabularyException(String message, Throwable cause) {
        super(message, cause);
    }
}
