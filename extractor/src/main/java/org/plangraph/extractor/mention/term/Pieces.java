package org.plangraph.extractor.mention.term;

import java.util.List;
import org.plangraph.extractor.mention.term.Piece.Kind;

/** The pieces of a sentence in order, and the ways over them from one list item to the next. */
final class Pieces {
    private final String text;
    private final List<Piece> pieces;

    Pieces(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    int size() {
        return pieces.size();
    }

    Piece get(int index) {
        return pieces.get(index);
    }

    /** Whether there is a piece of {@code kind} at {@code index}, which may lie past the end. */
    boolean is(int index, Kind kind) {
        return index < pieces.size() && pieces.get(index).is(kind);
    }

    /** The words of the piece at {@code index}. */
    String words(int index) {
        return pieces.get(index).span().of(text);
    }

    /** Whether it is a sign, and no word. */
    boolean isPunctuation(int index) {
        return !Character.isLetter(text.charAt(pieces.get(index).span().begin()));
    }

    /** Whether nothing but punctuation stands before the piece. */
    boolean opens(int index) {
        return index == 0 || is(index - 1, Kind.STOP) && isPunctuation(index - 1);
    }

    /** Index of the next item of a list, over a join, quotes and a gloss in brackets; -1 at the end of the list. */
    int nextItem(int from) {
        int quoted = skip(from, Kind.QUOTE);
        if (quoted > from + 1 && is(quoted, Kind.WORDS)) {
            return quoted; // between names in quotes no comma is written: “甲片”“乙片”
        }
        int at = skip(skipGloss(quoted), Kind.QUOTE);
        if (is(at, Kind.DASH)) {
            return is(at + 1, Kind.WORDS) ? at + 1 : -1;
        }
        if (!is(at, Kind.JOIN)) {
            return -1;
        }
        at = skip(skip(at + 1, Kind.QUOTE), Kind.JOIN);
        return is(at, Kind.WORDS) ? at : -1;
    }

    /** Index after all pieces of {@code kind} from {@code from} on. */
    int skip(int from, Kind kind) {
        int at = from;
        while (is(at, kind)) {
            at++;
        }
        return at;
    }

    /** Index after the brackets that open at {@code from}; itself where none do. */
    int skipGloss(int from) {
        if (!is(from, Kind.OPEN_BRACKET)) {
            return from;
        }
        for (int at = from + 1; at < pieces.size(); at++) {
            if (is(at, Kind.CLOSE_BRACKET)) {
                return at + 1;
            }
        }
        return from;
    }
}
