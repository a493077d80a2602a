package org.plangraph.extractor.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a table of indicators as a sentence that says each figure with its year, as a plan's prose would: 制造业增加值（亿元） under
 * 2020年 and 2025年 is 2020年制造业增加值980亿元，2025年制造业增加值1500亿元.
 */
final class IndicatorRow {
    private static final Pattern INDICATOR = Pattern.compile("(?:主要)?指标(?:名称)?|名称|项目");
    private static final Pattern UNIT = Pattern.compile("(?:计量)?单位");
    /** 2025年, 2025年目标, 2020年（实际）, 目标值（2025年）. */
    private static final Pattern YEAR = Pattern.compile(
            "(?:[实完基现目规预][际成期数状标划计][值数]?[（(])?((?:19|20)\\d{2})年?" + "(?:[（(]?[实完基现目规预][际成期数状标划计][值数]?)?[）)]?");

    /** 年均增长（%）, “十三五”年均增速. */
    private static final Pattern GROWTH =
            Pattern.compile("(?:“?[一二三四五六七八九十]{1,3}五”?(?:时?期间?)?)?(年均增[长速])率?(?:[（(]%[）)])?");
    /** What the name of an indicator closes with where no column has its unit: 制造业增加值（亿元）. */
    private static final Pattern OWN_UNIT = Pattern.compile("[（(]([^（()）]{1,8})[）)]$");

    private static final Pattern VALUE =
            Pattern.compile("([>＞≥<＜≤]?)\\s*[\\[〔【(（]?(\\d+(?:[.,]\\d+)*)%?[\\]〕】)）]?(以上|左右|以内|以下)?");
    /** What stands for a figure that is not known. */
    private static final Pattern NONE = Pattern.compile("[-—－–/]+");
    /** How a figure changed, in words: 提高13.4个百分点. */
    private static final Pattern CHANGE = Pattern.compile("(?:累计)?(?:提高|降低|下降|增加|减少|增长)[^，。；]*\\d[^，。；]*");

    private static final String BELOW = "<＜≤";

    private final List<String> columns;
    private final List<String> cells;
    private final int name;

    private IndicatorRow(List<String> columns, List<String> cells) {
        this.columns = columns;
        this.cells = cells;
        name = column(columns, INDICATOR);
    }

    /** Whether the columns are those of such a table: one of indicators, and one at least of a year. */
    static boolean isHeadedBy(List<String> columns) {
        return column(columns, INDICATOR) >= 0 && column(columns, YEAR) >= 0;
    }

    /** Whether a column of that name holds what is measured. */
    static boolean isOfIndicators(String name) {
        return INDICATOR.matcher(name).matches();
    }

    /** Whether {@code cells} are what is measured, and below the first year its figure, or a sign that there is none. */
    static boolean isRow(List<String> columns, List<String> cells) {
        String figure = cells.get(column(columns, YEAR));
        String name = cells.get(column(columns, INDICATOR));
        return name.chars().anyMatch(Character::isIdeographic)
                && (VALUE.matcher(figure).matches() || NONE.matcher(figure).matches());
    }

    /** Whether a column of that name holds figures of a year, or how they grow from year to year. */
    static boolean isColumn(String name) {
        return YEAR.matcher(name).matches() || GROWTH.matcher(name).matches();
    }

    /** The clauses of the row with as many {@code cells} as there are {@code columns}; what is no figure is told by its column. */
    static List<String> clauses(List<String> columns, List<String> cells) {
        return new IndicatorRow(columns, cells).clauses();
    }

    private List<String> clauses() {
        List<String> clauses = new ArrayList<>();
        String indicator = OWN_UNIT.matcher(cells.get(name)).replaceFirst("");
        for (int i = 0; i < cells.size(); i++) {
            Matcher value = VALUE.matcher(cells.get(i));
            Matcher year = YEAR.matcher(columns.get(i));
            Matcher growth = GROWTH.matcher(columns.get(i));
            if (year.matches() && value.matches()) {
                clauses.add(year.group(1) + "年" + indicator + bound(value) + value.group(2) + unit() + about(value));
            } else if (growth.matches() && value.matches()) {
                clauses.add(indicator + growth.group(1) + value.group(2) + "%" + about(value));
            } else if (growth.matches() && CHANGE.matcher(cells.get(i)).matches()) {
                clauses.add(indicator + cells.get(i));
            } else if (i != name
                    && !UNIT.matcher(columns.get(i)).matches()
                    && cells.get(i).chars().anyMatch(Character::isLetter)) {
                clauses.add(columns.get(i) + "：" + cells.get(i));
            }
        }
        return clauses;
    }

    private String unit() {
        int column = column(columns, UNIT);
        Matcher own = OWN_UNIT.matcher(cells.get(name));
        return column >= 0 ? cells.get(column) : own.find() ? own.group(1) : "";
    }

    private static String bound(Matcher value) {
        String sign = value.group(1);
        return sign.isEmpty() ? "" : BELOW.contains(sign) ? "不超过" : "不低于";
    }

    private static String about(Matcher value) {
        return value.group(3) == null ? "" : value.group(3);
    }

    private static int column(List<String> columns, Pattern pattern) {
        for (int i = 0; i < columns.size(); i++) {
            if (pattern.matcher(columns.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }
}
