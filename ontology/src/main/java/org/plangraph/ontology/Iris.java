package org.plangraph.ontology;

import java.util.Objects;

/**
 * Mints the IRIs of design section 3. An IRI depends on the base, the kind and the canonical name alone, so that workers
 * on different machines mint the same IRI without talking.
 */
public record Iris(String base) {
    /** The base IRI of published PlanGraph data. */
    public static final String DEFAULT_BASE = "https://w3id.org/plangraph/";

    public Iris {
        Objects.requireNonNull(base);
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("The base IRI must end in '/': " + base);
        }
    }

    public static Iris standard() {
        return new Iris(DEFAULT_BASE);
    }

    public String region(RegionCode code) {
        return base + "id/region/" + code;
    }

    /** The IRI of an entity outside the gazetteer, from its canonical name. */
    public String entity(EntityType type, String canonicalName) {
        return base + "id/" + type.kind() + "/" + segment(canonicalName);
    }

    /** The plan itself, and the named graph of its facts. {@code plan} is the file name without extension. */
    public String document(String plan) {
        return base + "document/" + segment(plan);
    }

    /** The named graph of a plan's evidence, mentions, sections and run. */
    public String evidenceGraph(String plan) {
        return document(plan) + "/evidence";
    }

    /** A part of a plan's record: {@code what} is {@code section}, {@code target}, {@code mention}, {@code evidence} or {@code run}. */
    public String documentPart(String plan, String what, String key) {
        return base + "id/" + what + "/" + segment(plan) + "/" + segment(key);
    }

    /** A graph shared by all plans: {@code ontology}, {@code regions}, {@code industries} or {@code links}. */
    public String sharedGraph(String name) {
        return base + "graph/" + name;
    }

    /** A class of an industry classification; {@code scheme} is {@code sei2018} or {@code gbt4754-2017}. */
    public String industryClass(String scheme, String code) {
        return base + "id/" + scheme + "/" + segment(code);
    }

    /** Keeps Chinese as it is and percent-encodes what an IRI path segment may not hold (RFC 3987, isegment). */
    public static String segment(String name) {
        return isSegment(name) ? name : encoded(name);
    }

    /** Whether the name can stand as it is; characters beyond the basic plane are left to the longer way. */
    private static boolean isSegment(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isSurrogate(name.charAt(i)) || !isAllowed(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String encoded(String name) {
        StringBuilder out = new StringBuilder(name.length());
        name.strip().codePoints().forEach(c -> {
            if (isAllowed(c)) {
                out.appendCodePoint(c);
            } else {
                for (byte b : new String(Character.toChars(c)).getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
                    out.append('%').append(String.format("%02X", b & 0xFF));
                }
            }
        });
        return out.toString();
    }

    private static boolean isAllowed(int c) {
        return c < 0x80
                ? Character.isLetterOrDigit(c) || "-._~!$&'()*+,;=:@".indexOf(c) >= 0
                : Character.isLetterOrDigit(c) || (c >= 0xA1 && c < 0xD800 && !Character.isWhitespace(c));
    }
}
