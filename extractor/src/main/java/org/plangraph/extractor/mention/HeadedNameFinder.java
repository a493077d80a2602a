package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Section;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Automaton;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Patterns;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.extractor.rule.Alternatives;
import org.plangraph.ontology.EntityType;

/**
 * Finds names by their head noun: …产业园, …研究院, …高速公路. A name is what stands before the head as far as
 * {@link NameBoundary} goes, if it says more than of what kind the thing is; a list of places before it gives a name each.
 */
final class HeadedNameFinder implements Finder {
    private static final Set<String> WORKS = WordList.words("works");
    private static final Set<String> STOPS = WordList.words("boundary-words");
    private static final Search CAMPAIGN_HEAD = Search.of("campaign-head");
    private static final Search CAMPAIGN_TASKS = Search.of("campaign-tasks");
    private static final Pattern PROJECT_WORD = Patterns.of("project-word");
    private static final Search ROUND = Search.of("round-first");
    /** 项目 before what is done with projects, or with what they are kept in: 项目储备, 项目交易. */
    /** What is called a centre and is a machine: 五轴联动加工中心. */
    private static final Search MACHINE_TOOL = Search.of("machine-tool-last");

    private static final int LONGEST_MACHINE = 8;
    private static final Search PROJECT_GOES_ON = Search.of("project-goes-on");

    private static final int PROJECT_LENGTH = 2;
    private static final Search GOES_ON = Search.of("head-goes-on");
    /** What goes on after the head of a site as well: 产业园项目 is no site, what is said of 横沙产业园产业规划 is. */
    private static final Search COMPOUND = Search.of("site-goes-on");

    private static final String BRACKET_OPENS = "（";
    private static final String BRACKET_CLOSES = "）";
    private static final Search BRACKET_AFTER = Search.of("bracket-after");
    private static final Search PHASE_AFTER = Search.of("phase-after");
    private static final Search QUOTED_COUNT = Search.of("quoted-count");

    /** Head nouns of so many characters are compounds that modify nothing: 科技大市场. */
    private static final int COMPOUND_HEAD = 5;

    /** What the title of a box closes with that lists works. */
    private static final Search LISTED = Search.of("works-of-box-last");

    /** After works: what they cost or hold. */
    private static final Search TOLD = Search.of("told-of-works");

    /** After a place: what it does, be the word a noun in the segmenter's eyes: 柳东新区|重点发展…. */
    private static final Alternatives ACTING = Alternatives.of(List.copyOf(WordList.words("acting-words")));

    /** Land under a crop is no site, wherever it lies: 露地果菜基地|6.2万亩. */
    private static final Search LAND = Search.of("land-after");

    private static final Search STAGE = Search.of("stage");
    private static final int LONGEST_UNDERTAKING = 6;

    private static final int SHORTEST_DESCRIPTION = 4;

    @Override
    public List<Mention> find(Reading reading) {
        List<Mention> found = new ArrayList<>();
        for (Sentence sentence : reading.plan().sentences()) {
            List<Automaton.Hit<EntityType>> heads =
                    Heads.standard().find(sentence.span().of(reading.text()));
            if (heads.isEmpty()) {
                continue;
            }
            NameBoundary boundary = new NameBoundary(reading, sentence);
            for (Automaton.Hit<EntityType> head : heads) {
                int end = sentence.span().begin() + head.end();
                Span span = new Span(wholeWords(reading, sentence.span().begin() + head.begin(), end), end);
                if (span.length() > 0) {
                    findOne(reading, sentence, boundary, span, typeOf(reading, span, head.value()), found);
                }
            }
        }
        return found;
    }

    /**
     * Where the head noun begins that ends at {@code end}: no head noun begins inside a word before another, nor inside a place; {@code end} when none is left.
     */
    private static int wholeWords(Reading reading, int begin, int end) {
        if (reading.isWordBoundary(begin)) {
            return begin;
        }
        Token word = reading.wordAt(begin);
        if (word.end() >= end) {
            return STOPS.contains(word.word()) ? end : begin; // 计划 of 按计划
        }
        boolean head = Heads.standard().lengthIn(reading.text().substring(word.end(), end)) == end - word.end();
        boolean place = reading.endingAt(word.end(), EntityType.REGION).stream()
                .anyMatch(region -> region.span().begin() < begin);
        return head ? word.end() : place ? end : begin;
    }

    /** The type of a head noun that is shorter than the one found, which was of type {@code found}. */
    private static EntityType typeOf(Reading reading, Span head, EntityType found) {
        return Heads.standard().typeOf(' ' + head.of(reading.text())).orElse(found);
    }

    private void findOne(
            Reading reading,
            Sentence sentence,
            NameBoundary boundary,
            Span head,
            EntityType type,
            List<Mention> found) {
        String text = reading.text();
        boolean listed = type != EntityType.INSTITUTION
                && type != EntityType.ENTERPRISE
                && reading.isInside(head, ProjectListFinder.ID);
        // the segmenter may glue a head noun to what is told of it: 项目计划|总投资
        boolean ends = reading.isWordBoundary(head.end()) || TOLD.startsAt(text, head.end());
        if (!ends
                || isTitleOfBox(reading, sentence, head)
                || CommonThings.endsTitle(reading, head)
                || CommonThings.isPlanning(reading, head)
                || isStageOfSite(text, head)
                || type == EntityType.PARK && LAND.startsAt(text, head.end())
                || type == EntityType.INSTITUTION
                        && MACHINE_TOOL.isIn(text.substring(Math.max(0, head.end() - LONGEST_MACHINE), head.end()))
                || PROJECT_GOES_ON.startsAt(text, head.end() - PROJECT_LENGTH)) {
            return;
        }
        List<Mention> counted = CountedItems.before(reading, boundary, head, type);
        if (!counted.isEmpty()) {
            found.addAll(counted);
            return;
        }
        if (listed || type != EntityType.ENTERPRISE && goesOn(reading, head)) {
            return;
        }
        boolean campaign = CAMPAIGN_HEAD.matches(head.of(text));
        boolean compound = type != EntityType.ENTERPRISE
                && GOES_ON.startsAt(text, head.end())
                && !TOLD.startsAt(text, head.end())
                && !(campaign && CAMPAIGN_TASKS.startsAt(text, head.end()));
        if (compound && (type != EntityType.PARK || COMPOUND.startsAt(text, head.end()))) {
            return;
        }
        List<Mention> quoted = QuotedNames.before(reading, head, type);
        if (!quoted.isEmpty()) {
            found.addAll(quoted);
            return;
        }
        NameCriteria criteria = new NameCriteria(reading);
        int begin = campaign ? boundary.campaignBegin(head) : boundary.begin(head.begin());
        begin = QuotedNames.beginOf(reading, head, withOwner(text, boundary, begin));
        int end = type == EntityType.ENTERPRISE ? head.end() : PHASE_AFTER.endOfMatchAt(text, head.end());
        Span name = new Span(begin, BRACKET_AFTER.endOfMatchAt(text, end));
        if (isPlace(reading, name, head) || type == EntityType.REGION && holdsPlace(reading, name)) {
            return;
        }
        found.addAll(PlacedItems.before(reading, boundary, name, head, type));
        found.addAll(new ParallelItems(reading, boundary).before(name, head, type));
        found.addAll(SharedNames.before(reading, boundary, name, head, type));
        if (campaign) {
            found.addAll(CampaignItems.before(reading, boundary, name, head));
        }
        if (begin >= head.begin()
                || criteria.isCommonSite(name, head)
                || criteria.closesList(name)
                || RegionDistribution.isCountedForPlaces(reading, begin) && !criteria.isCommonNoun(name, head)) {
            found.addAll(RegionDistribution.overKind(reading, name, type, "headed-name"));
        }
        if (compound && !new Identity(reading).isSpecific(new Span(begin, head.begin()))) {
            return;
        }
        if (begin < head.begin()
                && criteria.isName(name, head, end, type)
                && !(type == EntityType.PARK && Aspiration.isIn(text, sentence, name, isPlaced(reading, name)))) {
            found.addAll(SectorBodies.before(reading, boundary, name, type));
            List<Mention> names = RegionDistribution.over(reading, name, type, "headed-name");
            // the place before a company belongs to its own name, and is shared by no other
            names.subList(type == EntityType.ENTERPRISE ? names.size() - 1 : 0, names.size())
                    .forEach(one -> {
                        found.add(withBareForm(one));
                        found.addAll(NumberedSiblings.after(reading, one));
                    });
        }
    }

    /** Whether it only says what a box lists: 专栏4 制造业重大工程. */
    private static boolean isTitleOfBox(Reading reading, Sentence sentence, Span head) {
        return sentence.heading()
                && reading.plan().section(sentence).kind() == Section.Kind.BOX
                && LISTED.isIn(reading.text().substring(sentence.span().begin(), head.end()));
    }

    /** The stage of a site or body is part of its name and no works beside it: 崖州湾国家实验室|二期. */
    private static boolean isStageOfSite(String text, Span head) {
        return STAGE.matches(head.of(text))
                && Heads.standard()
                        .typeOf(text.substring(Math.max(0, head.begin() - LONGEST_UNDERTAKING), head.begin()))
                        .filter(type -> type == EntityType.PARK || type == EntityType.INSTITUTION)
                        .isPresent();
    }

    /** 防城港 is a city, whatever its last character, and so is the end of 协同香港, before which no place stands. */
    private static boolean isPlace(Reading reading, Span name, Span head) {
        List<Mention> first = reading.beginningAt(name.begin(), EntityType.REGION);
        return first.stream()
                        .anyMatch(place ->
                                !place.regions().isEmpty() && place.span().equals(name))
                || first.isEmpty()
                        && reading.endingAt(head.end(), EntityType.REGION).stream()
                                .anyMatch(place -> !place.regions().isEmpty()
                                        && place.span().begin() < head.begin()
                                        && head.end() == name.end());
    }

    /** Whether the name ends in a place that is known, so that what stands before is no part of it: 交通银行|贵安新区. */
    private static boolean holdsPlace(Reading reading, Span name) {
        return reading.endingAt(name.end(), EntityType.REGION).stream()
                .anyMatch(place -> place.span().begin() > name.begin());
    }

    /** Where the words begin that say whose a quoted count is (碳达峰“十大工程”); {@code begin} where no quoted count stands. */
    private static int withOwner(String text, NameBoundary boundary, int begin) {
        int quote = begin - 1;
        boolean counted = quote > 0 && QUOTED_COUNT.startsAt(text, quote);
        return counted ? Math.min(begin, boundary.begin(quote)) : begin;
    }

    /** A kind of works before a further noun only modifies it: 轨道交通装备, 直流大截面导线. */
    private static boolean goesOn(Reading reading, Span head) {
        Token next = reading.wordAt(head.end());
        return Heads.standard().isKind(head.of(reading.text()))
                && head.length() < COMPOUND_HEAD
                && !TOLD.startsAt(reading.text(), head.end())
                && ACTING.lengthAt(reading.text(), head.end()) == 0
                && !PHASE_AFTER.startsAt(reading.text(), head.end())
                && !PHASE_AFTER.matches(head.of(reading.text()))
                && next.begin() == head.end()
                && (next.nature().equals("n")
                        || next.is("nz")
                        || next.is("b")
                        || next.nature().equals("a"))
                && !WORKS.contains(next.word());
    }

    /**
     * A name goes without what brackets behind it say as well, a project without 项目, and a campaign without the word for its
     * round: 国家海洋综合试验场（深海）, 新一轮“满天星”行动.
     */
    private static Mention withBareForm(Mention name) {
        int bracket = name.name().endsWith(BRACKET_CLOSES) ? name.name().lastIndexOf(BRACKET_OPENS) : -1;
        if (bracket > 0) {
            return withForm(name, name.name().substring(0, bracket));
        }
        String bare = ROUND.first(name.name())
                .map(round -> name.name().substring(round.end()))
                .orElse(PROJECT_WORD.matcher(name.name()).replaceFirst(""));
        return name.type() != EntityType.PROJECT || bare.equals(name.name()) || bare.length() < SHORTEST_DESCRIPTION
                ? name
                : withForm(name, bare);
    }

    private static Mention withForm(Mention name, String form) {
        return new Mention(
                name.span(), name.type(), name.name(), List.of(form), name.foundBy(), name.confidence(), List.of());
    }

    private static boolean isPlaced(Reading reading, Span name) {
        return !reading.beginningAt(name.begin(), EntityType.REGION).isEmpty();
    }
}
