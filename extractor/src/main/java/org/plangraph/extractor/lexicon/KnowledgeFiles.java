package org.plangraph.extractor.lexicon;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plangraph.extractor.ExtractionException;
import org.plangraph.ontology.EntityType;

/**
 * All that is known before reading, as resources: rules, word lists, patterns, trained models, gazetteer, classifications.
 * They are found where the classes are, so that a new one counts without being entered anywhere.
 */
public final class KnowledgeFiles {
    /** One class of each module that brings knowledge, in the package whose resources count. */
    private static final List<Class<?>> ANCHORS = List.of(ExtractionException.class, EntityType.class);

    private static final class Lazy {
        static final String HASH = digest();
    }

    private KnowledgeFiles() {}

    /** SHA-256 over names and contents of all of them, in hex; computed once. */
    public static String hash() {
        return Lazy.HASH;
    }

    /** Their resource paths in order, such as {@code org/plangraph/extractor/lexicon/heads.tsv}. */
    public static SortedSet<String> paths() {
        SortedSet<String> paths = new TreeSet<>();
        for (Class<?> anchor : ANCHORS) {
            String folder = anchor.getPackageName().replace('.', '/') + "/";
            try (Stream<String> siblings = siblings(anchor)) {
                siblings.filter(path -> path.startsWith(folder) && !path.endsWith(".class"))
                        .forEach(paths::add);
            } catch (IOException | URISyntaxException e) {
                throw new ExtractionException("The resources beside " + anchor.getName() + " cannot be listed", e);
            }
        }
        return paths;
    }

    /** Everything in the folder or jar the class comes from. */
    private static Stream<String> siblings(Class<?> anchor) throws IOException, URISyntaxException {
        String self = anchor.getName().replace('.', '/') + ".class";
        URL url = anchor.getResource("/" + self);
        URLConnection connection = url.openConnection();
        if (connection instanceof JarURLConnection jar) {
            return jar.getJarFile().stream().filter(e -> !e.isDirectory()).map(e -> e.getName());
        }
        String place = Path.of(url.toURI()).toString();
        Path root = Path.of(place.substring(0, place.length() - self.length()));
        return Files.walk(root)
                .filter(Files::isRegularFile)
                .map(file -> root.relativize(file).toString().replace(File.separatorChar, '/'));
    }

    private static String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String path : paths()) {
                digest.update(path.getBytes(StandardCharsets.UTF_8));
                try (InputStream in = KnowledgeFiles.class.getResourceAsStream("/" + path)) {
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("The extractor's resources cannot be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
