package org.plangraph.extractor.lexicon;

import java.util.HashMap;
import java.util.List;
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
        /** A brand, such as 歌尔 of 歌尔股份: a company only where a company is expected. */
        BRAND,
        /** A short name made of common words, such as 国际医学: a company only in a list of companies. */
        WORDS
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
        WordList.words("large-enterprises")
                .forEach(form -> names.putIfAbsent(form, form.length() > 2 ? Standing.NAME : Standing.BRAND));
        WordList.table("listed-companies").forEach((form, full) -> {
            names.putIfAbsent(full, Standing.NAME);
            names.putIfAbsent(form, standingOf(form));
            brandOf(form);
        });
        automaton = new Automaton<>(names);
    }

    private static Standing standingOf(String form) {
        if (!isOutsideLanguage(HanLp.segment(form))) {
            return Standing.WORDS;
        }
        return form.length() > SHORTEST_BRAND ? Standing.NAME : Standing.BRAND;
    }

    /** Two characters that the segmenter leaves alone, or a word it marks as a name. */
    private static boolean isOutsideLanguage(List<Token> tokens) {
        int alone = 0;
        for (Token token : tokens) {
            alone = token.word().length() == 1 ? alone + 1 : 0;
            if (alone >= 2 || token.is("nz") || token.is("nt") || token.is("nr") || token.is("nx")) {
                return true;
            }
        }
        return false;
    }

    private void brandOf(String form) {
        int length = form.length() - 2;
        if (length >= SHORTEST_BRAND && tails.contains(form.substring(length))) {
            String brand = form.substring(0, length);
            if (standingOf(brand) != Standing.WORDS) {
                names.putIfAbsent(brand, Standing.BRAND);
            }
        }
    }

    /** The companies, loaded on first use. */
    public static Companies standard() {
        return Lazy.STANDARD;
    }

    public Automaton<Standing> automaton() {
        return automaton;
    }

    /** Length of the longest name or brand that begins at {@code offset}; 0 when none does. */
    public int lengthAt(String text, int offset) {
        for (int length = Math.min(12, text.length() - offset); length >= SHORTEST_BRAND; length--) {
            Standing standing = names.get(text.substring(offset, offset + length));
            if (standing != null && standing != Standing.WORDS) {
                return length;
            }
        }
        return 0;
    }

    /** Whether {@code form} is a company's name or brand in any standing. */
    public boolean isKnown(String form) {
        return names.containsKey(form);
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
