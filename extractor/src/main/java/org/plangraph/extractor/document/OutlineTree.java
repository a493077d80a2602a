package org.plangraph.extractor.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.plangraph.extractor.document.Headings.Style;
import org.plangraph.extractor.document.Section.Kind;

/** Grows the outline from openings in reading order. Offsets count in the reading text. */
final class OutlineTree {
    /** A box is taken for a section's own when the titles share this much of either (each share from 0 to 1, summed). */
    private static final double SAME_SUBJECT = 1.0;

    private static final int UNNUMBERED = 100;

    private final Headings.Rules rules;
    /** The rank of headings without a number. */
    private final int plainHeading;

    private final List<Node> nodes = new ArrayList<>();
    private final List<Node> open = new ArrayList<>();

    private static final class Node {
        final int index;
        final int parent;
        final int level;
        final Opening opening;
        final Span heading;
        /** The section before this one under the same parent. */
        final Optional<Node> before;

        Optional<Node> lastChild = Optional.empty();
        /** Paragraphs it has come to, with that of its opening. */
        int paragraphs = 1;

        int end;

        Node(int index, Optional<Node> parent, Opening opening, Span heading) {
            this.index = index;
            this.parent = parent.map(p -> p.index).orElse(-1);
            this.level = parent.map(p -> p.level + 1).orElse(0);
            this.opening = opening;
            this.heading = heading;
            this.before = parent.flatMap(p -> p.lastChild);
        }

        /** Whether it is a line without a number, above the labels and lists that follow it. */
        boolean isPlainHeading() {
            return opening.kind() == Kind.HEADING && opening.number().isEmpty();
        }

        Optional<Style> style() {
            return opening.number().map(Headings.Number::style);
        }

        OptionalInt value() {
            return opening.number().map(Headings.Number::value).orElse(OptionalInt.empty());
        }
    }

    OutlineTree(Headings headings, String title, Span heading) {
        this.rules = headings.rules();
        this.plainHeading = headings.rankOf(rules.plainHeadingsAsHighAs());
        Opening root = new Opening(
                Kind.DOCUMENT, Optional.empty(), Optional.empty(), title, heading.begin(), heading.end(), true, false);
        Node node = new Node(0, Optional.empty(), root, heading);
        nodes.add(node);
        open.add(node);
    }

    /** Whether what comes next stands in a box or under a heading that announces projects. */
    boolean inList() {
        return open.stream()
                .anyMatch(n -> n.opening.kind() == Kind.BOX
                        || n.opening.kind() == Kind.HEADING
                                && rules.projectList()
                                        .matcher(n.opening.title())
                                        .find());
    }

    /** Index of the innermost open section. */
    int current() {
        return top().index;
    }

    /** A new paragraph begins: sections opened inside the one before are over. */
    void paragraph(int previousEnd) {
        while (top().opening.inline()) {
            close(previousEnd);
        }
    }

    /** A paragraph without an opening goes on with the innermost section, unless it sums up items that were a paragraph each. */
    void goOn(String paragraph, int previousEnd) {
        boolean oneEach = isItem(top())
                && top().paragraphs == 1
                && top().before.filter(n -> isItem(n) && n.paragraphs == 1).isPresent();
        if (oneEach && rules.summing().matcher(paragraph).find()) {
            close(previousEnd);
        } else {
            top().paragraphs++;
        }
    }

    /** Whether it is a numbered item of a paragraph: （一）茶产业。以…. */
    private static boolean isItem(Node node) {
        return node.opening.kind() == Kind.RUN_IN && node.style().isPresent();
    }

    /**
     * Opens a section.
     *
     * @param offset where the paragraph of the opening begins
     * @param previousEnd where the sections it ends, end
     */
    void open(Opening opening, int offset, int previousEnd) {
        switch (opening.kind()) {
            case BOX -> closeDownTo(boxParent(opening.title()), previousEnd);
            case LIST_LABEL -> closeLabels(previousEnd);
            default ->
                opening.number()
                        .ifPresentOrElse(
                                n -> makeRoomFor(n, opening.inline(), previousEnd),
                                () -> makeRoomForPlain(opening.kind(), previousEnd));
        }
        Node parent = top();
        Span heading = new Span(offset + opening.begin(), offset + opening.end());
        Node node = new Node(nodes.size(), Optional.of(parent), opening, heading);
        parent.lastChild = Optional.of(node);
        nodes.add(node);
        open.add(node);
    }

    /** The finished outline; {@code length} is that of the reading text. */
    List<Section> sections(int length) {
        while (!open.isEmpty()) {
            close(length);
        }
        return nodes.stream().map(n -> section(n, length)).toList();
    }

    private static Section section(Node n, int length) {
        Span body = n.parent < 0 ? new Span(0, length) : new Span(n.heading.end(), Math.max(n.heading.end(), n.end));
        return new Section(
                n.index,
                n.parent,
                n.opening.kind(),
                n.level,
                n.opening.numbering(),
                n.opening.title(),
                n.heading,
                body);
    }

    private Node top() {
        return open.get(open.size() - 1);
    }

    private void close(int end) {
        open.remove(open.size() - 1).end = end;
    }

    private void closeDownTo(Node node, int end) {
        while (top() != node) {
            close(end);
        }
    }

    private void closeLabels(int end) {
        while (top().opening.kind() == Kind.LIST_LABEL) {
            close(end);
        }
    }

    /** A heading follows the one like it that is open, with all under it; a label follows labels. */
    private void makeRoomForPlain(Kind kind, int end) {
        int sibling = kind == Kind.HEADING ? lastOpen(Node::isPlainHeading, innermostBox() + 1) : -1;
        if (sibling > 0) {
            closeDownTo(open.get(sibling - 1), end);
        }
        while (rank(top()) == UNNUMBERED && top().parent >= 0) {
            close(end);
        }
    }

    private int rank(Node node) {
        if (node.opening.kind() == Kind.BOX) {
            return -1;
        }
        return node.style().map(Style::rank).orElse(node.isPlainHeading() ? plainHeading : UNNUMBERED);
    }

    private void makeRoomFor(Headings.Number number, boolean inline, int end) {
        int box = innermostBox();
        if (box >= 0 && !inline && endsBox(number, box)) {
            closeDownTo(open.get(box - 1), end);
            box = -1;
        }
        int sibling = lastOpen(n -> n.style().equals(Optional.of(number.style())), box + 1);
        if (sibling > 0) {
            closeDownTo(open.get(sibling - 1), end);
        } else if (!inline) {
            while (top().parent >= 0 && rank(top()) > number.style().rank()) {
                close(end);
            }
        }
    }

    /**
     * A number after a box ends it when it counts on from a section around the box, or ranks above it; a first item with
     * nothing of its style around belongs to the box, and so do bullets.
     */
    private boolean endsBox(Headings.Number number, int box) {
        int inside = lastOpen(n -> n.style().equals(Optional.of(number.style())), box + 1);
        if (inside >= 0 && countsOn(open.get(inside), number)) {
            return false;
        }
        for (int i = box - 1; i > 0; i--) {
            Node around = open.get(i);
            if (around.style().equals(Optional.of(number.style()))) {
                return number.value().orElse(0) != 1;
            }
            if (rank(around) > number.style().rank() && around.style().isPresent()) {
                return true;
            }
        }
        return number.value().isPresent() && number.value().getAsInt() != 1;
    }

    private static boolean countsOn(Node before, Headings.Number number) {
        return before.value().isPresent()
                && number.value().orElse(0) == before.value().getAsInt() + 1;
    }

    private int lastOpen(java.util.function.Predicate<Node> wanted, int from) {
        for (int i = open.size() - 1; i >= Math.max(0, from); i--) {
            if (wanted.test(open.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The numbered section whose subject the box's title names, or the one around when it names the section before too;
     * else the innermost numbered one.
     */
    private Node boxParent(String title) {
        String subject = rules.boxTitleTails().matcher(title).replaceAll("");
        List<Node> numbered = open.stream()
                .filter(n -> n.parent < 0 || n.style().isPresent() && !n.opening.inline())
                .filter(n -> open.indexOf(n) < firstBox())
                .toList();
        Node innermost = numbered.get(numbered.size() - 1);
        Node best = numbered.stream()
                .filter(n -> n.parent >= 0)
                .max(Comparator.comparingDouble(n -> likeness(n.opening.title(), subject)))
                .filter(n -> likeness(n.opening.title(), subject) >= SAME_SUBJECT)
                .orElse(innermost);
        boolean alsoTheOneBefore =
                best.before.filter(n -> subject.contains(n.opening.title())).isPresent();
        return alsoTheOneBefore ? nodes.get(best.parent) : best;
    }

    private int firstBox() {
        int box = innermostBox();
        return box < 0 ? open.size() : box;
    }

    /** Its place among the open sections; -1 where none is. */
    private int innermostBox() {
        return lastOpen(n -> n.opening.kind() == Kind.BOX, 0);
    }

    /** Shared character pairs, as a share of either title, summed: 2 for the same title, 0 for nothing in common. */
    static double likeness(String a, String b) {
        Set<String> pairsOfA = pairs(a);
        Set<String> pairsOfB = pairs(b);
        if (pairsOfA.isEmpty() || pairsOfB.isEmpty()) {
            return 0;
        }
        Set<String> shared = new HashSet<>(pairsOfA);
        shared.retainAll(pairsOfB);
        return (double) shared.size() / pairsOfA.size() + (double) shared.size() / pairsOfB.size();
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
