package org.plangraph.extractor.document;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Reads the outline of a text and cuts it into sentences. */
final class OutlineReader {
    /** The outline of a reading text; {@code text} is the paragraphs, each ended by a line feed save the last. */
    record Outline(String text, List<Section> sections, List<Sentence> sentences) {}

    private static final int PROSE = 30;

    private final Headings headings;
    private final OpeningFinder openings;

    OutlineReader(Headings headings) {
        this.headings = headings;
        this.openings = new OpeningFinder(headings);
    }

    /**
     * @param paragraphs the reading text
     * @param titleParagraph index of the paragraph that is the plan's title; -1 when none is
     * @param title the plan's title
     */
    Outline read(List<String> paragraphs, int titleParagraph, String title) {
        Progress progress = new Progress(paragraphs, titleParagraph, title);
        for (int i = 0; i < paragraphs.size(); i++) {
            progress.paragraph(i);
        }
        String text = String.join("\n", paragraphs);
        return new Outline(text, progress.tree.sections(text.length()), List.copyOf(progress.sentences));
    }

    /** One walk through the paragraphs. */
    private final class Progress {
        private final List<String> paragraphs;
        private final int titleParagraph;
        private final OutlineTree tree;
        private final List<Sentence> sentences = new ArrayList<>();
        private int offset = 0;

        Progress(List<String> paragraphs, int titleParagraph, String title) {
            this.paragraphs = paragraphs;
            this.titleParagraph = titleParagraph;
            this.tree = new OutlineTree(headings, title, titleSpan());
        }

        private Span titleSpan() {
            if (titleParagraph < 0) {
                return new Span(0, 0);
            }
            int begin = paragraphs.stream()
                    .limit(titleParagraph)
                    .mapToInt(p -> p.length() + 1)
                    .sum();
            return new Span(begin, begin + paragraphs.get(titleParagraph).length());
        }

        void paragraph(int number) {
            String paragraph = paragraphs.get(number);
            int previousEnd = Math.max(0, offset - 1);
            tree.paragraph(previousEnd);
            List<Opening> found = number == titleParagraph
                    ? List.of()
                    : openings.find(
                            paragraph, tree.inList(), isInRow(number), isProse(number + 1), isLabelled(number + 1));
            if (found.isEmpty()) {
                tree.goOn(paragraph, previousEnd);
            }
            TreeSet<Integer> cuts = new TreeSet<>(List.of(0, paragraph.length()));
            TreeSet<Integer> headingStarts = new TreeSet<>();
            found.forEach(o -> {
                cuts.add(o.begin());
                if (o.separate()) {
                    cuts.add(o.end());
                    headingStarts.add(o.begin());
                }
            });
            int next = 0;
            for (Integer begin = 0; begin < paragraph.length(); begin = cuts.higher(begin)) {
                while (next < found.size() && found.get(next).begin() == begin) {
                    tree.open(found.get(next), offset, begin == 0 ? previousEnd : offset + begin);
                    next++;
                }
                boolean heading = number == titleParagraph || headingStarts.contains(begin);
                sentences(paragraph, begin, cuts.higher(begin), number, heading);
            }
            offset += paragraph.length() + 1;
        }

        /** Whether a paragraph beside this one opens with a label on its topic. */
        private boolean isInRow(int number) {
            return number > 0 && openings.opensWithTopic(paragraphs.get(number - 1))
                    || number + 1 < paragraphs.size() && openings.opensWithTopic(paragraphs.get(number + 1));
        }

        private boolean isProse(int number) {
            return number < paragraphs.size() && paragraphs.get(number).length() > PROSE;
        }

        private boolean isLabelled(int number) {
            return number < paragraphs.size() && openings.opensWithLabel(paragraphs.get(number));
        }

        private void sentences(String paragraph, int begin, int end, int number, boolean heading) {
            for (Span span : heading ? List.of(new Span(begin, end)) : SentenceCutter.cut(paragraph, begin, end)) {
                Span inText = new Span(offset + span.begin(), offset + span.end());
                sentences.add(new Sentence(sentences.size(), tree.current(), number, heading, inText));
            }
        }
    }
}
