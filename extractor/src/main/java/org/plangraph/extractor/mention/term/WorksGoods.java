package org.plangraph.extractor.mention.term;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Affixes;
import org.plangraph.extractor.lexicon.Patterns;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.mention.Reading;
import org.plangraph.ontology.EntityType;

/**
 * Reads off the name of works what they are to make: what is left after the company, the place, the stage and the capacity that
 * open it and before the words for stages and kinds of works that close it, as in 宏远|河东|80万吨|聚丙烯|扩能|二期.
 */
final class WorksGoods {
    /** What a works is to yield: 年产10万吨, 20GWh, 120万吨/年. */
    private static final Search CAPACITY = Search.of("works-capacity");

    private static final Search STAGE = Search.of("stage");
    private static final Search STAGE_LAST = Search.of("stage-last");
    private static final Pattern JOINTS = Patterns.of("goods-joint");
    private static final Set<EntityType> OWNERS = EnumSet.of(EntityType.ENTERPRISE, EntityType.REGION);
    private static final Set<EntityType> WORKS = EnumSet.of(EntityType.PROJECT, EntityType.PARK);
    private static final int LONGEST_GOODS = 16;

    private final Vocabulary vocabulary;
    private final OwnerTails tails;
    private final Affixes closers = Affixes.suffixes(WordList.words("terms/after-goods"));

    WorksGoods(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.tails = new OwnerTails(vocabulary);
    }

    /** The goods that the works make in whose name {@code item} stands; empty where it stands in none, or they name none. */
    Optional<Candidate> of(Reading reading, Span item) {
        return reading.inSentenceAt(item.begin()).stream()
                .filter(works -> WORKS.contains(works.type())
                        && works.span().length() == works.name().length()
                        && works.span().contains(item.begin()))
                .flatMap(works -> goods(reading, works))
                .filter(goods -> goods.begin() < item.end() && goods.end() > item.begin())
                .findFirst()
                .map(goods ->
                        new Candidate(goods, goods.of(reading.text()), EntityType.PRODUCT, 0.85, "goods-of-maker"));
    }

    private Stream<Span> goods(Reading reading, Mention works) {
        String name = works.name();
        int end = end(name);
        int front = front(reading, works, end);
        List<MatchResult> capacities = CAPACITY.all(name.substring(0, end));
        boolean measured = !capacities.isEmpty() && works.type() == EntityType.PROJECT;
        int begin = measured
                ? afterStage(
                        name,
                        Math.max(front, capacities.get(capacities.size() - 1).end()),
                        end)
                : front;
        int goods = works.span().begin() + begin;
        boolean owned = reading.inSentenceAt(works.span().begin()).stream()
                .anyMatch(owner -> owner.type() == EntityType.ENTERPRISE
                        && owner.span().begin() >= works.span().begin()
                        && owner.span().end() <= goods);
        return begin < end && (owned || measured)
                ? joined(works.span().begin(), name, begin, end)
                        .filter(span -> isGoods(span.of(reading.text()), works.type()))
                : Stream.empty();
    }

    /** Characters of owners, places and stages that open the name. */
    private int front(Reading reading, Mention works, int end) {
        int at = 0;
        for (int before = -1; before < at; ) {
            before = at;
            for (EntityType type : OWNERS) {
                at += owner(reading, type, works.span().begin() + at, end - at);
            }
            at = afterStage(works.name(), at, end);
            at += vocabulary.discardedLength(works.name().substring(at, end));
        }
        return at;
    }

    private int owner(Reading reading, EntityType type, int offset, int most) {
        return reading.beginningAt(offset, type).stream()
                .mapToInt(owner -> owner.span().length() + tails.lengthAfter(reading, owner, offset + most))
                .filter(length -> length < most || type == EntityType.REGION && length == most)
                .findFirst()
                .orElse(0);
    }

    private static int afterStage(String name, int at, int end) {
        return STAGE.endOfMatchAt(name, at, end);
    }

    /** Where the words for stages and kinds of works begin that close the name. */
    private int end(String name) {
        int end = name.length();
        for (int before = end + 1; end < before; ) {
            before = end;
            String rest = name.substring(0, end);
            end = STAGE_LAST.first(rest).map(MatchResult::start).orElse(end);
            end -= closers.longestOf(name.substring(0, end), end);
        }
        return end;
    }

    /** The goods that a joint parts, as in 单晶硅棒和切片. */
    private static Stream<Span> joined(int offset, String name, int begin, int end) {
        Stream.Builder<Span> parts = Stream.builder();
        int at = begin;
        for (String part : JOINTS.split(name.substring(begin, end))) {
            int from = name.indexOf(part, at);
            at = from + part.length();
            parts.add(new Span(offset + from, offset + at));
        }
        return parts.build();
    }

    /** A site is of the branch that a word such as 装备 names, a project of a company makes the goods. */
    private boolean isGoods(String name, EntityType works) {
        Head head = vocabulary.head(name);
        TailClass tail = TailClass.of(name);
        return (head == Head.PRODUCT || head == Head.EITHER && works == EntityType.PROJECT)
                && name.length() > 1
                && name.length() <= LONGEST_GOODS
                && (tail == TailClass.UNKNOWN || tail == TailClass.GOODS)
                && !vocabulary.isGenericGoods(name);
    }
}
