package org.plangraph.extractor.mention.term;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Affixes;
import org.plangraph.extractor.lexicon.Automaton;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/** Reads off the own words of a name the industries that the named thing says it is for. */
final class NamedIndustries {
    /** Characters of what may stand before a known industry and make a narrower one of it: 甘蔗 before 生物育种. */
    private static final int LONGEST_GROWTH = 4;

    /** 产业, where it closes the name of an industry. */
    private static final Search SECTOR = Search.of("sector-called");

    /** Kinds of works, which say no more of a hub than what meets there: 铁路 of 兰州铁路枢纽. */
    private static final Set<String> ROUTES = WordList.words("heads-of-routes");

    private static final int SHORTEST_CALLED = 2;
    private static final int LONGEST_CALLED = 6;
    private static final int LONGEST_OPEN = 10;
    private static final int SHORTEST_OPEN = 4;

    private final Vocabulary vocabulary = new Vocabulary();
    private final Automaton<Boolean> industries = vocabulary.industriesOfNames();
    private final Affixes closers = Affixes.prefixes(closers());
    private final Affixes sides = Affixes.prefixes(WordList.words("terms/name-sides"));
    private final Affixes conjunctions = Affixes.prefixes(WordList.words("terms/boundaries-list"));
    private final Affixes works = Affixes.suffixes(WordList.words("terms/works-on-materials"));
    private final Set<String> plants = WordList.words("terms/plants");
    private final Affixes grades = Affixes.prefixes(WordList.words("terms/grades"));

    private Set<String> closers() {
        Set<String> words = new HashSet<>(vocabulary.sideWords());
        words.addAll(WordList.table("heads").keySet());
        words.addAll(WordList.words("site-nouns"));
        words.removeAll(vocabulary.industries());
        words.addAll(WordList.words("terms/name-sides"));
        words.addAll(WordList.words("terms/grades"));
        return words;
    }

    /** The places of the industries in the text, in reading order; none where the name says none. */
    List<Span> of(Name name) {
        List<Span> joined = joined(name);
        return joined.isEmpty()
                ? called(name)
                        .or(() -> known(name))
                        .or(() -> open(name))
                        .map(List::of)
                        .orElse(List.of())
                : joined;
    }

    /** Two known industries that a site is for, right after its place or owner: 新能源 and 智能网联汽车 of 新能源与智能网联汽车基地. */
    private List<Span> joined(Name name) {
        String own = name.own();
        int begin = grades.longestOf(own, own.length());
        if (name.type() != EntityType.PARK || !vocabulary.isJoined(own)) {
            return List.of();
        }
        List<Automaton.Hit<Boolean>> hits = industries.find(own);
        for (Automaton.Hit<Boolean> first : hits) {
            int next = first.end() + conjunctions.longestAt(own, first.end(), own.length());
            for (Automaton.Hit<Boolean> second : hits) {
                boolean both = first.begin() == begin
                        && next > first.end()
                        && second.begin() == next
                        && isClosed(own.substring(second.end()))
                        && !isBroad(own.substring(second.begin(), second.end()));
                int at = both ? name.placeOf(own.substring(begin, second.end())) : -1;
                if (at >= 0) {
                    return List.of(
                            new Span(at, at + first.end() - begin),
                            new Span(at + next - begin, at + second.end() - begin));
                }
            }
        }
        return List.of();
    }

    /** The longest industry known by name that only sides and kinds of sites follow, with the words that narrow it. */
    private Optional<Span> known(Name name) {
        String own = name.own();
        return industries.find(own).stream()
                .filter(hit -> hit.end() < own.length() || name.type() == EntityType.PROJECT)
                .filter(hit -> !vocabulary.isJoined(own.substring(0, hit.begin())))
                .filter(hit -> isClosed(own.substring(hit.end())))
                .sorted(Comparator.comparingInt((Automaton.Hit<Boolean> hit) -> hit.begin() - hit.end()))
                .flatMap(hit -> placed(name, new Span(hit.begin(), hit.end()), hit.value()).stream())
                .findFirst();
    }

    /** The place in the text of an industry in the name's own words, with the words that narrow it. */
    private Optional<Span> placed(Name name, Span hit, boolean sector) {
        String industry = hit.of(name.own());
        int at = name.placeOf(industry);
        if (at < 0 || hit.begin() > 0 && !name.reading().isWordBoundary(at)) {
            return Optional.empty();
        }
        Span grown = grown(name, hit, new Span(at, at + industry.length()));
        return Optional.of(grown).filter(span -> isNamedAfter(name, hit, span, sector));
    }

    private boolean isNamedAfter(Name name, Span hit, Span grown, boolean sector) {
        String own = name.own();
        String industry = hit.of(own);
        int begin = hit.end() - grown.length();
        boolean opens = begin == 0 || begin == grades.longestOf(own, own.length());
        if (name.type() == EntityType.ENTERPRISE) {
            return opens && !isBroad(industry);
        }
        if (isBroad(industry) && !isCalledSector(name, hit)) {
            return name.type() == EntityType.PARK
                    && opens
                    && !ROUTES.contains(industry)
                    && !vocabulary.isCatchAll(industry)
                    && !vocabulary.isAdministered(industry);
        }
        return switch (name.type()) {
            case PARK -> true;
            case PROJECT -> (sector || !isGoods(industry)) && !isInHead(name, hit);
            default -> !isInHead(name, hit);
        };
    }

    /** Whether the name itself calls it a sector: 深海 in 深海领域国家技术创新中心. */
    private boolean isCalledSector(Name name, Span hit) {
        return !vocabulary.isCatchAll(hit.of(name.own()))
                && vocabulary.sectorWordLength(name.own().substring(hit.end())) > 0;
    }

    private boolean isGoods(String industry) {
        Head head = vocabulary.head(industry);
        return head == Head.PRODUCT || head == Head.EITHER;
    }

    /** Whether it says no more than 先进制造 does, or is a sector too broad to be named after. */
    private boolean isBroad(String industry) {
        return vocabulary.isGeneric(industry)
                || vocabulary.isCatchAll(industry)
                || vocabulary.isCatchAll(vocabulary.bare(industry));
    }

    /** Whether the head noun goes on from it: 会展 of 首都国际会展中心 says what kind of building it is; a plant is of its industry. */
    private boolean isInHead(Name name, Span hit) {
        String own = name.own();
        int head = own.length() - Heads.standard().lengthIn(own);
        return hit.end() > head && hit.end() < own.length() && !plants.contains(own.substring(hit.end()));
    }

    /** The industry with the words right before it that only narrow it. */
    private Span grown(Name name, Span hit, Span place) {
        int front = place.begin() - hit.begin();
        int begin = place.begin();
        while (begin > front) {
            Token word = name.reading().wordAt(begin - 1);
            boolean narrows = name.type() == EntityType.PROJECT ? vocabulary.isIndustry(word.word()) : narrows(word);
            if (word.begin() < front
                    || place.begin() - word.begin() > LONGEST_GROWTH
                    || !narrows
                    || !name.own().contains(word.word())) {
                break;
            }
            begin = word.begin();
        }
        if (begin == front + 1 && opensCompound(name.reading().wordAt(front))) {
            begin = front;
        }
        begin += grades.longestAt(name.reading().text(), begin, place.begin() - begin);
        return new Span(begin, place.end());
    }

    /** Whether nothing but a character for a substance stands before it, so that it is only the end of a name: 硅|氟新材料. */
    private static boolean opensCompound(Token word) {
        return word.word().length() == 1 && (word.is("n") || word.is("g"));
    }

    /** Whether it is a word of the language, no name's, that says more than where or how large. */
    private boolean narrows(Token word) {
        return word.word().length() > 1
                && !vocabulary.isDiscarded(word.word())
                && (word.nature().equals("n") || word.is("b") || word.is("a") || word.is("g") || word.is("vn"));
    }

    /** What a campaign calls an industry at its head: 软信产业 of 软信产业满天星行动. */
    private Optional<Span> called(Name name) {
        return name.type() != EntityType.PROJECT
                ? Optional.empty()
                : SECTOR.first(name.own()).flatMap(sector -> called(name, sector.start(), sector.end()));
    }

    private Optional<Span> called(Name name, int stem, int end) {
        String industry = name.own().substring(0, stem);
        int at = name.placeOf(industry);
        boolean says = stem >= SHORTEST_CALLED
                && stem <= LONGEST_CALLED
                && !vocabulary.isMadeOfCatchAlls(industry)
                && !vocabulary.isGeneric(industry);
        return says
                        && at >= 0
                        && isOneWord(name, at, industry)
                        && !ranks(name.reading().wordAt(at + stem - 1))
                ? Optional.of(new Span(at, at + end))
                : Optional.empty();
    }

    /** Whether the word before 产业 only ranks or counts industries: 重点 of 制造业重点产业. */
    private boolean ranks(Token word) {
        return word.is("m") || vocabulary.isMadeOfCatchAlls(word.word());
    }

    /** Whether no verb and no conjunction stands in the words. */
    private boolean isOneWord(Name name, int at, String words) {
        boolean plain = !vocabulary.isJoined(words);
        for (int offset = at; plain && offset < at + words.length(); ) {
            Token word = name.reading().wordAt(offset);
            plain = word.word().length() == 1 || !word.is("v") && !word.is("d") && !word.is("p") || word.is("vn");
            offset = word.begin() + Math.max(1, word.word().length());
        }
        return plain;
    }

    /**
     * All own words of a name where they end like a sector: of a site like work on a material (铝后加工 of 包头铝后加工基地), of an
     * institute like a kind of goods (关键金属 of 关键金属实验室).
     */
    private Optional<Span> open(Name name) {
        String own = name.own();
        int begin = grades.longestOf(own, own.length());
        for (int end = Math.min(own.length() - 1, begin + LONGEST_OPEN); end >= begin + SHORTEST_OPEN; end--) {
            String industry = own.substring(begin, end);
            int at = name.placeOf(industry);
            if (at >= 0
                    && endsLikeSector(name.type(), industry)
                    && isClosed(own.substring(end))
                    && !isSide(name, end)) {
                return Optional.of(new Span(at, at + industry.length()));
            }
        }
        return Optional.empty();
    }

    /** Whether the words go on with a side of what an institute would be for: 安全 after 江城生物. */
    private boolean isSide(Name name, int end) {
        String rest = name.own().substring(end);
        return name.type() == EntityType.INSTITUTION
                && vocabulary.sideLength(rest) > sides.longestOf(rest, rest.length())
                && vocabulary.sideLength(rest) < rest.length();
    }

    private boolean endsLikeSector(EntityType type, String words) {
        int work = switch (type) {
            case PARK -> works.longestOf(words, words.length());
            case INSTITUTION -> vocabulary.head(words) == Head.EITHER ? vocabulary.headLength(words) : 0;
            default -> 0;
        };
        return work > 0
                && !vocabulary.isJoined(words)
                && !vocabulary.isGenericThroughout(words)
                && !vocabulary.isMadeOfCatchAlls(words.substring(0, words.length() - work));
    }

    /** Whether nothing follows in the name but sides of an industry and words for kinds of sites. */
    private boolean isClosed(String rest) {
        String left = rest;
        for (int n = closers.longestOf(left, left.length()); n > 0; n = closers.longestOf(left, left.length())) {
            left = left.substring(n);
        }
        return left.isEmpty();
    }
}
