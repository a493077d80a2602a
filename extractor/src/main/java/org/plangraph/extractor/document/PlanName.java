package org.plangraph.extractor.document;

/** A plan's name: its file name without extension; it names the plan's graphs. */
public record PlanName(String value) implements Comparable<PlanName> {
    public PlanName {
        if (value.isBlank() || value.contains("/") || value.contains("\\") || value.startsWith(".")) {
            throw new IllegalArgumentException(
                    "A plan name is a file name without folders or extension, not '" + value + "'");
        }
    }

    @Override
    public int compareTo(PlanName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
