package org.plangraph.extractor.mention.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Section;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Affixes;
import org.plangraph.extractor.lexicon.Automaton;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.extractor.mention.Finder;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.mention.Reading;
import org.plangraph.ontology.EntityType;

/**
 * Finds the industry that a site, an institute or a work says it is for, whether or not the plan speaks of it elsewhere: 创意产业
 * in 西部创意产业集聚区, 光伏发电 in 理塘索绒光伏发电, 生物育种 with the crop before it in 甘蔗生物育种实验室. It stands before the head noun
 * of the name, and at most sides of it and words for kinds of sites come between.
 */
public final class NameIndustryFinder implements Finder {
    private static final String ID = "industry-of-name";
    private static final double CONFIDENCE = 0.7;
    /** Characters of what may stand before a known industry and make a narrower one of it: 甘蔗 before 生物育种. */
    private static final int LONGEST_GROWTH = 4;

    private static final int LONGEST_OPEN = 8;
    private static final int SHORTEST_OPEN = 4;
    private static final Set<EntityType> NAMED =
            EnumSet.of(EntityType.PARK, EntityType.INSTITUTION, EntityType.PROJECT);
    /** A heading is about an industry when the industry is this much of its words. */
    private static final double HEADING_SHARE = 0.4;

    private static final Set<Section.Kind> LISTS = EnumSet.of(Section.Kind.BOX, Section.Kind.LIST_LABEL);
    private static final Set<EntityType> OWNERS = EnumSet.of(EntityType.REGION, EntityType.ENTERPRISE);

    private final Vocabulary vocabulary = new Vocabulary();
    private final Automaton<Boolean> industries;
    private final Affixes closers = Affixes.prefixes(closers());
    private final Affixes levels = Affixes.prefixes(WordList.words("terms/levels"));
    private final Affixes works = Affixes.suffixes(WordList.words("terms/works-on-materials"));
    private final Set<String> plants = WordList.words("terms/plants");
    private final Affixes grades = Affixes.prefixes(WordList.words("terms/grades"));

    public NameIndustryFinder() {
        industries = vocabulary.industriesOfNames();
    }

    private Set<String> closers() {
        Set<String> words = new HashSet<>(vocabulary.sideWords());
        words.addAll(WordList.table("heads").keySet());
        words.addAll(WordList.words("site-nouns"));
        words.addAll(WordList.words("terms/name-sides"));
        words.removeAll(vocabulary.industries());
        return words;
    }

    /** A name to be read, with its own words: what stands in it after {@code front} characters of places and owners. */
    private record Name(Reading reading, Mention mention, int front) {
        String own() {
            return mention.name().substring(front);
        }

        EntityType type() {
            return mention.type();
        }

        /** Where the text has words of the name: in its own place or, for a composed name, in the words it shares; -1 nowhere. */
        int placeOf(String words) {
            int end = reading.sentenceAt(mention.span().begin())
                    .map(sentence -> sentence.span().end())
                    .orElse(mention.span().end());
            int at = reading.text().indexOf(words, mention.span().begin());
            return at + words.length() <= end ? at : -1;
        }
    }

    @Override
    public List<Mention> find(Reading reading) {
        List<Mention> found = new ArrayList<>();
        for (Mention named : reading.mentions()) {
            boolean read = NAMED.contains(named.type())
                    && !reading.holds(named.span(), EntityType.INDUSTRY)
                    && !isCompany(reading, named)
                    && !isHeaded(reading, named);
            if (read) {
                Name name = new Name(reading, named, front(reading, named));
                known(name)
                        .or(() -> open(name))
                        .map(span -> new Mention(span, EntityType.INDUSTRY, span.of(reading.text()), ID, CONFIDENCE))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isCompany(Reading reading, Mention named) {
        return reading.beginningAt(named.span().begin(), EntityType.ENTERPRISE).stream()
                .anyMatch(company -> company.span().equals(named.span()));
    }

    /**
     * Whether the name stands in a list, or under a heading, that says the industry of all below it, as those of a report,
     * which hold mixed matter, do not.
     */
    private static boolean isHeaded(Reading reading, Mention named) {
        Plan plan = reading.plan();
        return !plan.profile().isReport()
                && reading.sentenceAt(named.span().begin()).stream()
                        .flatMap(sentence -> plan.path(plan.section(sentence)).stream())
                        .anyMatch(section -> LISTS.contains(section.kind()) || isOfIndustry(reading, section));
    }

    private static boolean isOfIndustry(Reading reading, Section section) {
        return reading.within(section.heading(), EntityType.INDUSTRY)
                .anyMatch(m ->
                        m.span().length() >= HEADING_SHARE * section.title().length());
    }

    /** Characters of the places and owners and of the level (国家级) that open the name. */
    private int front(Reading reading, Mention named) {
        String name = named.name();
        int begin = named.span().begin();
        int at = 0;
        int before = -1;
        while (before < at) {
            before = at;
            for (EntityType type : OWNERS) {
                List<Mention> owners = reading.beginningAt(begin + at, type);
                if (!owners.isEmpty()
                        && name.startsWith(owners.get(0).span().of(reading.text()), at)
                        && at + owners.get(0).span().length() < name.length()) {
                    at += owners.get(0).span().length();
                }
            }
            at += levels.longestAt(name, at, name.length() - at);
        }
        return at;
    }

    /** The longest industry known by name that only sides and kinds of sites follow, with the words that narrow it. */
    private Optional<Span> known(Name name) {
        String own = name.own();
        return industries.find(own).stream()
                .filter(hit -> hit.end() < own.length() || name.type() == EntityType.PROJECT)
                .filter(hit -> !vocabulary.isJoined(own.substring(0, hit.begin())))
                .filter(hit -> isClosed(own.substring(hit.end())))
                .filter(hit -> isNamedAfter(name, new Span(hit.begin(), hit.end()), hit.value()))
                .map(hit -> new Span(hit.begin(), hit.end()))
                .sorted(Comparator.comparingInt((Span hit) -> -hit.length()))
                .flatMap(hit -> placed(name, hit).stream())
                .findFirst();
    }

    /** The place in the text of an industry in the name's own words, with the words that narrow it. */
    private Optional<Span> placed(Name name, Span hit) {
        String industry = hit.of(name.own());
        int at = name.placeOf(industry);
        return at < 0 || hit.begin() > 0 && !name.reading().isWordBoundary(at)
                ? Optional.empty()
                : Optional.of(grown(name, hit, new Span(at, at + industry.length())));
    }

    private boolean isNamedAfter(Name name, Span hit, boolean sector) {
        String industry = hit.of(name.own());
        if (isBroad(industry) && !isCalledSector(name, hit)) {
            return name.type() == EntityType.PARK
                    && hit.begin() == 0
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
            boolean narrows = name.type() == EntityType.PROJECT ? vocabulary.isIndustry(word.word()) : isNoun(word);
            if (word.begin() < front
                    || place.begin() - word.begin() > LONGEST_GROWTH
                    || !narrows
                    || !name.own().contains(word.word())) {
                break;
            }
            begin = word.begin();
        }
        begin += grades.longestAt(name.reading().text(), begin, place.begin() - begin);
        return new Span(begin, place.end());
    }

    /** A word of the language that is no name's. */
    private static boolean isNoun(Token word) {
        return word.word().length() > 1
                && (word.nature().equals("n") || word.is("b") || word.is("a") || word.is("g") || word.is("vn"));
    }

    /** All of a site's own words where they end like work on a material, after its place or owner: 铝后加工 of 包头铝后加工基地. */
    private Optional<Span> open(Name name) {
        if (name.type() != EntityType.PARK || name.front() == 0) {
            return Optional.empty();
        }
        String own = name.own();
        int begin = grades.longestOf(own, own.length());
        for (int end = Math.min(own.length() - 1, begin + LONGEST_OPEN); end >= begin + SHORTEST_OPEN; end--) {
            String industry = own.substring(begin, end);
            int work = works.longestOf(industry, industry.length());
            int at = name.placeOf(industry);
            if (work > 0
                    && at >= 0
                    && isClosed(own.substring(end))
                    && !vocabulary.isMadeOfCatchAlls(industry.substring(0, industry.length() - work))) {
                return Optional.of(new Span(at, at + industry.length()));
            }
        }
        return Optional.empty();
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
