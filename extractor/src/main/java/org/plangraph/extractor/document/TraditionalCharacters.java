package org.plangraph.extractor.document;

import org.plangraph.extractor.lexicon.HanLp;

/** Brings texts in traditional characters, as mirrors of web pages often are, to the simplified ones that names and rules are written in. */
final class TraditionalCharacters {
    /** Characters at the head of a text that show what it is written in. */
    private static final int SAMPLE = 2000;

    /** Of a traditional text about one character in three has another simplified form, of a simplified one none but in quotations. */
    private static final double TRADITIONAL_FROM = 0.1;

    private TraditionalCharacters() {}

    /** The text itself unless it is traditional. */
    static String simplify(String text) {
        return isTraditional(text.substring(0, Math.min(text.length(), SAMPLE))) ? HanLp.simplified(text) : text;
    }

    private static boolean isTraditional(String sample) {
        String simplified = HanLp.simplified(sample);
        int changed = 0;
        for (int i = 0; i < Math.min(sample.length(), simplified.length()); i++) {
            changed += sample.charAt(i) == simplified.charAt(i) ? 0 : 1;
        }
        return changed > TRADITIONAL_FROM * sample.length();
    }
}
