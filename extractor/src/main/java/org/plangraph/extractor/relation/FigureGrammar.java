package org.plangraph.extractor.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.Searches;

/**
 * Reads figures with a measure: {@code 1.4万家}, {@code 5300多栋}, {@code 3-5项}, in old plans {@code 百分之九·三} and
 * {@code 二八·九万载重吨}, and in speeches {@code 五百一十五亿元}. Dates, ordinals, product specifications and class names are left alone.
 */
final class FigureGrammar {
    private static final char COMMA = '，';
    private static final String TEN_THOUSAND = "万";
    private static final String LENGTH = "公里";
    /** What makes a range of a figure: 3-5. */
    private static final String TO = "\\s*[-－—~～至]\\s*\\d+";

    private static final String RANGE = "(?:" + TO + "(?:\\.\\d+)?)?";

    private final FigureVocabulary words;
    private static final String RATIO = "\\d+(?:\\.\\d+)?(?:[:∶：]\\d+(?:\\.\\d+)?)+";

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final String BRACKET = "（([【";
    private static final Pattern IN_BRACKETS = Pattern.compile("[）)\\]】](?:[：:。]|$)");
    /** What joins numbers that stand side by side. */
    private static final String JOINTS = "、和";
    /** Numbers right before one that has a unit. */
    private static final Pattern BARE = Pattern.compile("(?<![\\d.])(?:\\d+(?:\\.\\d+)?[、和])+$");

    /** Ratios, and figures in Arabic digits. */
    private final Searches arabic;

    /** Figures whose numbers are written by their digits, or name powers of ten beside such: 二八·九万吨, 三百六十万吨. */
    private final Pattern chinese;
    /** Figures whose numbers name powers of ten or stand before such: 五百一十五亿元, 六亿元, 九点三万吨. */
    private final Pattern positional;

    private final Search chineseYear;
    private final Search positionalMoney;
    private final Search arabicMoney;
    private final ChineseNumerals numerals;
    private final Pattern specification;
    /** What comes after a figure, by what it makes of it, in the order of the comparators. */
    private final Map<Target.Comparator, List<String>> follows;

    FigureGrammar(FigureVocabulary words) {
        this.words = words;
        follows = new TreeMap<>(words.after());
        String unit = unitPattern();
        Search figure = new Search(Pattern.compile(
                "(?:(?<![0-9A-Za-z.+/“\\-－—×])|(?<=GDP))((?:\\d{1,3}(?:[,，]\\d{3})+|\\d+)(?:\\.\\d+)?(?:%(?=" + TO
                        + "))?" + RANGE + ")\\s*(" + unit + ")"));
        arabic = new Searches(List.of(new Search(Pattern.compile(RATIO)), figure));
        String digit = "[" + String.join("", words.chineseDigits().keySet()) + "]";
        String number = "(?:" + digit + "{1,3}(?:[、，,]" + digit + "{3})+|" + digit + "+(?:[·．.，点]" + digit
                + "+)?)(?:[－-]" + digit + "+)?";
        String figures = "[十百千" + digit.substring(1);
        String any = ChineseNumerals.POSITIONAL + "|" + number;
        String scaled = digit + "+点" + digit + "+|" + digit + "(?=[万亿])";
        chinese = inChinese(figures, any, any, unit);
        positional = inChinese(figures, any, ChineseNumerals.POSITIONAL + "|" + scaled, unit);
        String money = "(?:" + anyOf(words.magnitudes().stream()) + ")?元";
        positionalMoney = new Search(Pattern.compile(ChineseNumerals.POSITIONAL + money));
        arabicMoney = new Search(Pattern.compile("\\d" + money));
        numerals = new ChineseNumerals(words.chineseDigits());
        chineseYear = new Search(Pattern.compile(words.chineseYear()));
        Stream<String> bounds = words.after().entrySet().stream()
                .filter(e -> e.getKey() != Target.Comparator.ABOUT)
                .flatMap(e -> e.getValue().stream());
        specification = Pattern.compile("^(?:" + anyOf(bounds)
                + ")的?[\\p{IsHan}A-Za-z\\d]|^的[\\p{IsHan}\\d]|^[-－—~～至]\\d+(?:\\.\\d+)?[百千万]?吨级");
    }

    /** @param share the number of what is written as a share of a hundred, which is one however it is written: 百分之九 */
    private Pattern inChinese(String digit, String share, String number, String unit) {
        return Pattern.compile("(?<!" + digit + ")(?:" + words.percentPrefix() + "(?<share>" + share + ")|(?:(?<high>"
                + number + ")(?<scale>[万亿])零?)?(?<number>" + number + ")(?<unit>" + unit + "))");
    }

    /** How a text writes figures beside those in Arabic digits; most do not, where 三大 and 一个 are no figures. */
    enum Style {
        ARABIC,
        /** By digits, as it writes its years: 一五个 is 15 个. */
        DIGITS,
        /** With powers of ten, as it writes its sums of money: 十五个. */
        POWERS
    }

    /** How {@code text} writes its figures. */
    Style styleOf(String text) {
        if (chineseYear.isIn(text)) {
            return Style.DIGITS;
        }
        int powers = positionalMoney.all(text).size();
        return powers > 0 && powers > arabicMoney.all(text).size() ? Style.POWERS : Style.ARABIC;
    }

    /**
     * The figures of a passage in reading order.
     *
     * @param passage a stretch of {@code text}, in UTF-16 units
     * @param style how the whole text writes its figures
     */
    List<Figure> figures(String text, Span passage, Style style) {
        List<Figure> found = new ArrayList<>();
        String said = passage.of(text);
        List<List<MatchResult>> inArabic = arabic.all(said);
        for (MatchResult m : inArabic.get(0)) {
            if (isRatio(m, said)) {
                found.add(new Figure(
                        shifted(m.start(), m.end(), passage),
                        m.group(),
                        "",
                        Target.Comparator.EQUAL,
                        Figure.Kind.RATIO,
                        Optional.empty()));
            }
        }
        for (MatchResult m : inArabic.get(1)) {
            arabicFigure(m, said, passage).ifPresent(figure -> {
                found.addAll(withSameUnit(figure, text, passage));
                found.add(figure);
            });
        }
        if (style != Style.ARABIC) {
            for (Matcher m = (style == Style.DIGITS ? chinese : positional).matcher(said); m.find(); ) {
                chineseFigure(m, said, passage).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(Figure::span));
        return found;
    }

    /** Three numbers are one, two only where the clause calls them that, as they may be a time. */
    private boolean isRatio(MatchResult numbers, String said) {
        return NUMBER.matcher(numbers.group()).results().count() > 2
                || words.ratio().matcher(said).region(0, numbers.start()).find();
    }

    /** 3.9 and 1.1 of 分别是2016年的3.9、1.1、1.3倍, which leave their unit to {@code last}. */
    private List<Figure> withSameUnit(Figure last, String text, Span passage) {
        int end = last.span().begin();
        if (end == passage.begin() || JOINTS.indexOf(text.charAt(end - 1)) < 0) {
            return List.of();
        }
        int clause = TargetFinder.clauseBegin(text, passage, end);
        Matcher bare = BARE.matcher(text).region(clause, end);
        if (!bare.find() || words.distributing().stream().noneMatch(text.substring(clause, bare.start())::contains)) {
            return List.of();
        }
        return NUMBER.matcher(text)
                .region(bare.start(), bare.end())
                .results()
                .map(m -> new Figure(
                        new Span(m.start(), m.end()),
                        m.group(),
                        last.unit(),
                        last.comparator(),
                        last.kind(),
                        Optional.empty()))
                .toList();
    }

    private Optional<Figure> arabicFigure(MatchResult m, String passage, Span at) {
        String value = m.group(1).replaceAll("[,，\\s%]", "").replaceAll("[－—~～至]", "-");
        return figure(m, value, m.group(2), passage, at);
    }

    private Optional<Figure> chineseFigure(Matcher m, String passage, Span at) {
        if (m.group("share") != null) {
            return figure(m, numerals.value(m.group("share")), "%", passage, at);
        }
        if (m.group("high") != null) {
            return compound(m, passage, at);
        }
        String number = m.group("number");
        boolean one = number.length() == 1 && isCount(m.group("unit"));
        boolean nounFollows = m.end() < passage.length() && Character.isLetter(passage.charAt(m.end()));
        if (one
                && (precededBy(passage, m.start(), words.pointing())
                        || numerals.byDigits(number).equals("1") && nounFollows)) {
            return Optional.empty();
        }
        boolean whole = words.counts().contains(m.group("unit"));
        String value = numerals.value(number);
        return figure(m, whole ? value.replace(".", "") : value, m.group("unit"), passage, at);
    }

    /** 31.2亿元 of 三十一亿二千万元; empty where the lower part is no part of the higher. */
    private Optional<Figure> compound(Matcher m, String passage, Span at) {
        String scale = m.group("scale");
        String unit = m.group("unit");
        boolean scaled = unit.startsWith(TEN_THOUSAND);
        BigDecimal low = new BigDecimal(numerals.value(m.group("number"))).movePointRight(scaled ? 4 : 0);
        BigDecimal share = low.movePointLeft(scale.equals(TEN_THOUSAND) ? 4 : 8);
        if (share.compareTo(BigDecimal.ONE) >= 0) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(numerals.value(m.group("high"))).add(share);
        String rest = scaled ? unit.substring(TEN_THOUSAND.length()) : unit;
        return figure(m, value.stripTrailingZeros().toPlainString(), scale + rest, passage, at);
    }

    private Optional<Figure> figure(MatchResult m, String value, String written, String passage, Span at) {
        String unit = without(words.approximately(), written);
        String after = passage.substring(m.end());
        String before = passage.substring(0, m.start());
        Figure.Kind kind = kind(unit);
        boolean classifies = words.classifying().stream().anyMatch(after::startsWith)
                || isVague(unit) && words.timing().stream().anyMatch(after::startsWith) && !words.opensAlike(after);
        boolean ranks = before.endsWith(words.ordinal())
                || words.placeCounts().contains(unit) && precededBy(passage, m.start(), words.ranking())
                || precededBy(passage, m.start(), words.repeating())
                || unit.equals(words.institute()) && precededBy(passage, m.start(), words.institutes());
        boolean parts = unit.endsWith(LENGTH) && precededBy(passage, m.start(), words.distances());
        Optional<String> cost = words.cost(before, after);
        boolean specifies = kind == Figure.Kind.MEASURE
                && cost.isEmpty()
                && (specification.matcher(after).find()
                        || isPartOfUnit(unit, after)
                        || words.isOfWorks(before, unit, after)
                        || words.ranked().matcher(after).find());
        boolean closes = kind == Figure.Kind.COUNT
                && before.endsWith(FigureVocabulary.LIST_END)
                && words.closing().matcher(after).find();
        boolean labels = kind == Figure.Kind.COUNT && isInBrackets(before, after);
        String span = words.spans().get(unit);
        boolean lasts =
                span != null && !before.substring(before.lastIndexOf(COMMA) + 1).contains(span);
        boolean alike = words.alikeUnits().matcher(unit + after).lookingAt();
        if (lasts || alike || classifies || ranks || parts || specifies || closes || labels) {
            return Optional.empty();
        }
        boolean more = !unit.equals(written);
        return Optional.of(
                new Figure(shifted(m.start(), m.end(), at), value, unit, comparator(before, after, more), kind, cost));
    }

    /** Whether brackets hold the figure alone behind all that is said: 竣工项目（5项）. */
    private static boolean isInBrackets(String before, String after) {
        return BRACKET.indexOf(before.isEmpty() ? ' ' : before.charAt(before.length() - 1)) >= 0
                && IN_BRACKETS.matcher(after).lookingAt();
    }

    /** A bare power of ten that belongs to a unit of specifications: 25万千伏安. */
    private boolean isPartOfUnit(String unit, String after) {
        return words.magnitudes().contains(unit)
                && (words.otherUnits().stream().anyMatch(after::startsWith)
                        || !after.isEmpty() && after.charAt(0) < 128 && Character.isLetter(after.charAt(0)));
    }

    /** Whether the unit alone does not show that something is counted: 3个月, 10万年. */
    private boolean isVague(String unit) {
        return words.magnitudes().contains(unit) || unit.equals(words.counts().get(1));
    }

    private Target.Comparator comparator(String before, String after, boolean more) {
        for (Map.Entry<Target.Comparator, List<String>> e : follows.entrySet()) {
            if (!words.opensAlike(after) && e.getValue().stream().anyMatch(after::startsWith)) {
                return e.getKey();
            }
        }
        if (more) {
            return Target.Comparator.AT_LEAST;
        }
        String stripped = before.stripTrailing();
        if (words.endsAlike(stripped)) {
            return Target.Comparator.EQUAL;
        }
        return words.before().entrySet().stream()
                .flatMap(e -> e.getValue().stream().filter(stripped::endsWith).map(w -> Map.entry(w, e.getKey())))
                .max(Comparator.comparingInt(e -> e.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(Target.Comparator.EQUAL);
    }

    private Figure.Kind kind(String unit) {
        if (words.rates().contains(unit)) {
            return Figure.Kind.RATE;
        }
        return isCount(unit) ? Figure.Kind.COUNT : Figure.Kind.MEASURE;
    }

    private boolean isCount(String unit) {
        return words.counts().stream()
                .anyMatch(c -> unit.endsWith(c)
                        && words.measures().stream().noneMatch(m -> m.length() >= c.length() && unit.endsWith(m)));
    }

    private String unitPattern() {
        String magnitude = anyOf(words.magnitudes().stream());
        String more = anyOf(words.approximately().stream());
        String named =
                anyOf(Stream.of(words.rates(), words.measures(), words.spans().keySet(), words.counts())
                        .flatMap(Collection::stream));
        return "(?:" + more + ")?(?:(?:" + magnitude + ")?(?:" + more + ")?(?:" + named + ")|(?:" + magnitude + "))";
    }

    private static String without(List<String> fillers, String written) {
        String unit = written;
        for (String filler : fillers) {
            unit = unit.replace(filler, "");
        }
        return unit;
    }

    private static boolean precededBy(String passage, int at, List<String> words) {
        return words.stream().anyMatch(w -> passage.startsWith(w, at - w.length()));
    }

    private static String anyOf(Stream<String> words) {
        return words.sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static Span shifted(int begin, int end, Span passage) {
        return new Span(passage.begin() + begin, passage.begin() + end);
    }
}
