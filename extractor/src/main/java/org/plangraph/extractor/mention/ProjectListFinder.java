package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Section;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Patterns;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.ontology.EntityType;

/**
 * Reads the labelled lists of project boxes: each item is a name as a whole, whatever words stand in it. Its last words
 * say whether it is a park or an institution; otherwise it is a project.
 */
final class ProjectListFinder implements Finder {
    static final String ID = "project-list";
    private static final Search HEADING = Search.of("project-list-heading");
    private static final Search NUMBER = Search.of("heading-number");
    private static final Search LABEL = Search.of("project-label");
    private static final Pattern LIST_END = Patterns.of("list-end");
    private static final Pattern PROJECT_WORD = Patterns.of("trailing-project");

    /** Sentences under a label, and no list: 依托A、B等企业，建设C. */
    private static final Search PROSE = Search.of("prose-under-label");

    private static final String CLAUSE_ENDS = "。；;\n";
    private static final String COMMAS = "，,";
    private static final String SEPARATORS = "、";
    private static final String OPENING = "（(“";
    private static final String CLOSING = "）)”";
    private static final int SHORTEST = 3;
    private static final double SURE = 0.95;

    @Override
    public List<Mention> find(Reading reading) {
        List<Mention> found = new ArrayList<>();
        Plan plan = reading.plan();
        for (Section section : plan.sections()) {
            if (section.kind() == Section.Kind.LIST_LABEL && isProjectList(plan, section)) {
                List<Mention> items = items(reading, section.body());
                found.addAll(items.isEmpty() ? toldOf(reading, section) : items);
            }
        }
        for (Sentence sentence : plan.sentences()) {
            labelled(reading, sentence.span(), found);
        }
        return found;
    }

    /** The items after a label in running text, when nothing but a list follows: 重点项目：A、B、C。 */
    private static void labelled(Reading reading, Span sentence, List<Mention> found) {
        String words = sentence.of(reading.text());
        for (MatchResult label : LABEL.all(words)) {
            Span list = new Span(sentence.begin() + label.end(), sentence.end());
            String items = list.of(reading.text());
            boolean listed = items.indexOf('、') > 0 && items.indexOf('，') < 0;
            if (listed && found.stream().noneMatch(mention -> list.contains(mention.span()))) {
                found.addAll(items(reading, list));
            }
        }
    }

    /** The undertaking that a label names and the clauses after it tell of: X项目：已动工，抓紧主体施工。 */
    private static List<Mention> toldOf(Reading reading, Section label) {
        int begin = reading.text().indexOf(label.title(), label.heading().begin());
        Span name = new Span(begin, begin + label.title().length());
        int head = Heads.standard().lengthIn(label.title());
        Span own = new Span(begin, name.end() - head);
        boolean named = head > 0
                ? own.length() >= SHORTEST && !new Identity(reading).isGeneric(own)
                : StartedWorks.areWorks(reading, name);
        return named ? item(reading.text(), name).stream().toList() : List.of();
    }

    private static boolean isProjectList(Plan plan, Section label) {
        return plan.path(label).stream()
                .anyMatch(section -> section.level() > 0 && section != label && HEADING.isIn(section.title()));
    }

    /** The items of the list, save in a clause that goes on to tell of one thing. */
    private static List<Mention> items(Reading reading, Span body) {
        List<Mention> found = new ArrayList<>();
        String text = reading.text();
        if (PROSE.isIn(body.of(text))) {
            return found;
        }
        for (Span clause : split(text, body, CLAUSE_ENDS)) {
            if (split(text, clause, COMMAS).size() < 2) {
                split(text, clause, SEPARATORS).forEach(item -> item(text, item).ifPresent(found::add));
            }
        }
        return found;
    }

    /** What stands between the {@code marks} that are in no bracket or quote. */
    private static List<Span> split(String text, Span words, String marks) {
        List<Span> parts = new ArrayList<>();
        int begin = words.begin();
        int depth = 0;
        for (int i = words.begin(); i < words.end(); i++) {
            char c = text.charAt(i);
            depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
            if (depth <= 0 && marks.indexOf(c) >= 0) {
                parts.add(new Span(begin, i));
                begin = i + 1;
                depth = 0;
            }
        }
        parts.add(new Span(begin, words.end()));
        return parts;
    }

    private static Optional<Mention> item(String text, Span words) {
        int end = words.end();
        int from = Math.max(words.begin(), NUMBER.endOfMatchAt(text, words.begin(), end));
        while (from < end && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        Matcher tail = LIST_END.matcher(text).region(from, end);
        int to = tail.find() ? tail.start() : end;
        if (to - from < SHORTEST) {
            return Optional.empty();
        }
        String name = RegionDistribution.clean(text.substring(from, to));
        String bare = PROJECT_WORD.matcher(name).replaceFirst("");
        EntityType type = typeOf(name);
        List<String> forms = bare.equals(name) ? List.of() : List.of(bare);
        return Optional.of(new Mention(new Span(from, to), type, name, forms, ID, SURE, List.of()));
    }

    /** What an item of a list of projects is: a site or an institute by its last words, else a project. */
    static EntityType typeOf(String name) {
        return Heads.standard()
                .typeOf(name)
                .filter(ProjectListFinder::canBeListed)
                .orElse(EntityType.PROJECT);
    }

    private static boolean canBeListed(EntityType type) {
        return type == EntityType.PARK || type == EntityType.INSTITUTION || type == EntityType.INDUSTRY_CLUSTER;
    }
}
