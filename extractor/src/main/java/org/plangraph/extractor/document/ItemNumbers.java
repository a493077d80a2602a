package org.plangraph.extractor.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the point behind the numbers of items that only a space parts from their words, where a list numbers them so: 1 电缆生产线, 二 工业园区. */
final class ItemNumbers {
    private static final Pattern ITEM = Pattern.compile("[ \\t\\u3000]*(?:(\\d{1,2})(?=\\s+" + DecimalNumbers.NO_UNIT
            + ")|([一二三四五六七八九十]{1,3}))[ \\t\\u3000]+([\\p{IsHan}“\"].*)");
    private static final Numerals NUMERALS = new Numerals("〇一二三四五六七八九", "十");

    private final boolean arabic;
    private final boolean chinese;
    private int lastArabic;
    private int lastChinese;

    /** For a text that numbers none so. */
    static ItemNumbers none() {
        return new ItemNumbers(false, false);
    }

    private ItemNumbers(boolean arabic, boolean chinese) {
        this.arabic = arabic;
        this.chinese = chinese;
    }

    /** Looks whether items of {@code raw} are numbered so: whether a first is followed by a second. */
    static ItemNumbers in(String raw) {
        boolean arabic = false;
        boolean chinese = false;
        int lastArabic = 0;
        int lastChinese = 0;
        Matcher item = ITEM.matcher("");
        for (String line : raw.lines().toList()) {
            if (!item.reset(line).matches()) {
                continue;
            }
            int number = number(item);
            if (item.group(1) != null) {
                arabic |= number == 2 && lastArabic == 1;
                lastArabic = number;
            } else {
                chinese |= number == 2 && lastChinese == 1;
                lastChinese = number;
            }
        }
        return new ItemNumbers(arabic, chinese);
    }

    /** The line with a point behind its number where it is the next of its list, or the first of another; else as it is. */
    String pointed(String line) {
        if (!arabic && !chinese) {
            return line;
        }
        Matcher item = ITEM.matcher(line);
        if (!item.matches()) {
            return line;
        }
        int number = number(item);
        boolean figures = item.group(1) != null;
        int last = figures ? lastArabic : lastChinese;
        if (!(figures ? arabic : chinese) || number != 1 && number != last + 1) {
            return line;
        }
        if (figures) {
            lastArabic = number;
        } else {
            lastChinese = number;
            lastArabic = 0;
        }
        return figures ? item.group(1) + '.' + item.group(3) : item.group(2) + '、' + item.group(3);
    }

    private static int number(Matcher item) {
        return NUMERALS.valueIn(item.group(1) != null ? item.group(1) : item.group(2))
                .orElse(0);
    }
}
