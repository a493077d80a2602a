package org.plangraph.extractor.mention.term;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Automaton;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.mention.term.Piece.Kind;

/** Cuts a sentence into pieces, at punctuation and at the boundary words of the vocabulary, the longest word first. */
final class PieceReader {
    private static final int SHORT_GLOSS = 5;
    private static final Search GRADE = Search.of("grade-inside-name");
    private static final Pattern HYPHENATED = Pattern.compile("\\p{IsHan}-\\p{IsHan}+-\\p{IsHan}");
    private static final Pattern LOCANTS = Pattern.compile("\\d[,，]\\d(?:[,，]\\d)*-");
    private final Vocabulary vocabulary;

    PieceReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Piece> read(String text, Span sentence) {
        String words = sentence.of(text);
        Automaton.Hit<Kind>[] longest = longestHits(words);
        boolean graded = GRADE.isIn(words);
        List<Piece> pieces = new ArrayList<>();
        int begin = 0;
        int at = 0;
        while (at < words.length()) {
            int gloss = at > begin
                    ? Math.max(glossInsideName(words, at, longest), graded ? gradeInsideName(words, at) : 0)
                    : 0;
            Kind sign = isHyphenOfChain(words, at)
                    ? Kind.DASH
                    : isBetweenLocants(words, at) ? Kind.WORDS : sign(words.charAt(at));
            Automaton.Hit<Kind> hit = longest[at];
            if (gloss > 0) {
                at += gloss;
                continue;
            }
            Kind kind = sign != Kind.WORDS || hit == null ? sign : hit.value();
            int end = sign != Kind.WORDS || hit == null ? at + 1 : hit.end();
            if (kind != Kind.WORDS) {
                addWords(pieces, words, begin, at, sentence.begin());
                pieces.add(new Piece(kind, new Span(sentence.begin() + at, sentence.begin() + end)));
                begin = end;
            }
            at = end;
        }
        addWords(pieces, words, begin, words.length(), sentence.begin());
        return pieces;
    }

    /** The longest word of the vocabulary that begins at each offset, null where none does. */
    private Automaton.Hit<Kind>[] longestHits(String words) {
        @SuppressWarnings("unchecked")
        Automaton.Hit<Kind>[] longest = new Automaton.Hit[words.length()];
        for (Automaton.Hit<Kind> hit : vocabulary.boundaries().find(words)) {
            Automaton.Hit<Kind> known = longest[hit.begin()];
            if (known == null || hit.end() > known.end()) {
                longest[hit.begin()] = hit;
            }
        }
        return longest;
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

    /** Length of a short bracket that stands inside a name, as in 中（藏）药; 0 where there is none, as in 物流（港口物流）|等. */
    private static int glossInsideName(String words, int at, Automaton.Hit<Kind>[] longest) {
        if (sign(words.charAt(at)) != Kind.OPEN_BRACKET) {
            return 0;
        }
        for (int close = at + 2; close <= at + SHORT_GLOSS && close + 1 < words.length(); close++) {
            if (sign(words.charAt(close)) == Kind.CLOSE_BRACKET) {
                Automaton.Hit<Kind> next = longest[close + 1];
                boolean listEnds = next != null && next.value() == Kind.AND_SO_ON;
                return Character.isLetter(words.charAt(close + 1)) && !listEnds ? close + 1 - at : 0;
            }
        }
        return 0;
    }

    /** Length of the words that grade the goods named after them, as in 兆瓦级|及以上|发电系统; 0 where there are none. */
    private static int gradeInsideName(String words, int at) {
        return Math.max(0, GRADE.endOfMatchAt(words, at - 1, words.length()) - at);
    }

    /** Whether the hyphen at {@code at} is one of several that join the links of a chain: 装备-关键件-单元. */
    private static boolean isHyphenOfChain(String words, int at) {
        return words.charAt(at) == '-' && HYPHENATED.matcher(words).find();
    }

    /** Whether the comma at {@code at} parts the numbers in the name of a chemical: 1,4-丁二醇. */
    private static boolean isBetweenLocants(String words, int at) {
        return ",，".indexOf(words.charAt(at)) >= 0
                && LOCANTS.matcher(words)
                        .region(Math.max(0, at - 1), words.length())
                        .lookingAt();
    }

    private static Kind sign(char c) {
        return switch (c) {
            case '、' -> Kind.JOIN;
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
