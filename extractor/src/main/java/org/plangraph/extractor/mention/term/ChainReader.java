package org.plangraph.extractor.mention.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Patterns;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.mention.term.Listing.Governor;
import org.plangraph.ontology.EntityType;

/** Reads industry chains: X产业链, and each of X、Y、Z产业链 or X、Y等产业链. */
final class ChainReader {
    private static final Pattern CLOSING_COUNT = Patterns.of("closing-count");
    private static final Pattern TWO_CHAINS = Patterns.of("two-chains");
    private static final Search LINKS = Search.of("links-of-chain");
    private static final Search OPENING_COUNT = Search.of("item-opening");
    private final Vocabulary vocabulary;

    /** What only ranks chains: 新一轮重点 of 新一轮重点产业链. */
    private static final Search RANK_LAST = Search.of("chain-rank-last");

    /** What is done on goods, of which a chain so named is one: 数控机床|制造. */
    private static final Search WORK_ON_GOODS = Search.of("work-on-goods-last");

    private static final Set<String> AND = Set.of("和", "与", "及");

    private static final String JOINED = "一体化";

    private static final Search STEP = Search.of("link-step-last");
    private static final int FEWEST_LINKS = 3;
    /** Characters of the word for chains of industries, 产业链; those for a chain as a whole are longer, 产业链条 and 全产业链. */
    private static final int SHORTEST_OF_LINKS = 3;

    private static final String WHOLE = "全";

    private static final String WHOLE_CHAIN = "全产业链";

    ChainReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Candidate> read(String text, Listing listing, List<Span> items) {
        List<Candidate> chains = new ArrayList<>();
        if (items.isEmpty()) {
            return chains;
        }
        List<Span> counted = items.size() == 1 ? counted(text, items.get(0)) : List.of();
        if (!counted.isEmpty()) {
            return read(text, listing, counted);
        }
        Span last = items.get(items.size() - 1);
        String name = withoutDoings(last.of(text));
        int word = vocabulary.chainWordLength(name);
        if (word == 0) {
            return listing.tail()
                    .map(tail -> ofTail(text, items, tail.of(text)))
                    .orElse(chains);
        }
        String chainWord = name.substring(name.length() - word);
        if (items.size() > 1 && name.substring(0, name.length() - word).endsWith(JOINED)) {
            return chains; // 育种、种植、加工一体化全产业链: steps of one, which has no name
        }
        if (listing.governor() == Governor.ORDER
                || areLinks(text, items, name.substring(0, name.length() - word), chainWord)) {
            return chains;
        }
        for (Span item : items) {
            String own = item == last ? name.substring(0, name.length() - word) : item.of(text);
            chain(item, own, chainWord).ifPresent(chains::add);
        }
        return chains;
    }

    /**
     * Whether a list names the links of one chain rather than what several are of: 多晶硅、单晶硅、硅片、组件产业链条; of whole chains,
     * which crops have each for itself, one at least is a step: 设计、制造、封测全产业链.
     */
    private boolean areLinks(String text, List<Span> items, String last, String chainWord) {
        List<String> links = new ArrayList<>(items.subList(0, items.size() - 1).stream()
                .map(item -> item.of(text))
                .toList());
        links.add(last);
        if (links.size() < FEWEST_LINKS || chainWord.length() <= SHORTEST_OF_LINKS) {
            return false;
        }
        return chainWord.startsWith(WHOLE)
                ? links.stream().anyMatch(STEP::isIn)
                : links.stream().noneMatch(link -> vocabulary.isIndustry(link) && !vocabulary.isGeneric(link));
    }

    /**
     * The name up to a whole chain, where the rest says what it does and names nothing, 椰子全产业链|体系, not 乳业全产业链|项目, or up
     * to the links of it that are meant: 生物医药产业链|关键环节.
     */
    private String withoutDoings(String name) {
        Optional<MatchResult> links = LINKS.first(name);
        if (links.isPresent()) {
            return name.substring(0, links.get().start());
        }
        int end = name.lastIndexOf(WHOLE_CHAIN) + WHOLE_CHAIN.length();
        boolean goesOn = end > WHOLE_CHAIN.length() && vocabulary.chainWordLength(name) == 0;
        TailClass rest = goesOn ? TailClass.of(name.substring(end)) : TailClass.UNKNOWN;
        return goesOn && (rest == TailClass.UNKNOWN || rest == TailClass.OTHER) ? name.substring(0, end) : name;
    }

    /** The halves of a joined name that a count says to be two chains: 休闲食品和功能糖两条产业链; none where it says no such thing. */
    private static List<Span> counted(String text, Span item) {
        Matcher two = TWO_CHAINS.matcher(text).region(item.begin(), item.end());
        return two.lookingAt()
                ? List.of(new Span(item.begin(), two.end(1)), new Span(two.start(2), item.end()))
                : List.of();
    }

    /** The industries known by name that chains are of: a report that sets out to build the chain develops the industry. */
    List<Candidate> industriesOf(List<Candidate> chains) {
        return chains.stream()
                .map(this::industryOf)
                .filter(industry -> vocabulary.isIndustry(industry.name()) && !vocabulary.isGeneric(industry.name()))
                .toList();
    }

    /**
     * The industries that chains with a heading of their own are of by the words of their names: 生物质能源产业链 heads what the
     * plan does for 生物质能源. Goods before the word say what the chain yields, and are of the industry of the heading above.
     *
     * @param own whether each is of an industry of its own, as that heading is on chains of all industries (重点产业链 over
     *     起重装备产业链), or there is none above the title
     */
    List<Candidate> sectorsOf(List<Candidate> chains, boolean own) {
        return chains.stream()
                .map(this::industryOf)
                .filter(industry -> own || isSector(industry.name()) || isCalledIndustry(industry.name()))
                .map(Candidate::inHeading)
                .toList();
    }

    /** Whether it ends like a sector, each half of a joined name for itself; work on goods does beside one: 育种及种子加工. */
    private boolean isSector(String stem) {
        List<String> halves = List.of(vocabulary.halves(stem));
        boolean says = vocabulary.headLength(stem) < stem.length() || vocabulary.isIndustry(stem);
        return says
                && halves.stream().allMatch(half -> vocabulary.head(half) == Head.INDUSTRY)
                && !halves.stream().allMatch(WORK_ON_GOODS::isIn);
    }

    /** Whether it is an industry by name, whatever goods it ends in: 新能源汽车, 生物医药. */
    private boolean isCalledIndustry(String stem) {
        return vocabulary.isIndustry(stem) && !vocabulary.isGeneric(stem) && vocabulary.head(stem) != Head.PRODUCT;
    }

    private Candidate industryOf(Candidate chain) {
        String name = chain.name();
        String stem = vocabulary.stem(name.substring(0, name.length() - vocabulary.chainWordLength(name)));
        int begin = chain.span().begin();
        int length = Math.min(stem.length(), chain.span().length());
        return new Candidate(new Span(begin, begin + length), stem, EntityType.INDUSTRY, 0.9, "industry-of-chain");
    }

    /** Each item's chain, where what follows 等 says that they are chains and no more: 千亿级产业链. */
    private List<Candidate> ofTail(String text, List<Span> items, String after) {
        String tail = withoutYield(after);
        int called = vocabulary.chainWordLength(tail);
        int word = called == 0 && vocabulary.isChainWord(tail) ? tail.length() : called;
        String before = withoutCount(tail.substring(0, tail.length() - word));
        String rest = before.substring(OPENING_COUNT.endOfMatchAt(before, 0));
        if (word == 0 || !rest.isEmpty() && !vocabulary.isMadeOfCatchAlls(rest) && !vocabulary.isGeneric(rest)) {
            return List.of();
        }
        String chainWord = tail.substring(tail.length() - word);
        return joined(text, items).stream()
                .flatMap(item -> chain(item, item.of(text), chainWord).stream())
                .toList();
    }

    /** The words up to the chains of which they say how they fare: 10条重点产业链 of 10条重点产业链营收; 全产业链建设 counts none. */
    private String withoutYield(String tail) {
        String rest = tail;
        while (vocabulary.chainWordLength(rest) == 0
                && vocabulary.head(rest) == Head.ATTRIBUTE
                && vocabulary.headLength(rest) < rest.length()) {
            rest = rest.substring(0, rest.length() - vocabulary.headLength(rest));
        }
        int word = vocabulary.chainWordLength(rest);
        return word > 0 && !rest.substring(0, rest.length() - word + 1).contains(WHOLE) ? rest : tail;
    }

    /**
     * The items, with those in one that 和 joins inside a list, which then closes with no 和 of its own: 新型显示和智能终端 before
     * 、网络安全, and so 催化剂和助剂 as well.
     */
    private static List<Span> joined(String text, List<Span> items) {
        List<Span> joined = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < items.size(); i++) {
            Span item = items.get(i);
            joined.add(open ? new Span(joined.remove(joined.size() - 1).begin(), item.end()) : item);
            boolean inside = i + 2 < items.size() || joined.size() <= i;
            open = inside && isAnd(text, items, i);
        }
        return joined;
    }

    /** Whether 和 and no comma stands between the item and the next. */
    private static boolean isAnd(String text, List<Span> items, int index) {
        return index + 1 < items.size()
                && AND.contains(text.substring(
                        items.get(index).end(), items.get(index + 1).begin()));
    }

    private static String withoutCount(String name) {
        return CLOSING_COUNT.matcher(name).replaceFirst("");
    }

    private Optional<Candidate> chain(Span span, String words, String sharedWord) {
        int called = vocabulary.chainWordLength(words);
        String own = withoutCount(words.substring(0, words.length() - called));
        String chainWord = called > 0 ? words.substring(words.length() - called) : sharedWord;
        String stem = vocabulary.stem(own);
        if (stem.isEmpty()
                || stem.length() == 1 && !vocabulary.isMaterial(stem)
                || stem.length() > 16
                || vocabulary.isCatchAll(stem)
                || RANK_LAST.isIn(stem)
                || vocabulary.head(stem) == Head.ATTRIBUTE && vocabulary.headLength(stem) + 3 > stem.length()) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(span, own + chainWord, EntityType.INDUSTRY_CHAIN, 0.9, "chain-by-word"));
    }
}
