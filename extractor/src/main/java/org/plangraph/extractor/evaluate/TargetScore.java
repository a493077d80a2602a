package org.plangraph.extractor.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.plangraph.extractor.evaluate.Gold.GoldTarget;

/** Matches targets one to one on value, unit and year; on value and unit where the gold has no year. */
final class TargetScore {
    private static final Pattern ZEROS = Pattern.compile("\\.0+$");

    private TargetScore() {}

    static Tally of(Normalisation names, List<GoldTarget> gold, List<GoldTarget> found) {
        List<GoldTarget> wanted =
                new ArrayList<>(gold.stream().map(t -> plain(names, t)).toList());
        List<GoldTarget> left =
                new ArrayList<>(found.stream().map(t -> plain(names, t)).toList());
        int exact = pair(wanted, left, GoldTarget::equals);
        int anyYear = pair(
                wanted,
                left,
                (w, f) -> w.year().isEmpty()
                        && w.value().equals(f.value())
                        && w.unit().equals(f.unit()));
        return new Tally(exact + anyYear, left.size(), wanted.size());
    }

    /** Takes matching pairs out of both lists and counts them. */
    private static int pair(List<GoldTarget> wanted, List<GoldTarget> found, BiPredicate<GoldTarget, GoldTarget> same) {
        int pairs = 0;
        for (GoldTarget target : List.copyOf(wanted)) {
            for (int i = 0; i < found.size(); i++) {
                if (same.test(target, found.get(i))) {
                    wanted.remove(target);
                    found.remove(i);
                    pairs++;
                    break;
                }
            }
        }
        return pairs;
    }

    private static GoldTarget plain(Normalisation names, GoldTarget t) {
        String value = ZEROS.matcher(names.of(t.value()).replace(",", "")).replaceAll("");
        return new GoldTarget(value, names.of(t.unit()), t.year());
    }
}
