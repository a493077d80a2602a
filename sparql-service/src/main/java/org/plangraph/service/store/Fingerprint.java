package org.plangraph.service.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** SHA-256 over parts given one by one; equal parts in equal order give equal fingerprints. */
final class Fingerprint {
    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The code and resources that {@code type} was loaded with: a jar, or a folder of classes. */
    static String ofCode(Class<?> type) {
        Fingerprint fingerprint = new Fingerprint();
        for (Path file : files(home(type))) {
            fingerprint.add(file);
        }
        return fingerprint.hex();
    }

    Fingerprint add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
        digest.update((byte) ':');
        digest.update(bytes);
        return this;
    }

    Fingerprint add(Path file) {
        try {
            digest.update(Files.readAllBytes(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Adds bytes as they are, where one that takes note of their number is not needed. */
    void update(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Path home(Class<?> type) {
        var location = type.getProtectionDomain().getCodeSource().getLocation();
        // Inside a jar of jars the location is no file; the outer jar, which is the whole class path, is.
        return location.getProtocol().equals("file")
                ? Path.of(java.net.URI.create(location.toString()))
                : Path.of(System.getProperty("java.class.path"));
    }

    private static List<Path> files(Path home) {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + home, e);
        }
    }
}
