package org.plangraph.service.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.core.Quad;

/** Passes quads on and keeps them, unless all that a build keeps would grow past a limit: then it keeps none of these. */
final class HeldQuads implements Iterator<Quad> {
    private final Iterator<Quad> quads;
    private final AtomicLong room;
    private List<Quad> held = new ArrayList<>();

    /** @param room how many quads may still be held, over all plans of a build */
    HeldQuads(Iterator<Quad> quads, AtomicLong room) {
        this.quads = quads;
        this.room = room;
    }

    @Override
    public boolean hasNext() {
        return quads.hasNext();
    }

    @Override
    public Quad next() {
        Quad quad = quads.next();
        if (held != null && room.decrementAndGet() >= 0) {
            held.add(quad);
        } else if (held != null) {
            room.addAndGet(held.size() + 1L);
            held = null;
        }
        return quad;
    }

    /** All quads, once all have passed; empty when there was no room. */
    Optional<List<Quad>> all() {
        return Optional.ofNullable(held);
    }
}
