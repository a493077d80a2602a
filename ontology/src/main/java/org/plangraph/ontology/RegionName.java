package org.plangraph.ontology;

/** A form under which texts name a region. */
public record RegionName(String form, Region region, Kind kind) {

    /** How a form relates to the official name, the safest first. */
    public enum Kind {
        /** 济南市, 临夏回族自治州. */
        OFFICIAL,
        /** With a plain class word for a long one: 临夏州. */
        PLAIN,
        /** Another official name of the same territory, earlier or later than the table: 襄樊市 for 襄阳市. */
        RENAMED,
        /** Without class word: 济南, 临夏. For counties it often is another word or name as well. */
        SHORT,
        /** One character for a province: 鲁. */
        ABBREVIATION
    }

    /** Whether the form is a county's short one, to be trusted only inside its own province. */
    public boolean isShortCounty() {
        return kind == Kind.SHORT && region.level() == Region.Level.COUNTY;
    }
}
