package org.plangraph.service.explore.chain;

import java.util.ArrayList;
import java.util.List;

/**
 * A name broken into lines for the picture, measured without a font: a Chinese character is one em wide, a Latin one
 * about six tenths.
 *
 * @param width of the widest line, in pixels at {@link #FONT_SIZE}
 */
record Label(List<String> lines, double width) {
    static final double FONT_SIZE = 13;
    static final double LINE_HEIGHT = 18;
    private static final double WIDEST_EM = 14;
    private static final int MOST_LINES = 3;

    static Label of(String name) {
        List<String> lines = new ArrayList<>();
        double total = em(name);
        int wanted = (int) Math.ceil(total / WIDEST_EM);
        double even = Math.min(WIDEST_EM, total / wanted + 1);
        StringBuilder line = new StringBuilder();
        for (int c : name.codePoints().toArray()) {
            if (em(line) + em(c) > even && lines.size() < MOST_LINES - 1) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.appendCodePoint(c);
        }
        lines.add(shortened(line.toString()));
        double widest = lines.stream().mapToDouble(Label::em).max().orElse(0);
        return new Label(List.copyOf(lines), Math.ceil(widest * FONT_SIZE));
    }

    double height() {
        return lines.size() * LINE_HEIGHT;
    }

    private static String shortened(String line) {
        if (em(line) <= WIDEST_EM + 1) {
            return line;
        }
        StringBuilder kept = new StringBuilder();
        for (int c : line.codePoints().toArray()) {
            if (em(kept) + em(c) > WIDEST_EM) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept.append('…').toString();
    }

    private static double em(CharSequence text) {
        return text.codePoints().mapToDouble(Label::em).sum();
    }

    private static double em(int c) {
        if (c < 0x2000) {
            return Character.isUpperCase(c) ? 0.68 : 0.58;
        }
        return 1;
    }
}
