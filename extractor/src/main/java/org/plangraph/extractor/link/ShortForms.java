package org.plangraph.extractor.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plangraph.extractor.lexicon.Companies;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Regions;

/**
 * Joins the short form of a site or a company to the full one. A site's short form keeps the first and last two characters of
 * the full one and the order of all its own, and leaves out only words that identify nothing: 智慧海洋 in one institute's name
 * tells it from another. A company's is its beginning with 公司, or its brand, and more than the place where many companies are.
 * Where two full forms fit, a short one stays by itself.
 */
final class ShortForms {
    private static final int ENDS = 2;
    private static final int SHORTEST_SITE = 6;
    private static final int SHORTEST_OWN = 4;
    /** Characters of the shortest name by which a company goes without its trade. */
    private static final int SHORTEST_NAME = 3;

    private static final Pattern LEGAL = Pattern.compile("(?:（[^（）]{2,8}）)?(?:集团)?(?:股份)?(?:有限)?(?:责任)?公司");

    /** Words that describe in general but tell one site from another: 文化, 新区. */
    private static final Set<String> TELLING = WordList.words("telling-words");

    private final Companies register = Companies.standard();
    private final NameForms forms;
    private final Regions gazetteer;

    ShortForms(NameForms forms, Regions gazetteer) {
        this.forms = forms;
        this.gazetteer = gazetteer;
    }

    void join(List<Mention> mentions, Clusters clusters) {
        Map<String, List<Integer>> bySameHead = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention m = mentions.get(i);
            boolean shortens = Family.of(m.type()) == Family.SITES || m.type() == EntityType.ENTERPRISE;
            if (shortens && m.name().length() >= ENDS) {
                group(bySameHead, m.name(), m, i);
                String own = ownWords(m);
                if (!own.equals(m.name())) {
                    group(bySameHead, own, m, i);
                }
            }
        }
        bySameHead.values().forEach(group -> group.forEach(i -> joinToFull(i, group, mentions, clusters)));
    }

    private static void group(Map<String, List<Integer>> bySameHead, String words, Mention m, int i) {
        bySameHead
                .computeIfAbsent(Family.of(m.type()) + words.substring(0, ENDS), h -> new ArrayList<>())
                .add(i);
    }

    /**
     * A company's name without the places that it opens with, where a name is left: 英良集团 of 福建英良集团; that of a site from its
     * innermost place on: 西安高新区 of 陕西省西安高新区.
     */
    private String ownWords(Mention m) {
        String name = m.name();
        if (m.type() == EntityType.ENTERPRISE) {
            String own = name.substring(lengthOfPlace(name, SHORTEST_OWN));
            return own.substring(lengthOfPlace(own, SHORTEST_OWN));
        }
        String own = name;
        for (int place = lengthOfPlace(own, SHORTEST_OWN);
                place > 0 && lengthOfPlace(own.substring(place), ENDS) > 0;
                place = lengthOfPlace(own, SHORTEST_OWN)) {
            own = own.substring(place);
        }
        return own;
    }

    /** Length of the longest place that {@code name} opens with before at least {@code rest} characters more; 0 where it opens with none. */
    private int lengthOfPlace(String name, int rest) {
        for (int place = name.length() - rest; place >= ENDS; place--) {
            if (isPlace(name.substring(0, place))) {
                return place;
            }
        }
        return 0;
    }

    private void joinToFull(int i, List<Integer> group, List<Mention> mentions, Clusters clusters) {
        Map<String, Integer> full = new HashMap<>();
        for (int other : group) {
            if (shortens(mentions.get(i), mentions.get(other))) {
                full.putIfAbsent(mentions.get(other).name(), other);
            }
        }
        if (full.size() == 1) {
            clusters.join(i, full.values().iterator().next().intValue());
        }
    }

    private boolean shortens(Mention brief, Mention full) {
        String a = brief.name();
        String b = full.name();
        if (a.length() >= b.length()) {
            return false;
        }
        return brief.type() == EntityType.ENTERPRISE
                ? full.type() == EntityType.ENTERPRISE && (shortensCompany(a, b) || isBrand(a, ownWords(full)))
                : full.type() != EntityType.ENTERPRISE
                        && (a.equals(ownWords(full)) || a.length() >= SHORTEST_SITE && shortensSite(a, b));
    }

    private boolean shortensCompany(String brief, String full) {
        if (isBrand(brief, full)) {
            return true;
        }
        String tail = forms.companyTail();
        if (!brief.endsWith(tail) || !forms.isFullCompany(full)) {
            return false;
        }
        int stem = brief.length() - tail.length();
        return full.regionMatches(0, brief, 0, stem) && !isPlace(brief.substring(0, stem));
    }

    /** Whether what follows the short form is no more than a tail, and no list knows it as a company of its own: 沃森 of 沃森生物. */
    private boolean isBrand(String brief, String full) {
        return full.startsWith(brief)
                && (register.tailAt(full, brief.length()) == full.length() - brief.length()
                        || brief.length() >= SHORTEST_NAME && saysOnlyWhatItIs(full, brief.length()))
                && !register.isKnown(brief)
                && !isPlace(brief);
    }

    /** Whether from {@code offset} on stands its trade and what it is by law, and perhaps its place: 中晶半导体|材料有限公司. */
    private boolean saysOnlyWhatItIs(String company, int offset) {
        int at = offset;
        for (int tail = register.tailAt(company, at); tail > 0; tail = register.tailAt(company, at)) {
            at += tail;
        }
        return LEGAL.matcher(company).region(at, company.length()).matches();
    }

    private boolean isPlace(String name) {
        return !gazetteer.names(name).isEmpty();
    }

    private static boolean shortensSite(String brief, String full) {
        return full.endsWith(brief.substring(brief.length() - ENDS))
                && leftOut(brief, full).filter(ShortForms::saysNothing).isPresent();
    }

    private static boolean saysNothing(List<String> leftOut) {
        return leftOut.stream().allMatch(words -> GenericWords.fill(words) && !TELLING.contains(words));
    }

    /** What {@code full} has beyond {@code brief}, stretch by stretch; empty when it does not hold all of it in its order. */
    private static Optional<List<String>> leftOut(String brief, String full) {
        List<String> leftOut = new ArrayList<>();
        int at = 0;
        int begin = 0;
        for (int i = 0; i < full.length(); i++) {
            if (at < brief.length() && full.charAt(i) == brief.charAt(at)) {
                if (begin < i) {
                    leftOut.add(full.substring(begin, i));
                }
                at++;
                begin = i + 1;
            }
        }
        if (begin < full.length()) {
            leftOut.add(full.substring(begin));
        }
        return at == brief.length() ? Optional.of(leftOut) : Optional.empty();
    }
}
