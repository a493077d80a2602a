package org.plangraph.extractor.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.rule.Annotation;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.RegionCode;

/**
 * A name found in the reading text.
 *
 * @param span where the name stands; for a name composed out of a coordination, its own words together with the shared
 *     ones where these are contiguous, else its own words alone
 * @param name the name itself: the text of the span, or composed ({@code 威海高端风电装备产业基地} out of
 *     {@code 威海、烟台、东营高端风电装备产业基地}), cleaned of quotes and white space
 * @param forms other forms of the same name that the text gives at this place (without 项目, a bare form in brackets)
 * @param foundBy id of the rule or finder, for evidence and the rule report
 * @param confidence 0 to 1
 * @param regions for a region: the gazetteer entries it can mean, best first; empty for areas outside the gazetteer
 */
public record Mention(
        Span span,
        EntityType type,
        String name,
        List<String> forms,
        String foundBy,
        double confidence,
        List<RegionCode> regions)
        implements Annotation {
    /** By place, the longer first, then by type and name. */
    public static final Comparator<Mention> IN_READING_ORDER = (a, b) -> {
        int order = a.span.compareTo(b.span);
        order = order != 0 ? order : a.type.compareTo(b.type);
        return order != 0 ? order : a.name.compareTo(b.name);
    };

    public Mention {
        Objects.requireNonNull(span);
        forms = List.copyOf(forms);
        regions = List.copyOf(regions);
        if (name.isBlank()) {
            throw new IllegalArgumentException("A mention needs a name, at " + span);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence of " + name + " is outside 0 to 1: " + confidence);
        }
    }

    public Mention(Span span, EntityType type, String name, String foundBy, double confidence) {
        this(span, type, name, List.of(), foundBy, confidence, List.of());
    }

    /** The same name at the same place, of another type. */
    public Mention as(EntityType other) {
        return new Mention(span, other, name, forms, foundBy, confidence, regions);
    }

    /** Names and places alone: mentions are looked up by the thousand, and hardly two differ in nothing else. */
    @Override
    public int hashCode() {
        return (name.hashCode() * 31 + span.begin()) * 31 + type.ordinal();
    }
}
