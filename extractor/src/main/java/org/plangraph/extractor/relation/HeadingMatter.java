package org.plangraph.extractor.relation;

import org.plangraph.extractor.document.Section;
import org.plangraph.extractor.lexicon.Affixes;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

/** Tells what a heading is about from what it only mentions. */
final class HeadingMatter {
    /** A heading is about an industry when the industry is this much of its words. */
    private static final double SHARE = 0.4;

    /** What a heading closes with to say that its matter is to grow, whatever that is: 促进平台经济|高质量发展. */
    private static final Affixes GROWTH = Affixes.suffixes(WordList.words("terms/focus-closers"));

    /** What a heading sets out to do for an industry. */
    private static final Affixes FURTHERING = Affixes.suffixes(WordList.words("terms/boundaries-develop"));

    /** More characters before an industry are no verb with its adverbs. */
    private static final int LONGEST_OPENING = 8;

    /** What opens a heading with this is too broad to have all that stands below it: 智能经济. */
    private static final String ECONOMY = "经济";

    private static final char COMMA = '，';

    private HeadingMatter() {}

    /** Whether the industry or park is most of what the heading, or its first clause, says, save that it is to grow; or what it opens with. */
    static boolean isAbout(Section section, Mention matter) {
        String title = section.title();
        int at = title.indexOf(matter.name());
        int comma = title.indexOf(COMMA);
        String clause = at >= 0 && at < comma ? title.substring(0, comma) : title;
        int growth = GROWTH.longestOf(clause, clause.length());
        return section.kind() == Section.Kind.BOX
                || matter.span().length() >= SHARE * (clause.length() - growth)
                || isObject(matter, clause, at);
    }

    /** Whether the heading is one clause that opens with what is to be done for the industry: 做好新能源外送和消纳文章. */
    private static boolean isObject(Mention matter, String clause, int at) {
        return at > 0
                && at <= LONGEST_OPENING
                && matter.type() == EntityType.INDUSTRY
                && clause.indexOf(COMMA) < 0
                && !matter.name().endsWith(ECONOMY)
                && FURTHERING.longestAt(clause, at, at) > 0;
    }
}
