package org.plangraph.extractor.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.plangraph.extractor.document.Headings.Number;
import org.plangraph.extractor.document.Section.Kind;

/** Finds where sections open in a paragraph. */
final class OpeningFinder {
    private static final String TITLE_ENDS = "。：！？】";

    /** After a label it says what the label stands for: 绿色食品——大黄鱼、食用菌…. */
    private static final String DASH = "——";

    private static final String CLAUSE_ENDS = "，；。：！？";
    /** After these a number may open a section in the middle of a paragraph. */
    private static final String BEFORE_INLINE = "。；：！？”";

    private final Headings headings;
    private final Headings.Rules rules;

    OpeningFinder(Headings headings) {
        this.headings = headings;
        this.rules = headings.rules();
    }

    /**
     * The openings of a paragraph, in order.
     *
     * @param inList whether the paragraph stands in a box or a list of projects, where labels before colons class items
     * @param inRow whether the paragraph before or after opens with a label on a topic as well
     * @param followed whether another paragraph of prose follows, so that a short sentence alone may be its heading
     * @param aboveLabel whether the next paragraph opens with a label, so that a few words alone may head a record: 工程机械 above 主体：…
     */
    List<Opening> find(String paragraph, boolean inList, boolean inRow, boolean followed, boolean aboveLabel) {
        List<Opening> openings = new ArrayList<>();
        atStart(paragraph, inList, inRow, followed, aboveLabel).ifPresent(openings::add);
        int from = openings.isEmpty() ? 0 : openings.get(0).end();
        List<Number> inline = inlineNumbers(paragraph, Math.max(1, from), openings);
        for (int i = 0; i < inline.size(); i++) {
            int end = i + 1 < inline.size() ? inline.get(i + 1).begin() : paragraph.length();
            openings.add(numbered(paragraph, inline.get(i), end, true));
        }
        if (inList && inline.isEmpty()) {
            inlineLabels(paragraph, Math.max(1, from), openings);
        }
        return openings;
    }

    /** 公路： after the full stop that ends the list under 铁路：, in one paragraph. */
    private void inlineLabels(String paragraph, int from, List<Opening> openings) {
        for (int i = from; i < paragraph.length(); i++) {
            int stop = paragraph.charAt(i - 1) == '。' ? labelEnd(paragraph, i) : -1;
            if (stop >= 0) {
                openings.add(unnumbered(Kind.LIST_LABEL, paragraph, i, stop, true));
            }
        }
    }

    private Optional<Opening> atStart(
            String paragraph, boolean inList, boolean inRow, boolean followed, boolean aboveLabel) {
        Matcher box = rules.box().matcher(paragraph);
        if (box.lookingAt()) {
            return Optional.of(box(paragraph, box.end()));
        }
        Optional<Number> number = headings.numberAt(paragraph, 0);
        if (number.isPresent()) {
            return number.map(n -> numbered(paragraph, n, paragraph.length(), false));
        }
        if (inList) {
            return label(paragraph).or(() -> plainLine(paragraph, aboveLabel));
        }
        return inRow && opensWithTopic(paragraph)
                ? Optional.of(unnumbered(Kind.RUN_IN, paragraph, 0, labelEnd(paragraph, 0), false))
                : sentence(paragraph, followed || aboveLabel);
    }

    boolean opensWithLabel(String paragraph) {
        return labelEnd(paragraph, 0) > 0;
    }

    /** Whether the paragraph opens with a short label on what it is about: 整车： or 张浦镇：, but not 建设地点：. */
    boolean opensWithTopic(String paragraph) {
        int stop = labelEnd(paragraph, 0);
        return stop > 1
                && stop <= rules.longestRowLabel()
                && !isNoTopic(paragraph.substring(0, stop))
                && headings.numberAt(paragraph, 0).isEmpty();
    }

    /** Whether a label says of what kind the words after it are, not what they are about: 建设地点. */
    private boolean isNoTopic(String label) {
        return rules.notATopic().matcher(label).find();
    }

    private Opening box(String paragraph, int numberEnd) {
        int begin = skip(paragraph, numberEnd);
        int end = Math.min(paragraph.length(), begin + rules.longestNumberedTitle());
        int stop = firstOf(TITLE_ENDS, paragraph, begin, end);
        int titleEnd = stop < 0 ? end : stop;
        return new Opening(
                Kind.BOX,
                Optional.empty(),
                Optional.of(paragraph.substring(0, numberEnd).strip()),
                paragraph.substring(begin, titleEnd).strip(),
                0,
                stop < 0 ? titleEnd : stop + 1,
                true,
                false);
    }

    private Opening numbered(String paragraph, Number number, int segmentEnd, boolean inline) {
        int begin = skip(paragraph, number.end());
        int limit = Math.min(segmentEnd, begin + rules.longestNumberedTitle() + 1);
        int label = dashedLabelEnd(paragraph, begin);
        if (label > 0 && label < segmentEnd) {
            return opening(paragraph, Kind.RUN_IN, number, begin, label, DASH.length(), true, inline);
        }
        int fields = fieldsInBrackets(paragraph, begin, limit);
        if (fields > begin) {
            return opening(paragraph, Kind.RUN_IN, number, begin, fields, 0, false, inline);
        }
        int end = firstOf(TITLE_ENDS, paragraph, begin, limit);
        boolean record = end < 0 ? isItemOfList(paragraph, begin, segmentEnd) : isRecord(paragraph, begin, end);
        int stop = record ? -1 : end;
        boolean wholeLine = !record && (end < 0 && segmentEnd <= limit || stop == segmentEnd - 1);
        if (stop < 0 && !wholeLine) {
            int clause = firstOf(CLAUSE_ENDS, paragraph, begin, limit);
            return opening(paragraph, Kind.RUN_IN, number, begin, clause < 0 ? limit - 1 : clause, 0, false, inline);
        }
        Kind kind = wholeLine && !inline ? Kind.HEADING : Kind.RUN_IN;
        return stop < 0
                ? opening(paragraph, kind, number, begin, segmentEnd, 0, true, inline)
                : opening(paragraph, kind, number, begin, stop, 1, true, inline);
    }

    /** Where the brackets open that hold the fields of the item that a title names: 1、服装集群|（龙头企业：…）; -1 where none do. */
    private static int fieldsInBrackets(String paragraph, int begin, int limit) {
        int open = firstOf(TITLE_ENDS + "（", paragraph, begin, limit);
        boolean opens = open > begin && paragraph.charAt(open) == '（';
        int close = opens ? paragraph.indexOf('）', open) : -1;
        return close > open && paragraph.substring(open, close).indexOf('：') > 0 ? open : -1;
    }

    /** Whether it is an item by its name and its fields that opens: 年产10万吨…项目，建设单位：…, 年产10万吨…项目，河东县，总投资3亿元。 */
    private boolean isRecord(String paragraph, int begin, int end) {
        int comma = paragraph.lastIndexOf('，', end);
        return comma > begin
                && (paragraph.charAt(end) == '：'
                        ? isNoTopic(paragraph.substring(comma + 1, end))
                        : paragraph.indexOf('，', begin) < comma);
    }

    /** Whether it is an item by its name and what is said of it in a list that goes on: 红果子工业园，主攻氨纶； */
    private static boolean isItemOfList(String paragraph, int begin, int end) {
        int comma = paragraph.indexOf('，', begin);
        return paragraph.charAt(end - 1) == '；' && comma > begin && comma < end;
    }

    private static Opening opening(
            String text, Kind kind, Number number, int begin, int end, int closing, boolean separate, boolean inline) {
        return new Opening(
                kind,
                Optional.of(number),
                Optional.of(text.substring(number.begin(), number.end()).strip()),
                text.substring(begin, Math.max(begin, end)).strip(),
                number.begin(),
                Math.max(begin, end) + closing,
                separate,
                inline);
    }

    private Optional<Opening> label(String paragraph) {
        int stop = labelEnd(paragraph, 0);
        return stop < 0 || isNoTopic(paragraph.substring(0, stop))
                ? Optional.empty()
                : Optional.of(unnumbered(Kind.LIST_LABEL, paragraph, 0, stop, false));
    }

    /** Where the colon stands that ends a label which begins at {@code begin}; -1 where none does. */
    private int labelEnd(String paragraph, int begin) {
        int stop = firstOf("：，。；！？", paragraph, begin, Math.min(paragraph.length(), begin + rules.longestLabel() + 1));
        boolean labels = stop > begin && paragraph.charAt(stop) == '：' && stop < paragraph.length() - 1;
        return labels ? stop : -1;
    }

    /** Where the dash begins that parts a label from what it stands for, in a sentence; -1 where none does. */
    private int dashedLabelEnd(String paragraph, int begin) {
        int dash = paragraph.indexOf(DASH, begin);
        boolean labels = dash > begin + 1
                && dash - begin <= rules.longestDashedLabel()
                && firstOf(CLAUSE_ENDS + "、“（", paragraph, begin, dash) < 0
                && CLAUSE_ENDS.indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0;
        return labels ? dash : -1;
    }

    private Optional<Opening> sentence(String paragraph, boolean followed) {
        int dash = dashedLabelEnd(paragraph, 0);
        if (dash > 0 && !rules.notATitle().matcher(paragraph).lookingAt()) {
            return Optional.of(new Opening(
                    Kind.RUN_IN,
                    Optional.empty(),
                    Optional.empty(),
                    paragraph.substring(0, dash),
                    0,
                    dash + DASH.length(),
                    true,
                    false));
        }
        Optional<Opening> plain = plainLine(paragraph, followed);
        if (plain.isPresent()) {
            return plain;
        }
        int stop = firstOf(CLAUSE_ENDS, paragraph, 0, Math.min(paragraph.length(), rules.longestSentenceTitle() + 1));
        if (stop <= 0 || paragraph.charAt(stop) != '。') {
            return Optional.empty();
        }
        boolean alone = stop == paragraph.length() - 1;
        String title = paragraph.substring(0, stop);
        if (alone && !followed || rules.notATitle().matcher(title).find()) {
            return Optional.empty();
        }
        return Optional.of(unnumbered(alone ? Kind.HEADING : Kind.RUN_IN, paragraph, 0, stop, false));
    }

    /** A few words that are a line of their own, above something that they may head. */
    private Optional<Opening> plainLine(String paragraph, boolean followed) {
        boolean plain = followed
                && paragraph.length() <= rules.longestSentenceTitle()
                && firstOf(CLAUSE_ENDS, paragraph, 0, paragraph.length()) < 0
                && !rules.notATitle().matcher(paragraph).find();
        return plain
                ? Optional.of(unnumbered(Kind.HEADING, paragraph, 0, paragraph.length(), false))
                : Optional.empty();
    }

    private static Opening unnumbered(Kind kind, String paragraph, int begin, int stop, boolean inline) {
        return new Opening(
                kind,
                Optional.empty(),
                Optional.empty(),
                paragraph.substring(begin, stop),
                begin,
                Math.min(stop + 1, paragraph.length()),
                true,
                inline);
    }

    /** Numbers inside a paragraph, kept where they count on: from 1 to at least 2, or on from the paragraph's own. */
    private List<Number> inlineNumbers(String paragraph, int from, List<Opening> atStart) {
        List<Number> candidates = new ArrayList<>();
        for (int i = from; i < paragraph.length(); i++) {
            if (BEFORE_INLINE.indexOf(paragraph.charAt(i - 1)) >= 0) {
                headings.numberAt(paragraph, i).filter(n -> n.style().inline()).ifPresent(candidates::add);
            }
        }
        if (candidates.isEmpty()) {
            return candidates;
        }
        Map<Headings.Style, Integer> last = new HashMap<>();
        atStart.stream()
                .flatMap(o -> o.number().stream())
                .forEach(n -> last.put(n.style(), n.value().orElse(0)));
        Set<Headings.Style> countOn = new HashSet<>();
        candidates.stream().filter(n -> n.value().orElse(0) == 2).forEach(n -> countOn.add(n.style()));
        List<Number> kept = new ArrayList<>();
        for (Number n : candidates) {
            int value = n.value().orElse(0);
            boolean first = value == 1 && countOn.contains(n.style());
            if (first || value > 1 && last.getOrDefault(n.style(), -1) == value - 1) {
                kept.add(n);
                last.put(n.style(), value);
            }
        }
        return kept;
    }

    private static int skip(String text, int offset) {
        int i = offset;
        while (i < text.length() && " ：".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static int firstOf(String characters, String text, int begin, int end) {
        for (int i = begin; i < Math.min(end, text.length()); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
