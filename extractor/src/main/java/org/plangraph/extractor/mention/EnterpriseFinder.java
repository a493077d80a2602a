package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Automaton;
import org.plangraph.extractor.lexicon.Companies;
import org.plangraph.extractor.lexicon.Companies.Standing;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Patterns;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/**
 * Finds companies without a company's head noun: known ones anywhere, brands at the head of projects, parks and
 * institutes, and the items of slots that call for companies (依托…, 以…为龙头).
 */
final class EnterpriseFinder implements Finder {
    private static final Set<EntityType> CARRIED = Set.of(EntityType.PROJECT, EntityType.PARK, EntityType.INSTITUTION);
    private static final Set<String> UNOWNED = WordList.words("heads-without-owner");
    private static final Pattern SUBJECT = Patterns.of("company-subject");
    private static final int TAIL = 2;
    private static final double LIKELY = 0.6;
    private static final Pattern SLOT = Patterns.of("enterprise-slot");

    @Override
    public List<Mention> find(Reading reading) {
        List<Mention> found = new ArrayList<>(known(reading));
        Brands brands = new Brands(reading);
        for (Mention mention : reading.mentions()) {
            if (CARRIED.contains(mention.type()) && !UNOWNED.contains(headOf(mention))) {
                brands.atHeadOf(mention.span(), "enterprise-brand").ifPresent(found::add);
            }
        }
        for (Sentence sentence : reading.plan().sentences()) {
            found.addAll(slots(reading, sentence, brands));
        }
        found.addAll(subjects(reading));
        return found;
    }

    /** A company at the head of a clause, by its tail and by words no list explains: 益阳信维科技攻克…. */
    private static List<Mention> subjects(Reading reading) {
        List<Mention> found = new ArrayList<>();
        Identity identity = new Identity(reading);
        Matcher subject = SUBJECT.matcher(reading.text());
        while (subject.find()) {
            Span name = new Span(subject.start("name"), subject.end("name"));
            int tail = name.end() - TAIL;
            boolean tailed = name.length() > TAIL + 1 && Companies.standard().tailAt(reading.text(), tail) == TAIL;
            boolean plain = identity.isGeneric(new Span(name.begin(), tail));
            if (tailed && !plain) {
                String words = name.of(reading.text());
                List<Mention> places = reading.beginningAt(name.begin(), EntityType.REGION);
                List<String> forms = places.isEmpty()
                        ? List.of()
                        : List.of(words.substring(places.get(0).span().length()));
                found.add(new Mention(
                        name, EntityType.ENTERPRISE, words, forms, "enterprise-subject", LIKELY, List.of()));
            }
        }
        return found;
    }

    private static String headOf(Mention mention) {
        String name = mention.name();
        return name.substring(name.length() - Heads.standard().lengthIn(name));
    }

    private static List<Mention> known(Reading reading) {
        List<Mention> found = new ArrayList<>();
        List<Automaton.Hit<Standing>> hits =
                new ArrayList<>(Companies.standard().automaton().find(reading.text()));
        hits.sort(Comparator.<Automaton.Hit<Standing>>comparingInt(Automaton.Hit::begin)
                .thenComparingInt(hit -> -hit.end()));
        int end = 0;
        for (Automaton.Hit<Standing> hit : hits) {
            Span span = new Span(hit.begin(), hit.end());
            if (hit.value() == Standing.NAME && span.begin() >= end && isOnItsOwn(reading, span)) {
                end = span.end();
                found.add(
                        new Mention(span, EntityType.ENTERPRISE, span.of(reading.text()), "enterprise-lexicon", 0.85));
            }
        }
        return found;
    }

    private static boolean isOnItsOwn(Reading reading, Span span) {
        if (!reading.isWordBoundary(span.begin()) || !reading.isWordBoundary(span.end())) {
            return false;
        }
        Token word = reading.wordAt(span.begin());
        return word.end() != span.end() || word.is("nt") || word.is("nz") || word.is("nx");
    }

    private static List<Mention> slots(Reading reading, Sentence sentence, Brands brands) {
        List<Mention> found = new ArrayList<>();
        NameBoundary boundary = new NameBoundary(reading, sentence);
        Matcher slot = SLOT.matcher(reading.text())
                .region(sentence.span().begin(), sentence.span().end());
        while (slot.find()) {
            int begin = slot.start("items");
            List<Span> items = ListFinder.items(reading, boundary, slot.end("items")).stream()
                    .filter(item -> item.begin() >= begin)
                    .toList();
            if (!items.isEmpty() && !isOtherThing(reading, items.get(items.size() - 1))) {
                items.forEach(item -> company(reading, item, brands).ifPresent(found::add));
            }
        }
        return found;
    }

    /** 依托渤中、半岛北、半岛南三大片区海上风电基地 is about bases, and so are the items before the last. */
    private static boolean isOtherThing(Reading reading, Span last) {
        return Heads.standard()
                .typeOf(last.of(reading.text()))
                .filter(type -> type != EntityType.ENTERPRISE)
                .isPresent();
    }

    private static Optional<Mention> company(Reading reading, Span item, Brands brands) {
        String words = item.of(reading.text());
        if (words.length() > 14 || Heads.standard().typeOf(words).isPresent()) {
            return Optional.empty();
        }
        return brands.whole(item, "enterprise-slot");
    }
}
