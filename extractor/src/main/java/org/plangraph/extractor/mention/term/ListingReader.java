package org.plangraph.extractor.mention.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.mention.term.Listing.Governor;
import org.plangraph.extractor.mention.term.Piece.Kind;

/** Reads the lists out of a sentence's pieces, each with the verb that governs it. */
final class ListingReader {
    /** What a list stands in. */
    enum Rank {
        TITLE,
        HEADING,
        SENTENCE
    }

    private static final Search COUNTED_SECTORS = Search.of("counted-sectors");
    private static final Search COUNTED_GOODS = Search.of("counted-goods");
    private final Vocabulary vocabulary;
    private final String text;
    private final Pieces pieces;
    private final boolean heading;
    private final boolean title;
    private final JoinedNames joined;
    private final GovernorReader governors;
    private final List<Listing> listings = new ArrayList<>();

    private ListingReader(Vocabulary vocabulary, String text, Pieces pieces, Rank rank) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.pieces = pieces;
        this.heading = rank != Rank.SENTENCE;
        this.title = rank == Rank.TITLE;
        this.joined = new JoinedNames(vocabulary, text, pieces);
        this.governors = new GovernorReader(vocabulary, text, pieces, heading);
    }

    static List<Listing> read(Vocabulary vocabulary, String text, Pieces pieces, Rank rank) {
        ListingReader reader = new ListingReader(vocabulary, text, pieces, rank);
        reader.readAll();
        return reader.listings;
    }

    private void readAll() {
        int at = 0;
        while (at < pieces.size()) {
            if (pieces.is(at, Kind.WORDS)) {
                at = readListing(at);
            } else {
                governors.pass(at);
                at++;
            }
        }
    }

    private int readListing(int begin) {
        List<Span> items = new ArrayList<>();
        items.add(pieces.get(begin).span());
        int at = begin + 1;
        for (int next = pieces.nextItem(at); next >= 0; next = pieces.nextItem(at)) {
            Span item = pieces.get(next).span();
            Span before = items.get(items.size() - 1);
            boolean opensHeading = heading && pieces.opens(begin) && items.size() == 1; // not in 钢铁、铝与装备
            boolean two = title && joined.areTwoIndustries(before, item);
            if (!two && joined.isOneName(before, item, next, opensHeading)) {
                items.set(items.size() - 1, new Span(before.begin(), item.end()));
            } else {
                items.add(item);
            }
            at = next + 1;
        }
        int after = pieces.skip(at, Kind.QUOTE);
        boolean open = pieces.is(after, Kind.AND_SO_ON);
        Optional<Span> tail = Optional.empty();
        if (open) {
            int next = pieces.skip(after + 1, Kind.QUOTE);
            if (pieces.is(next, Kind.WORDS)) {
                tail = Optional.of(tail(next));
            }
        }
        Governor governor = governors.of(begin, at, tail);
        Optional<Span> sectors =
                items.size() > 1 && !open ? countedSectors(items.get(items.size() - 1)) : Optional.empty();
        if (sectors.isPresent()) {
            Span item = items.remove(items.size() - 1);
            items.add(new Span(item.begin(), sectors.get().begin()));
            tail = sectors;
            governor = Governor.DEVELOP;
        }
        Optional<Span> goods = items.size() > 1 && !open && sectors.isEmpty()
                ? countedGoods(items.get(items.size() - 1))
                : Optional.empty();
        if (goods.isPresent()) {
            Span item = items.remove(items.size() - 1);
            items.add(new Span(item.begin(), goods.get().begin()));
            tail = goods;
        }
        if (governor == Governor.ORDER) {
            Span item = items.remove(items.size() - 1);
            items.add(new Span(item.begin(), item.end() - vocabulary.chainWordLength(item.of(text))));
        }
        governors.governed(governor);
        listings.add(new Listing(items, governor, open, tail));
        return at;
    }

    /** The words that class the items, both of two where the first only praises: 新兴|和|未来产业. */
    private Span tail(int index) {
        Span first = pieces.get(index).span();
        boolean joined = vocabulary.isMadeOfCatchAlls(first.of(text))
                && pieces.is(index + 1, Kind.JOIN)
                && pieces.is(index + 2, Kind.WORDS);
        return joined ? pieces.get(index + 2).span() : first;
    }

    /** What closes the last item of a list of sectors, and counts them: 四大主导产业; empty where nothing does. */
    private Optional<Span> countedSectors(Span item) {
        return COUNTED_SECTORS
                .first(item.of(text))
                .map(match -> new Span(item.begin() + match.start() + 1, item.begin() + match.end()));
    }

    /** What closes the last item of a list of goods, and counts them: 三个品种; empty where nothing does. */
    private Optional<Span> countedGoods(Span item) {
        return COUNTED_GOODS
                .first(item.of(text))
                .map(match -> new Span(item.begin() + match.start() + 1, item.begin() + match.end()));
    }
}
