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
    private static final Search LABEL = Search.of("project-label");
    private static final Pattern LIST_END = Patterns.of("list-end");
    private static final Pattern PROJECT_WORD = Patterns.of("trailing-project");
    /** Sentences under a label, and no list: 依托A、B等企业，建设C. */
    private static final Search PROSE = Search.of("prose-under-label");

    private static final Search ITEM_VERB = Search.of("item-verb");
    private static final int SHORTEST = 3;
    private static final double SURE = 0.95;

    @Override
    public List<Mention> find(Reading reading) {
        List<Mention> found = new ArrayList<>();
        Plan plan = reading.plan();
        for (Section section : plan.sections()) {
            if (section.kind() == Section.Kind.LIST_LABEL && isProjectList(plan, section)) {
                found.addAll(items(reading, section.body()));
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

    private static boolean isProjectList(Plan plan, Section label) {
        return plan.path(label).stream()
                .anyMatch(section -> section.level() > 0 && section != label && HEADING.isIn(section.title()));
    }

    private static List<Mention> items(Reading reading, Span body) {
        List<Mention> found = new ArrayList<>();
        String text = reading.text();
        if (PROSE.isIn(body.of(text))) {
            return found;
        }
        int begin = body.begin();
        int depth = 0;
        for (int i = body.begin(); i <= body.end(); i++) {
            char c = i < body.end() ? text.charAt(i) : '\n';
            depth += c == '（' || c == '(' || c == '“' ? 1 : c == '）' || c == ')' || c == '”' ? -1 : 0;
            if (depth <= 0 && (c == '、' || c == '；' || c == ';' || c == '。' || c == '\n')) {
                item(text, begin, i).ifPresent(found::add);
                begin = i + 1;
                depth = 0;
            }
        }
        return found;
    }

    private static Optional<Mention> item(String text, int begin, int end) {
        int from = begin;
        while (from < end && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        int verb = ITEM_VERB.endOfMatchAt(text, from, end);
        from = end - verb > SHORTEST ? verb : from;
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
