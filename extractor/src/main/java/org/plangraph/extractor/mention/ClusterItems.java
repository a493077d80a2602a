package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Patterns;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/**
 * Finds clusters that the clause calls so after their names (宜昌磷化工、常州碳材料入选国家先进制造业集群) or sums up
 * (先进装备、电子信息等7大产业集群), and those that share their noun, each with a sector of its own (壮大成套装备、现代物流产业集群).
 */
final class ClusterItems implements Finder {
    private static final Search HONOUR = Search.of("cluster-honour");
    private static final Search LISTED = Search.of("listed-clusters");
    private static final Pattern TAIL = Patterns.of("shared-cluster-tail");
    private static final Set<String> INDUSTRIES = WordList.words("terms/industries");
    private static final String CALLED = "产业";
    private static final String NOUN = CALLED + "集群";
    private static final int LONGEST = 16;
    private static final int LONGEST_SECTOR = 12;
    private static final String ID = "cluster-item";
    private static final double SURE = 0.75;

    @Override
    public List<Mention> find(Reading reading) {
        List<Mention> found = new ArrayList<>();
        for (Sentence sentence : reading.plan().sentences()) {
            for (MatchResult honour : HONOUR.all(sentence.span().of(reading.text()))) {
                honoured(reading, sentence, honour, found);
            }
            for (MatchResult listed : LISTED.all(sentence.span().of(reading.text()))) {
                found.addAll(listed(reading, sentence, sentence.span().begin() + listed.start(), listed.group(1)));
            }
        }
        for (Mention cluster : reading.mentions()) {
            if (cluster.type() == EntityType.INDUSTRY_CLUSTER) {
                found.addAll(sharing(reading, cluster));
            }
        }
        return found;
    }

    private static void honoured(Reading reading, Sentence sentence, MatchResult honour, List<Mention> found) {
        int end = sentence.span().begin() + honour.start();
        if (!reading.isWordBoundary(end)) {
            return;
        }
        for (Span item : ListItems.before(reading, new NameBoundary(reading, sentence), end)) {
            Span sector = sectorIn(reading, item);
            if (isOfSector(reading, item, sector)) {
                found.add(cluster(item, of(item.of(reading.text()), NOUN)));
                found.add(new Mention(sector, EntityType.INDUSTRY, sector.of(reading.text()), ID, SURE));
            }
        }
    }

    /** The clusters of the list that ends at {@code end}, before what sums them up; none unless each is a sector, or one of a place. */
    private static List<Mention> listed(Reading reading, Sentence sentence, int end, String noun) {
        List<Span> items = ListItems.before(reading, new NameBoundary(reading, sentence), end);
        boolean named = !items.isEmpty()
                && items.stream().allMatch(item -> isSector(reading, item) || isOfPlace(reading, item));
        return named ? items.stream().map(item -> listed(reading, item, noun)).toList() : List.of();
    }

    private static Mention listed(Reading reading, Span item, String noun) {
        String sector = item.of(reading.text());
        List<String> forms = noun.equals(NOUN) ? List.of() : List.of(of(sector, NOUN));
        return new Mention(item, EntityType.INDUSTRY_CLUSTER, of(sector, noun), forms, ID, SURE, List.of());
    }

    /** The cluster of a sector that may call itself so: 煤化工产业集群 of 煤化工产业. */
    private static String of(String sector, String noun) {
        boolean twice = sector.endsWith(CALLED) && noun.startsWith(CALLED);
        return twice ? sector + noun.substring(CALLED.length()) : sector + noun;
    }

    /** What stands in {@code item} after the place that opens it. */
    private static Span sectorIn(Reading reading, Span item) {
        int begin = reading.beginningAt(item.begin(), EntityType.REGION).stream()
                .mapToInt(place -> place.span().end())
                .filter(end -> end <= item.end())
                .findFirst()
                .orElse(item.begin());
        return new Span(begin, item.end());
    }

    /** Whether a place opens the words, and they go on with a sector: 宜昌磷化工. A sector alone is an industry, not a cluster. */
    private static boolean isOfSector(Reading reading, Span item, Span sector) {
        String words = item.of(reading.text());
        return sector.begin() > item.begin()
                && sector.length() > 1
                && item.length() <= LONGEST
                && words.chars().allMatch(Character::isLetterOrDigit)
                && Heads.standard().lengthIn(words) == 0
                && !new Identity(reading).isGeneric(sector);
    }

    /** The clusters before {@code cluster} that its noun is shared by; none unless sectors stand there all along, or sectors of places. */
    private static List<Mention> sharing(Reading reading, Mention cluster) {
        List<Mention> found = new ArrayList<>();
        String text = reading.text();
        int begin = cluster.span().begin();
        Matcher tail = TAIL.matcher(text).region(begin, cluster.span().end());
        boolean listed = begin > 1 && text.charAt(begin - 1) == '、';
        if (!listed || !tail.find()) {
            return found;
        }
        Span own = new Span(begin, tail.start());
        boolean placed = isOfPlace(reading, own);
        if (!placed && !isSector(reading, own)) {
            return found;
        }
        NameBoundary boundary =
                new NameBoundary(reading, reading.sentenceAt(begin).orElseThrow());
        for (int at = begin; at > 1 && text.charAt(at - 1) == '、'; ) {
            Span item = new Span(boundary.begin(at - 1), at - 1);
            if (!(placed ? isOfPlace(reading, item) : isSector(reading, item))) {
                return List.of();
            }
            found.add(0, cluster(item, of(item.of(text), tail.group())));
            at = item.begin();
        }
        return found;
    }

    private static boolean isOfPlace(Reading reading, Span words) {
        return isOfSector(reading, words, sectorIn(reading, words));
    }

    private static boolean isSector(Reading reading, Span words) {
        return INDUSTRIES.contains(words.of(reading.text())) || SectorBodies.isSector(reading, words, LONGEST_SECTOR);
    }

    private static Mention cluster(Span item, String name) {
        return new Mention(item, EntityType.INDUSTRY_CLUSTER, name, ID, SURE);
    }
}
