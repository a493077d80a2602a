package org.plangraph.extractor.relation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Profile;
import org.plangraph.extractor.document.Section;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.lexicon.Automaton;

/**
 * Tells what was reached from what is aimed at. A year before the plan's own decides; else a plan for several years goes by the
 * words of the sentence and its headings. An annual report has both halves in one style: there the headings decide, or
 * whether the clauses around open with what is to be done or say what has come of it.
 */
final class TenseReader {
    /** Marks below which a paragraph says too little by itself. */
    private static final int ENOUGH = 3;

    private static final String CLAUSE_ENDS = "，。；;！？：、\n";

    private final YearVocabulary words;
    private final Automaton<Boolean> marks;

    TenseReader(YearVocabulary words) {
        this.words = words;
        Map<String, Boolean> marks = new HashMap<>();
        words.doing().forEach(word -> marks.put(word, false));
        words.done().forEach(word -> marks.put(word, true));
        this.marks = new Automaton<>(marks);
    }

    Reading read(Plan plan) {
        return new Reading(plan);
    }

    /** Counts of marks: what came of it, what is to be done. */
    private static final class Votes {
        private int done;
        private int doing;

        boolean areEnough() {
            return done + doing >= ENOUGH;
        }

        /** A review holds some verbs of doing, a programme hardly any result. */
        boolean reached() {
            return 2 * done > doing;
        }
    }

    /** The tenses of one plan. */
    final class Reading {
        private final Plan plan;
        private Map<Integer, Votes> byParagraph;
        private Map<Integer, Votes> bySection;
        /** The paragraphs that open with a look back: 这五年，…. */
        private Set<Integer> reviews;
        /** Where the programme begins in each section that comes to it. */
        private Map<Integer, Integer> programmeBegins;

        private Reading(Plan plan) {
            this.plan = plan;
        }

        /**
         * @param figure where the figure begins
         * @param year what the figure's own words say; empty when they do not
         */
        boolean reached(Sentence sentence, int figure, Optional<Integer> year) {
            int begin = TargetFinder.clauseBegin(plan.text(), sentence.span(), figure);
            String clause = plan.text().substring(begin, figure);
            Optional<Integer> first = plan.profile().period().map(Profile.Period::firstYear);
            if (first.isEmpty() && plan.profile().tellsOfOwnYear()) {
                return isTold(sentence, figure, clause);
            }
            if (plan.profile().isAccount()) {
                boolean later = year.isPresent() && year.get() > first.orElseThrow();
                return !later
                        && !looksAhead(clause, words.prospect())
                        && !looksAhead(stretch(sentence, figure), words.onceBuilt())
                        && !looksAhead(stretch(sentence, figure), words.urged());
            }
            if (year.isPresent() && first.isPresent()) {
                return year.get() < first.get()
                        || year.equals(first) && (looksBack(sentence) || isReviewOfOwnYear(sentence));
            }
            return plan.profile().isReport() && !plan.profile().isProgramme()
                    ? !looksAhead(clause, words.planned()) && reported(sentence, figure)
                    : said(sentence);
        }

        /** Whether a text that is no plan and of no time, as one on a place, tells of the figure as it is. */
        private boolean isTold(Sentence sentence, int figure, String clause) {
            String said = plan.text().substring(sentence.span().begin(), figure);
            return !looksAhead(clause, words.prospect())
                    && !looksAhead(stretch(sentence, figure), words.onceBuilt())
                    && (!holdsAny(said, words.aims())
                            || holdsAny(sentence.span().of(plan.text()), words.back()))
                    && headed(sentence).orElse(true);
        }

        /** The words since the last semicolon: 建成后 and 可实现 hold for all clauses that follow. */
        private String stretch(Sentence sentence, int figure) {
            String said = plan.text().substring(sentence.span().begin(), figure);
            return said.substring(said.lastIndexOf('；') + 1);
        }

        /** Whether the sentence is of a part of the year that is over: 1—9月. */
        private boolean looksBack(Sentence sentence) {
            return words.partOfYear().matcher(sentence.span().of(plan.text())).find();
        }

        /** Whether a report looks back on the year that its title gives, which others look forward to. */
        private boolean isReviewOfOwnYear(Sentence sentence) {
            return plan.profile().isReport() && headed(sentence).orElse(false);
        }

        private boolean said(Sentence sentence) {
            String said = sentence.span().of(plan.text());
            return !looksAhead(said, words.ahead())
                    && (holdsAny(said, words.back()) || headed(sentence).orElse(false));
        }

        /** What the innermost heading that looks back or ahead says; the title of a plan does neither. */
        private Optional<Boolean> headed(Sentence sentence) {
            List<Section> path = plan.path(plan.section(sentence));
            for (int i = path.size() - 1; i > 0; i--) {
                String title = path.get(i).title();
                if (holdsAny(title, words.back())) {
                    return Optional.of(true);
                }
                if (looksAhead(title, words.ahead())) {
                    return Optional.of(false);
                }
            }
            return Optional.empty();
        }

        private boolean reported(Sentence sentence, int figure) {
            Optional<Boolean> headed = headed(sentence);
            if (headed.isPresent()) {
                return headed.get();
            }
            if (looksAhead(plan.text().substring(sentence.span().begin(), figure), words.urged())
                    || isInProgramme(sentence)) {
                return false;
            }
            count();
            if (reviews.contains(sentence.paragraph())) {
                return true;
            }
            Votes near = byParagraph.getOrDefault(sentence.paragraph(), new Votes());
            return near.areEnough()
                    ? near.reached()
                    : bySection.getOrDefault(sentence.section(), near).reached();
        }

        /** Whether the section, or one around it, has come to what is to be done, by a sentence before or this one: 2022年工作安排，…. */
        private boolean isInProgramme(Sentence sentence) {
            if (programmeBegins == null) {
                programmeBegins = new HashMap<>();
                for (Sentence other : plan.sentences()) {
                    if (words.programme().matcher(other.span().of(plan.text())).lookingAt()) {
                        programmeBegins.putIfAbsent(
                                other.section(), other.span().begin());
                    }
                }
            }
            return plan.path(plan.section(sentence)).stream()
                    .anyMatch(section -> programmeBegins.getOrDefault(section.index(), Integer.MAX_VALUE)
                            <= sentence.span().begin());
        }

        private void count() {
            if (byParagraph != null) {
                return;
            }
            byParagraph = new HashMap<>();
            bySection = new HashMap<>();
            reviews = new HashSet<>();
            for (Sentence sentence : plan.sentences()) {
                String text = sentence.span().of(plan.text());
                if (!byParagraph.containsKey(sentence.paragraph())
                        && (words.review().matcher(text).lookingAt() || hasBecome(text))) {
                    reviews.add(sentence.paragraph());
                }
                Votes near = byParagraph.computeIfAbsent(sentence.paragraph(), p -> new Votes());
                Votes around = bySection.computeIfAbsent(sentence.section(), s -> new Votes());
                int become = (int) words.becoming().matcher(text).results().count();
                near.done += become;
                around.done += become;
                for (Automaton.Hit<Boolean> hit : marks.find(text)) {
                    if (hit.value()) {
                        near.done++;
                        around.done++;
                    } else if (hit.begin() == 0 || CLAUSE_ENDS.indexOf(text.charAt(hit.begin() - 1)) >= 0) {
                        near.doing++;
                        around.doing++;
                    }
                }
            }
        }
    }

    /** Whether the sentence says what has become of its subject; one that opens with a verb says what is to be done. */
    private boolean hasBecome(String sentence) {
        return words.become().matcher(sentence).matches()
                && words.doing().stream().noneMatch(sentence::startsWith);
    }

    private boolean looksAhead(String said, List<String> prospects) {
        return holdsAny(words.notAhead().matcher(said).replaceAll(""), prospects);
    }

    private static boolean holdsAny(String said, List<String> words) {
        return words.stream().anyMatch(said::contains);
    }
}
