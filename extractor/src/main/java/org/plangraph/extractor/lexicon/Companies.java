package org.plangraph.extractor.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Companies known before reading: listed ones, central state enterprises, large ones, under full and short names. */
public final class Companies {
    private static final int SHORTEST_BRAND = 2;
    private final Set<String> tails = WordList.words("company-tails");
    private final Map<String, Standing> names = new HashMap<>();
    private final Automaton<Standing> automaton;

    /** How far a form alone shows that a company is meant. */
    public enum Standing {
        /** A full name, or a short one in public use. */
        NAME,
        /** A brand out of a short name (歌尔 of 歌尔股份): a company only where a company is expected. */
        BRAND
    }

    private static final class Lazy {
        static final Companies STANDARD = new Companies();
    }

    private Companies() {
        WordList.table("central-enterprises").forEach((full, shorts) -> {
            names.put(full, Standing.NAME);
            for (String form : shorts.split("\\s+")) {
                names.put(form, Standing.NAME);
            }
        });
        WordList.table("listed-companies").forEach((form, full) -> {
            names.putIfAbsent(full, Standing.NAME);
            names.putIfAbsent(form, form.length() > SHORTEST_BRAND ? Standing.NAME : Standing.BRAND);
            brandOf(form);
        });
        WordList.words("large-enterprises")
                .forEach(form -> names.putIfAbsent(form, form.length() > 2 ? Standing.NAME : Standing.BRAND));
        automaton = new Automaton<>(names);
    }

    private void brandOf(String form) {
        int brand = form.length() - 2;
        if (brand >= SHORTEST_BRAND && tails.contains(form.substring(brand))) {
            names.putIfAbsent(form.substring(0, brand), Standing.BRAND);
        }
    }

    /** The companies, loaded on first use. */
    public static Companies standard() {
        return Lazy.STANDARD;
    }

    public Automaton<Standing> automaton() {
        return automaton;
    }

    /** The longest company form that begins at {@code offset}; 0 when none does. */
    public int lengthAt(String text, int offset) {
        for (int length = Math.min(12, text.length() - offset); length >= SHORTEST_BRAND; length--) {
            if (names.containsKey(text.substring(offset, offset + length))) {
                return length;
            }
        }
        return 0;
    }

    /** Length of the company tail (科技, 重工) at {@code offset}; 0 when none stands there. */
    public int tailAt(String text, int offset) {
        for (int length = Math.min(3, text.length() - offset); length >= 2; length--) {
            if (tails.contains(text.substring(offset, offset + length))) {
                return length;
            }
        }
        return 0;
    }
}
