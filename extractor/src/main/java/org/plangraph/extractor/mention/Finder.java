package org.plangraph.extractor.mention;

import java.util.List;

/** Finds names of one family in a plan. Holds no state of its own between plans. */
public interface Finder {
    /**
     * The names found, in any order. Earlier finders' names are in {@link Reading#mentions()}; overlaps with them are
     * settled later and need no care here.
     */
    List<Mention> find(Reading reading);
}
