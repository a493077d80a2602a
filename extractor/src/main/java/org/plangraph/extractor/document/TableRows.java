package org.plangraph.extractor.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the rows of a table as sentences: with the names of the columns where a row above gives them (项目名称：…，建设单位：…), else
 * one cell behind another. Tabs part the cells, bars where a row stands between bars, and bars without outer ones, spaces or commas
 * where the names of the columns were parted so, as a PDF or a CSV file has it. There an empty cell leaves nothing, so that of a
 * shorter row only its number and its name are known for what they are.
 */
final class TableRows {
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern BAR = Pattern.compile("\\|");
    /** Bars without one before the first cell. */
    private static final Pattern INNER_BAR = Pattern.compile("\\|");

    private static final Pattern SPACES = Pattern.compile("[ \u3000]+");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern RULE = Pattern.compile("[-:]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    /** The name of a column with the unit of its figures, and a figure. */
    private static final Pattern UNIT = Pattern.compile("(.+)（(?:单位：?)?([^（）]{1,6})）");

    private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern NUMBER_COLUMN = Pattern.compile("序号|编号");
    private static final Pattern ENDS_CLAUSE = Pattern.compile("[，、；：。！？]+$");
    /** Bars that part cells where none stands before the first. */
    private static final int FEWEST_BARS = 2;
    /** Two cells may be a heading and its page. */
    private static final int FEWEST_CELLS = 3;

    private static final int FEWEST_NAMES = 2;
    /** The column of the numbers and that of the names. */
    private static final int FEWEST_NUMBERED = 2;

    private final Predicate<String> columnName;
    private List<String> columns = List.of();
    private int rows;

    /** @param columnName what a cell at the head of a column says: 项目名称, 建设地点 */
    TableRows(Predicate<String> columnName) {
        this.columnName = columnName;
    }

    /** Whether {@code line} is a row of a table. */
    boolean isRow(String line) {
        if (line.indexOf('\t') < 0
                && line.indexOf('|') < 0
                && line.indexOf(',') < 0
                && !SPACES.matcher(line.strip()).find()) {
            return false;
        }
        List<String> cells = cells(line);
        if (isShortRow(cells, line)) {
            return true;
        }
        long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
        Pattern separator = separator(line);
        boolean row = filled >= FEWEST_CELLS || separator == TAB && filled > 1 && cells.size() == columns.size();
        if (names(cells) == FEWEST_NUMBERED && filled == FEWEST_NUMBERED && isOfNumbers(cells.get(0))) {
            return true;
        }
        boolean belowColumns = cells.size() == columns.size()
                && (separator != COMMA || NUMBER.matcher(cells.get(0)).matches());
        return row && (separator == TAB || separator == BAR || belowColumns || names(cells) == cells.size());
    }

    /**
     * Whether the row with the next number, parted by spaces, lacks cells: 3 电解液项目 宜城市 below 序号 项目名称 建设单位 建设地点; or has but
     * its number and its name, which headings between the rows may begin again: 1 电缆生产线 below 序号 项目名称.
     */
    private boolean isShortRow(List<String> cells, String line) {
        String number = cells.get(0);
        boolean nameAlone =
                cells.size() == FEWEST_NUMBERED && cells.size() == columns.size() && isOfNumbers(columns.get(0));
        return separator(line) == SPACES
                && cells.size() >= FEWEST_NUMBERED
                && (nameAlone || cells.size() < columns.size())
                && (number.equals(Integer.toString(rows + 1)) || nameAlone && number.equals("1"));
    }

    /** Whether {@code next} is the rest of the row, which a page's edge has broken inside a cell. */
    boolean isCompletedBy(String line, String next) {
        return isShortRow(cells(line), line)
                && !cells(next).get(0).equals(Integer.toString(rows + 2))
                && cells(whole(line, next)).size() == columns.size();
    }

    /** The row that two lines are. */
    static String whole(String line, String rest) {
        return line.strip() + rest.strip();
    }

    /** Whether a column of that name holds the numbers of the rows. */
    static boolean isOfNumbers(String name) {
        return NUMBER_COLUMN.matcher(name).matches();
    }

    /** The sentence that a row says; empty where it names the columns of those that follow, or is a rule between rows. */
    Optional<String> read(String line) {
        List<String> cells = cells(line);
        if (names(cells) >= FEWEST_NAMES && 2 * names(cells) >= cells.size()) {
            columns = cells;
            rows = 0;
            return Optional.empty();
        }
        int named = columns.size() == cells.size() ? cells.size() : isShortRow(cells, line) ? FEWEST_NUMBERED : 0;
        rows = NUMBER.matcher(cells.get(0)).matches() ? Integer.parseInt(cells.get(0)) : rows + 1;
        if (named == cells.size() && IndicatorRow.isHeadedBy(columns)) {
            return sentence(IndicatorRow.clauses(columns, cells));
        }
        List<String> clauses = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = ENDS_CLAUSE.matcher(cells.get(i)).replaceFirst("");
            boolean measured = i < named && UNIT.matcher(columns.get(i)).matches();
            if (!cell.isEmpty()
                    && (measured || !NUMBER.matcher(cell).matches())
                    && !RULE.matcher(cell).matches()) {
                clauses.add(i < named ? clause(columns.get(i), cell) : cell);
            }
        }
        return sentence(clauses);
    }

    /** What a cell says in its column, with the unit that the column gives for figures: 总投资：5.2亿元 of 总投资（亿元）. */
    private static String clause(String column, String cell) {
        Matcher unit = UNIT.matcher(column);
        return unit.matches() && FIGURE.matcher(cell).matches()
                ? unit.group(1) + "：" + cell + unit.group(2)
                : column + "：" + cell;
    }

    private static Optional<String> sentence(List<String> clauses) {
        return clauses.isEmpty() ? Optional.empty() : Optional.of(String.join("，", clauses) + "。");
    }

    /** How many of the cells say what stands in their column. */
    private long names(List<String> cells) {
        return cells.stream().filter(columnName).count();
    }

    /** The cells, empty ones too; of a web page each may have its tab before it, unless that makes one cell too few. */
    private List<String> cells(String line) {
        Pattern separator = separator(line);
        String row = separator == TAB ? line : line.strip();
        boolean opened = separator == TAB && row.charAt(0) == '\t' && separator.split(row, -1).length != columns.size();
        return separator
                .splitAsStream(row.substring(opened || separator == BAR ? 1 : 0))
                .map(cell -> CharacterForms.settle(cell.strip()))
                .toList();
    }

    private static Pattern separator(String line) {
        if (line.indexOf('\t') >= 0) {
            return TAB;
        }
        String row = line.strip();
        if (row.length() > 1 && row.startsWith("|") && row.endsWith("|")) {
            return BAR;
        }
        if (row.chars().filter(c -> c == '|').count() >= FEWEST_BARS) {
            return INNER_BAR;
        }
        return row.indexOf(',') >= 0 && !SPACES.matcher(row).find() ? COMMA : SPACES;
    }
}
