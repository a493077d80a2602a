package org.plangraph.extractor.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Affixes;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/**
 * Finds the industry that a cluster is named after, with a place or without: 先进装备制造 in 先进装备制造产业集群, 改装车 in 铁岭改装车产业集群.
 * A plan that sets out to build such a cluster treats what it is of as an industry, whether or not any list knows it; also where
 * several share the noun. What a place has two of is left to what is known of either (盘锦石化及精细化工产业集群).
 */
final class ClusterIndustryFinder implements Finder {
    private static final String ID = "cluster-industry";
    private static final Search COUNTED = Search.of("count-of-clusters");
    private static final String JOINTS = "及和与";
    private static final double CONFIDENCE = 0.8;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;

    private final Set<String> tails = WordList.words("cluster-tails");
    private final Set<String> catchAll = WordList.words("terms/catch-all");
    private final Set<String> ranks = WordList.words("cluster-ranks");
    private final Affixes levels = Affixes.prefixes(WordList.words("cluster-levels"));

    @Override
    public List<Mention> find(Reading reading) {
        return reading.mentions().stream()
                .filter(m -> m.type() == EntityType.INDUSTRY_CLUSTER)
                .flatMap(m -> industry(reading, m).stream())
                .filter(m -> m.name().equals(m.span().of(reading.text())))
                .filter(m -> reading.beginningAt(m.span().begin(), EntityType.REGION).stream()
                        .noneMatch(place -> place.span().end() >= m.span().end()))
                .toList();
    }

    private Optional<Mention> industry(Reading reading, Mention cluster) {
        String name = cluster.name();
        int place = reading.afterPlaces(cluster.span()) - cluster.span().begin();
        int begin = place + levels.longestAt(name, place, name.length() - place);
        int from = cluster.span().begin() + begin;
        return tails.stream()
                .filter(name::endsWith)
                .filter(tail -> begin + tail.length() <= name.length())
                .map(tail -> name.substring(begin, name.length() - tail.length()))
                .filter(this::isNamed)
                .filter(stem -> place == 0 || stem.chars().noneMatch(c -> JOINTS.indexOf(c) >= 0))
                .map(stem ->
                        new Mention(new Span(from, from + stem.length()), EntityType.INDUSTRY, stem, ID, CONFIDENCE))
                .findFirst();
    }

    private boolean isNamed(String stem) {
        return stem.length() >= SHORTEST
                && !COUNTED.startsAt(stem, 0)
                && stem.length() <= LONGEST
                && !catchAll.contains(stem)
                && ranks.stream().noneMatch(stem::endsWith);
    }
}
