package org.plangraph.extractor.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Profile;
import org.plangraph.extractor.document.Section;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.Searches;

/**
 * Tells the year of a figure: the last one named before it in its sentence; else the one in which the sentence says, after
 * it, that the thing is completed; else, in a plan for several years, the last one named in its section that the plan
 * reaches, and in an annual report that of a heading. Years that a figure is compared with do not count, nor one in
 * which something was founded beyond its clause; annals count from the year last named (decision 145). What is aimed at and
 * has no year is to be reached by the end of the plan (decision 142).
 */
final class YearFinder {
    /**
     * @param reach the last offset whose figure it can date
     * @param completes whether it says when something is completed: 二二四公里，一九五七年建成
     */
    private record Dated(int offset, int reach, int year, boolean completes) {}

    /** So far behind 由2005年 its own figure begins at most, in characters; the figures after that one are later ones. */
    private static final int REACH_OF_START = 3;

    /** What 去年 is in a text that does not say when it was written. */
    private static final int UNKNOWN = 0;

    /** Digits of a year. */
    private static final int YEAR_LENGTH = 4;

    /** The year before the first of the Republic of China. */
    private static final int REPUBLIC = 1911;

    private static final String CLAUSE_ENDS = "，。；：";

    private final YearVocabulary words;
    /** Years in Arabic digits, in Chinese ones, and those of five-year plans. */
    private final Searches namings;

    private final Map<String, Integer> digits;

    YearFinder(YearVocabulary words, Map<String, Integer> chineseDigits) {
        this.words = words;
        this.digits = chineseDigits;
        Search western = new Search(Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s*" + words.year()));
        String digit = "[" + String.join("", chineseDigits.keySet()) + "]";
        Search chinese = new Search(Pattern.compile("(?<!" + digit + ")(" + digit + "{4})" + words.year()));
        Search plan = new Search(Pattern.compile(
                "(" + either(words.fiveYearPlans().keySet()) + ")[”\"]?(?:" + either(words.planPeriod()) + ")"));
        namings = new Searches(List.of(western, chinese, plan));
    }

    /** A reader for one plan, to be asked about its sentences in reading order. */
    Reading read(Plan plan) {
        return new Reading(plan);
    }

    /** The years of one plan; remembers what its sections have said so far. */
    final class Reading {
        private final Plan source;
        private final boolean severalYears;
        private final Map<Integer, Integer> saidInSection = new HashMap<>();
        /** What the sentence before has said, and its paragraph. */
        private Optional<Integer> saidBefore = Optional.empty();

        private int paragraphBefore;
        private Optional<Integer> lastNamed = Optional.empty();
        private Optional<Integer> lastReached = Optional.empty();

        private Reading(Plan source) {
            this.source = source;
            this.severalYears = source.profile()
                    .period()
                    .map(p -> p.lastYear() > p.firstYear())
                    .orElse(true);
        }

        /** Takes note of the years that {@code sentence} names; call once for each, in reading order. */
        void note(Sentence sentence) {
            Optional<Integer> last = years(source, sentence).stream()
                    .filter(d -> d.reach() == Integer.MAX_VALUE && d.year() != UNKNOWN)
                    .map(Dated::year)
                    .filter(this::isInReach)
                    .reduce((first, second) -> second);
            saidBefore = last;
            lastNamed = last.or(() -> lastNamed);
            paragraphBefore = sentence.paragraph();
            boolean title = sentence.heading() && source.section(sentence).parent() < 0;
            if (title || !severalYears && !sentence.heading()) {
                return;
            }
            last.ifPresent(year -> {
                Section section = source.section(sentence);
                saidInSection.put(section.index(), year);
                if (section.kind() == Section.Kind.RUN_IN) {
                    saidInSection.put(section.parent(), year);
                }
            });
        }

        /** A year beyond the plan's own is a prospect and holds for its sentence only. */
        private boolean isInReach(int year) {
            return source.profile().period().filter(p -> p.lastYear() < year).isEmpty();
        }

        /** The year of what stands at {@code offset}; empty when nothing says. */
        Optional<Integer> at(Sentence sentence, int offset) {
            List<Dated> years = years(source, sentence);
            Optional<Dated> last = years.stream()
                    .filter(d -> d.offset() <= offset && offset <= d.reach())
                    .reduce((first, second) -> second);
            if (last.filter(d -> d.year() == UNKNOWN).isPresent()) {
                return Optional.empty();
            }
            return last.or(() -> years.stream().filter(Dated::completes).findFirst())
                    .map(Dated::year)
                    .or(() -> inAnnals(sentence, offset))
                    .or(() -> ofWhole(sentence))
                    .or(() -> carried(source.path(source.section(sentence))).filter(year -> !isOver(year, sentence)));
        }

        /** The year from which the sentence says before {@code offset} that something changed: 2011 of 从2011年的5万元增加到2016年的8万元. */
        Optional<Integer> start(Sentence sentence, int offset) {
            return years(source, sentence).stream()
                    .filter(d -> d.offset() <= offset && d.reach() < Integer.MAX_VALUE)
                    .reduce((first, second) -> second)
                    .map(Dated::year);
        }

        /** The year last named where the words before point to it, or the one after: 是年, 次年. */
        private Optional<Integer> inAnnals(Sentence sentence, int offset) {
            String before = source.text().substring(sentence.span().begin(), offset);
            return words.sameYear().matcher(before).find()
                    ? lastNamed
                    : lastNamed
                            .filter(year -> words.nextYear().matcher(before).find())
                            .map(year -> year + 1);
        }

        /** The year of the sentence before, into whose figures this one goes: 其中，…. */
        private Optional<Integer> ofWhole(Sentence sentence) {
            boolean part = paragraphBefore == sentence.paragraph() && opens(sentence, words.parts());
            return part ? saidBefore : Optional.empty();
        }

        private boolean opens(Sentence sentence, List<String> phrases) {
            return phrases.stream()
                    .anyMatch(phrase ->
                            source.text().startsWith(phrase, sentence.span().begin()));
        }

        /**
         * Whether the year is before the plan's and the sentence turns to what is to come (今后，…), or the plan has none and the
         * sentence tells what there is now (现有企业130家).
         */
        private boolean isOver(int year, Sentence sentence) {
            String said = sentence.span().of(source.text());
            return source.profile()
                    .period()
                    .map(p -> year < p.firstYear() && words.onward().stream().anyMatch(said::contains))
                    .orElseGet(() -> words.now().stream().anyMatch(said::contains));
        }

        /** What the whole plan said last holds only where it has no sections. */
        private Optional<Integer> carried(List<Section> path) {
            int outermost = severalYears && path.size() == 1 ? 0 : 1;
            for (int i = path.size() - 1; i >= outermost; i--) {
                Integer said = saidInSection.get(path.get(i).index());
                if (said != null) {
                    return Optional.of(said);
                }
            }
            return Optional.empty();
        }

        /** Takes note that a figure of {@code year} was reached. */
        void reached(int year) {
            lastReached = Optional.of(year);
        }

        /**
         * The year that is left unsaid: a plan's last for what it aims at; of an annual report, its own for that, and the one before for
         * what was reached, but where it reviews its own; of an account of a year, that one for what was reached.
         */
        Optional<Integer> unsaid(boolean reached) {
            Optional<Profile.Period> period = source.profile().period().filter(p -> !severalYears || !reached);
            if (source.profile().isAccount()) {
                return period.filter(p -> reached).map(Profile.Period::firstYear);
            }
            boolean over = source.profile().tellsOfOwnYear();
            return period.map(p -> !reached || over || lastReached.equals(Optional.of(p.firstYear()))
                    ? p.lastYear()
                    : p.firstYear() - 1);
        }
    }

    private List<Dated> years(Plan source, Sentence sentence) {
        String text = sentence.span().of(source.text());
        int begin = sentence.span().begin();
        List<Dated> years = new ArrayList<>();
        List<List<MatchResult>> named = namings.all(text);
        for (MatchResult m : named.get(0)) {
            if (!compared(text, m)) {
                years.add(dated(begin, text, m, Integer.parseInt(m.group(1))));
            }
        }
        for (MatchResult m : named.get(1)) {
            if (!compared(text, m)) {
                years.add(dated(begin, text, m, number(m.group(1))));
            }
        }
        words.republic()
                .matcher(text)
                .results()
                .map(m ->
                        new Dated(begin + m.start(), Integer.MAX_VALUE, REPUBLIC + Integer.parseInt(m.group(1)), false))
                .forEach(years::add);
        for (MatchResult m : named.get(2)) {
            boolean quoted = m.start() > 0 && "“\"".indexOf(text.charAt(m.start() - 1)) >= 0;
            if (compared(text, quoted ? m.start() - 1 : m.start(), m.end())) {
                continue;
            }
            years.add(dated(begin, text, m, words.fiveYearPlans().get(m.group(1))));
        }
        source.profile().period().ifPresent(period -> {
            addWhere(text, begin, words.wholePeriod(), period.lastYear(), true, years);
            if (period.firstYear() == period.lastYear()) {
                addWhere(text, begin, words.lastYear(), period.firstYear() - 1, false, years);
                addWhere(text, begin, words.thisYear(), period.firstYear(), false, years);
                words.partOfYear()
                        .matcher(text)
                        .results()
                        .map(m -> new Dated(begin + m.start(), Integer.MAX_VALUE, period.firstYear(), false))
                        .forEach(years::add);
            }
        });
        if (source.profile().period().isEmpty()) {
            Stream.of(words.lastYear(), words.thisYear())
                    .flatMap(phrase -> phrase.matcher(text).results())
                    .filter(m -> !compared(text, m))
                    .map(m -> new Dated(begin + m.start(), Integer.MAX_VALUE, UNKNOWN, false))
                    .forEach(years::add);
        }
        years.sort(Comparator.comparingInt(Dated::offset));
        for (int i = 0; i < years.size(); i++) {
            years.set(i, withinBrackets(text, begin, years.get(i), i == 0));
        }
        return years;
    }

    /**
     * A year in brackets after another holds there only: 到2020年，收入800亿元（2015年为386亿元），占比超过60%; so does the first where a
     * figure of it stands there, and no label: 远期（2030年）.
     */
    private static Dated withinBrackets(String text, int begin, Dated dated, boolean first) {
        int at = dated.offset() - begin;
        boolean inside = text.lastIndexOf('（', at) > text.lastIndexOf('）', at);
        int close = inside ? text.indexOf('）', at) : -1;
        boolean label = first
                && close >= 0
                && text.substring(Math.min(close, at + YEAR_LENGTH), close)
                        .chars()
                        .noneMatch(Character::isDigit);
        return close < 0 || label
                ? dated
                : new Dated(dated.offset(), Math.min(dated.reach(), begin + close), dated.year(), dated.completes());
    }

    private Dated dated(int begin, String text, MatchResult m, int year) {
        boolean completes = words.completed().stream().anyMatch(w -> text.startsWith(w, m.end()));
        boolean starts = words.startedFrom().stream().anyMatch(w -> text.startsWith(w, m.start() - w.length()));
        boolean founds =
                words.founded().matcher(text).region(m.end(), text.length()).lookingAt()
                        || words.foundedIn().stream().anyMatch(w -> text.startsWith(w, m.start() - w.length()));
        int reach = starts
                ? begin + m.end() + REACH_OF_START
                : founds ? begin + endOfClause(text, m.end()) : Integer.MAX_VALUE;
        return new Dated(begin + m.start(), reach, year, completes);
    }

    private static int endOfClause(String text, int from) {
        int end = from;
        while (end < text.length() && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private void addWhere(String text, int begin, Pattern phrase, int year, boolean completes, List<Dated> years) {
        Matcher said = phrase.matcher(text);
        if (said.find() && !compared(text, said.start(), said.end())) {
            years.add(new Dated(begin + said.start(), Integer.MAX_VALUE, year, completes));
        }
    }

    private boolean compared(String text, MatchResult m) {
        return compared(text, m.start(), m.end());
    }

    private boolean compared(String text, int begin, int end) {
        String before = text.substring(0, begin).stripTrailing();
        return words.comparedBefore().stream().anyMatch(before::endsWith)
                || words.comparedAfter().stream().anyMatch(w -> text.startsWith(w, end));
    }

    private int number(String chineseYear) {
        return Integer.parseInt(chineseYear
                .chars()
                .mapToObj(c -> digits.get(Character.toString(c)).toString())
                .collect(Collectors.joining()));
    }

    private static String either(java.util.Collection<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
