package org.plangraph.extractor.mention.term;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Section;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Affixes;
import org.plangraph.extractor.lexicon.Automaton;
import org.plangraph.extractor.lexicon.Gazetteer;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.extractor.mention.Finder;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.mention.Reading;
import org.plangraph.ontology.EntityType;

/**
 * Finds the industry that a site, an institute or a work says it is for, whether or not the plan speaks of it elsewhere: 创意产业
 * in 西部创意产业集聚区, 光伏发电 in 理塘索绒光伏发电, 生物育种 with the crop before it in 甘蔗生物育种实验室. It stands before the head noun
 * of the name, and at most sides of it and words for kinds of sites come between.
 */
public final class NameIndustryFinder implements Finder {
    private static final String ID = "industry-of-name";
    private static final double CONFIDENCE = 0.7;
    /** A site says what industry it is for even where it names goods: 汽车 of 汽车生产基地. */
    private static final double OF_SITE = 0.9;

    /** Ends the name of a company that a province has set up for a branch: 湖北数据集团. */
    private static final Search GROUP = Search.of("group-last");

    private static final Set<EntityType> NAMED =
            EnumSet.of(EntityType.PARK, EntityType.INSTITUTION, EntityType.PROJECT);
    /** A heading is about an industry when the industry is this much of its words. */
    private static final double HEADING_SHARE = 0.4;

    private static final Set<Section.Kind> LISTS = EnumSet.of(Section.Kind.BOX, Section.Kind.LIST_LABEL);
    private static final Set<EntityType> OWNERS = EnumSet.of(EntityType.REGION, EntityType.ENTERPRISE);

    private final NamedIndustries industries = new NamedIndustries();
    private final Affixes levels = Affixes.prefixes(WordList.words("terms/levels"));
    private final Affixes zones = Affixes.prefixes(WordList.words("terms/zone-kinds"));

    @Override
    public List<Mention> find(Reading reading) {
        List<Mention> found = new ArrayList<>();
        for (Mention named : reading.mentions()) {
            if (isToBeRead(reading, named)) {
                Name name = new Name(reading, named, front(reading, named));
                for (Span span : industries.of(name)) {
                    if (name.isSaidBestBy(span)) {
                        found.add(new Mention(span, EntityType.INDUSTRY, span.of(reading.text()), ID, CONFIDENCE));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isToBeRead(Reading reading, Mention named) {
        boolean group = named.type() == EntityType.ENTERPRISE
                && GROUP.isIn(named.name())
                && reading.plan().profile().isReport();
        return group || NAMED.contains(named.type()) && !isCompany(reading, named) && !isHeaded(reading, named);
    }

    private static boolean isCompany(Reading reading, Mention named) {
        return reading.beginningAt(named.span().begin(), EntityType.ENTERPRISE).stream()
                .anyMatch(company -> company.span().equals(named.span()));
    }

    /**
     * Whether the name stands in a list, or under a heading, that says the industry of all below it, as those of a report,
     * which hold mixed matter, do not.
     */
    private static boolean isHeaded(Reading reading, Mention named) {
        Plan plan = reading.plan();
        return !plan.profile().isReport()
                && reading.sentenceAt(named.span().begin()).stream()
                        .flatMap(sentence -> plan.path(plan.section(sentence)).stream())
                        .anyMatch(section -> LISTS.contains(section.kind()) || isOfIndustry(reading, section));
    }

    private static boolean isOfIndustry(Reading reading, Section section) {
        return reading.within(section.heading(), EntityType.INDUSTRY)
                .anyMatch(m ->
                        m.span().length() >= HEADING_SHARE * section.title().length());
    }

    /** Characters of the places, the zones in them, the owners and the level (国家级) that open the name. */
    private int front(Reading reading, Mention named) {
        String name = named.name();
        int begin = named.span().begin();
        int at = named.type() == EntityType.ENTERPRISE ? place(name) : 0;
        int before = -1;
        while (before < at) {
            before = at;
            for (EntityType type : OWNERS) {
                List<Mention> owners = reading.beginningAt(begin + at, type);
                if (!owners.isEmpty()
                        && name.startsWith(owners.get(0).span().of(reading.text()), at)
                        && at + owners.get(0).span().length() < name.length()) {
                    at += owners.get(0).span().length();
                }
            }
            at += levels.longestAt(name, at, name.length() - at);
            at += at > 0 ? zones.longestAt(name, at, name.length() - at) : 0;
        }
        return at;
    }

    /** Characters of the place that opens a company's name, which is no mention of its own. */
    private static int place(String name) {
        return Gazetteer.standard().find(name).stream()
                .filter(hit -> hit.begin() == 0 && !hit.value().isNone())
                .mapToInt(Automaton.Hit::end)
                .max()
                .orElse(0);
    }
}
