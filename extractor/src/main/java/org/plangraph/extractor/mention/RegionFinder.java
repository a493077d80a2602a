package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Automaton;
import org.plangraph.extractor.lexicon.Gazetteer;
import org.plangraph.extractor.lexicon.Gazetteer.Place;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Region;
import org.plangraph.ontology.RegionCode;
import org.plangraph.ontology.RegionName;

/**
 * Finds administrative divisions and areas. The longest form wins; short county names count only where the plan's own
 * province, a neighbour in a list, or the region they lie in vouches for them.
 */
final class RegionFinder implements Finder {
    /** A side of a place, and right behind one no part of the country. */
    private static final Search SIDE = Search.of("side-of-place");

    /** The last character of a division, where the word goes on: 西安|区域. */
    private static final Search CLASS_OPENS_WORD = Search.of("class-opens-word");

    private static final Search AREA_CLASS = Search.of("area-class");
    private static final Search NEW_TOWN = Search.of("new-town");
    private static final Search CIRCLE = Search.of("city-circle");
    /** After two characters of cities, alone or in a list, it is a line that they name: 成渝高铁, 西康、西十高铁. */
    private static final Search LINE = Search.of("listed-line-noun");

    private static final char LOCATIVE = '在';
    private static final char LIST_CLOSE = '等';
    private static final int SHORTEST_SURE_AREA = 3;
    private static final Comparator<Candidate> LEFTMOST_LONGEST =
            Comparator.<Candidate>comparingInt(c -> c.span.begin()).thenComparingInt(c -> -c.span.end());

    private final Gazetteer gazetteer = Gazetteer.standard();

    private record Candidate(Span span, Place place) {}

    @Override
    public List<Mention> find(Reading reading) {
        List<Mention> found = new ArrayList<>();
        List<Candidate> passed = new ArrayList<>();
        Mention before = null;
        for (Candidate candidate : longest(candidates(reading))) {
            if (candidate.place.isNone()) {
                continue;
            }
            Optional<Mention> mention = judge(reading, candidate, before);
            if (mention.isPresent()) {
                before = mention.get();
                found.addAll(listedBefore(reading, passed, before));
                found.addAll(sharers(reading, found, before));
                found.add(before);
                passed.clear();
            } else {
                passed.add(candidate);
            }
        }
        dropBranches(reading, found);
        return found;
    }

    /** The place in the name of a company's branch, where its works are in another right after: 吉林 of 一汽吉林|烟台基地. */
    private void dropBranches(Reading reading, List<Mention> places) {
        Brands brands = new Brands(reading);
        for (int i = places.size() - 2; i >= 0; i--) {
            Mention place = places.get(i);
            Mention next = places.get(i + 1);
            boolean apart = place.span().end() == next.span().begin()
                    && !place.regions().isEmpty()
                    && !next.regions().isEmpty()
                    && !gazetteer
                            .regions()
                            .isWithin(next.regions().get(0), place.regions().get(0));
            if (apart && brands.isKnownBefore(place.span().begin())) {
                places.remove(i);
            }
        }
    }

    /** Of the candidates passed over those that a list joins to {@code place}, which vouches for its neighbours: 临海、路桥. */
    private List<Mention> listedBefore(Reading reading, List<Candidate> passed, Mention place) {
        LinkedList<Mention> listed = new LinkedList<>();
        Mention after = place;
        for (int i = passed.size() - 1; i >= 0 && !after.regions().isEmpty(); i--) {
            Candidate candidate = passed.get(i);
            int gap = after.span().begin() - candidate.span.end();
            if (gap != 1 || reading.text().charAt(candidate.span.end()) != '、' || candidate.place.area()) {
                break;
            }
            Region neighbour = gazetteer.regions().get(after.regions().get(0)).orElseThrow();
            List<RegionCode> codes = candidate.place.names().stream()
                    .map(RegionName::region)
                    .filter(region -> isListedWith(reading, candidate, region, neighbour))
                    .map(Region::code)
                    .distinct()
                    .toList();
            if (codes.isEmpty()) {
                break;
            }
            after = mention(reading.text(), candidate.span, codes);
            listed.addFirst(after);
        }
        return listed;
    }

    /**
     * Whether the place after it in a list vouches for it: they have one parent, or both are the province's own, and 在 before
     * it is glued to its first character (在册|亨 of 在册亨、罗甸).
     */
    private boolean isListedWith(Reading reading, Candidate candidate, Region region, Region neighbour) {
        int begin = candidate.span.begin();
        if (reading.isWordBoundary(begin)) {
            return region.parent().isPresent() && region.parent().equals(neighbour.parent());
        }
        return reading.text().charAt(begin - 1) == LOCATIVE
                && isOwn(reading, region.code())
                && isOwn(reading, neighbour.code());
    }

    private static Mention mention(String text, Span span, List<RegionCode> codes) {
        return new Mention(span, EntityType.REGION, span.of(text), List.of(), "region-gazetteer", 0.95, codes);
    }

    /** Each place listed before a city's circle has one of its own: 济南、青岛都市圈. */
    private List<Mention> sharers(Reading reading, List<Mention> found, Mention area) {
        Optional<MatchResult> circle = CIRCLE.first(area.name());
        if (circle.isEmpty()) {
            return List.of();
        }
        List<Mention> sharers = new ArrayList<>();
        int begin = area.span().begin();
        for (int i = found.size() - 1; i >= 0; i--) {
            Mention place = found.get(i);
            if (place.regions().isEmpty()
                    || begin - place.span().end() != 1
                    || Conjunctions.separatorAt(reading, begin - 1, new Span(begin - 2, begin + 1)) != 1) {
                break;
            }
            String name = place.name() + circle.get().group();
            sharers.add(0, new Mention(place.span(), EntityType.REGION, name, "region-area", 0.9));
            begin = place.span().begin();
        }
        return sharers;
    }

    private List<Candidate> candidates(Reading reading) {
        String text = reading.text();
        List<Candidate> candidates = new ArrayList<>();
        for (Automaton.Hit<Place> hit : gazetteer.find(text)) {
            if (!CLASS_OPENS_WORD.startsAt(text, hit.end() - 1)) {
                candidates.add(new Candidate(new Span(hit.begin(), hit.end()), hit.value()));
            }
        }
        BitSet ends = new BitSet();
        BitSet counties = new BitSet();
        for (Candidate candidate : candidates) {
            ends.set(candidate.span.end());
            counties.set(candidate.span.end(), counties.get(candidate.span.end()) || isCounty(candidate));
        }
        UnlistedPlaces.in(reading, ends, counties).stream()
                .map(span -> new Candidate(span, new Place(span.of(text), List.of(), true)))
                .forEach(candidates::add);
        return candidates;
    }

    private static boolean isCounty(Candidate candidate) {
        return candidate.place.names().stream().anyMatch(name -> name.region().level() == Region.Level.COUNTY);
    }

    private static List<Candidate> longest(List<Candidate> candidates) {
        List<Candidate> kept = new ArrayList<>();
        int end = 0;
        candidates.sort(LEFTMOST_LONGEST);
        for (Candidate candidate : candidates) {
            if (candidate.span.begin() >= end) {
                kept.add(candidate);
                end = candidate.span.end();
            }
        }
        return kept;
    }

    private Optional<Mention> judge(Reading reading, Candidate candidate, Mention before) {
        Span span = candidate.span;
        String text = reading.text();
        if (PlaceUse.isOther(text, span)) {
            return Optional.empty();
        }
        if (candidate.place.area()) {
            boolean sideOfPlace = before != null && before.span().end() == span.begin() && SIDE.matches(span.of(text));
            if (sideOfPlace || PlaceUse.isOnlySpokenOf(reading, span, code -> isOwn(reading, code))) {
                return Optional.empty(); // 连江|西北|片区
            }
            int end = NEW_TOWN.endOfMatchAt(text, AREA_CLASS.endOfMatchAt(text, span.end()));
            boolean line = LINE.startsAt(text, span.end());
            if (span.length() < SHORTEST_SURE_AREA && (line || !standsAlone(reading, new Span(span.begin(), end)))) {
                return Optional.empty();
            }
            return Optional.of(end > span.end() ? widened(text, span, end) : area(text, span));
        }
        int wider = AREA_CLASS.endOfMatchAt(text, span.end());
        if (wider > span.end() && !gazetteer.isAmbiguous(span.of(text))) {
            return Optional.of(area(text, new Span(nameBegin(reading, span.begin()), wider)));
        }
        boolean mountain = PlaceUse.opensMountain(reading, span);
        List<RegionCode> codes = candidate.place.names().stream()
                .filter(name -> !mountain || isOwn(reading, name.region().code()))
                .filter(name -> isCredible(reading, span, name, before))
                .map(name -> name.region().code())
                .distinct()
                .sorted(Comparator.comparing((RegionCode code) -> !isOwn(reading, code)))
                .toList();
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        int end = mountain ? span.end() + 1 : NEW_TOWN.endOfMatchAt(text, span.end());
        return Optional.of(end > span.end() ? area(text, new Span(span.begin(), end)) : mention(text, span, codes));
    }

    /** Where the area's name begins if the division is only the end of a longer name that no word explains: 平陆|运河 of 平陆运河经济带. */
    private static int nameBegin(Reading reading, int offset) {
        int begin = reading.wordAt(offset).begin();
        while (begin < offset && begin > 0 && Identity.isLoneCharacter(reading.wordAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private static Mention area(String text, Span span) {
        return new Mention(span, EntityType.REGION, span.of(text), "region-area", 0.9);
    }

    /** In 目前海上 there is no 前海. */
    private static boolean standsAlone(Reading reading, Span span) {
        return reading.isWordBoundary(span.begin()) && reading.isWordBoundary(span.end());
    }

    /** An area with a class word of its own behind it is the same area: 天山北坡经济区. */
    private static Mention widened(String text, Span span, int end) {
        Span whole = new Span(span.begin(), end);
        return new Mention(
                whole, EntityType.REGION, whole.of(text), List.of(span.of(text)), "region-area", 0.9, List.of());
    }

    private boolean isCredible(Reading reading, Span span, RegionName name, Mention before) {
        if (name.kind() != RegionName.Kind.SHORT && span.length() > 2) {
            return span.length() > 3
                    || reading.isWordBoundary(span.begin())
                            && (isOwn(reading, name.region().code()) || !followsNoun(reading, span.begin()))
                    || reading.text().charAt(span.begin() - 1) == LOCATIVE; // 在建|平县
        }
        boolean begins = reading.isWordBoundary(span.begin());
        if (isVouchedFor(reading, span, name.region(), before)) {
            return true;
        }
        boolean own = isOwn(reading, name.region().code());
        if (gazetteer.isAmbiguous(name.form())) {
            return own && begins && isOwnCity(reading, span, name);
        }
        if (name.kind() != RegionName.Kind.SHORT
                && begins
                && reading.wordAt(span.begin()).is("ns")) {
            return true;
        }
        if (name.isShortCounty() || name.kind() != RegionName.Kind.SHORT) {
            return span.length() > 3
                    || own && span.length() > 2
                    || own
                            && begins
                            && ends(reading, span)
                            && (isNoOtherWord(reading, span) || isFullName(reading, span, name));
        }
        return own || span.length() > 2 || begins && ends(reading, span) && isNoOtherWord(reading, span);
    }

    /** Whether a noun of one character stands right before, with which it may make another name: 水|东港区. */
    private static boolean followsNoun(Reading reading, int offset) {
        Token before = reading.wordAt(offset - 1);
        return before.end() == offset && Identity.isLoneCharacter(before) && (before.is("n") || before.is("g"));
    }

    /** Whether a word ends with the place, or is glued to the 等 that closes a list of places: 昭|平等 of 苍梧、昭平等县. */
    private static boolean ends(Reading reading, Span span) {
        Token last = reading.wordAt(span.end() - 1);
        boolean glued = last.word().length() == 2
                && last.end() == span.end() + 1
                && last.word().charAt(1) == LIST_CLOSE;
        return glued || reading.isWordBoundary(span.end());
    }

    /** 大同 in a plan of 山西 is the city. */
    private static boolean isOwnCity(Reading reading, Span span, RegionName name) {
        return name.region().level() == Region.Level.CITY && reading.isWordBoundary(span.end());
    }

    /** The segmenter knows it as a place or for some other name (固安), or does not know it and leaves its characters apart. */
    private static boolean isNoOtherWord(Reading reading, Span span) {
        Token word = reading.wordAt(span.begin());
        return word.end() == span.end()
                ? word.is("ns") || word.is("nz") || word.is("nr") || word.is("nrf")
                : word.word().length() == 1;
    }

    /** 兴县 is a verb only with what is to make the county prosper before it: 工业|兴县. */
    private static boolean isFullName(Reading reading, Span span, RegionName name) {
        return name.kind() != RegionName.Kind.SHORT
                && (span.begin() == 0 || !reading.wordAt(span.begin() - 1).is("n"));
    }

    /** A region right before it that it lies in (临沂河东), or one of its level before it in a list (黄骅、任丘). */
    private boolean isVouchedFor(Reading reading, Span span, Region region, Mention before) {
        if (before == null || before.regions().isEmpty()) {
            return false;
        }
        Region neighbour = gazetteer.regions().get(before.regions().get(0)).orElseThrow();
        int gap = span.begin() - before.span().end();
        if (gap == 0) {
            return gazetteer.isWithin(region, neighbour) && !region.code().equals(neighbour.code());
        }
        return gap == 1 && reading.text().charAt(span.begin() - 1) == '、' && region.level() == neighbour.level();
    }

    private boolean isOwn(Reading reading, RegionCode code) {
        return reading.homeProvinces().stream()
                .anyMatch(home -> gazetteer.regions().isWithin(code, home));
    }
}
