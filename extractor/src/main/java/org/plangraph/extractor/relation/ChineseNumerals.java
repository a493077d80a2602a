package org.plangraph.extractor.relation;

import java.util.Map;
import java.util.regex.Pattern;

/** Numbers in Chinese characters, by their digits alone (二八·九) or by digits and powers of ten (五百一十五). */
final class ChineseNumerals {
    /** A number below ten thousand that names its powers of ten, and does not open with a bare 百 or 千, as 百家 and 千企 do. */
    static final String POSITIONAL = "(?:[一二三四五六七八九两][千百十][零〇一二三四五六七八九两十百千]*|十[一二三四五六七八九]?)(?:点[零一二三四五六七八九]+)?";

    private static final Pattern GROUPING = Pattern.compile("[、，,](?=[^、，,·．.]{3}(?:$|[、，,·．.－-]))");
    private static final String POWERS = "十百千";
    private static final String POINT = "点";
    private static final String TWO = "两";

    private final Map<String, Integer> digits;

    ChineseNumerals(Map<String, Integer> digits) {
        this.digits = digits;
    }

    /** The Arabic figures of a number written in either way. */
    String value(String numeral) {
        return numeral.chars().anyMatch(c -> POWERS.indexOf(c) >= 0) ? byPowers(numeral) : byDigits(numeral);
    }

    /** The Arabic figures of what is written digit by digit: 28.9 of 二八·九. */
    String byDigits(String numeral) {
        StringBuilder out = new StringBuilder();
        for (String c : GROUPING.matcher(numeral).replaceAll("").split("")) {
            Integer digit = digits.get(c);
            out.append(digit != null ? digit.toString() : c.matches("[－-]") ? "-" : ".");
        }
        return out.toString();
    }

    /** The Arabic figures of what names its powers of ten: 515 of 五百一十五, 12.5 of 十二点五. */
    private String byPowers(String numeral) {
        int point = numeral.indexOf(POINT);
        String whole = point < 0 ? numeral : numeral.substring(0, point);
        int value = 0;
        int digit = 0;
        for (String c : whole.split("")) {
            int power = POWERS.indexOf(c);
            if (power >= 0) {
                boolean bare = digit == 0;
                value += (bare ? 1 : digit) * (int) Math.pow(10, power + 1);
                digit = 0;
            } else {
                digit = c.equals(TWO) ? 2 : digits.get(c);
            }
        }
        String figures = Integer.toString(value + digit);
        return point < 0 ? figures : figures + '.' + byDigits(numeral.substring(point + 1));
    }
}
