package org.plangraph.extractor.mention.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.term.Listing.Governor;
import org.plangraph.ontology.EntityType;

/**
 * Gives each item of a list the noun that all share: 大型冶金、化肥和石化成套设备, and 交通、矿山等专用装备. Only items that name no
 * goods themselves share a noun.
 */
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
        boolean governed = governor == Governor.DEVELOP || governor == Governor.MAKE || governor == Governor.MADE;
        if (items.size() < 2 || !governed) {
            return List.of();
        }
        if (listing.tail().isPresent()) {
            String tail = listing.tail().get().of(text);
            return sharesTail(text, items, tail) ? compose(text, items, tail) : List.of();
        }
        Span last = items.get(items.size() - 1);
        List<Span> others = items.subList(0, items.size() - 1);
        Optional<String> noun = vocabulary.qualifiedHead(last.of(text));
        if (listing.open()
                || noun.isEmpty()
                || !isGoods(last.of(text))
                || others.stream().anyMatch(item -> standsAlone(item.of(text)))) {
            return List.of();
        }
        List<Candidate> composed = new ArrayList<>(compose(text, others, noun.get()));
        composed.add(candidate(last, last.of(text)));
        return composed;
    }

    /** Whether what follows 等 is a noun for each item: a kind of goods made for every branch, or a bare 材料 after short words. */
    private boolean sharesTail(String text, List<Span> items, String tail) {
        if (!isGoods(tail) || tail.length() > LONGEST_NOUN) {
            return false;
        }
        boolean classing = vocabulary.hasClassingQualifier(tail);
        boolean bare = vocabulary.isGenericGoods(tail) && vocabulary.bare(tail).equals(tail);
        return items.stream()
                        .map(item -> item.of(text))
                        .noneMatch(name -> isGoods(name)
                                || vocabulary.head(name) == Head.TECHNOLOGY
                                || !classing && standsAlone(name)
                                || !classing && bare && name.length() > SHORT_WORD)
                && (classing || bare);
    }

    private boolean standsAlone(String name) {
        return isGoods(name)
                || vocabulary.head(name) == Head.TECHNOLOGY
                || vocabulary.isIndustry(name) && !vocabulary.isGeneric(name);
    }

    private boolean isGoods(String name) {
        Head head = vocabulary.head(name);
        return head == Head.PRODUCT || head == Head.EITHER;
    }

    private static List<Candidate> compose(String text, List<Span> items, String noun) {
        return items.stream().map(item -> candidate(item, item.of(text) + noun)).toList();
    }

    private static Candidate candidate(Span span, String name) {
        return new Candidate(span, name, EntityType.PRODUCT, 0.8, "product-by-shared-noun");
    }
}
