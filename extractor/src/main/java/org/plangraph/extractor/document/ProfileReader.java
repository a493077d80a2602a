package org.plangraph.extractor.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plangraph.extractor.document.Profile.Period;
import org.plangraph.ontology.Region;
import org.plangraph.ontology.Regions;

/** Reads what title and head of a plan say about the plan itself. */
final class ProfileReader {
    /** {@code profile.yaml}. */
    record Rules(
            int head,
            Pattern title,
            Pattern notice,
            Pattern number,
            Pattern issuer,
            Pattern date,
            List<Pattern> fiveYears,
            Pattern years,
            Pattern oneYear,
            Pattern chineseYear,
            Pattern execution,
            Pattern report,
            Map<Region.Level, Pattern> own,
            Pattern province,
            int ownWithin,
            Pattern national,
            List<Pattern> regionCues) {}

    /** The first line of a text without title may still be a headline, so long at most. */
    private static final int LONGEST_HEADLINE = 40;

    /** Lines that a title may be broken into. */
    private static final int MOST_TITLE_LINES = 3;

    private static final Pattern BRACKETED = Pattern.compile("（[^（）]+）");

    private static final String AUTONOMOUS = "自治区";

    private static final int FIRST_PLAN = 1953;
    private static final int SECOND_PLAN = 1958;
    private static final int THIRD_PLAN = 1966;

    private final Rules rules = Settings.read("profile.yaml", Rules.class);
    private final Headings headings;
    private final RegionNames regions;

    ProfileReader(Headings headings, Regions regions) {
        this.headings = headings;
        this.regions = new RegionNames(regions);
    }

    /**
     * The paragraphs, with a title in one that was set in several lines: 河南省“十四五”战略性新兴产业, 发展规划; or has its years below
     * it: （2016—2020年）.
     */
    List<String> withWholeTitle(List<String> paragraphs) {
        for (int i = 0; i < Math.min(rules.head(), paragraphs.size()); i++) {
            boolean dated = i + 1 < paragraphs.size()
                    && isTitle(paragraphs.get(i))
                    && rules.years().matcher(paragraphs.get(i + 1)).find()
                    && BRACKETED.matcher(paragraphs.get(i + 1)).matches();
            if (dated) {
                return joined(paragraphs, i, i + 2);
            }
            if (opensTitle(paragraphs.get(i))) {
                for (int end = i + 2; end <= Math.min(i + MOST_TITLE_LINES, paragraphs.size()); end++) {
                    List<String> lines = paragraphs.subList(i, end);
                    String title = String.join("", lines);
                    if (isTitle(title) && lines.stream().noneMatch(headings::opens)) {
                        return joined(paragraphs, i, end);
                    }
                }
            }
        }
        return paragraphs;
    }

    private static List<String> joined(List<String> paragraphs, int begin, int end) {
        List<String> whole = new ArrayList<>(paragraphs);
        List<String> lines = whole.subList(begin, end);
        String title = String.join("", lines);
        lines.clear();
        whole.add(begin, title);
        return whole;
    }

    /** Whether a title begins with the line that does not end there. */
    private boolean opensTitle(String line) {
        return line.length() <= LONGEST_HEADLINE
                && !isTitle(line)
                && !rules.issuer().matcher(line).matches()
                && !rules.number().matcher(line).matches()
                && (rules.national().matcher(line).lookingAt()
                        || regions.opening(line).isPresent());
    }

    private boolean isTitle(String line) {
        return rules.title().matcher(line).matches()
                || rules.notice().matcher(line).matches();
    }

    /** Index of the paragraph that is the plan's title; -1 when the head of the text has none. */
    int titleParagraph(List<String> paragraphs) {
        int title = firstLike(rules.title(), paragraphs);
        int known = title < 0 ? firstLike(rules.notice(), paragraphs) : title;
        return known < 0 && isHeadline(paragraphs) ? 0 : known;
    }

    /** Whether a text opens with a line about a place that is no sentence: 四川省新材料产业2020年度工作重点. */
    private boolean isHeadline(List<String> paragraphs) {
        if (paragraphs.size() < 2) {
            return false;
        }
        String first = paragraphs.get(0);
        return first.length() <= LONGEST_HEADLINE
                && first.chars().noneMatch(c -> "。！？；：，、".indexOf(c) >= 0)
                && !rules.issuer().matcher(first).matches()
                && !headings.opens(first)
                && regions.opening(first)
                        .filter(found -> !first.endsWith(found.name()))
                        .isPresent();
    }

    private int firstLike(Pattern pattern, List<String> paragraphs) {
        for (int i = 0; i < Math.min(rules.head(), paragraphs.size()); i++) {
            String paragraph = paragraphs.get(i);
            if (pattern.matcher(paragraph).matches() && !headings.opens(paragraph)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The profile; a part that neither title nor head tells is empty.
     *
     * @param name stands in for a title that the text does not have
     */
    Profile read(PlanName name, List<String> paragraphs) {
        int titleParagraph = titleParagraph(paragraphs);
        String title = titleParagraph < 0 ? name.value() : paragraphs.get(titleParagraph);
        List<String> head = paragraphs.subList(0, Math.min(rules.head(), paragraphs.size()));
        Optional<String> issuer =
                first(head.stream().filter(p -> !headings.opens(p)).toList(), rules.issuer(), MatchResult::group);
        Optional<RegionNames.Found> region = region(title, issuer, name, head)
                .or(() -> rules.national().matcher(title).find() ? Optional.empty() : ownRegion(paragraphs));
        return new Profile(
                title,
                issuer,
                first(head, rules.number(), m -> m.group(1)),
                first(head, rules.date(), ProfileReader::date).flatMap(Function.identity()),
                period(title, head),
                region.map(found -> found.region().code()),
                region.map(RegionNames.Found::name));
    }

    private static <T> Optional<T> first(List<String> paragraphs, Pattern pattern, Function<MatchResult, T> reading) {
        return paragraphs.stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(m -> reading.apply(m.toMatchResult()))
                .findFirst();
    }

    private static Optional<LocalDate> date(MatchResult m) {
        if (m.group(3) == null) {
            return Optional.empty(); // 2018年1月
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))));
        } catch (DateTimeException e) {
            // a misprinted date (2月30日) says nothing; the plan is still good
            return Optional.empty();
        }
    }

    private Optional<Period> period(String title, List<String> head) {
        return periodIn(title)
                .or(() -> rules.report().matcher(title).find() ? dateYear(head) : Optional.empty())
                .or(() -> fiveYears(String.join("\n", head)));
    }

    private Optional<Period> periodIn(String title) {
        String text = rules.chineseYear()
                .matcher(title)
                .replaceAll(m ->
                        String.valueOf(headings.numerals().valueIn(m.group()).orElseThrow()));
        return fiveYears(text).or(() -> years(text)).or(() -> oneYearIn(text));
    }

    /** The one year that a title names; the last of several where it reports how one plan went and on the next. */
    private Optional<Period> oneYearIn(String title) {
        List<String> years =
                rules.oneYear().matcher(title).results().map(MatchResult::group).toList();
        if (years.isEmpty()) {
            return Optional.empty();
        }
        boolean next = rules.execution().matcher(title).find();
        return Optional.of(oneYear(years.get(next ? years.size() - 1 : 0)));
    }

    private Optional<Period> dateYear(List<String> head) {
        return first(head, rules.date(), m -> oneYear(m.group(1)));
    }

    private Optional<Period> years(String text) {
        Matcher years = rules.years().matcher(text);
        return years.find() && years.group(1).compareTo(years.group(2)) <= 0
                ? Optional.of(new Period(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2))))
                : Optional.empty();
    }

    private static Period oneYear(String year) {
        return new Period(Integer.parseInt(year), Integer.parseInt(year));
    }

    private Optional<Period> fiveYears(String text) {
        return rules.fiveYears().stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(m -> headings.numerals().valueIn(m.group(1)))
                .flatMapToInt(OptionalInt::stream)
                .mapToObj(ProfileReader::fiveYearPlan)
                .findFirst();
    }

    private static Period fiveYearPlan(int number) {
        int first = switch (number) {
            case 1 -> FIRST_PLAN;
            case 2 -> SECOND_PLAN;
            default -> THIRD_PLAN + 5 * (number - 3);
        };
        return new Period(first, first + 4);
    }

    /** The region that a text means by "our province", where neither title nor head says which that is. */
    private Optional<RegionNames.Found> ownRegion(List<String> paragraphs) {
        String text = String.join("\n", paragraphs);
        String read = text.substring(0, Math.min(rules.ownWithin(), text.length()));
        return rules.own().entrySet().stream()
                .max(Comparator.comparing(
                        own -> own.getValue().matcher(read).results().count()))
                .filter(own -> own.getValue().matcher(read).find())
                .flatMap(own -> regions.mostNamed(read, own.getKey()))
                .filter(found -> found.region().level() != Region.Level.PROVINCE
                        || found.name().endsWith(AUTONOMOUS)
                        || rules.province().matcher(read).find());
    }

    private Optional<RegionNames.Found> region(
            String title, Optional<String> issuer, PlanName name, List<String> head) {
        Optional<RegionNames.Found> inTitle = regions.opening(title).or(() -> regions.inside(title));
        if (inTitle.isPresent() || rules.national().matcher(title).find()) {
            return inTitle;
        }
        String text = String.join("\n", head);
        return rules.regionCues().stream()
                .flatMap(cue -> cue.matcher(text).results())
                .flatMap(m -> regions.opening(m.group(1)).stream())
                .findFirst()
                .or(() -> issuer.flatMap(regions::opening))
                .or(() -> head.stream()
                        .findFirst()
                        .filter(line -> line.length() <= LONGEST_HEADLINE && line.indexOf('。') < 0)
                        .flatMap(regions::opening))
                .or(() -> Stream.of(name.value())
                        .flatMap(n -> regions.opening(n).stream())
                        .findFirst());
    }
}
