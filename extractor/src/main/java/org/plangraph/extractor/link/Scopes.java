package org.plangraph.extractor.link;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.RegionCode;
import org.plangraph.ontology.Regions;

/**
 * Knows names that mean another thing in the plan of another region: a place of which there are several, an area named by
 * its direction alone, and a site named by its kind alone.
 */
final class Scopes {
    private static final Set<EntityType> NAMED_BY_KIND =
            EnumSet.of(EntityType.PARK, EntityType.PROJECT, EntityType.INSTITUTION, EntityType.INDUSTRY_CLUSTER);

    private final Set<String> areas;
    private final Optional<RegionCode> own;
    private final NameForms forms;

    Scopes(Plan plan, NameForms forms, Regions gazetteer) {
        this.areas = gazetteer.areas().forms().keySet();
        this.own = plan.profile().region();
        this.forms = forms;
    }

    /** The plan's region where the name needs it; empty where it stands for itself, or the plan has no region. */
    Optional<RegionCode> of(EntityType type, String name, List<RegionCode> candidates) {
        boolean several = candidates.size() > 1;
        boolean bareArea = type == EntityType.REGION
                && !areas.contains(name)
                && forms.bareRegion().matcher(name).matches();
        boolean bareSite = NAMED_BY_KIND.contains(type) && isKind(name);
        return own.filter(region -> several || bareArea || bareSite);
    }

    private static boolean isKind(String name) {
        int head = Heads.standard().lengthIn(name);
        return head > 0 && GenericWords.fill(name.substring(0, name.length() - head));
    }
}
