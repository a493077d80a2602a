package org.plangraph.extractor.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Writes each row of a table of a web page or a Word file on one line, its cells parted by tabs, where parsers put every
 * paragraph of a cell on a line of its own. Rows that lay out a page rather than a table, with few cells or long ones, keep their lines.
 */
final class RowsOnOneLine extends ContentHandlerDecorator {
    private static final int FEWEST_CELLS = 3;
    private static final int LONGEST_CELL = 300;

    /** A row being read, with the cells it has so far. */
    private static final class Row {
        private final List<StringBuilder> cells = new ArrayList<>();
        private boolean holdsTable;

        String text() {
            boolean table = !holdsTable
                    && cells.size() >= FEWEST_CELLS
                    && cells.stream().allMatch(cell -> cell.length() <= LONGEST_CELL);
            return table
                    ? cells.stream().map(Row::onOneLine).collect(Collectors.joining("\t", "\n", "\n"))
                    : cells.stream().collect(Collectors.joining("\n", "\n", "\n"));
        }

        private static String onOneLine(CharSequence cell) {
            return cell.toString().strip().replaceAll("\\s*\\R\\s*", "").replace('\t', ' ');
        }
    }

    private final Deque<Row> rows = new ArrayDeque<>();

    RowsOnOneLine(ContentHandler text) {
        super(text);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        super.startElement(uri, localName, name, attributes);
        if (localName.equals("tr")) {
            rows.forEach(row -> row.holdsTable = true);
            rows.push(new Row());
        } else if (isCell(localName) && !rows.isEmpty()) {
            rows.peek().cells.add(new StringBuilder());
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        if (localName.equals("tr") && !rows.isEmpty()) {
            char[] text = rows.pop().text().toCharArray();
            characters(text, 0, text.length);
        }
        super.endElement(uri, localName, name);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (rows.isEmpty()) {
            super.characters(text, start, length);
        } else if (!rows.peek().cells.isEmpty()) {
            List<StringBuilder> cells = rows.peek().cells;
            cells.get(cells.size() - 1).append(text, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] text, int start, int length) throws SAXException {
        if (rows.isEmpty()) {
            super.ignorableWhitespace(text, start, length);
        } else {
            characters(text, start, length);
        }
    }

    private static boolean isCell(String element) {
        return element.equals("td") || element.equals("th");
    }
}
