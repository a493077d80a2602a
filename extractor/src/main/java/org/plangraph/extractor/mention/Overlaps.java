package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/** Settles what two finders saw at one place. Names may nest, but they do not cross, and one place has one reading per type. */
final class Overlaps {
    /** Longer names before those inside them; at the same place, the surer first. */
    private static final Comparator<Mention> OUTER_FIRST = (a, b) -> {
        int order = a.span().compareTo(b.span());
        return order != 0 ? order : Double.compare(b.confidence(), a.confidence());
    };

    /** Types whose shorter reading at the same begin is only a part: 防城港 of 防城港30万吨级航道. */
    private static final Set<EntityType> SHORTENED = Set.of(EntityType.PROJECT, EntityType.INSTITUTION);

    private static final int SHORTEST_BRANCH = 3;
    private static final String UNIVERSITY = "大学";
    private static final String HOSPITAL = "医院";
    private static final Set<String> PARENTS = WordList.words("parent-institutions");

    /** What is built rather than builds: a computing centre, a platform. */
    private static final Search CENTRE = Search.of("centre-last");

    /** A name and where it stands, whatever is named. */
    private record Named(Span span, String name) {
        Named(Mention mention) {
            this(mention.span(), mention.name());
        }
    }

    private Overlaps() {}

    static List<Mention> settle(List<Mention> mentions) {
        List<Mention> sorted = new ArrayList<>(mentions);
        sorted.sort(OUTER_FIRST);
        List<Mention> kept = new ArrayList<>(sorted.size());
        List<Mention> open = new ArrayList<>();
        for (Mention mention : sorted) {
            close(open, mention.span().begin());
            if (!clashesWithAny(mention, open)) {
                kept.add(mention);
                open.add(mention);
            }
        }
        dropSites(kept);
        kept.sort(Mention.IN_READING_ORDER);
        return List.copyOf(kept);
    }

    /** A listed area that is called a site is one thing, and no region beside it: 川西北生态示范区. */
    private static void dropSites(List<Mention> mentions) {
        Set<Named> sites = mentions.stream()
                .filter(mention -> mention.type() == EntityType.PARK && SiteAreas.isSite(mention.name()))
                .map(Named::new)
                .collect(Collectors.toSet());
        mentions.removeIf(mention -> mention.type() == EntityType.REGION && sites.contains(new Named(mention)));
    }

    private static void close(List<Mention> open, int offset) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).span().end() <= offset) {
                open.remove(i);
            }
        }
    }

    private static boolean clashesWithAny(Mention mention, List<Mention> others) {
        for (Mention other : others) {
            if (clash(mention, other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code a} has no place beside {@code b}, which stands around it or at the same place. */
    private static boolean clash(Mention a, Mention b) {
        if (a.type() != b.type()) {
            return opensSite(a, b) || opensWorks(a, b) || opensUniversity(a, b);
        }
        boolean same = a.span().equals(b.span()) && a.name().equals(b.name());
        boolean inside = b.span().contains(a.span()) && !b.span().equals(a.span());
        boolean opens = inside && a.span().begin() == b.span().begin();
        boolean shortened = SHORTENED.contains(a.type()) && opens && !isParent(a, b);
        boolean closes = a.type() == EntityType.INSTITUTION
                && inside
                && a.span().end() == b.span().end();
        return same || a.type() == EntityType.ENTERPRISE && inside || shortened || closes;
    }

    /** 百万千瓦级核电 of 百万千瓦级核电基地 says what the site is for, and is no undertaking beside it. */
    private static boolean opensSite(Mention a, Mention b) {
        return a.type() == EntityType.PROJECT
                && b.type() == EntityType.PARK
                && a.span().begin() == b.span().begin()
                && a.span().end() < b.span().end();
    }

    /** 北京 of 北京航空航天大学 is part of a name that is known far from there, as is 四川 of 四川大学华西医院西藏医院. */
    private static boolean opensUniversity(Mention a, Mention b) {
        return a.type() == EntityType.REGION
                && b.type() == EntityType.INSTITUTION
                && (b.name().endsWith(UNIVERSITY)
                        || a.span().begin() == b.span().begin()
                                && b.name().endsWith(HOSPITAL)
                                && b.name().startsWith(UNIVERSITY, a.span().length()));
    }

    /** 济南超算中心 of 济南超算中心科技园 says what the site is named after; a body that could own one stands beside it. */
    private static boolean opensWorks(Mention a, Mention b) {
        return a.type() == EntityType.INSTITUTION
                && (b.type() == EntityType.PARK || b.type() == EntityType.PROJECT)
                && a.span().begin() == b.span().begin()
                && a.span().end() < b.span().end()
                && CENTRE.isIn(a.name());
    }

    /**
     * 崖州湾国家实验室 before 南昌物种创新平台 is an institution of its own, and the longer name one of its branches; 青海大学 of
     * 青海大学附属医院 is part of a hospital's name.
     */
    private static boolean isParent(Mention a, Mention b) {
        return a.type() == EntityType.INSTITUTION
                && b.span().length() - a.span().length() > SHORTEST_BRANCH
                && !b.name().endsWith(HOSPITAL)
                && PARENTS.stream().anyMatch(a.name()::endsWith);
    }
}
