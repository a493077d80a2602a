package org.plangraph.service.sparql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** A secret that opens writing. Only its hash is kept, and comparing takes the same time whatever is presented. */
final class BearerToken {
    private static final String SCHEME = "bearer ";

    private final byte[] hash;

    BearerToken(String secret) {
        this.hash = sha256(secret);
    }

    /** Whether an {@code Authorization} header presents this token; {@code null} is no header. */
    boolean opens(String authorization) {
        return authorization != null
                && authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME)
                && MessageDigest.isEqual(
                        hash, sha256(authorization.substring(SCHEME.length()).strip()));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
