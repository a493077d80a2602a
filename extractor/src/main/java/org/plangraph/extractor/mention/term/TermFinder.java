package org.plangraph.extractor.mention.term;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Section;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.mention.Finder;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.mention.Reading;
import org.plangraph.extractor.mention.term.ListingReader.Rank;
import org.plangraph.ontology.EntityType;

/** Finds industries, industry chains and products. */
public final class TermFinder implements Finder {
    private static final double CERTAIN = 0.5;
    private static final double HEADING_WEIGHT = 3;
    private static final Search HEADING_NUMBER = Search.of("heading-number");
    /** After goods: a place is called after them, 中国滑动轴承|之乡. */
    private static final Search PLACE_CALLED_AFTER = Search.of("place-called-after");

    /** A heading over chains of all industries. */
    private static final Search CHAINS = Search.of("heading-on-chains");

    private final Vocabulary vocabulary = new Vocabulary();
    private final PieceReader pieceReader = new PieceReader(vocabulary);
    private final TopicLabel topicLabel = new TopicLabel(vocabulary);
    private final TermJudge judge = new TermJudge(vocabulary);
    private final ChainReader chainReader = new ChainReader(vocabulary);
    private final FirmGoods firmGoods = new FirmGoods(vocabulary);

    @Override
    public List<Mention> find(Reading reading) {
        List<Candidate> candidates = new ArrayList<>();
        ItemTrimmer trimmer = new ItemTrimmer(vocabulary, reading);
        for (Sentence sentence : reading.plan().sentences()) {
            Span span = withoutNumber(reading.text(), sentence);
            Optional<Candidate> label = topicLabel.of(reading.text(), span, sentence.heading());
            label.ifPresent(candidates::add);
            Span rest =
                    label.map(topic -> new Span(topic.span().end(), span.end())).orElse(span);
            Pieces pieces = new Pieces(reading.text(), pieceReader.read(reading.text(), rest));
            candidates.addAll(firmGoods.find(reading, pieces));
            for (Listing listing :
                    ListingReader.read(vocabulary, reading.text(), pieces, rank(reading.plan(), sentence))) {
                List<Span> items = afterSites(reading, trimmer.trim(listing));
                List<Candidate> chains = chainReader.read(reading.text(), listing, items);
                candidates.addAll(chains);
                if (reading.plan().profile().isReport()) {
                    candidates.addAll(chainReader.industriesOf(chains));
                } else if (sentence.heading()) {
                    candidates.addAll(chainReader.sectorsOf(chains, isOnChainItself(reading.plan(), sentence)));
                }
                candidates.addAll(judge.judge(reading, listing, items));
            }
        }
        return settle(reading, candidates);
    }

    private static Rank rank(Plan plan, Sentence sentence) {
        if (!sentence.heading()) {
            return Rank.SENTENCE;
        }
        return plan.section(sentence).parent() < 0 ? Rank.TITLE : Rank.HEADING;
    }

    /** Whether the heading stands under one on chains of all industries, or is the title of a plan for its chain. */
    private static boolean isOnChainItself(Plan plan, Sentence heading) {
        Section section = plan.section(heading);
        return section.parent() < 0
                || section.parent() > 0
                        && CHAINS.isIn(plan.sections().get(section.parent()).title());
    }

    /** Each item without the site that its words begin inside: 真空装备产业基地 of X产业园真空装备产业基地. */
    private static List<Span> afterSites(Reading reading, List<Span> items) {
        List<Span> after = new ArrayList<>(items.size());
        for (Span item : items) {
            after.add(afterSite(reading, item));
        }
        return after;
    }

    private static Span afterSite(Reading reading, Span item) {
        for (Mention site : reading.inSentenceAt(item.begin())) {
            boolean around = site.span().begin() < item.begin()
                    && site.span().contains(item.begin())
                    && site.span().end() < item.end();
            if (around && site.type() == EntityType.PARK) {
                return new Span(site.span().end(), item.end());
            }
        }
        return item;
    }

    private static Span withoutNumber(String text, Sentence sentence) {
        Span span = sentence.span();
        return new Span(HEADING_NUMBER.endOfMatchAt(text, span.begin(), span.end()), span.end());
    }

    /**
     * What holds over the plan as a whole: one name has one type, the one its places speak for most; and a name that
     * stands only inside longer phrases counts only where the plan also gives it on its own.
     */
    private List<Mention> settle(Reading reading, List<Candidate> candidates) {
        Map<String, Map<EntityType, Double>> votes = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.confidence() >= CERTAIN) {
                votes.computeIfAbsent(vocabulary.stem(candidate.name()), name -> new LinkedHashMap<>())
                        .merge(candidate.type(), weight(candidate), Double::sum);
            }
        }
        BitSet inside = insideNames(reading);
        List<Mention> mentions = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Map<EntityType, Double> types = votes.get(vocabulary.stem(candidate.name()));
            if (types == null
                    || inside.get(candidate.span().begin())
                    || candidate.type() == EntityType.PRODUCT
                            && PLACE_CALLED_AFTER.startsAt(
                                    reading.text(), candidate.span().end())) {
                continue;
            }
            EntityType type = types.size() == 1
                    ? types.keySet().iterator().next()
                    : types.entrySet().stream()
                            .max(Map.Entry.comparingByValue())
                            .orElseThrow()
                            .getKey();
            boolean industry = type == EntityType.INDUSTRY;
            String shorter =
                    industry ? vocabulary.withoutTradeWord(candidate.name()) : withoutProductWord(candidate.name());
            boolean alsoShort = !shorter.equals(candidate.name())
                    && (industry ? votes.containsKey(vocabulary.stem(shorter)) : vocabulary.isConcrete(shorter));
            mentions.add(new Mention(
                    candidate.span(),
                    type,
                    candidate.name(),
                    alsoShort ? List.of(shorter) : List.of(),
                    candidate.rule(),
                    candidate.confidence(),
                    List.of()));
        }
        return mentions;
    }

    /** The goods that 产品 only sums up: 乙二醇 of 乙二醇产品. */
    private String withoutProductWord(String name) {
        return TailClass.of(name) == TailClass.PRODUCT
                ? name.substring(0, name.length() - vocabulary.headLength(name))
                : name;
    }

    /** A heading says more of what a name is than a sentence does. */
    private static double weight(Candidate candidate) {
        return candidate.heading() ? HEADING_WEIGHT * candidate.confidence() : candidate.confidence();
    }

    /** Where companies and institutions are named: what stands inside their names is no term. */
    private static BitSet insideNames(Reading reading) {
        BitSet inside = new BitSet();
        for (Mention mention : reading.mentions()) {
            if (mention.type() == EntityType.ENTERPRISE || mention.type() == EntityType.INSTITUTION) {
                inside.set(mention.span().begin(), mention.span().end());
            }
        }
        return inside;
    }
}
