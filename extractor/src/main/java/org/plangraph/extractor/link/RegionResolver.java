package org.plangraph.extractor.link;

import java.util.List;
import java.util.Optional;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.RegionCode;

/**
 * Decides which region of the gazetteer a name means: the only candidate, or the only one of the highest level, of those
 * inside the plan's own region where there are any. Several candidates that are equally good stay undecided; the entity then goes by its name.
 */
final class RegionResolver {
    private final Optional<RegionCode> own;

    RegionResolver(Plan plan) {
        own = plan.profile().region();
    }

    Optional<RegionCode> resolve(Mention mention) {
        List<RegionCode> candidates = mention.regions();
        if (candidates.size() <= 1) {
            return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(0));
        }
        List<RegionCode> inside =
                candidates.stream().filter(this::inPlansRegion).toList();
        List<RegionCode> highest = highest(inside.isEmpty() ? candidates : inside);
        return highest.size() == 1 ? Optional.of(highest.get(0)) : Optional.empty();
    }

    private boolean inPlansRegion(RegionCode code) {
        return own.isPresent() && code.value().startsWith(significant(own.get()));
    }

    /** A province or prefecture is meant before a county that shares its name (吉林, 朝阳). */
    private static List<RegionCode> highest(List<RegionCode> candidates) {
        int shortest =
                candidates.stream().mapToInt(c -> significant(c).length()).min().orElse(0);
        return candidates.stream()
                .filter(c -> significant(c).length() == shortest)
                .toList();
    }

    /** The digits that tell the level: two for a province, four for a prefecture, six for a county. */
    private static String significant(RegionCode code) {
        String digits = code.value();
        if (digits.endsWith("0000")) {
            return digits.substring(0, 2);
        }
        return digits.endsWith("00") ? digits.substring(0, 4) : digits;
    }
}
