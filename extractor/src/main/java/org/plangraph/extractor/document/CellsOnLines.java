package org.plangraph.extractor.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Writes each row of a table on one line, its cells parted by tabs, where a copied table has every cell on a line of its own: the
 * names of the columns from 序号 on, then for each row its number and as many cells as there are columns.
 */
final class CellsOnLines {
    private static final Pattern NUMBER_COLUMN = Pattern.compile("序号|编号");
    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 30;

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
            List<Integer> row = columns.isEmpty() ? List.of() : rowAt(after(columns), 1, columns.size());
            if (row.isEmpty()) {
                joined.add(lines.get(at));
                at++;
                continue;
            }
            joined.add(onOneLine(columns));
            for (int number = 2; !row.isEmpty(); number++) {
                joined.add(onOneLine(row));
                at = after(row);
                row = rowAt(at, number, columns.size());
            }
        }
        return joined;
    }

    /** The lines that name columns from {@code begin} on, the first of which is that of the numbers; empty where none are. */
    private List<Integer> columnsAt(int begin) {
        if (!NUMBER_COLUMN.matcher(lines.get(begin).strip()).matches()) {
            return List.of();
        }
        List<Integer> columns = new ArrayList<>();
        for (int at = begin; at < lines.size() && columns.size() <= MOST_COLUMNS; at++) {
            String cell = lines.get(at).strip();
            if (columnName.test(cell)) {
                columns.add(at);
            } else if (!cell.isEmpty()) {
                break;
            }
        }
        return columns.size() < FEWEST_COLUMNS || columns.size() > MOST_COLUMNS ? List.of() : columns;
    }

    /** The lines of the row with {@code number}; empty where the next line with words does not begin it. */
    private List<Integer> rowAt(int begin, int number, int cells) {
        List<Integer> row = new ArrayList<>();
        for (int at = begin; at < lines.size() && row.size() < cells; at++) {
            String cell = lines.get(at).strip();
            if (row.isEmpty() && !cell.isEmpty() && !cell.equals(Integer.toString(number))) {
                return List.of();
            }
            if (!cell.isEmpty()) {
                row.add(at);
            }
        }
        return row.size() == cells ? row : List.of();
    }

    private String onOneLine(List<Integer> cells) {
        return String.join("\t", cells.stream().map(at -> lines.get(at).strip()).toList());
    }

    private static int after(List<Integer> cells) {
        return cells.get(cells.size() - 1) + 1;
    }
}
