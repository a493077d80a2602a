package org.plangraph.extractor.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Writes each row of a table on one line, its cells parted by tabs, where a copied table has every cell on a line of its own: the
 * names of the columns from 序号 on, then for each row its number and as many cells as there are columns; or those from 指标 on, then
 * for each row what is measured and its figures, with headings between the rows.
 */
final class CellsOnLines {
    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 30;
    /** Characters of the line that may name the first column, with its spaces. */
    private static final int LONGEST_NAME = 20;

    private final List<String> lines;
    private final Predicate<String> columnName;

    private CellsOnLines(List<String> lines, Predicate<String> columnName) {
        this.lines = lines;
        this.columnName = columnName;
    }

    /** @param columnName what a cell at the head of a column says: 项目名称, 建设地点 */
    static List<String> joined(List<String> lines, Predicate<String> columnName) {
        return new CellsOnLines(lines, columnName).joined();
    }

    private List<String> joined() {
        List<String> joined = new ArrayList<>(lines.size());
        int at = 0;
        while (at < lines.size()) {
            List<Integer> columns = columnsAt(at);
            List<Integer> row = columns.isEmpty() ? List.of() : rowBelow(columns, after(columns), 1);
            if (row.isEmpty()) {
                joined.add(lines.get(at));
                at++;
                continue;
            }
            joined.add(onOneLine(columns));
            at = after(columns);
            for (int number = 1; !row.isEmpty(); number++) {
                for (; at < row.get(0); at++) {
                    joined.add(lines.get(at));
                }
                joined.add(onOneLine(row));
                at = after(row);
                row = rowBelow(columns, at, number + 1);
            }
        }
        return joined;
    }

    /** The lines that name columns from {@code begin} on, the first of which is that of the numbers or of what is measured; empty where none are. */
    private List<Integer> columnsAt(int begin) {
        if (lines.get(begin).length() > LONGEST_NAME) {
            return List.of();
        }
        boolean numbered = TableRows.isOfNumbers(cell(begin));
        if (!numbered && !IndicatorRow.isOfIndicators(cell(begin))) {
            return List.of();
        }
        List<Integer> columns = new ArrayList<>();
        for (int at = begin; at < lines.size() && columns.size() <= MOST_COLUMNS; at++) {
            String cell = cell(at);
            if (columnName.test(cell)) {
                columns.add(at);
            } else if (!cell.isEmpty()) {
                break;
            }
        }
        boolean table = columns.size() >= FEWEST_COLUMNS
                && columns.size() <= MOST_COLUMNS
                && (numbered || IndicatorRow.isHeadedBy(cells(columns)));
        return table ? columns : List.of();
    }

    /** The lines of the row with {@code number}, or of the next with figures, which a heading may precede; empty where none follows. */
    private List<Integer> rowBelow(List<Integer> columns, int begin, int number) {
        List<Integer> row = rowAt(begin, columns.size());
        if (row.isEmpty()) {
            return row;
        }
        if (TableRows.isOfNumbers(cell(columns.get(0)))) {
            return cell(row.get(0)).equals(Integer.toString(number)) ? row : List.of();
        }
        if (IndicatorRow.isRow(cells(columns), cells(row))) {
            return row;
        }
        List<Integer> next = rowAt(row.get(0) + 1, columns.size());
        return !next.isEmpty() && IndicatorRow.isRow(cells(columns), cells(next)) ? next : List.of();
    }

    /** The next lines with words, one for each cell; empty where too few are left. */
    private List<Integer> rowAt(int begin, int cells) {
        List<Integer> row = new ArrayList<>();
        for (int at = begin; at < lines.size() && row.size() < cells; at++) {
            if (!cell(at).isEmpty()) {
                row.add(at);
            }
        }
        return row.size() == cells ? row : List.of();
    }

    private String cell(int line) {
        return CharacterForms.settle(CharacterForms.narrow(lines.get(line).strip()));
    }

    private List<String> cells(List<Integer> row) {
        return row.stream().map(this::cell).toList();
    }

    private String onOneLine(List<Integer> row) {
        return String.join("\t", cells(row));
    }

    private static int after(List<Integer> row) {
        return row.get(row.size() - 1) + 1;
    }
}
