package org.plangraph.extractor.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Profile;
import org.plangraph.extractor.document.Section;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.lexicon.Search;

/**
 * Tells the year of a figure: the last one named before it in its sentence; else, in a plan for several years, the last
 * one named in its section. Years that a figure is compared with do not count.
 */
final class YearFinder {
    private record Dated(int offset, int year) {}

    private final YearVocabulary words;
    private final Search western;
    private final Search chinese;
    private final Search plan;
    private final Map<String, Integer> digits;

    YearFinder(YearVocabulary words, Map<String, Integer> chineseDigits) {
        this.words = words;
        this.digits = chineseDigits;
        western = new Search(Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s*" + words.year()));
        String digit = "[" + String.join("", chineseDigits.keySet()) + "]";
        chinese = new Search(Pattern.compile("(?<!" + digit + ")(" + digit + "{4})" + words.year()));
        plan = new Search(Pattern.compile(
                "(" + either(words.fiveYearPlans().keySet()) + ")[”\"]?(?:" + either(words.planPeriod()) + ")"));
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

        private Reading(Plan source) {
            this.source = source;
            this.severalYears = source.profile()
                    .period()
                    .map(p -> p.lastYear() > p.firstYear())
                    .orElse(true);
        }

        /** Takes note of the years that {@code sentence} names; call once for each, in reading order. */
        void note(Sentence sentence) {
            List<Dated> years = years(source, sentence);
            if (severalYears && !years.isEmpty()) {
                int last = years.get(years.size() - 1).year();
                Section section = source.section(sentence);
                saidInSection.put(section.index(), last);
                if (section.kind() == Section.Kind.RUN_IN) {
                    saidInSection.put(section.parent(), last);
                }
            }
        }

        /** The year of what stands at {@code offset}; empty when nothing says. */
        Optional<Integer> at(Sentence sentence, int offset) {
            List<Dated> before = years(source, sentence).stream()
                    .filter(d -> d.offset() <= offset)
                    .toList();
            if (!before.isEmpty()) {
                return Optional.of(before.get(before.size() - 1).year());
            }
            List<Section> path = source.path(source.section(sentence));
            for (int i = path.size() - 1; i > 0; i--) {
                Integer said = saidInSection.get(path.get(i).index());
                if (said != null) {
                    return Optional.of(said);
                }
            }
            return Optional.empty();
        }
    }

    private List<Dated> years(Plan source, Sentence sentence) {
        String text = sentence.span().of(source.text());
        int begin = sentence.span().begin();
        List<Dated> years = new ArrayList<>();
        for (MatchResult m : western.all(text)) {
            if (!compared(text, m)) {
                years.add(new Dated(begin + m.start(), Integer.parseInt(m.group(1))));
            }
        }
        for (MatchResult m : chinese.all(text)) {
            if (!compared(text, m)) {
                years.add(new Dated(begin + m.start(), number(m.group(1))));
            }
        }
        for (MatchResult m : plan.all(text)) {
            years.add(new Dated(begin + m.start(), words.fiveYearPlans().get(m.group(1))));
        }
        Optional<Integer> last = source.profile().period().map(Profile.Period::lastYear);
        for (String whole : words.wholePeriod()) {
            int at = text.indexOf(whole);
            if (at >= 0 && last.isPresent()) {
                years.add(new Dated(begin + at, last.get()));
            }
        }
        years.sort(Comparator.comparingInt(Dated::offset));
        return years;
    }

    private boolean compared(String text, MatchResult m) {
        String before = text.substring(0, m.start()).stripTrailing();
        String after = text.substring(m.end());
        return words.comparedBefore().stream().anyMatch(before::endsWith)
                || words.comparedAfter().stream().anyMatch(after::startsWith);
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
