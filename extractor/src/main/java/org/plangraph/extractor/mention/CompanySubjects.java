package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Companies;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.ontology.EntityType;

/** Companies as subjects of what companies do, at the head of a clause: 益阳信维科技攻克…, 兴银投资获批开业. */
final class CompanySubjects {
    private static final Search SUBJECT = Search.of("company-subject");
    private static final int TAIL = 2;
    private static final double LIKELY = 0.6;

    private final Reading reading;
    private final Companies companies = Companies.standard();
    private final Identity identity;

    CompanySubjects(Reading reading) {
        this.reading = reading;
        this.identity = new Identity(reading);
    }

    List<Mention> find() {
        List<Mention> found = new ArrayList<>();
        for (MatchResult subject : SUBJECT.all(reading.text())) {
            Span name = new Span(subject.start(1), subject.end(1));
            if (isCompany(name)) {
                found.add(mention(name));
            }
        }
        return found;
    }

    private boolean isCompany(Span name) {
        String words = name.of(reading.text());
        if (companies.isKnown(words)) {
            return true;
        }
        List<Token> tokens = identity.tokens(name);
        boolean governs = tokens.isEmpty()
                || tokens.get(0).word().length() > 1 && tokens.get(0).is("v")
                || tokens.get(0).is("d")
                || tokens.get(0).is("p");
        int tail = companies.tailAt(reading.text(), name.end() - TAIL) == TAIL ? TAIL : 0;
        if (governs || tail == 0 || name.length() <= TAIL + 1) {
            return false;
        }
        Span before = new Span(name.begin(), name.end() - tail);
        return companies.isSector(words.substring(words.length() - tail))
                ? identity.hasUnknownWord(before)
                : !identity.isGeneric(before);
    }

    private Mention mention(Span name) {
        String words = name.of(reading.text());
        List<Mention> places = reading.beginningAt(name.begin(), EntityType.REGION);
        List<String> forms = places.isEmpty()
                ? List.of()
                : List.of(words.substring(places.get(0).span().length()));
        return new Mention(name, EntityType.ENTERPRISE, words, forms, "enterprise-subject", LIKELY, List.of());
    }
}
