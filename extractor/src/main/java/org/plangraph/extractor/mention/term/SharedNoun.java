package org.plangraph.extractor.mention.term;

import java.util.ArrayList;
import java.util.List;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Affixes;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.extractor.mention.Reading;
import org.plangraph.extractor.mention.term.Listing.Governor;
import org.plangraph.ontology.EntityType;

/**
 * Gives each item of a list the noun that all share: the goods that follow 等 in 交通、矿山等专用装备, and the sector in 生产性、生活性服务业.
 * Only items that name no goods or industries themselves share a noun.
 */
final class SharedNoun {
    private static final int LONGEST_NOUN = 6;
    private static final int SHORT_WORD = 3;
    private static final int LONGEST_BRANCH = 4;

    private final Affixes branching = Affixes.suffixes(WordList.words("terms/branching-sectors"));
    private final Vocabulary vocabulary;

    SharedNoun(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The composed names; empty where the items stand on their own. */
    List<Candidate> distribute(Reading reading, Listing listing, List<Span> items) {
        Governor governor = listing.governor();
        if (items.size() < 2 || governor == Governor.NONE) {
            return List.of();
        }
        List<Candidate> branches = branches(reading, listing, items);
        boolean made = governor == Governor.DEVELOP || governor == Governor.MAKE || governor == Governor.MADE;
        return branches.isEmpty() && made ? goods(reading.text(), listing, items) : branches;
    }

    /** The branches of one sector: 冰雪旅游 and 民俗旅游 of 冰雪、民俗等特色旅游. */
    private List<Candidate> branches(Reading reading, Listing listing, List<Span> items) {
        String text = reading.text();
        Span last = items.get(items.size() - 1);
        String end = listing.tail().map(tail -> vocabulary.bare(tail.of(text))).orElseGet(() -> last.of(text));
        int own = end.length() - branching.longestOf(end, end.length());
        String sector = end.substring(own);
        boolean closed = listing.tail().isPresent() ? own == 0 : own >= 2 && !listing.open();
        if (sector.isEmpty() || !closed) {
            return List.of();
        }
        List<Span> sharing = listing.tail().isPresent() ? items : items.subList(0, items.size() - 1);
        boolean alike = sharing.stream()
                .allMatch(item -> isBranch(reading, item, sector) && (own == 0 || Math.abs(item.length() - own) <= 1));
        if (!alike || sharing.stream().allMatch(item -> vocabulary.head(item.of(text)) == Head.ATTRIBUTE)) {
            return List.of();
        }
        List<Candidate> branches = new ArrayList<>();
        sharing.forEach(item -> branches.add(branch(item, item.of(text) + sector)));
        if (own > 0) {
            branches.add(branch(last, end));
        }
        return branches;
    }

    private List<Candidate> goods(String text, Listing listing, List<Span> items) {
        return listing.tail()
                .map(tail -> tail.of(text))
                .filter(tail -> isShared(text, items, tail))
                .map(tail -> items.stream()
                        .map(item -> candidate(item, item.of(text) + tail))
                        .toList())
                .orElse(List.of());
    }

    /** Whether what follows 等 is a noun for each item: a kind of goods made for every branch, or a bare 材料 after short words. */
    private boolean isShared(String text, List<Span> items, String tail) {
        if (!isGoods(tail) || tail.length() > LONGEST_NOUN) {
            return false;
        }
        boolean classing = vocabulary.hasClassingQualifier(tail);
        boolean bare = vocabulary.isGenericGoods(tail) && vocabulary.bare(tail).equals(tail);
        return items.stream()
                        .map(item -> item.of(text))
                        .noneMatch(name -> isGoods(name)
                                || vocabulary.head(name) == Head.TECHNOLOGY
                                || !classing && vocabulary.isIndustry(name) && !vocabulary.isGeneric(name)
                                || !classing && bare && name.length() > SHORT_WORD)
                && (classing || bare);
    }

    private boolean isGoods(String name) {
        Head head = vocabulary.head(name);
        return head == Head.PRODUCT || head == Head.EITHER;
    }

    private static Candidate candidate(Span span, String name) {
        return new Candidate(span, name, EntityType.PRODUCT, 0.8, "product-by-shared-noun");
    }

    /** Whether the item only says which branch of the sector it is, and is no place or industry by itself. */
    private boolean isBranch(Reading reading, Span item, String sector) {
        String name = item.of(reading.text());
        String branch = name + sector;
        return vocabulary.isIndustry(branch) && !vocabulary.isCatchAll(branch)
                || name.length() >= 2
                        && name.length() <= LONGEST_BRANCH
                        && (vocabulary.head(name) == Head.NONE || vocabulary.head(name) == Head.ATTRIBUTE)
                        && !vocabulary.isIndustry(name)
                        && !vocabulary.isCatchAll(branch)
                        && !vocabulary.isMadeOfCatchAlls(name)
                        && !isOfPlace(reading, item);
    }

    /** Whether a place opens the item, or one that began before it ends in it. */
    private static boolean isOfPlace(Reading reading, Span item) {
        return reading.inSentenceAt(item.begin()).stream()
                .anyMatch(place -> place.type() == EntityType.REGION
                        && place.span().begin() <= item.begin()
                        && place.span().end() > item.begin());
    }

    private static Candidate branch(Span span, String name) {
        return new Candidate(span, name, EntityType.INDUSTRY, 0.8, "industry-by-shared-noun");
    }
}
