package org.plangraph.extractor.mention.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.mention.learned.SpanReader.Proposal;
import org.plangraph.ontology.EntityType;

/**
 * The rule finders that are often wrong where the model sees nothing: what they find needs its word too. Counted in provinces that
 * the model did not learn from.
 */
final class WeakFinders {
    /** What the model gives at least this probability it sees. */
    static final double SEEN = 0.1;

    /** Finder and type, as {@code industry-of-name INDUSTRY}. */
    private final Set<String> weak;

    private WeakFinders(Set<String> weak) {
        this.weak = weak;
    }

    /** Names that the model does not see, by finder: how many are right and how many wrong. */
    static final class Counts {
        /** With fewer wrong names a finder has not shown to be weak. */
        private static final int FEWEST = 5;
        /** Right names that make up for a wrong one, which states relations of its own. */
        private static final int RIGHT_FOR_WRONG = 2;

        private final Map<String, int[]> byFinder = new TreeMap<>();

        void add(Mention unseen, boolean right) {
            byFinder.computeIfAbsent(key(unseen), finder -> new int[2])[right ? 0 : 1]++;
        }

        WeakFinders weak() {
            Set<String> weak = new TreeSet<>();
            byFinder.forEach((finder, counts) -> {
                if (counts[1] >= FEWEST && RIGHT_FOR_WRONG * counts[1] > counts[0]) {
                    weak.add(finder);
                }
            });
            return new WeakFinders(weak);
        }
    }

    /** Those of {@code mentions} that the model does not see, regions aside, which it does not know. */
    static Set<Mention> unseen(List<Mention> mentions, List<Proposal> proposals) {
        Map<EntityType, BitSet> seen = new EnumMap<>(EntityType.class);
        SpanModel.TYPES.forEach(type -> seen.put(type, new BitSet()));
        for (Proposal proposal : proposals) {
            seen.get(proposal.type())
                    .set(proposal.span().begin(), proposal.span().end());
        }
        return mentions.stream()
                .filter(mention -> seen.containsKey(mention.type()))
                .filter(mention -> !touches(seen.get(mention.type()), mention.span()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean touches(BitSet seen, Span span) {
        int next = seen.nextSetBit(span.begin());
        return next >= 0 && next < span.end();
    }

    boolean include(Mention mention) {
        return weak.contains(key(mention));
    }

    private static String key(Mention mention) {
        return mention.foundBy() + " " + mention.type();
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(weak.size());
        for (String finder : weak) {
            out.writeUTF(finder);
        }
    }

    static WeakFinders read(DataInputStream in) throws IOException {
        Set<String> weak = new TreeSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            weak.add(in.readUTF());
        }
        return new WeakFinders(weak);
    }

    @Override
    public String toString() {
        return String.join(", ", weak);
    }
}
