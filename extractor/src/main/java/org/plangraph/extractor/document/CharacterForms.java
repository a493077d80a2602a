package org.plangraph.extractor.document;

import static java.lang.Character.UnicodeScript.HAN;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * One way of writing each character: letters, digits and signs half-width, punctuation in Chinese full-width, no
 * invisible characters, no stray spaces inside Chinese.
 */
final class CharacterForms {
    private static final String SPACES = " \t\u3000";
    private static final String HALF_PUNCTUATION = ",;:!?";
    private static final String FULL_PUNCTUATION = "，；：！？";
    private static final String SENTENCE_ENDS = "。；：！？”）";
    /** Characters between two pauses, the second of which may be a full stop: after fewer it may be the point of a number, 一.总体要求. */
    private static final int SHORTEST_CLAUSE = 4;

    /** A figure whose thousands stand apart, between Chinese words. */
    private static final Pattern THOUSANDS =
            Pattern.compile("(?<=\\p{IsHan})\\d{1,3}(?: \\d{3})+(?=[多余万亿]?\\p{IsHan})");

    private static final String NUMERALS = "〇○零一二三四五六七八九十";

    private static final String OF_FIGURES = ".．%";
    private static final String CHINESE_PUNCTUATION = "，。；：！？、（）《》〈〉【】〔〕“”‘’「」—…·";

    /** The block nearly all Chinese characters stand in; the others are asked for one by one. */
    private static final char FIRST_IDEOGRAPH = '\u4E00';

    private static final char LAST_IDEOGRAPH = '\u9FA5';

    private CharacterForms() {}

    /** Narrows full-width letters, digits and signs, restores radicals to characters, writes ⑴ out, drops what cannot be seen. */
    static String narrow(String raw) {
        int settled = 0;
        while (settled < raw.length() && isIdeograph(raw.charAt(settled))) {
            settled++;
        }
        if (settled == raw.length()) {
            return raw;
        }
        StringBuilder out = new StringBuilder(raw.length()).append(raw, 0, settled);
        for (int i = settled; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isIdeograph(c)) {
                out.append(c);
            } else if (c >= '\uFF01' && c <= '\uFF5E' && !isWidePunctuation(c)) {
                out.append((char) (c - 0xFEE0));
            } else if (isRadical(c) || isNumberWithItsSigns(c)) {
                out.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else if (c == '\u3000' || c == '\u00A0' || c >= '\u2000' && c <= '\u200A' || c == '\u202F') {
                out.append(c == '\u3000' ? c : ' ');
            } else if (c == '│' || c == '┃') {
                out.append('|');
            } else if (c == '\u2015') {
                out.append('—');
            } else if (c == '\t' || !isInvisible(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Widens brackets and punctuation that stand in Chinese and removes spaces beside Chinese; for one line. */
    static String settle(String line) {
        return widenStops(widenPunctuation(withoutStraySpaces(joinThousands(widenBrackets(line)))));
    }

    /** Turns straight quotes into Chinese ones by turns, for one paragraph; one after a figure may be the sign for inches. */
    static String pairQuotes(String paragraph) {
        int begin = paragraph.indexOf('"');
        if (begin < 0) {
            return paragraph;
        }
        StringBuilder out = new StringBuilder(paragraph);
        int open = -1;
        for (int i = begin; i < out.length(); i++) {
            if (out.charAt(i) == '"') {
                if (open >= 0) {
                    out.setCharAt(open, '“');
                    out.setCharAt(i, '”');
                    open = -1;
                } else if (!Character.isDigit(at(out, i - 1))) {
                    open = i;
                }
            }
        }
        return out.toString();
    }

    static boolean isChinese(char c) {
        return isIdeograph(c)
                || c >= 0x80 && (CHINESE_PUNCTUATION.indexOf(c) >= 0 || Character.UnicodeScript.of(c) == HAN);
    }

    private static boolean isIdeograph(char c) {
        return c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH;
    }

    private static boolean isRadical(char c) {
        return c >= '\u2E80' && c <= '\u2FDF' || c >= '\uF900' && c <= '\uFAFF';
    }

    /** Whether a number and its brackets or full stop are one character: ⑴, ⒈, ㈠. */
    private static boolean isNumberWithItsSigns(char c) {
        return c >= '\u2474' && c <= '\u249B' || c >= '\u3220' && c <= '\u3229';
    }

    private static boolean isWidePunctuation(char c) {
        return "！（），：；？～".indexOf(c) >= 0;
    }

    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.CONTROL || c == '\u00AD' || c == '\uFEFF';
    }

    private static String widenBrackets(String line) {
        if (line.indexOf('(') < 0 && line.indexOf(')') < 0) {
            return line;
        }
        StringBuilder out = new StringBuilder(line);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '(' || c == '（') {
                open.push(i);
            } else if ((c == ')' || c == '）') && !open.isEmpty()) {
                int begin = open.pop();
                if (holdsChinese(line, begin - 1, i + 1)) {
                    out.setCharAt(begin, '（');
                    out.setCharAt(i, '）');
                }
            }
        }
        return out.toString();
    }

    private static boolean holdsChinese(String line, int begin, int last) {
        for (int i = Math.max(0, begin); i <= Math.min(last, line.length() - 1); i++) {
            if (isChinese(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String widenPunctuation(String line) {
        if (!holdsAny(line, HALF_PUNCTUATION)) {
            return line;
        }
        StringBuilder out = new StringBuilder(line);
        for (int i = 0; i < out.length(); i++) {
            int kind = HALF_PUNCTUATION.indexOf(out.charAt(i));
            if (kind >= 0 && (isChinese(at(out, i - 1)) || isChinese(at(out, i + 1)) || at(out, i - 1) == '%')) {
                out.setCharAt(i, FULL_PUNCTUATION.charAt(kind));
            }
        }
        return out.toString();
    }

    /** Widens the full stops of a line of prose that writes them as points: 产业集群.二是; not those of numbers and names. */
    private static String widenStops(String line) {
        if (line.indexOf('.') < 0 || line.indexOf('。') >= 0) {
            return line;
        }
        StringBuilder out = new StringBuilder(line);
        int pause = -1;
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            boolean ends =
                    c == '.' && isIdeograph(at(out, i - 1)) && (i + 1 == out.length() || isIdeograph(at(out, i + 1)));
            boolean insideNumber = NUMERALS.indexOf(at(out, i - 1)) >= 0 && NUMERALS.indexOf(at(out, i + 1)) >= 0;
            if (ends && !insideNumber && i - pause > SHORTEST_CLAUSE) {
                out.setCharAt(i, '。');
            }
            pause = isIdeograph(c) || isDigit(c) ? pause : i;
        }
        return out.toString();
    }

    /** Joins the thousands of a figure in Chinese, as yearbooks part them: 1 400多家. */
    private static String joinThousands(String line) {
        return line.indexOf(' ') < 0
                ? line
                : THOUSANDS.matcher(line).replaceAll(m -> m.group().replace(" ", ""));
    }

    private static String withoutStraySpaces(String line) {
        if (!holdsAny(line, SPACES)) {
            return line;
        }
        StringBuilder out = new StringBuilder(line.length());
        int i = 0;
        while (i < line.length()) {
            int end = i;
            while (end < line.length() && isSpace(line.charAt(end))) {
                end++;
            }
            if (end == i) {
                out.append(line.charAt(i++));
                continue;
            }
            boolean between = out.length() > 0 && end < line.length();
            if (between && partsWords(out, line.charAt(end))) {
                out.append(' ');
            }
            i = end;
        }
        return out.toString();
    }

    /** Whether a space after {@code before} is one of writing: not beside Chinese, nor inside a figure, as in 28 .9 % or 28. 9%. */
    private static boolean partsWords(CharSequence before, char after) {
        char last = at(before, before.length() - 1);
        boolean insideFigure =
                isDigit(last) && OF_FIGURES.indexOf(after) >= 0 || isDigit(after) && endsInDecimalPoint(before);
        return !isChinese(last) && !isChinese(after) && !insideFigure;
    }

    /** Whether it ends in a figure and a point, which is no number of a heading: those stand first in a sentence (1. 5G产业). */
    private static boolean endsInDecimalPoint(CharSequence text) {
        int point = text.length() - 1;
        int begin = point;
        while (isDigit(at(text, begin - 1))) {
            begin--;
        }
        return at(text, point) == '.' && begin < point && begin > 0 && SENTENCE_ENDS.indexOf(at(text, begin - 1)) < 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return SPACES.indexOf(c) >= 0;
    }

    private static boolean holdsAny(String line, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (line.indexOf(characters.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static char at(CharSequence text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }
}
