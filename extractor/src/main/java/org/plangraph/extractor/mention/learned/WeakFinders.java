package org.plangraph.extractor.mention.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** A rule finder where it finds names of one type. */
    private record Finder(String id, EntityType type) {
        private static final Comparator<Finder> ORDER =
                Comparator.comparing(Finder::id).thenComparing(Finder::type);

        static Finder of(Mention mention) {
            return new Finder(mention.foundBy(), mention.type());
        }

        /** Right names that make up for a wrong one: a wrong industry states relations of its own. */
        int rightForWrong() {
            return type == EntityType.INDUSTRY ? 2 : 1;
        }
    }

    private final Set<Finder> weak = new TreeSet<>(Finder.ORDER);

    private WeakFinders(Collection<Finder> weak) {
        this.weak.addAll(weak);
    }

    /** Names that the model does not see, by finder: how many are right and how many wrong. */
    static final class Counts {
        /** With fewer wrong names a finder has not shown to be weak. */
        private static final int FEWEST = 5;

        private final Map<Finder, Integer> right = new HashMap<>();
        private final Map<Finder, Integer> wrong = new HashMap<>();

        void add(Mention unseen, boolean isRight) {
            (isRight ? right : wrong).merge(Finder.of(unseen), 1, Integer::sum);
        }

        WeakFinders weak() {
            return new WeakFinders(wrong.keySet().stream()
                    .filter(finder -> wrong.get(finder) >= FEWEST)
                    .filter(finder -> finder.rightForWrong() * wrong.get(finder) > right.getOrDefault(finder, 0))
                    .toList());
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
        return weak.contains(Finder.of(mention));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(weak.size());
        for (Finder finder : weak) {
            out.writeUTF(finder.id());
            out.writeUTF(finder.type().name());
        }
    }

    static WeakFinders read(DataInputStream in) throws IOException {
        List<Finder> weak = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            weak.add(new Finder(in.readUTF(), EntityType.valueOf(in.readUTF())));
        }
        return new WeakFinders(weak);
    }

    @Override
    public String toString() {
        return weak.stream()
                .map(finder -> finder.id() + " (" + finder.type().localName() + ")")
                .collect(Collectors.joining(", "));
    }
}
