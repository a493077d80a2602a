package org.plangraph.extractor.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plangraph.extractor.ExtractionException;
import org.plangraph.ontology.EntityType;

/** Nouns that close a list and say what its items are: 等骨干企业, 等7条高速公路. */
public final class ListNouns {
    private static final int LONGEST = 6;
    private final Map<String, ListNoun> nouns = new HashMap<>();
    private final Affixes openings;

    /**
     * A noun that closes lists.
     *
     * @param shared whether it is the tail of each item's name, rather than only their class
     */
    public record ListNoun(String noun, EntityType type, boolean shared) {}

    private static final class Lazy {
        static final ListNouns STANDARD = new ListNouns();
    }

    private ListNouns() {
        WordList.table("list-nouns").forEach((noun, rest) -> {
            String[] cells = rest.split(" ");
            EntityType type = EntityType.ofLocalName(cells[0])
                    .orElseThrow(() -> new ExtractionException("list-nouns.tsv: no entity type " + cells[0]));
            nouns.put(noun, new ListNoun(noun, type, cells[1].equals("tail")));
        });
        openings = Affixes.prefixes(nouns.keySet());
    }

    public static ListNouns standard() {
        return Lazy.STANDARD;
    }

    /** The longest noun that begins at {@code offset}. */
    public Optional<ListNoun> at(String text, int offset) {
        int length = openings.longestAt(text, offset, LONGEST);
        return length == 0 ? Optional.empty() : Optional.of(nouns.get(text.substring(offset, offset + length)));
    }
}
