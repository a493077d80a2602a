package org.plangraph.extractor.rule;

/** A rule's name, in kebab case; it stands in the evidence of every statement the rule makes. */
public record RuleId(String value) implements Comparable<RuleId> {
    public RuleId {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("A rule id is lower-case words joined by '-', not '" + value + "'");
        }
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
