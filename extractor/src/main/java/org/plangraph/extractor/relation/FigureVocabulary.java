package org.plangraph.extractor.relation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Companies;
import org.plangraph.extractor.relation.Target.Comparator;
import org.plangraph.ontology.EntityType;

/** The words figures are written with, from {@code lexicon/figures.yaml}; that file explains each list. */
record FigureVocabulary(
        String source,
        List<String> magnitudes,
        List<String> rates,
        Pattern alikeUnits,
        List<String> measures,
        Map<String, String> spans,
        List<String> counts,
        List<String> approximately,
        List<String> institutes,
        String institute,
        Map<Comparator, List<String>> before,
        List<String> alike,
        Pattern ratio,
        List<String> alikeFirst,
        Map<Comparator, List<String>> after,
        List<String> distributing,
        List<String> classifying,
        List<String> timing,
        List<String> otherUnits,
        Pattern ranked,
        List<String> capacities,
        Pattern nameOfWorks,
        Pattern owner,
        List<String> yields,
        Pattern closing,
        List<String> repeating,
        String ordinal,
        List<String> placeCounts,
        List<String> distances,
        List<String> ranking,
        List<String> pointing,
        String percentPrefix,
        String chineseYear,
        Map<String, Integer> chineseDigits,
        List<String> openers,
        List<String> ofRegions,
        List<String> qualifiers,
        Pattern leading,
        Pattern trailing,
        Pattern risingFrom,
        String of,
        List<String> whole,
        Pattern method,
        List<String> dependent,
        List<String> unnamed,
        List<String> independent,
        List<String> sharedVerbs,
        Pattern milestone,
        List<String> industryMeasures,
        Pattern done,
        Pattern cost,
        Pattern sharedCost,
        Pattern nextCost,
        Pattern itemCost,
        Pattern changed,
        Map<EntityType, Pattern> pointers) {
    /** What ends a list of examples. */
    static final String LIST_END = "等";

    private static final String STAGE = "期";
    private static final int TAIL = 2;
    private static final String STARTS = "从由";

    static FigureVocabulary load() {
        return Lexicon.read("figures.yaml", FigureVocabulary.class);
    }

    /**
     * What says of the amount between {@code before} and {@code after} that what follows costs it: 总投资 of 总投资86亿元的, and of
     * 8亿元的 in 总投资86亿元的A、8亿元的.
     */
    Optional<String> cost(String before, String after) {
        if (!after.startsWith(of)) {
            return Optional.empty();
        }
        Matcher own = cost.matcher(before);
        if (own.find()) {
            return Optional.of(own.group());
        }
        Matcher shared = sharedCost.matcher(before);
        return shared.find() ? Optional.of(shared.group(1)) : Optional.empty();
    }

    /** Whether a capacity is part of the name of works, between its owner and the rest; right after a verb it is what is built or made. */
    boolean isOfWorks(String before, String unit, String after) {
        return isCapacity(unit)
                && nameOfWorks.matcher(after).find()
                && Stream.concat(sharedVerbs.stream(), yields.stream()).noneMatch(before::endsWith);
    }

    /** Whether works can be measured in {@code unit}. */
    boolean isCapacity(String unit) {
        return capacities.stream().anyMatch(unit::endsWith);
    }

    /** Whether {@code before} ends with an item that is named as companies are, or is a stage of works: 宏远重工, 宏达二期. */
    boolean endsAsOwner(String before) {
        if (!owner.matcher(before).find()) {
            return false;
        }
        int tail = before.length() - TAIL;
        Companies companies = Companies.standard();
        return before.endsWith(STAGE)
                || companies.tailAt(before, tail) == TAIL && !companies.isSector(before.substring(tail));
    }

    /** Whether {@code words} end in one that only looks like a comparison: 签约, not 约. */
    boolean endsAlike(String words) {
        return alike.stream().anyMatch(words::endsWith);
    }

    /** Whether what the next thing of a list costs stands right after {@code end}: A of 投资5亿元的A、投资3亿元的B. */
    boolean isCostNext(String text, int end) {
        return nextCost.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Whether {@code before} ends where an item after others says what it costs: B of 投资5亿元的A、投资|3亿元的B等. */
    boolean isCostOfItem(String before) {
        return itemCost.matcher(before).find();
    }

    /** Whether a change began at the figure: 5万元 of 由5万元增加到8万元. */
    boolean isStart(String text, Span figure) {
        return figure.begin() > 0
                && STARTS.indexOf(text.charAt(figure.begin() - 1)) >= 0
                && changed.matcher(text).region(figure.end(), text.length()).lookingAt();
    }

    /** Whether a clause says up to its figure that something costs so much, and no more. */
    boolean isCost(String said) {
        return cost.matcher(said).lookingAt();
    }

    /** Whether {@code words} open with one that only looks like a comparison or an opener: 上下游, not 上下. */
    boolean opensAlike(String words) {
        return opensAlike(words, 0);
    }

    private boolean opensAlike(String text, int offset) {
        return alikeFirst.stream().anyMatch(word -> text.startsWith(word, offset));
    }

    /** Whether the words speak of a whole region, or of what only regions have. */
    boolean speakOfRegion(String said) {
        return whole.stream().anyMatch(said::contains) || ofRegions.stream().anyMatch(said::contains);
    }

    /** Length of the longest word at {@code offset} that only leads up to what a clause measures; 0 without one. */
    int leadLength(String text, int offset) {
        return longest(Stream.concat(openers.stream(), whole.stream()), text, offset);
    }

    /** The same where words that narrow down what is measured (规模以上) are passed over too. */
    int openerLength(String text, int offset) {
        return longest(Stream.of(openers, whole, qualifiers).flatMap(List::stream), text, offset);
    }

    /** Whether {@code indicator} begins with words that say how something changes, or how much it is, and not what: 增长, 总额; not 增加值. */
    boolean depends(String indicator) {
        return dependentAt(indicator, 0) || unnamed.stream().anyMatch(indicator::startsWith);
    }

    /** {@code indicator} up to where it says how what it measures changes: 工业增加值 of 工业增加值年均增长; whole where it does not. */
    String withoutChange(String indicator) {
        String reached = withoutMilestone(indicator);
        for (int at = 1; at < reached.length(); at++) {
            if (dependentAt(reached, at) && !isShare(reached)) {
                return reached.substring(0, at);
            }
        }
        return reached;
    }

    /** {@code indicator} without how far it says in words that something has come: 地区生产总值 of 地区生产总值突破千亿元. */
    String withoutMilestone(String indicator) {
        return milestone.matcher(indicator).replaceFirst("");
    }

    /** 畜牧业产值占农业产值比重: all of it is what is measured. */
    private boolean isShare(String indicator) {
        return independent.stream().anyMatch(indicator::endsWith);
    }

    private boolean dependentAt(String text, int at) {
        return dependent.stream().anyMatch(word -> text.startsWith(word, at))
                && independent.stream().noneMatch(word -> text.startsWith(word, at));
    }

    private int longest(Stream<String> words, String text, int offset) {
        return opensAlike(text, offset)
                ? 0
                : words.filter(word -> text.startsWith(word, offset))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
    }
}
