package org.plangraph.extractor.mention.term;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Automaton;
import org.plangraph.extractor.mention.term.Piece.Kind;

/** Cuts a sentence into pieces, at punctuation and at the boundary words of the vocabulary, the longest word first. */
final class PieceReader {
    private static final int SHORT_GLOSS = 5;
    private static final Pattern HYPHENATED = Pattern.compile("\\p{IsHan}-\\p{IsHan}+-\\p{IsHan}");
    private final Vocabulary vocabulary;

    PieceReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Piece> read(String text, Span sentence) {
        String words = sentence.of(text);
        int[] length = new int[words.length()];
        Kind[] kind = new Kind[words.length()];
        for (Automaton.Hit<Kind> hit : vocabulary.boundaries().find(words)) {
            if (hit.end() - hit.begin() > length[hit.begin()]) {
                length[hit.begin()] = hit.end() - hit.begin();
                kind[hit.begin()] = hit.value();
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int begin = 0;
        int at = 0;
        while (at < words.length()) {
            int gloss = glossInsideName(words, at);
            if (gloss > 0 && at > begin) {
                at += gloss;
                continue;
            }
            Kind sign = isHyphenOfChain(words, at) ? Kind.DASH : sign(words.charAt(at));
            boolean boundary = sign != Kind.WORDS || length[at] > 0 && kind[at] != Kind.WORDS;
            int step = sign != Kind.WORDS ? 1 : Math.max(1, length[at]);
            if (boundary) {
                addWords(pieces, words, begin, at, sentence.begin());
                Span span = new Span(sentence.begin() + at, sentence.begin() + at + step);
                pieces.add(new Piece(sign != Kind.WORDS ? sign : kind[at], span));
                begin = at + step;
            }
            at += step;
        }
        addWords(pieces, words, begin, words.length(), sentence.begin());
        return pieces;
    }

    private static void addWords(List<Piece> pieces, String words, int begin, int end, int offset) {
        int from = begin;
        int to = end;
        while (from < to && Character.isWhitespace(words.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(words.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            pieces.add(new Piece(Kind.WORDS, new Span(offset + from, offset + to)));
        }
    }

    /** Length of a short bracket that stands inside a name, as in 中（藏）药; 0 where there is none. */
    private static int glossInsideName(String words, int at) {
        if (sign(words.charAt(at)) != Kind.OPEN_BRACKET) {
            return 0;
        }
        for (int close = at + 2; close <= at + SHORT_GLOSS && close + 1 < words.length(); close++) {
            if (sign(words.charAt(close)) == Kind.CLOSE_BRACKET) {
                return Character.isLetter(words.charAt(close + 1)) ? close + 1 - at : 0;
            }
        }
        return 0;
    }

    /** Whether the hyphen at {@code at} is one of several that join the links of a chain: 装备-关键件-单元. */
    private static boolean isHyphenOfChain(String words, int at) {
        return words.charAt(at) == '-'
                && betweenIdeographs(words, at)
                && HYPHENATED.matcher(words).find();
    }

    private static boolean betweenIdeographs(String words, int at) {
        return at > 0
                && at + 1 < words.length()
                && Character.isIdeographic(words.charAt(at - 1))
                && Character.isIdeographic(words.charAt(at + 1));
    }

    private static Kind sign(char c) {
        return switch (c) {
            case '、', '/', '+', '＋' -> c == '、' ? Kind.JOIN : Kind.WORDS;
            case '，', ',' -> Kind.COMMA;
            case '“', '”', '"', '‘', '’', '《', '》' -> Kind.QUOTE;
            case '（', '(', '［', '[', '【' -> Kind.OPEN_BRACKET;
            case '）', ')', '］', ']', '】' -> Kind.CLOSE_BRACKET;
            case '—', '－', '→', '–' -> Kind.DASH;
            case '。', '；', ';', '：', ':', '！', '？', '!', '?', '\n', '\r', '．', '…' -> Kind.STOP;
            default -> Kind.WORDS;
        };
    }
}
