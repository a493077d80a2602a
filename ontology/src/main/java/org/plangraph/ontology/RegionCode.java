package org.plangraph.ontology;

/** A six-digit code of an administrative division (GB/T 2260), such as {@code 370100} for 济南市. */
public record RegionCode(String value) implements Comparable<RegionCode> {
    public RegionCode {
        if (!value.matches("[0-9]{6}")) {
            throw new IllegalArgumentException("A region code has six digits, not '" + value + "'");
        }
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
