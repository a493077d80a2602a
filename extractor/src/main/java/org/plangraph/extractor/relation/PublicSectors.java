package org.plangraph.extractor.relation;

import java.util.List;
import org.plangraph.extractor.lexicon.Affixes;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.rule.RuleSet;

/**
 * Sectors that are as much a matter of the public as an industry: culture, health, schools, services. A report's section on one holds
 * museums, hospitals and campaigns that are of no industry for standing there; only what is for visitors is of tourism by its name.
 */
final class PublicSectors {
    private static final Affixes SECTOR_WORDS = Affixes.suffixes(WordList.words("terms/sector-words"));

    /** Characters of a word of the language. */
    private static final int WORD = 2;

    private final List<String> sectors;
    private final List<String> visits;
    private final List<String> sights;

    PublicSectors(RuleSet rules) {
        this.sectors = rules.words("public-sector");
        this.visits = rules.words("tourism");
        this.sights = rules.words("sight");
    }

    /** Whether what a section of a report is on says nothing of the industry that {@code named} in it is of. */
    boolean sayNothingOf(Mention named, Mention topic) {
        String sector = stem(topic.name());
        return visits.stream().anyMatch(sector::endsWith)
                ? sights.stream().noneMatch(named.name()::contains)
                : sectors.contains(sector);
    }

    /** Whether a word of a name says no industry by itself: 文化 of 大运河国家文化公园, other than 文化产业 or 医疗健康. */
    boolean isCommonWord(String word) {
        return word.length() == WORD && sectors.contains(word);
    }

    private static String stem(String sector) {
        return sector.substring(0, sector.length() - SECTOR_WORDS.longestOf(sector, sector.length() - 1));
    }
}
