package org.plangraph.extractor.evaluate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.plangraph.extractor.ExtractionException;

/**
 * The extractor loaded a second time, with one of its word lists empty. Lists are constants of the classes that use them, so
 * that only new classes read another list; everything outside the extractor is shared with the first.
 */
final class WithoutList extends ClassLoader {
    private static final String OURS = "org.plangraph.extractor.";
    private static final byte[] EMPTY = "# source: taken away\n".getBytes(StandardCharsets.UTF_8);

    private final String list;

    /** @param list resource path of the list to empty; empty to keep all */
    private WithoutList(String list) {
        super(WithoutList.class.getClassLoader());
        this.list = list;
    }

    /**
     * Core F1 on each folder of gold.
     *
     * @throws ExtractionException when the extractor does not work without the list
     */
    @SuppressWarnings("unchecked")
    static List<Double> coreF1(String list, List<Path> folders) {
        try {
            Object score = new WithoutList(list)
                    .loadClass(CoreScore.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            return ((Function<List<Path>, List<Double>>) score).apply(folders);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(CoreScore.class + " needs a constructor without parameters", e);
        } catch (RuntimeException | LinkageError e) {
            throw new ExtractionException(list + ": the extractor does not work without it (" + e + ")", e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        return name.equals(list) ? new ByteArrayInputStream(EMPTY) : super.getResourceAsStream(name);
    }
}
