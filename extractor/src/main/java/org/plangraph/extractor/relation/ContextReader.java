package org.plangraph.extractor.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Section;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

/** Reads the context of any place in a plan off the outline: headings, list labels, and topics set by the words before. */
final class ContextReader {
    /** Names of parks that have bounds, in which companies can be; a corridor or a pilot zone has none. */
    private static final Search BOUNDED = Search.of("bounded-site");

    private static final char COMMA = '，';

    private final Plan plan;
    private final MentionIndex mentions;
    private final KnownNames names;
    private final Topics topics;
    private final Grounds grounds;
    private final Seats seats;
    private final Boxes boxes;
    private final WorksAtHand works;
    private final Optional<Mention> region;
    private final Optional<Mention> subject;
    private final boolean report;
    private final Map<Integer, Optional<Mention>> headingIndustry = new HashMap<>();
    private final Map<Integer, Optional<Mention>> headingChain = new HashMap<>();
    private final Map<Integer, Around> around = new HashMap<>();
    private final Set<Integer> hasParts = new HashSet<>();

    /**
     * What the headings around a section say, and its own.
     *
     * @param headings industries that they are about, innermost first
     * @param mentioned the one that is mentioned in the innermost heading with a single one
     * @param chain the industry of the chain that the section is about
     */
    private record Around(
            List<Section> path, List<Mention> headings, Optional<Mention> mentioned, Optional<Mention> chain) {}

    ContextReader(Plan plan, MentionIndex mentions, KnownNames names, Topics topics) {
        this.plan = plan;
        this.mentions = mentions;
        this.names = names;
        this.topics = topics;
        this.grounds = new Grounds(plan, mentions, topics, this::isOwn);
        this.seats = new Seats(plan, mentions, topics, this::isOwn);
        this.boxes = new Boxes(plan, this::headingIndustry);
        this.works = new WorksAtHand(plan, mentions);
        this.region = ownRegion();
        this.subject = topics.subject();
        this.report = plan.profile().isReport();
        plan.sections().stream()
                .filter(s -> s.parent() > 0 && headingIndustry(s).isPresent())
                .forEach(s -> hasParts.add(s.parent()));
    }

    /** The context of what stands at {@code offset} in {@code sentence}. */
    Context at(Sentence sentence, int offset) {
        return new Context((name, context) -> read(name, sentence, offset, context));
    }

    private Optional<Mention> read(String name, Sentence sentence, int offset, Context context) {
        Around around = around(sentence);
        List<Section> path = around.path();
        List<Mention> headings = around.headings();
        return switch (name) {
            case "region" -> region;
            case "headingIndustry" ->
                topics.isHeadline(sentence)
                        ? subject
                        : topics.marked(sentence, offset)
                                .or(() -> topics.setUp(sentence))
                                .or(() -> led(sentence)
                                        .filter(l -> !sentence.span().contains(l.span())))
                                .or(() -> first(headings))
                                .or(() -> subject);
            case "place" ->
                seats.opening(sentence, offset).or(() -> seats.headed(path)).or(() -> grounds.carried(sentence));
            case "seat" -> seats.of(path, offset);
            case "ground" -> grounds.region(sentence, offset);
            case "furthered" -> grounds.furthered(sentence, offset);
            case "yard" -> grounds.park(sentence, offset);
            case "campus" -> campus(path);
            case "record" -> works.recorded(path, sentence);
            case "works" -> works.of(path, sentence);
            case "planner" -> {
                boolean atLarge = report || !isWithinIndustry(path) || hasParts.contains(sentence.section());
                yield (region.isPresent() ? region : seats.headed(path))
                        .filter(r -> atLarge && !topics.isUsedOnly(sentence, offset));
            }
            case "basedChain" -> headingChain(path.get(path.size() - 1)).filter(c -> isOnlyBase(sentence, offset));
            case "parentIndustry" -> parent(path, headings).or(() -> subject);
            case "topic" ->
                topics.label(sentence, offset)
                        .or(() -> headings.isEmpty() ? topics.opening(sentence, offset) : Optional.empty());
            case "industry" ->
                sentence.heading()
                        ? first(headings)
                        : said(sentence, offset, around)
                                .or(() -> led(sentence))
                                .or(() -> first(headings))
                                .or(() -> topics.announced(sentence))
                                .or(() -> context.of("topic").filter(topics::isOfOneKind))
                                .or(() -> around.mentioned().filter(topics::isOfOneKind));
            case "field" ->
                said(sentence, offset, around)
                        .or(() -> report ? topics.spokenOf(sentence, offset) : Optional.empty())
                        .or(() -> context.of("industry"));
            case "theme" ->
                context.of("works")
                        .or(() -> chain(path, sentence, offset))
                        .or(() -> park(path, sentence, offset))
                        .or(() -> context.of("industry")
                                .filter(i -> around.chain().isEmpty()))
                        .or(around::mentioned);
            default -> Optional.empty();
        };
    }

    /** The industry that the words close before, or the chain's heading, say the passage is on. */
    private Optional<Mention> said(Sentence sentence, int offset, Around around) {
        return topics.label(sentence, offset).or(() -> topics.setUp(sentence)).or(around::chain);
    }

    /** What the paragraph has been about since its first sentence; in reports paragraphs go on from field to field. */
    private Optional<Mention> led(Sentence sentence) {
        return report ? Optional.empty() : topics.led(sentence);
    }

    /** Whether a heading around says what industry the sentence is about; one on most industries does not. */
    boolean isHeaded(Sentence sentence) {
        return around(sentence).headings().stream().anyMatch(topics::isOfOneKind);
    }

    /** The plan's own region where the title names it, else where the text first does. */
    private Optional<Mention> ownRegion() {
        Span title = plan.sections().get(0).heading();
        List<Mention> own = mentions.all().stream()
                .filter(m -> m.type() == EntityType.REGION && isOwn(m))
                .toList();
        return own.stream()
                .filter(m -> title.contains(m.span()))
                .findFirst()
                .or(() -> first(own))
                .or(() -> mentions.within(title).stream()
                        .filter(m -> m.type() == EntityType.REGION)
                        .findFirst());
    }

    /** Whether a region is the one that the plan is made for. */
    boolean isOwn(Mention m) {
        return plan.profile().region().isPresent()
                        && m.regions().stream()
                                .findFirst()
                                .equals(plan.profile().region())
                || plan.profile().regionName().isPresent()
                        && m.name().equals(plan.profile().regionName().get());
    }

    /** The park that the nearest heading on one is about; the title too, of what introduces one: …开发区简介. */
    private Optional<Mention> campus(List<Section> path) {
        return headedPark(path, plan.profile().isAccount() ? 0 : 1);
    }

    private Optional<Mention> headedPark(List<Section> path, int outermost) {
        for (int i = path.size() - 1; i >= outermost; i--) {
            Optional<Mention> park = headingPark(path.get(i));
            if (park.isPresent()) {
                return park;
            }
        }
        return Optional.empty();
    }

    /** The same where no industry is named since, by a heading within its section or the words before. */
    private Optional<Mention> park(List<Section> path, Sentence sentence, int offset) {
        Optional<Mention> park = headedPark(path, 1);
        boolean within = park.isPresent()
                && path.stream()
                        .filter(s -> headingIndustry(s).isPresent())
                        .allMatch(s -> s.heading().end() <= park.get().span().begin());
        boolean named = topics.label(sentence, offset)
                .or(() -> topics.setUp(sentence))
                .or(() -> led(sentence))
                .isPresent();
        return park.filter(p -> within && !named);
    }

    /** The only park of a heading that is about it, where it has bounds: 河东化工园：打造全产业链核心区, 做强河东高新区. */
    private Optional<Mention> headingPark(Section section) {
        List<Mention> parks = mentions.outermost(section.heading(), EnumSet.of(EntityType.PARK));
        return parks.stream()
                .filter(park -> parks.size() == 1 && BOUNDED.matches(park.name()))
                .filter(park -> HeadingMatter.isAbout(section, park)
                        || section.title().startsWith(park.span().of(plan.text())))
                .findFirst();
    }

    /** Whether what stands at {@code offset} is all that the rest of its clause names: 围绕金昌新材料基地建设，…. */
    private boolean isOnlyBase(Sentence sentence, int offset) {
        int comma = plan.text().indexOf(COMMA, offset);
        int end = comma < 0
                ? sentence.span().end()
                : Math.min(comma, sentence.span().end());
        return mentions.outermost(new Span(offset, end)).stream()
                        .filter(m -> m.type() != EntityType.REGION)
                        .count()
                == 1;
    }

    private Around around(Sentence sentence) {
        Around known = around.get(sentence.section());
        if (known == null) {
            List<Section> path = boxes.pathTo(plan.section(sentence));
            known = new Around(path, headingIndustries(path), mentionedInHeading(path), chainIndustry(path));
            around.put(sentence.section(), known);
        }
        return known;
    }

    /** Industries of the headings around, innermost first. */
    private List<Mention> headingIndustries(List<Section> path) {
        List<Mention> industries = new ArrayList<>();
        for (int i = path.size() - 1; i >= 0; i--) {
            headingIndustry(path.get(i)).ifPresent(industries::add);
        }
        Section innermost = path.get(path.size() - 1);
        boolean box = innermost.kind() == Section.Kind.BOX
                && headingIndustry(innermost).isPresent();
        if (box && isNamedInShort(industries)) {
            industries.remove(0);
        }
        return industries;
    }

    /** Whether the first industry is the second by part of its name: that of a box, 海洋工程, under 海洋工程装备及高端船舶制造. */
    private static boolean isNamedInShort(List<Mention> industries) {
        return industries.size() > 1
                && Branches.isBroader(
                        industries.get(0).name(), industries.get(1).name());
    }

    /** Whether a heading is about an industry; the title of a plan for one is not, as the plan sets out to develop its branches. */
    private boolean isWithinIndustry(List<Section> path) {
        return path.stream()
                .skip(1)
                .anyMatch(section -> headingIndustry(section).isPresent());
    }

    /** The industry of the nearest heading above the one the passage stands under. */
    private Optional<Mention> parent(List<Section> path, List<Mention> headings) {
        Optional<Mention> own = headingIndustry(path.get(path.size() - 1));
        return headings.stream().filter(i -> own.isEmpty() || own.get() != i).findFirst();
    }

    private Optional<Mention> headingIndustry(Section section) {
        return headingIndustry.computeIfAbsent(
                section.index(),
                i -> longest(mentions.outermost(section.heading()), EntityType.INDUSTRY)
                        .filter(m -> HeadingMatter.isAbout(section, m)));
    }

    /** The only industry of a heading that is about something more: 加快农牧业转型发展，建设重要基地. */
    private Optional<Mention> mentionedInHeading(List<Section> path) {
        return path.stream()
                .skip(1)
                .map(s -> mentions.outermost(s.heading()).stream()
                        .filter(m -> m.type() == EntityType.INDUSTRY)
                        .toList())
                .filter(industries -> industries.size() == 1)
                .map(industries -> industries.get(0))
                .reduce((outer, inner) -> inner);
    }

    private Optional<Mention> headingChain(Section section) {
        return headingChain.computeIfAbsent(
                section.index(), i -> longest(mentions.outermost(section.heading()), EntityType.INDUSTRY_CHAIN));
    }

    /** The cluster that is all that the heading names: （一）汽车产业集群; below such a heading a report goes on from field to field. */
    private Optional<Mention> onlyCluster(Section section) {
        List<Mention> named = mentions.outermost(section.heading());
        return named.stream()
                .filter(m -> !report
                        && named.size() == 1
                        && m.type() == EntityType.INDUSTRY_CLUSTER
                        && HeadingMatter.isAbout(section, m))
                .findFirst();
    }

    private static Optional<Mention> longest(List<Mention> mentions, EntityType type) {
        return mentions.stream()
                .filter(m -> m.type() == type)
                .max(Comparator.<Mention>comparingInt(m -> m.span().length())
                        .thenComparing(m -> -m.span().begin()));
    }

    /** The industry that the name of the innermost heading's chain holds: 氟化工产业链. */
    private Optional<Mention> chainIndustry(List<Section> path) {
        return innermost(path, this::headingChain).flatMap(names::industryOf);
    }

    /** What {@code read} finds in the innermost heading that is on a chain or an industry: （一）工程机械产业链 above 2.龙头企业. */
    private Optional<Mention> innermost(List<Section> path, Function<Section, Optional<Mention>> read) {
        for (int i = path.size() - 1; i >= 0; i--) {
            Optional<Mention> found = read.apply(path.get(i));
            if (found.isPresent() || headingIndustry(path.get(i)).isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The chain that the words since the last semicolon have just named, else that of the innermost heading with a chain or an industry. */
    private Optional<Mention> chain(List<Section> path, Sentence sentence, int offset) {
        Optional<Mention> justNamed =
                sentence.heading() || offset <= sentence.span().begin()
                        ? Optional.empty()
                        : mentions.outermost(new Span(topics.stretch(sentence, offset), offset)).stream()
                                .filter(m -> m.type() == EntityType.INDUSTRY_CHAIN)
                                .reduce((first, second) -> second);
        if (justNamed.isPresent()) {
            return justNamed;
        }
        return innermost(path, section -> headingChain(section).or(() -> onlyCluster(section)));
    }

    private static <T> Optional<T> first(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(0));
    }
}
