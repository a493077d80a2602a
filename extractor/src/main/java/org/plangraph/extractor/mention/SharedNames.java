package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Companies;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/**
 * Laboratories and works that share their noun, each by the short name of a place, mountain, lake or river: 金凤、嘉陵江、明月湖实验室
 * is three, 两河口、双江口水电站 two.
 */
final class SharedNames {
    private static final Search LABORATORY = Search.of("laboratory-last");
    private static final Set<String> WORKS = WordList.words("heads-of-named-works");
    /** Routes share otherwise: {@link ParallelItems}. */
    private static final Set<String> ROUTES = WordList.words("heads-of-routes");

    private static final Set<String> COMPLETE = WordList.words("complete-nouns");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    private static final double SURE = 0.75;

    private SharedNames() {}

    /** The names before {@code name}, which ends in {@code head}; none unless its own words are as short as theirs. */
    static List<Mention> before(Reading reading, NameBoundary boundary, Span name, Span head, EntityType type) {
        List<Mention> found = new ArrayList<>();
        String text = reading.text();
        Span own = new Span(name.begin(), head.begin());
        boolean works = WORKS.contains(head.of(text)) && !ROUTES.contains(head.of(text));
        if (!works && !LABORATORY.matches(head.of(text)) || !isProper(reading, own)) {
            return found;
        }
        boolean specific = new Identity(reading).isSpecific(own);
        for (int at = name.begin();
                at > SHORTEST && text.charAt(at - 1) == '、';
                at = found.get(0).span().begin()) {
            Span item = new Span(boundary.begin(at - 1), at - 1);
            if (!isProper(reading, item)) {
                break;
            }
            specific |= new Identity(reading).isSpecific(item);
            found.add(
                    0,
                    new Mention(
                            item, type, item.of(text) + text.substring(head.begin(), name.end()), "shared-name", SURE));
        }
        return specific ? found : List.of();
    }

    /** Two to four characters that may be a name, after the place it lies in, after a known company that owns it, or alone. */
    private static boolean isProper(Reading reading, Span words) {
        int own = reading.beginningAt(words.begin(), EntityType.REGION).stream()
                .mapToInt(place -> place.span().end())
                .filter(end -> end + SHORTEST <= words.end())
                .findFirst()
                .orElse(words.begin() + ownerAt(reading, words));
        return isShortName(reading, new Span(own, words.end()), LONGEST);
    }

    /** Length of the known company that opens the words and leaves enough of them for a name; 0 when none does. */
    private static int ownerAt(Reading reading, Span words) {
        int length = Companies.standard().lengthAt(reading.text(), words.begin());
        return length + SHORTEST <= words.length() && reading.isWordBoundary(words.begin() + length) ? length : 0;
    }

    /** Whether ideographs up to {@code longest} are no head noun, nothing complete in itself and more than a kind of thing. */
    static boolean isShortName(Reading reading, Span words, int longest) {
        return words.length() >= SHORTEST
                && words.length() <= longest
                && words.of(reading.text()).chars().allMatch(Character::isIdeographic)
                && Heads.standard().lengthIn(words.of(reading.text())) == 0
                && !COMPLETE.contains(words.of(reading.text()))
                && !new Identity(reading).isGeneric(words);
    }
}
