package org.plangraph.extractor.mention.term;

import java.util.List;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.term.Listing.Governor;
import org.plangraph.ontology.EntityType;

/** Gives each item of a list the noun for goods that follows 等 and that all share: 交通、矿山等专用装备. */
final class SharedNoun {
    private static final int LONGEST_NOUN = 6;
    private static final int SHORT_WORD = 3;
    private final Vocabulary vocabulary;

    SharedNoun(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The composed names; empty where the items stand on their own. */
    List<Candidate> distribute(String text, Listing listing, List<Span> items) {
        Governor governor = listing.governor();
        boolean made = governor == Governor.DEVELOP || governor == Governor.MAKE || governor == Governor.MADE;
        if (!made || items.size() < 2) {
            return List.of();
        }
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
}
