package org.plangraph.service;

/**
 * Something the service cannot do. The message says in one line what is wrong, where, and what to do; the cause is kept.
 */
public class ServiceException extends RuntimeException {
    public ServiceException(String message) {
        super(message);
    }

    public ServiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
