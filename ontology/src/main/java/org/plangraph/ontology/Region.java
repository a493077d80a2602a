package org.plangraph.ontology;

import java.util.Optional;

/**
 * An administrative division of China.
 *
 * @param name its official name, such as {@code 临夏回族自治州}
 * @param parent the division above; empty for provinces
 * @param point its seat of government; empty where the source has none
 */
public record Region(
        RegionCode code, String name, Level level, Optional<RegionCode> parent, Optional<Region.Point> point) {

    /** The three levels of the code table, highest first. */
    public enum Level {
        PROVINCE("province"),
        CITY("city"),
        COUNTY("county");

        private final String localName;

        Level(String localName) {
            this.localName = localName;
        }

        /** The value of {@code pg:level}. */
        public String localName() {
            return localName;
        }

        static Level ofLocalName(String localName) {
            return valueOf(localName.toUpperCase(java.util.Locale.ROOT));
        }
    }

    /** Degrees; good to about 500 m, since the source follows the Chinese datum GCJ-02. */
    public record Point(double latitude, double longitude) {}
}
