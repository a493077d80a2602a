package org.plangraph.extractor.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Other forms that the text of a plan comes in, on its way through printing, recognition and web pages. What it says stays the same. */
enum TextForm {
    AS_PUBLISHED(text -> text),
    /** As PDFs give a text: spaces beside figures, after pauses and here and there. */
    STRAY_SPACES(TextForm::withStraySpaces),
    /** Lines of a page's width, its number and the plan's title after so many of them. */
    PAGES(TextForm::onPages),
    HALF_WIDTH_SIGNS(text -> exchange(text, "，；：（）！？“”", ",;:()!?\"\"")),
    FULL_WIDTH_FIGURES(TextForm::withFullWidthFigures),
    /** All in one line, as pages and databases give it that drop the breaks. */
    ONE_LINE(text ->
            text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("　　"))),
    /** Headings numbered 一．, ㈠, ⑴. */
    OTHER_NUMBERS(TextForm::withNumbersInOneCharacter),
    /** Headings numbered 1, 1.1, 1.1.1. */
    DECIMAL_NUMBERS(TextForm::withDecimalNumbers),
    /** Headings and items without the numbers that a word processor gave them; which are parts of which is lost. */
    NO_NUMBERS(TextForm::withoutNumbers);

    private static final Pattern NUMBER = Pattern.compile(
            "(?m)^([\\s　]*)(?:第[一二三四五六七八九十]+[章节][\\s　]*|（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\\d+[.、．]\\s*(?!\\d))");
    private static final int LINE = 34;
    private static final int LINES_OF_A_PAGE = 22;
    private static final String CHINESE_NUMERALS = "一二三四五六七八九十";
    private static final Pattern ITEM = Pattern.compile("(?m)^(\\s*)([一二三四五六七八九十]{1,3})、");
    private static final Pattern BRACKETED = Pattern.compile("(?m)^([\\s　]*)（([一二三四五六七八九十])）");
    private static final Pattern BRACKETED_FIGURE = Pattern.compile("(?m)^([\\s　]*)（([1-9])）");
    /** The numbers of headings from the outermost on. */
    private static final List<Pattern> LEVELS = List.of(
            Pattern.compile("([\\s　]*)第[一二三四五六七八九十]{1,3}章[\\s　]*(?=\\S)"),
            Pattern.compile("([\\s　]*)第[一二三四五六七八九十]{1,3}节[\\s　]*(?=\\S)"),
            Pattern.compile("([\\s　]*)[一二三四五六七八九十]{1,3}、(?=\\S)"),
            Pattern.compile("([\\s　]*)（[一二三四五六七八九十]{1,3}）(?=\\S)"));

    private final UnaryOperator<String> rewriting;

    TextForm(UnaryOperator<String> rewriting) {
        this.rewriting = rewriting;
    }

    /** The same text in this form; the same each time. */
    String of(String text) {
        return rewriting.apply(text);
    }

    private static String withStraySpaces(String text) {
        Random random = new Random(1);
        StringBuilder out = new StringBuilder(text.length() * 9 / 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
            if (c != '\n' && next != '\n' && random.nextDouble() < chanceOfSpace(c, next)) {
                out.append(' ');
            }
        }
        return out.toString();
    }

    private static double chanceOfSpace(char before, char after) {
        if (Character.isDigit(before) != Character.isDigit(after)) {
            return 0.25;
        }
        boolean insideWord = before < 128 && after < 128;
        return "，、；。：".indexOf(before) >= 0 ? 0.2 : insideWord ? 0 : 0.01;
    }

    private static String onPages(String text) {
        List<String> lines = new ArrayList<>();
        String title = text.lines().findFirst().orElse("");
        int printed = 0;
        for (String paragraph : (Iterable<String>) text.lines()::iterator) {
            String rest = paragraph.isBlank() || printed == 0 ? paragraph : "　　" + paragraph.strip();
            do {
                int end = Math.min(LINE, rest.length());
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
                if (++printed % LINES_OF_A_PAGE == 0) {
                    lines.addAll(List.of("- " + printed / LINES_OF_A_PAGE + " -", title));
                }
            } while (!rest.isEmpty());
        }
        return String.join("\n", lines);
    }

    private static String withFullWidthFigures(String text) {
        String narrow = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz%+-";
        String wide = narrow.chars()
                .mapToObj(c -> String.valueOf((char) (c + 0xFEE0)))
                .collect(Collectors.joining());
        return exchange(text, narrow, wide);
    }

    private static String exchange(String text, String characters, String others) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            int known = characters.indexOf(out.charAt(i));
            if (known >= 0) {
                out.setCharAt(i, others.charAt(known));
            }
        }
        return out.toString();
    }

    private static String withNumbersInOneCharacter(String text) {
        String items = ITEM.matcher(text).replaceAll("$1$2．");
        String bracketed = BRACKETED
                .matcher(items)
                .replaceAll(number -> number.group(1) + (char) ('㈠' + CHINESE_NUMERALS.indexOf(number.group(2))));
        return BRACKETED_FIGURE
                .matcher(bracketed)
                .replaceAll(number ->
                        number.group(1) + (char) ('⑴' + number.group(2).charAt(0) - '1'));
    }

    private static String withoutNumbers(String text) {
        return NUMBER.matcher(text).replaceAll("$1");
    }

    private static String withDecimalNumbers(String text) {
        Deque<Integer> levels = new ArrayDeque<>();
        int[] counts = new int[LEVELS.size() + 1];
        return text.lines().map(line -> withDecimalNumber(line, levels, counts)).collect(Collectors.joining("\n"));
    }

    /** @param levels the levels of the headings around, the innermost last; {@code counts} how many there were on each depth */
    private static String withDecimalNumber(String line, Deque<Integer> levels, int[] counts) {
        for (int level = 0; level < LEVELS.size(); level++) {
            Matcher number = LEVELS.get(level).matcher(line);
            if (number.lookingAt()) {
                while (!levels.isEmpty() && levels.getLast() > level) {
                    counts[levels.size()] = 0;
                    levels.removeLast();
                }
                if (levels.isEmpty() || levels.getLast() < level) {
                    levels.addLast(level);
                }
                counts[levels.size()]++;
                String decimal = Arrays.stream(counts, 1, levels.size() + 1)
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining("."));
                return number.group(1) + decimal + " " + line.substring(number.end());
            }
        }
        return line;
    }
}
