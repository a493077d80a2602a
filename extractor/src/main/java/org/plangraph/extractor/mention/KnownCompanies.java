package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Automaton;
import org.plangraph.extractor.lexicon.Companies;
import org.plangraph.extractor.lexicon.Companies.Standing;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.ontology.EntityType;

/**
 * Companies that lists know, wherever they stand: by a name that means nothing else, or by a brand with a company's tail
 * (紫金锂业). Two known names side by side are one company (国能龙源).
 */
final class KnownCompanies {
    private static final Search OPENS = Search.of("company-tail-opens");
    /** 投资 as what a company does, and no part of its name: 比亚迪|投资100亿元. */
    private static final Search INVESTS = Search.of("invests");

    /** What a company's name ends in, so that no tail follows: 青拓集团 before 不锈钢深加工. */
    private static final Search COMPLETE = Search.of("company-complete");

    private static final Search ENDS = Search.of("company-ends");

    /** 盘江 before 流域 is a river. */
    private static final Search NOT_COMPANY = Search.of("not-company-after");

    private static final int SHORT = 3;
    private static final int TAIL = 2;
    private static final int VERB = 2;
    private static final double SURE = 0.85;

    private final Reading reading;
    private final Companies companies = Companies.standard();
    private final String text;

    KnownCompanies(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
    }

    List<Mention> find() {
        List<Mention> found = new ArrayList<>();
        List<Automaton.Hit<Standing>> hits =
                new ArrayList<>(companies.automaton().find(text));
        hits.removeIf(hit -> hit.value() == Standing.WORDS);
        hits.sort(Comparator.<Automaton.Hit<Standing>>comparingInt(Automaton.Hit::begin)
                .thenComparingInt(hit -> -hit.end()));
        int end = 0;
        for (int i = 0; i < hits.size(); i++) {
            Automaton.Hit<Standing> hit = hits.get(i);
            int to = hit.begin() < end ? end : endOf(hits, i);
            if (to > Math.max(end, hit.begin())) {
                end = to;
                found.add(mention(new Span(hit.begin(), to)));
            }
        }
        return found;
    }

    /** Where the company ends that begins with this hit; its begin when it shows none. */
    private int endOf(List<Automaton.Hit<Standing>> hits, int index) {
        Automaton.Hit<Standing> hit = hits.get(index);
        boolean complete = isComplete(new Span(hit.begin(), hit.end()));
        int tailed = hit.end() + (complete ? 0 : companyTail(hit.end()));
        if (tailed > hit.end() && reading.isWordBoundary(hit.begin())) {
            return tailed;
        }
        int branch = branchEnd(hit.end());
        if (branch > hit.end() && !complete && reading.isWordBoundary(hit.begin())) {
            return branch;
        }
        Span alone = new Span(hit.begin(), hit.end());
        boolean named = hit.value() == Standing.NAME || hit.value() == Standing.SHORT;
        if (!named || !isOnItsOwn(alone)) {
            return hit.begin();
        }
        for (int i = index + 1; i < hits.size() && hits.get(i).begin() <= hit.end(); i++) {
            Automaton.Hit<Standing> next = hits.get(i);
            boolean partner = next.begin() == hit.end()
                    && (!COMPLETE.isIn(alone.of(text))
                            || companies.isSubsidiary(text.substring(next.begin(), next.end())))
                    && reading.isWordBoundary(next.end())
                    && reading.beginningAt(next.begin(), EntityType.REGION).stream()
                            .noneMatch(place -> place.span().end() == next.end());
            if (partner) {
                return next.end();
            }
        }
        return hit.end();
    }

    /** Whether no tail can follow: after 集团, and after a tail (铁建重工|智能掘进装备) unless with it goes on the company (紫金矿业|集团). */
    private boolean isComplete(Span name) {
        if (name.length() <= SHORT) {
            return false;
        }
        boolean tailed = companies.tailAt(text, name.end() - TAIL) == TAIL;
        int next = name.end() + companies.tailAt(text, name.end());
        return COMPLETE.isIn(name.of(text)) || tailed && !COMPLETE.isIn(text.substring(name.end(), next));
    }

    /** Where the branch ends that a company at {@code offset} has in a place: 湛江钢铁 of 宝钢湛江钢铁; {@code offset} without one. */
    private int branchEnd(int offset) {
        for (Mention place : reading.beginningAt(offset, EntityType.REGION)) {
            int tail = companies.tailAt(text, place.span().end());
            boolean company = tail > 0
                    && (companyTail(place.span().end()) > 0
                            || ENDS.startsAt(text, place.span().end() + tail));
            if (company) {
                return place.span().end() + tail;
            }
        }
        return offset;
    }

    /** Length of a tail at {@code offset} that only companies have; 0 when none stands there. */
    private int companyTail(int offset) {
        int length = companies.tailAt(text, offset);
        boolean company = length > 0
                && !companies.isSector(text.substring(offset, offset + length))
                && reading.isWordBoundary(offset + length)
                && !INVESTS.startsAt(text, offset)
                && !OPENS.startsAt(text, offset + length);
        return company ? length : 0;
    }

    private boolean isOnItsOwn(Span span) {
        if (!begins(span)
                || NOT_COMPANY.startsAt(text, span.end())
                || reading.containing(span)
                        .anyMatch(place -> place.type() == EntityType.REGION
                                && place.span().length() > span.length())
                || reading.containing(span)
                        .anyMatch(mention -> mention.foundBy().equals(InstituteFinder.ID))) {
            return false;
        }
        Token word = reading.wordAt(span.begin());
        if (span.length() <= SHORT && Identity.isLoneCharacter(word) && isPartOfOtherName(span)) {
            return false;
        }
        if (!reading.isWordBoundary(span.end())) {
            // the segmenter may glue the end of a name it does not know to the next word: 中联重科|海外
            return span.length() > SHORT
                    && reading.wordAt(span.end()).word().length() < SHORT
                    && Identity.isLoneCharacter(word)
                    && Identity.isLoneCharacter(reading.wordAt(word.end()));
        }
        return word.end() != span.end()
                || word.nature().equals("n")
                || word.is("nt")
                || word.is("nz")
                || word.is("nx")
                || word.is("nrf");
    }

    /** Whether a word begins with it, or a verb ends there that the segmenter has joined to it: 集|聚合|盛硅业. */
    private boolean begins(Span name) {
        int verb = name.begin() - VERB;
        return reading.isWordBoundary(name.begin())
                || name.length() > SHORT && verb >= 0 && LeadingWords.isVerb(text.substring(verb, name.begin()));
    }

    /** Two characters the segmenter does not know may end a person's name (毛|伟|明) or be a place. */
    private boolean isPartOfOtherName(Span span) {
        Token before = reading.wordAt(span.begin() - 1);
        boolean governs = before.is("v") || before.is("p") || before.is("d");
        return Identity.isLoneCharacter(before) && !governs
                || !reading.beginningAt(span.begin(), EntityType.REGION).isEmpty();
    }

    /** With a tail or the place right before it, the company's branch has a name too: 金锣水务, 株洲中车. */
    private Mention mention(Span span) {
        String name = span.of(text);
        List<String> forms = new ArrayList<>();
        int tail = companies.tailAt(text, span.end());
        if (tail > 0 && !OPENS.startsAt(text, span.end() + tail)) {
            forms.add(text.substring(span.begin(), span.end() + tail));
        }
        reading.endingAt(span.begin(), EntityType.REGION).stream()
                .limit(1)
                .map(place -> place.span().of(text) + name)
                .forEach(forms::add);
        return new Mention(span, EntityType.ENTERPRISE, name, forms, "enterprise-lexicon", SURE, List.of());
    }
}
