package org.plangraph.service.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * Copies a folder of database files without their holes: TDB2 takes files in pieces of 8 MB, most of them empty, and
 * pages of zeros need be neither written nor stored.
 */
final class SparseCopy {
    private static final int PAGE = 1 << 16;

    private SparseCopy() {}

    /** Copies what is in {@code from} into the folder {@code to}, which is there; locks stay behind. */
    static void tree(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : (Iterable<Path>) walk::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else if (!path.toString().endsWith(".lock")) {
                    file(path, target);
                }
            }
        }
    }

    private static void file(Path from, Path to) throws IOException {
        try (FileChannel in = FileChannel.open(from);
                FileChannel out = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer page = ByteBuffer.allocateDirect(PAGE);
            long length = in.size();
            while (in.read(page) >= 0) {
                page.flip();
                if (!isZero(page) || in.position() == length) {
                    out.write(page, in.position() - page.limit());
                }
                page.clear();
            }
        }
    }

    private static boolean isZero(ByteBuffer page) {
        for (int i = 0; i + Long.BYTES <= page.limit(); i += Long.BYTES) {
            if (page.getLong(i) != 0) {
                return false;
            }
        }
        return page.limit() % Long.BYTES == 0;
    }
}
