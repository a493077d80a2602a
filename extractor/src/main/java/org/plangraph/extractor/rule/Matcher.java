package org.plangraph.extractor.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import org.plangraph.extractor.document.Span;

/**
 * Finds where a pattern matches a passage: leftmost first, branches and words in their order, gaps and captures as short
 * as they can be; the next match begins where the last one ended. Backtracking is bounded by the bounds of gaps, captures
 * and repeats.
 */
final class Matcher {
    private static final String BY = "以";
    /** A conjunction, which opens with the character of the preposition: A以及B. */
    private static final String AS_WELL_AS = "以及";

    private static final String LIST_COMMA = "、";
    private static final String CLAUSE_COMMA = "，";
    private static final String LIST_END = "等";
    /** Characters between the end of a list and what sums it up. */
    private static final int SUMMARY = 5;

    /** Characters of the longest member of a coordination that is passed over. */
    private static final int STRANGER = 14;

    /** Characters at the end of a member that its annotation may leave out. */
    private static final int TAIL = 3;

    /** Characters of the longest gloss in brackets after a member, the brackets counted: 射频识别（RFID）. */
    private static final int GLOSS = 12;

    /** The same of a list of what the member holds: 高端装备（工程机械、机器人）. */
    private static final int PARTS = 40;

    private final Rule rule;
    private final Alternatives joints;
    private final Passage passage;
    private final String text;
    private final int end;
    private final List<Bound> bound = new ArrayList<>();
    private int matchEnd;

    private record Bound(String variable, Binding binding) {}

    private Matcher(Rule rule, Passage passage, Alternatives joints) {
        this.rule = rule;
        this.passage = passage;
        this.text = passage.text();
        this.end = passage.span().end();
        this.joints = joints;
    }

    /** @param joints what joins the members of a coordination: commas and conjunctions */
    static List<Match> matches(Rule rule, Passage passage, Alternatives joints) {
        if (!rule.opening().admits(passage.types())) {
            return List.of();
        }
        int first = rule.opening().next(passage, passage.span().begin());
        if (first == passage.span().end()) {
            return List.of();
        }
        Matcher matcher = new Matcher(rule, passage, joints);
        List<Match> matches = new ArrayList<>(1);
        for (int from = first; from < matcher.end; ) {
            int next = from + 1;
            if (matcher.matchAt(from)) {
                matches.add(new Match(rule, new Span(from, matcher.matchEnd), matcher.bindings()));
                matcher.bound.clear();
                next = Math.max(next, matcher.matchEnd);
            }
            from = rule.opening().next(passage, next);
        }
        return matches;
    }

    private boolean matchAt(int from) {
        return match(rule.pattern(), from, at -> {
            matchEnd = at;
            return true;
        });
    }

    private Map<String, List<Binding>> bindings() {
        if (bound.size() == 1) {
            return Map.of(bound.get(0).variable, List.of(bound.get(0).binding));
        }
        Map<String, List<Binding>> bindings = new HashMap<>();
        bound.forEach(b ->
                bindings.computeIfAbsent(b.variable, v -> new ArrayList<>()).add(b.binding));
        return bindings;
    }

    private boolean match(Pattern pattern, int at, IntPredicate next) {
        if (pattern instanceof Pattern.Literal literal) {
            return startsWith(literal.text(), at)
                    && !(literal.text().equals(BY) && startsWith(AS_WELL_AS, at))
                    && next.test(at + literal.text().length());
        }
        if (pattern instanceof Pattern.Words words) {
            return anyOf(words.words(), at, next);
        }
        if (pattern instanceof Pattern.Sequence sequence) {
            return matchFrom(sequence.parts(), 0, at, next);
        }
        if (pattern instanceof Pattern.Choice choice) {
            return anyOf(choice, at, next);
        }
        if (pattern instanceof Pattern.Repeat repeat) {
            return repeat(repeat, 0, at, next);
        }
        if (pattern instanceof Pattern.Slot slot) {
            return slot(slot, at, next);
        }
        if (pattern instanceof Pattern.Capture capture) {
            return capture(capture, at, next);
        }
        if (pattern instanceof Pattern.ListCapture list) {
            return listCapture(list, at, next);
        }
        if (pattern instanceof Pattern.Gap gap) {
            return gap(gap, at, next);
        }
        if (pattern instanceof Pattern.Start) {
            return at == passage.span().begin() && next.test(at);
        }
        return at == end && next.test(at);
    }

    private boolean anyOf(Alternatives words, int at, IntPredicate next) {
        List<String> candidates = words.beginningLike(text, at);
        for (int i = 0; i < candidates.size(); i++) {
            String word = candidates.get(i);
            if (startsWith(word, at) && next.test(at + word.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean anyOf(Pattern.Choice choice, int at, IntPredicate next) {
        List<Pattern> branches = choice.branches();
        for (int i = 0; i < branches.size(); i++) {
            if (mayStand(branches.get(i), at) && match(branches.get(i), at, next)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchFrom(List<Pattern> parts, int i, int at, IntPredicate next) {
        Pattern part = parts.get(i);
        if (!mayStand(part, at)) {
            return false;
        }
        return i + 1 == parts.size()
                ? match(part, at, next)
                : match(part, at, after -> matchFrom(parts, i + 1, after, next));
    }

    /** Whether {@code part} can match at {@code at}, as far as that is told at a glance; mostly it cannot. */
    private boolean mayStand(Pattern part, int at) {
        if (part instanceof Pattern.Slot slot) {
            return begins(slot, at);
        }
        if (part instanceof Pattern.Words words) {
            return !words.words().beginningLike(text, at).isEmpty();
        }
        return !(part instanceof Pattern.Literal literal) || startsWith(literal.text(), at);
    }

    private boolean begins(Pattern.Slot slot, int at) {
        return at < end && (passage.typesAt(at) & slot.mask()) != 0;
    }

    private boolean repeat(Pattern.Repeat repeat, int done, int at, IntPredicate next) {
        if (done < repeat.max()
                && match(repeat.part(), at, after -> after > at && repeat(repeat, done + 1, after, next))) {
            return true;
        }
        return done >= repeat.min() && next.test(at);
    }

    private boolean slot(Pattern.Slot slot, int at, IntPredicate next) {
        if (!begins(slot, at)) {
            return false;
        }
        for (Annotation annotation : passage.annotationsAt(at)) {
            if ((slot.mask() & Opening.mask(annotation.type())) != 0
                    && annotation.span().end() <= end
                    && bindWhile(
                            slot.variable(),
                            new Binding(annotation.span(), Optional.of(annotation)),
                            () -> afterSlot(slot, annotation.span(), next))) {
                return true;
            }
        }
        return false;
    }

    /** The rest of a coordination first, as long as there is one; then whatever follows the slot. */
    private boolean afterSlot(Pattern.Slot slot, Span member, IntPredicate next) {
        int at = member.end();
        boolean over = startsWith(CLAUSE_COMMA, at) && sumsUp(member.begin());
        return slot.many() && !over && goesOn(slot, afterGloss(at), next) || next.test(at);
    }

    /** Whether what begins at {@code offset} sums up a list of its own, which is over with its clause: 煤、磷等资源深加工业，机械等装备业. */
    private boolean sumsUp(int offset) {
        for (int at = offset - 1; at >= Math.max(passage.span().begin(), offset - SUMMARY); at--) {
            if (startsWith(LIST_END, at)) {
                return true;
            }
            if (passage.endOfPart(at) == at) {
                return false;
            }
        }
        return false;
    }

    private boolean goesOn(Pattern.Slot slot, int at, IntPredicate next) {
        return anyOf(joints, at, member -> slot(slot, member, next))
                || (startsWith(LIST_COMMA, at)
                        ? afterStranger(slot, at + LIST_COMMA.length(), next)
                        : afterTail(slot, at, next));
    }

    /** Where a short gloss in brackets ends that begins at {@code at}, or a list of what the member holds; itself where neither does. */
    private int afterGloss(int at) {
        if (!startsWith("（", at)) {
            return at;
        }
        boolean list = false;
        for (int i = at; i < Math.min(end, at + PARTS); i++) {
            list |= startsWith(LIST_COMMA, i);
            if (text.charAt(i) == '）') {
                return list || i < at + GLOSS ? i + 1 : at;
            }
        }
        return at;
    }

    /** The rest of a coordination beyond what a member's name leaves out: 金川 of 金川公司、白银公司. */
    private boolean afterTail(Pattern.Slot slot, int at, IntPredicate next) {
        int comma = passage.endOfPart(at);
        return comma - at <= TAIL && !leavesBracket(at, comma) && listGoesOn(slot, comma, next);
    }

    /** The rest of a coordination beyond members that are none of the slot's: 发展A、stranger和B. */
    private boolean afterStranger(Pattern.Slot slot, int at, IntPredicate next) {
        int limit = passage.endOfPart(at);
        if (limit - at > STRANGER || leavesBracket(at, limit)) {
            return false;
        }
        for (int to = at + 1; to <= limit; to++) {
            if (to < limit ? anyOf(joints, to, member -> slot(slot, member, next)) : listGoesOn(slot, to, next)) {
                return true;
            }
        }
        return startsWith(LIST_COMMA, limit) && afterStranger(slot, limit + LIST_COMMA.length(), next);
    }

    /** Whether a bracket closes that was open before: what follows is of another list. */
    private boolean leavesBracket(int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '（' || text.charAt(at) == '）') {
                return text.charAt(at) == '）';
            }
        }
        return false;
    }

    private boolean listGoesOn(Pattern.Slot slot, int at, IntPredicate next) {
        return startsWith(LIST_COMMA, at) && slot(slot, at + LIST_COMMA.length(), next);
    }

    private boolean capture(Pattern.Capture capture, int at, IntPredicate next) {
        int limit = Math.min(passage.endOfPart(at), at + capture.max());
        if (isLast(capture)) {
            return limit - at >= capture.min() && bindCapture(capture.variable(), at, limit, next);
        }
        for (int to = at + capture.min(); to <= limit; to++) {
            if (bindCapture(capture.variable(), at, to, next)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLast(Pattern capture) {
        return rule.pattern() == capture
                || rule.pattern() instanceof Pattern.Sequence sequence
                        && sequence.parts().get(sequence.parts().size() - 1) == capture;
    }

    private boolean listCapture(Pattern.ListCapture list, int at, IntPredicate next) {
        int itemEnd = passage.endOfPart(at);
        if (itemEnd < end && LIST_COMMA.indexOf(text.charAt(itemEnd)) >= 0 && itemEnd > at) {
            if (bindCapture(list.variable(), at, itemEnd, after -> listCapture(list, after + 1, next))) {
                return true;
            }
        }
        if (isLast(list)) {
            return itemEnd > at && bindCapture(list.variable(), at, itemEnd, next);
        }
        for (int to = at + 1; to <= itemEnd; to++) {
            if (bindCapture(list.variable(), at, to, next)) {
                return true;
            }
        }
        return false;
    }

    private boolean bindCapture(String variable, int from, int to, IntPredicate next) {
        return bindWhile(variable, new Binding(new Span(from, to), Optional.empty()), () -> next.test(to));
    }

    private boolean bindWhile(String variable, Binding binding, BooleanSupplier rest) {
        int size = bound.size();
        if (!variable.isEmpty()) {
            bound.add(new Bound(variable, binding));
        }
        if (rest.getAsBoolean()) {
            return true;
        }
        while (bound.size() > size) {
            bound.remove(bound.size() - 1);
        }
        return false;
    }

    private boolean gap(Pattern.Gap gap, int at, IntPredicate next) {
        int limit = Math.min(gap.wide() ? passage.endOfClause(at) : passage.endOfPart(at), at + gap.max());
        for (int to = at; to <= limit; to++) {
            if (next.test(to)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWith(String literal, int at) {
        return at + literal.length() <= end && text.startsWith(literal, at);
    }
}
