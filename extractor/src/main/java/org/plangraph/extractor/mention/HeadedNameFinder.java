package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Automaton;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Patterns;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/**
 * Finds names by their head noun: …产业园, …研究院, …高速公路. A name is what stands before the head as far as
 * {@link NameBoundary} goes, if it says more than of what kind the thing is; a list of places before it gives a name each.
 */
final class HeadedNameFinder implements Finder {
    private static final Set<String> NOT_NAMES = WordList.words("not-names");
    private static final Set<String> NEEDS_IDENTITY = WordList.words("heads-of-kinds");
    private static final Pattern GOES_ON = Patterns.of("head-goes-on");
    private static final Pattern BRACKET_AFTER = Patterns.of("bracket-after");
    private static final Pattern PHASE_AFTER = Patterns.of("phase-after");
    private static final Pattern ATTRIBUTIVE = Patterns.of("attributive");
    private static final Set<String> ASPIRATIONS = WordList.words("aspirations");

    @Override
    public List<Mention> find(Reading reading) {
        List<Mention> found = new ArrayList<>();
        for (Sentence sentence : reading.plan().sentences()) {
            String words = sentence.span().of(reading.text());
            NameBoundary boundary = new NameBoundary(reading, sentence);
            for (Automaton.Hit<EntityType> head : Heads.standard().find(words)) {
                Span span = new Span(
                        sentence.span().begin() + head.begin(), sentence.span().begin() + head.end());
                findOne(reading, sentence, boundary, span, head.value(), found);
            }
        }
        return found;
    }

    private void findOne(
            Reading reading,
            Sentence sentence,
            NameBoundary boundary,
            Span head,
            EntityType type,
            List<Mention> found) {
        String text = reading.text();
        if (Patterns.startsAt(GOES_ON, text, head.end())) {
            return;
        }
        if (type != EntityType.INSTITUTION && reading.isInside(head, ProjectListFinder.ID)) {
            return;
        }
        int begin = boundary.begin(head.begin());
        int end = Patterns.endOfMatchAt(PHASE_AFTER, text, head.end());
        Span name = new Span(begin, Patterns.endOfMatchAt(BRACKET_AFTER, text, end));
        if (name.begin() >= head.begin() || !isName(reading, name, head)) {
            return;
        }
        if (type == EntityType.PARK && isAspiration(text, sentence, name)) {
            return;
        }
        found.addAll(RegionDistribution.over(reading, name, type, "headed-name"));
    }

    private static boolean isName(Reading reading, Span name, Span head) {
        Identity identity = new Identity(reading);
        Span modifiers = new Span(name.begin(), head.begin());
        if (identity.isGeneric(modifiers) || NOT_NAMES.contains(name.of(reading.text()))) {
            return false;
        }
        return !NEEDS_IDENTITY.contains(head.of(reading.text())) || identity.isSpecific(modifiers);
    }

    private static boolean isAspiration(String text, Sentence sentence, Span name) {
        int before = name.begin() - 1;
        if (before < sentence.span().begin() + 1 || !Patterns.startsAt(ATTRIBUTIVE, text, before)) {
            return false;
        }
        String praise = text.substring(Math.max(sentence.span().begin(), before - 8), before);
        return ASPIRATIONS.stream().anyMatch(praise::contains);
    }
}
