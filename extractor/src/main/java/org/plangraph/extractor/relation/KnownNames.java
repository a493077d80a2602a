package org.plangraph.extractor.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.HanLp;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.rule.Annotation;
import org.plangraph.ontology.EntityType;

/**
 * The names a plan uses anywhere, found again inside other names: so a composed name shows its parts as well as a contiguous
 * one, and a part is the plan's own mention of it.
 */
final class KnownNames {
    private static final int SHORTEST = 2;

    /** Characters of the longest word for a kind of chain or cluster, with one of a process before it (制造产业链). */
    private static final int KIND = 6;

    /** Stands between a material and what is made of it: 煤制天然气. */
    private static final char MADE_OF = '制';

    private final Map<String, List<Mention>> byName = new LinkedHashMap<>();
    private final Map<String, List<Annotation>> cache = new HashMap<>();
    /** Sixteen bits of the two characters that names begin with: most places in a name are told by them to begin none. */
    private final BitSet openings = new BitSet(1 << Character.SIZE);
    /** How long the names are that begin with two characters, by both of them in one number. */
    private final Map<Integer, TreeSet<Integer>> lengths = new HashMap<>();

    /** @param regionTails what the full name of a region may leave out (省, 市) */
    KnownNames(MentionIndex mentions, List<String> regionTails) {
        for (Mention m : mentions.all()) {
            add(m.name(), m);
            m.forms().forEach(form -> add(form, m));
        }
        for (Mention m : mentions.all()) {
            if (m.type() == EntityType.REGION) {
                regionTails.stream()
                        .filter(tail -> m.name().endsWith(tail))
                        .forEach(tail -> add(m.name().substring(0, m.name().length() - tail.length()), m));
            }
        }
        byName.keySet().forEach(name -> {
            openings.set(mixed(opening(name, 0)));
            lengths.computeIfAbsent(opening(name, 0), c -> new TreeSet<>()).add(name.length());
        });
    }

    private void add(String name, Mention mention) {
        if (name.length() < SHORTEST) {
            return;
        }
        List<Mention> same = byName.computeIfAbsent(name, n -> new ArrayList<>(1));
        for (Mention known : same) {
            if (known.type() == mention.type()) {
                return;
            }
        }
        same.add(mention);
    }

    /** The names known that stand inside {@code name}, offsets counting in it; works may go by all of the name of their goods. */
    List<Annotation> inside(String name) {
        return cache.computeIfAbsent(name, n -> List.copyOf(parts(n)));
    }

    /** The industry that {@code mention} names: itself, the one a chain or cluster is of, or the longest in a park's name. */
    Optional<Mention> industryOf(Mention mention) {
        return switch (mention.type()) {
            case INDUSTRY -> Optional.of(mention);
            case INDUSTRY_CHAIN, INDUSTRY_CLUSTER -> industryIn(mention.name(), KIND);
            case PARK -> industryIn(mention.name(), mention.name().length());
            default -> Optional.empty();
        };
    }

    /** The longest industry in {@code name} that at most {@code rest} characters follow. */
    private Optional<Mention> industryIn(String name, int rest) {
        return inside(name).stream()
                .filter(part -> part.type() == EntityType.INDUSTRY)
                .filter(part -> name.length() - part.span().end() <= rest)
                .max(Comparator.comparingInt(part -> part.span().length()))
                .map(NamePassage::mention);
    }

    private List<Annotation> parts(String name) {
        List<Annotation> parts = new ArrayList<>();
        Halves halves = new Halves(name);
        for (int begin = 0; begin + SHORTEST <= name.length(); begin++) {
            int opening = opening(name, begin);
            TreeSet<Integer> known = openings.get(mixed(opening)) ? lengths.get(opening) : null;
            if (known != null) {
                for (int length : known) {
                    if (begin + length <= name.length()) {
                        Span span = new Span(begin, begin + length);
                        for (Mention m : byName.getOrDefault(span.of(name), List.of())) {
                            boolean part = length < name.length() || m.type() == EntityType.PRODUCT;
                            if (part
                                    && (m.type() != EntityType.INDUSTRY || !halves.are(span) && !halves.isMade(span))) {
                                parts.add(NamePassage.repeated(span, m));
                            }
                        }
                    }
                }
            }
        }
        return parts;
    }

    /** Tells two characters that are the end of one word and the beginning of the next: 家电 in 国家|电网. */
    private static final class Halves {
        private final String name;
        /** The words of the name, once they are asked for. */
        private List<Token> words = List.of();

        Halves(String name) {
            this.name = name;
        }

        boolean are(Span span) {
            if (span.length() != SHORTEST || span.begin() == 0 || span.end() == name.length()) {
                return false;
            }
            Token before = around(span.begin());
            Token after = around(span.begin() + 1);
            return before.begin() < span.begin() && before.end() == after.begin() && after.end() > span.end();
        }

        /** Whether the name says what it is made of: 天然气 of 煤|制|天然气产业链 is what the chain yields, not 软件 of 工业控制软件. */
        boolean isMade(Span span) {
            return span.begin() > 1
                    && name.charAt(span.begin() - 1) == MADE_OF
                    && around(span.begin() - 1).word().length() == 1;
        }

        private Token around(int offset) {
            if (words.isEmpty()) {
                words = HanLp.segment(name);
            }
            int at = 0;
            while (words.get(at).end() <= offset) {
                at++;
            }
            return words.get(at);
        }
    }

    private static int mixed(int opening) {
        return opening * 0x9E3779B9 >>> Character.SIZE;
    }

    private static int opening(String name, int begin) {
        return name.charAt(begin) << Character.SIZE | name.charAt(begin + 1);
    }
}
