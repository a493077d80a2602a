package org.plangraph.extractor.mention.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.extractor.mention.Reading;
import org.plangraph.extractor.mention.term.Listing.Governor;
import org.plangraph.ontology.EntityType;

/** Decides what the items of a listing are, or what parts of them are, from their words, their neighbours and what governs them. */
final class TermJudge {
    private static final Search OUTPUT = Search.of("output-of-sector");
    private static final Search USED_IN = Search.of("used-in");
    private static final Search SECTOR_DOES = Search.of("sector-does");
    private static final String SENTENCE_ENDS = "。；\n";

    private final Vocabulary vocabulary;
    private final NameJudge names;
    private final WorksGoods works;
    private final KnownTerms known;
    private final SharedNoun sharedNoun;

    TermJudge(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.names = new NameJudge(vocabulary);
        this.works = new WorksGoods(vocabulary);
        this.known = new KnownTerms(vocabulary);
        this.sharedNoun = new SharedNoun(vocabulary);
    }

    /** Everything that may be a name in {@code listing}; {@code items} are its items without what never belongs to a name. */
    List<Candidate> judge(Reading reading, Listing listing, List<Span> items) {
        List<Candidate> candidates = new ArrayList<>();
        String text = reading.text();
        List<Candidate> composed = sharedNoun.distribute(reading, listing, items);
        if (!composed.isEmpty()) {
            return composed;
        }
        boolean report = reading.plan().profile().isReport();
        if (report && Harm.isSaidOf(items, text) || Harm.areGivenUp(items, text)) {
            return List.of();
        }
        Setting setting = Setting.of(vocabulary, reading, listing, items);
        SharedSector shared = new SharedSector(vocabulary);
        for (Span item : items) {
            Span thing = withoutWork(text, withoutTechnology(text, item, setting), setting);
            Optional<Candidate> whole = shared.step(thing, thing.of(text))
                    .or(() -> works.of(reading, item))
                    .or(() -> names.judge(thing, thing.of(text), setting)
                            .filter(term -> vocabulary.isIndustry(term.name()) || !isNameOfWorks(reading, term)))
                    .or(() -> withOutput(text, thing, setting))
                    .or(() -> ofTopic(reading, thing, setting));
            whole.ifPresent(shared::follows);
            if (whole.isPresent()) {
                boolean heading = listing.governor() == Governor.HEADING && items.size() == 1;
                candidates.add(heading ? whole.get().inHeading() : whole.get());
            } else if (vocabulary.chainWordLength(item.of(text)) == 0 && !vocabulary.isCatchAll(item.of(text))) {
                List<Candidate> inside = known.inside(reading, item).stream()
                        .filter(term -> !isNameOfWorks(reading, term))
                        .toList();
                candidates.addAll(inside);
                if (inside.isEmpty()) {
                    withSides(thing, thing.of(text), setting).ifPresent(candidates::add);
                }
            }
        }
        if (report && !setting.isListOfSectors()) {
            candidates.removeIf(candidate -> vocabulary.isAdministered(candidate.name()));
        }
        if (setting.areTechnologies()) {
            candidates.removeIf(candidate -> candidate.type() == EntityType.INDUSTRY);
        }
        // 在农业、矿山等行业的应用; asked last, since most lists name nothing
        boolean usedIn = !candidates.isEmpty()
                && USED_IN.startsAt(text, items.get(items.size() - 1).end());
        return usedIn ? List.of() : candidates;
    }

    /**
     * Whether {@code term} is all of the name that works go by in a list of them, as their builder's name may be: 宇宙电子 of
     * 宇宙电子等16个项目. Goods stand there as well, but with no name in front.
     */
    private static boolean isNameOfWorks(Reading reading, Candidate term) {
        boolean works = reading.beginningAt(term.span().begin(), EntityType.PROJECT).stream()
                .anyMatch(project -> project.span().equals(term.span()));
        return works
                && (term.type() == EntityType.INDUSTRY
                        || isPartOfName(reading.wordAt(term.span().begin())));
    }

    private static boolean isPartOfName(Token word) {
        return word.word().length() == 1 || word.is("nz") || word.is("nr") || word.is("nt");
    }

    /** The product whose technology is worked on: 航空发动机 of 航空发动机关键技术. */
    private Span withoutTechnology(String text, Span item, Setting setting) {
        String rest = setting.isGoverned() ? vocabulary.withoutTechnology(item.of(text)) : "";
        if (rest.length() < 3 || rest.length() == item.length()) {
            return item;
        }
        Head head = vocabulary.head(rest);
        return head == Head.PRODUCT || head == Head.EITHER
                ? new Span(item.begin(), item.begin() + rest.length())
                : item;
    }

    /** The product that the work closing the phrase is done on: 盾构机 of 盾构机装配制造. */
    private Span withoutWork(String text, Span item, Setting setting) {
        if (!setting.isGoverned() || setting.governor() == Governor.HEADING || setting.tail() == TailClass.INDUSTRY) {
            return item;
        }
        String name = item.of(text);
        String rest = vocabulary.withoutWork(name);
        boolean worked = rest.length() < name.length() && vocabulary.isConcrete(rest) && !vocabulary.isIndustry(name);
        return worked ? new Span(item.begin(), item.begin() + rest.length()) : item;
    }

    /** A name that calls itself an industry before sides of it: 酱香白酒产业 in 酱香白酒产业集群. */
    private Optional<Candidate> withSides(Span span, String name, Setting setting) {
        if (setting.governor() == Governor.NONE || setting.governor() == Governor.MADE) {
            return Optional.empty();
        }
        String core = vocabulary.withoutSides(name);
        if (core.equals(name)) {
            return Optional.empty();
        }
        Span thing = new Span(span.begin(), span.begin() + core.length());
        return vocabulary.isPlainSector(core) && !vocabulary.isIndustry(core)
                ? names.judge(thing, core, setting)
                : Optional.empty();
    }

    /** A name that calls itself an industry before what it yields: 食品加工业 in 食品加工业产值增长12%. */
    private Optional<Candidate> withOutput(String text, Span span, Setting setting) {
        int yield = OUTPUT.first(span.of(text)).map(MatchResult::start).orElse(0);
        Span sector = new Span(span.begin(), span.begin() + yield);
        return yield > 0 && vocabulary.isPlainSector(sector.of(text))
                ? names.judge(sector, sector.of(text), setting.developed())
                : Optional.empty();
    }

    /** A name that calls itself an industry and opens a sentence about it: 智能传感产业依托晶圆制造优势, not 坚定|产业发展的信心. */
    private Optional<Candidate> ofTopic(Reading reading, Span span, Setting setting) {
        String text = reading.text();
        boolean opens = span.begin() == 0 || SENTENCE_ENDS.indexOf(text.charAt(span.begin() - 1)) >= 0;
        return opens
                        && !isDeed(reading.wordAt(span.begin()), vocabulary.stem(span.of(text)))
                        && vocabulary.isPlainSector(span.of(text))
                        && SECTOR_DOES.startsAt(text, span.end())
                ? names.judge(span, span.of(text), setting.developed())
                : Optional.empty();
    }

    /** Whether all that the sector is called by is a verb or says how something is done, and so names none. */
    private static boolean isDeed(Token word, String sector) {
        boolean deed = word.is("v") && !word.is("vn") || word.is("a") || word.is("d");
        return deed && word.word().length() == sector.length();
    }
}
