package org.plangraph.extractor.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the rows of a table, whose cells tabs part, as sentences: with the names of the columns where a row above gives them
 * (项目名称：…，建设单位：…), else one cell behind another.
 */
final class TableRows {
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern ENDS_CLAUSE = Pattern.compile("[，、；：。！？]+$");
    /** Two cells may be a heading and its page. */
    private static final int FEWEST_CELLS = 3;

    private final Pattern columnName;
    private List<String> columns = List.of();

    /** @param columnName what a cell at the head of a column says: 项目名称, 建设地点 */
    TableRows(Pattern columnName) {
        this.columnName = columnName;
    }

    /** The sentence that {@code line} says; empty where it is no row, or names the columns of those that follow. */
    Optional<String> read(String line) {
        List<String> cells = cells(line);
        if (!isRow(cells)) {
            return Optional.empty();
        }
        if (cells.stream().filter(cell -> columnName.matcher(cell).matches()).count() >= 2) {
            columns = cells;
            return Optional.empty();
        }
        List<String> clauses = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = ENDS_CLAUSE.matcher(cells.get(i)).replaceFirst("");
            if (!cell.isEmpty() && !NUMBER.matcher(cell).matches()) {
                clauses.add(columns.size() == cells.size() ? columns.get(i) + "：" + cell : cell);
            }
        }
        return Optional.of(String.join("，", clauses) + "。");
    }

    /** Whether {@code line} has the cells of a table's row. */
    static boolean isRow(String line) {
        return line.indexOf('\t') >= 0 && isRow(cells(line));
    }

    private static boolean isRow(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).count() >= FEWEST_CELLS;
    }

    /** The cells, empty ones too; of a web page each has its tab before it. */
    private static List<String> cells(String line) {
        String row = line.startsWith("\t") ? line.substring(1) : line;
        return TAB.splitAsStream(row)
                .map(cell -> CharacterForms.settle(cell.strip()))
                .toList();
    }
}
