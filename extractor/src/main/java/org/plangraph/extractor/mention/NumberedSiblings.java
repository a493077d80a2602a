package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Patterns;
import org.plangraph.extractor.lexicon.Search;

/** Works of one name that differ by their number, of which only the first has the name: 宏远五期、|六期, 河东核电3号机组商运、|4号机组. */
final class NumberedSiblings {
    /** The number, and what is numbered. */
    private static final Search OWN = Search.of("numbered-works-last");

    private static final Pattern NEXT = Patterns.of("numbered-works-next");

    private NumberedSiblings() {}

    /** Those that are listed behind {@code first}. */
    static List<Mention> after(Reading reading, Mention first) {
        List<Mention> siblings = new ArrayList<>();
        Optional<MatchResult> own = OWN.first(first.name());
        if (own.isPresent()) {
            String shared = first.name().substring(0, own.get().start(1));
            Matcher next = NEXT.matcher(reading.text());
            int at = first.span().end();
            while (next.region(at, reading.text().length()).lookingAt()
                    && next.group(2).equals(own.get().group(2))) {
                siblings.add(new Mention(
                        new Span(next.start(1), next.end(2)),
                        first.type(),
                        shared + next.group(1) + next.group(2),
                        first.foundBy(),
                        first.confidence()));
                at = next.end(2);
            }
        }
        return siblings;
    }
}
