package org.plangraph.ontology;

/** A six-digit code of an administrative division (GB/T 2260), such as {@code 370100} for 济南市. */
public record RegionCode(String value) implements Comparable<RegionCode> {
    private static final int LENGTH = 6;

    public RegionCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("A region code has six digits, not '" + value + "'");
        }
    }

    private static boolean isCode(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return value.length() == LENGTH;
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
