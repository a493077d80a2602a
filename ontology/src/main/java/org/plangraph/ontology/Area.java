package org.plangraph.ontology;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A place outside today's administrative tree that plans name: a new area, an economic zone, a part of the country or of a
 * province, or a division that has been dissolved.
 *
 * @param aliases other forms of its name
 * @param within the division it lies in; empty when it crosses provinces
 * @param covers the divisions it consists of, where a public document says so; often empty
 * @param note year of approval, or years it existed; may be empty
 */
public record Area(
        String name, Kind kind, List<String> aliases, Optional<Region> within, List<Region> covers, String note) {

    /** What sort of place an area is. */
    public enum Kind {
        /** A state-level new area such as 兰州新区. */
        NEW_AREA,
        /** A zone or belt of a national or provincial strategy such as 黄河三角洲. */
        ZONE,
        /** A group of cities such as 长株潭. */
        AGGLOMERATION,
        /** A part of the country such as 西北. */
        GEOGRAPHIC,
        /** A customary part of a province such as 苏南. */
        TRADITIONAL,
        /** A border port that is no division, such as 甘其毛都. */
        PORT,
        /** A dissolved division such as 热河省. */
        HISTORICAL;

        static Kind ofLocalName(String localName) {
            return valueOf(localName.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public String iri(Iris iris) {
        return iris.entity(EntityType.REGION, name);
    }
}
