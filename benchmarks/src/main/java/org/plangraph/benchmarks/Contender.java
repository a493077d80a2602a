package org.plangraph.benchmarks;

import java.nio.file.Path;

/** Something that works through plan files; safe for several threads. */
interface Contender {
    String name();

    /** Works through one file and returns how much came out: bytes of N-Quads, or words. */
    long work(Path file);
}
