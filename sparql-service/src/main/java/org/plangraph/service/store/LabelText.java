package org.plangraph.service.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.plangraph.extractor.lexicon.HanLp;
import org.plangraph.extractor.link.NameForms;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Regions;

/** The forms under which a label is indexed and a search is read. */
final class LabelText {
    /** How much of a label can be found from any place in it. */
    private static final int LONGEST_PART = 64;

    private static final int SHORTEST_REST = 2;

    private LabelText() {}

    /** Read once, on the first label or search. */
    private static final class Known {
        static final NameForms FORMS = NameForms.load();
        static final Regions REGIONS = Regions.load();
    }

    /** Letters and digits alone, in lower case and ordinary width: brackets, dots and spaces tell no names apart. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** What is left of a folded name without the tails that say what kind of thing it is; the name itself among them. */
    static Set<String> stems(String folded) {
        Set<String> stems = new TreeSet<>();
        stems.add(folded);
        for (EntityType type : EntityType.values()) {
            stems.add(Known.FORMS.withoutTail(type, folded));
        }
        return stems;
    }

    /** The stems of a folded name that opens with regions, without those: 海尔 of 青岛海尔; empty for other names. */
    static Set<String> withoutRegions(String folded) {
        String rest = folded;
        for (int length = leadingRegion(rest); length > 0; length = leadingRegion(rest)) {
            rest = rest.substring(length);
        }
        return rest.equals(folded) ? Set.of() : stems(rest);
    }

    private static int leadingRegion(String name) {
        for (int length = Math.min(12, name.length() - SHORTEST_REST); length >= 2; length--) {
            if (!Known.REGIONS.names(name.substring(0, length)).isEmpty()) {
                return length;
            }
        }
        return 0;
    }

    /** A folded name from each place where a reader would start: every character, but not inside of Latin words or figures. */
    static List<String> parts(String folded) {
        return suffixes(folded, at -> !isInsideRun(folded, at));
    }

    /** A folded name from each place inside of a Latin word or figure. */
    static List<String> innerParts(String folded) {
        return suffixes(folded, at -> isInsideRun(folded, at));
    }

    /** Chinese characters one by one, Latin words and figures as wholes, apart by spaces. */
    static List<String> tokens(String folded) {
        List<String> tokens = new ArrayList<>();
        int begin = 0;
        for (int at = 1; at <= folded.length(); at++) {
            if (at == folded.length() || !isInsideRun(folded, at)) {
                tokens.add(folded.substring(begin, at));
                begin = at;
            }
        }
        return folded.isEmpty() ? List.of() : tokens;
    }

    /** What a folded name sounds like, from each of its syllables on; the first is the whole. */
    static List<String> spelled(String folded, Spelling spelling) {
        List<String> syllables = HanLp.syllables(folded);
        List<String> spelled = new ArrayList<>();
        for (int at = 0; at < folded.length(); at++) {
            if (!isInsideRun(folded, at)) {
                spelled.add(cut(spelling.of(syllables.subList(at, syllables.size()))));
            }
        }
        return spelled;
    }

    /** How a name is typed by ear. */
    enum Spelling {
        PINYIN {
            @Override
            String of(List<String> syllables) {
                return String.join("", syllables);
            }
        },
        INITIALS {
            @Override
            String of(List<String> syllables) {
                return syllables.stream()
                        .map(syllable -> syllable.substring(0, 1))
                        .collect(Collectors.joining());
            }
        },
        /** Pinyin without what many speakers do not tell apart. */
        BLURRED {
            @Override
            String of(List<String> syllables) {
                return blurred(String.join("", syllables));
            }
        };

        abstract String of(List<String> syllables);
    }

    /** zh and z, ch and c, sh and s, ng and n as one. */
    static String blurred(String pinyin) {
        return pinyin.replaceAll("([zcs])h", "$1").replaceAll("ng", "n");
    }

    private static boolean isInsideRun(String text, int at) {
        return at > 0 && isRun(text.charAt(at - 1)) && isRun(text.charAt(at));
    }

    private static boolean isRun(char c) {
        return c < 0x250;
    }

    private static List<String> suffixes(String text, IntPredicate from) {
        List<String> suffixes = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (from.test(at)) {
                suffixes.add(cut(text.substring(at)));
            }
        }
        return suffixes;
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST_PART, text.length()));
    }
}
