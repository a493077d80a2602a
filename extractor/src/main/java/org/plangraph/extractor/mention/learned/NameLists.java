package org.plangraph.extractor.mention.learned;

import org.plangraph.extractor.lexicon.Companies;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.mention.term.TermKinds;

/** What the word lists know of names and of how they end. */
final class NameLists {
    private static final int COMPANY = 8;
    private static final int COMPANY_TAIL = 2;
    private static final int LONGEST_HEAD = 8;

    private final TermKinds kinds = TermKinds.standard();
    private final Heads heads = Heads.standard();
    private final Companies companies = Companies.standard();

    /** What the lists of terms know of the name. */
    int term(String name) {
        return kinds.standing(name);
    }

    boolean isCompany(String name) {
        return companies.isKnown(name);
    }

    /** What any list knows of the name. */
    int standing(String name) {
        return term(name) + (isCompany(name) ? COMPANY : 0);
    }

    /** How the sentence's word {@code j} would close a name. */
    Closing closing(SentenceWords s, int j) {
        if (s.closings[j] == null) {
            String end = s.text.substring(Math.max(s.begin(0), s.end(j) - LONGEST_HEAD), s.end(j));
            s.closings[j] = new Closing(
                    kinds.head(end),
                    heads.typeOf(end).map(type -> type.ordinal() + 1).orElse(0),
                    heads.lengthIn(end),
                    companies.tailAt(end, Math.max(0, end.length() - COMPANY_TAIL)));
        }
        return s.closings[j];
    }
}
