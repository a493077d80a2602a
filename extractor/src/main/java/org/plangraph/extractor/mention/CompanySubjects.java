package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Companies;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.Token;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/** Companies as subjects of what companies do, at the head of a clause: 益阳信维科技攻克…, 兴银投资获批开业. */
final class CompanySubjects {
    /** The first character of what may be a subject. */
    private static final Search BEGINS = Search.of("company-subject-begins");
    /** What companies do, or are. */
    private static final Search DOES = Search.of("company-subject-does");

    private static final Search HONOUR = Search.of("company-honour");
    private static final Set<String> COMPOUNDING = WordList.words("not-brand-characters");
    private static final Set<String> PLACE_NOUNS = WordList.words("place-nouns");
    private static final Set<String> PLACE_ENDINGS = WordList.words("place-endings");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;
    private static final int LONGEST_UNKNOWN = 4;
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
        int last = 0;
        for (MatchResult first : BEGINS.all(reading.text())) {
            if (first.start() >= last) {
                Span subject = new Span(first.start(), endOfSubject(first.start()));
                last = subject.end();
                if (subject.length() > 0 && !isWorks(subject) && isCompany(subject)) {
                    found.add(mention(subject));
                }
            }
        }
        return found;
    }

    /** Where the subject that begins at {@code begin} ends, right before what it does; {@code begin} where it does nothing. */
    private int endOfSubject(int begin) {
        String text = reading.text();
        int limit = Math.min(begin + LONGEST, text.length());
        for (int end = begin + 1; end <= limit && Character.isIdeographic(text.charAt(end - 1)); end++) {
            if (end - begin >= SHORTEST && DOES.startsAt(text, end)) {
                return end;
            }
        }
        return begin;
    }

    /** Whether works have been seen there: 惠科新型显示 of 惠科新型显示落户长沙. */
    private boolean isWorks(Span subject) {
        return reading.beginningAt(subject.begin(), EntityType.PROJECT).stream()
                .anyMatch(works -> works.span().equals(subject));
    }

    private boolean isCompany(Span name) {
        String words = name.of(reading.text());
        if (companies.isKnown(words)) {
            return !PLACE_NOUNS.contains(words.substring(words.length() - 1))
                    && (words.length() > TAIL || reading.text().charAt(name.end()) != '“');
        }
        List<Token> tokens = identity.tokens(name);
        boolean governs = tokens.isEmpty()
                || tokens.get(0).word().length() > 1 && tokens.get(0).is("v")
                || tokens.get(0).is("d")
                || tokens.get(0).is("p");
        int tail = companies.tailAt(reading.text(), name.end() - TAIL) == TAIL ? TAIL : 0;
        if (tail == 0 || name.length() <= TAIL + 1) {
            return HONOUR.startsAt(reading.text(), name.end()) && isUnknown(name, tokens);
        }
        if (governs) {
            return false;
        }
        Span before = new Span(name.begin(), name.end() - tail);
        return companies.isSector(words.substring(words.length() - tail))
                ? identity.hasUnknownWord(before)
                : !identity.isGeneric(before);
    }

    /** Three or four characters none of which belongs to a word, and that do not end as places do: 百瑞源. */
    private boolean isUnknown(Span name, List<Token> tokens) {
        String words = name.of(reading.text());
        return words.length() <= LONGEST_UNKNOWN
                && tokens.size() == words.length()
                && tokens.stream().skip(1).allMatch(Identity::isLoneCharacter)
                && tokens.stream().skip(1).noneMatch(token -> COMPOUNDING.contains(token.word()))
                && !PLACE_ENDINGS.contains(words.substring(words.length() - 1))
                && reading.beginningAt(name.begin(), EntityType.REGION).isEmpty();
    }

    private Mention mention(Span name) {
        String words = name.of(reading.text());
        List<Mention> places = reading.beginningAt(name.begin(), EntityType.REGION);
        List<String> forms = places.stream()
                .map(place -> words.substring(place.span().length()))
                .filter(form -> form.length() >= TAIL)
                .limit(1)
                .toList();
        return new Mention(name, EntityType.ENTERPRISE, words, forms, "enterprise-subject", LIKELY, List.of());
    }
}
