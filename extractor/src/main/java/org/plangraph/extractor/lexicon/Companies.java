package org.plangraph.extractor.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plangraph.ontology.Region;
import org.plangraph.ontology.Regions;

/**
 * Companies known before reading: central state enterprises and theirs, large, foreign, fast-growing and listed ones, under
 * full and short names.
 */
public final class Companies {
    private static final int SHORTEST_BRAND = 2;
    private static final int LONGEST = 12;
    private static final int LONGEST_TAIL = 3;
    /** Lists of usual short names, each a public class. */
    private static final List<String> LISTS =
            List.of("central-subsidiaries", "large-enterprises", "foreign-enterprises", "growth-enterprises");

    /** Banks and insurers, whose names mean nothing else though common words make them up: 交通银行. */
    private static final Search FINANCIAL = Search.of("financial-house");

    /** What only companies bear, whatever stands before: 星云股份. */
    private static final Search LEGAL_FORM = Search.of("legal-form-last");

    private static final Search LINE = Search.of("line-company");

    private final Set<String> subsidiaries = WordList.words("central-subsidiaries");
    private final Set<String> tails = WordList.words("company-tails");
    private final Set<String> sectors = WordList.words("sector-tails");
    private final Set<String> ordinary = WordList.words("company-names-that-are-words");
    private final Set<String> compounding = WordList.words("not-brand-characters");
    /** What describes a sector and names no company: 西南 of 西南水泥, 先进 of 先进材料. */
    private final Set<String> broad = WordList.words("broad-places");

    private final Set<String> generic = WordList.words("generic-modifiers");
    private final Regions regions = Gazetteer.standard().regions();
    private final Map<String, Standing> names = new HashMap<>();
    private final Map<String, String> official = new HashMap<>();
    private final Automaton<Standing> automaton;
    /** The names and brands that show a company where one is expected. */
    private final Affixes openings;

    private final Affixes tailOpenings;

    /** How far a form alone shows that a company is meant. */
    public enum Standing {
        /** A full name, or a short one in public use. */
        NAME,
        /** A short name in public use whose two characters open other words as well: 上汽, 柳钢. */
        SHORT,
        /** A brand, such as 歌尔 of 歌尔股份: a company only where a company is expected. */
        BRAND,
        /** A short name made of common words, such as 国际医学: a company only in a list of companies. */
        WORDS
    }

    private static final class Lazy {
        static final Companies STANDARD = new Companies();
    }

    private Companies() {
        ordinary.addAll(WordList.words("not-brand-words"));
        WordList.table("central-enterprises").forEach((full, shorts) -> {
            names.put(full, Standing.NAME);
            official.put(full, full);
            for (String form : shorts.split("\\s+")) {
                names.put(form, Standing.NAME);
                official.put(form, full);
            }
        });
        LISTS.forEach(list -> WordList.words(list).forEach(form -> names.putIfAbsent(form, standingOfShort(form))));
        WordList.table("listed-companies").forEach((form, full) -> {
            names.putIfAbsent(full, Standing.NAME);
            names.putIfAbsent(form, standingOf(form));
            official.putIfAbsent(full, full);
            if (names.get(form) == Standing.NAME) {
                official.putIfAbsent(form, full);
            }
            brandOf(form);
        });
        WordList.words("lately-listed-companies").forEach(form -> {
            names.putIfAbsent(form, standingOf(form));
            brandOf(form);
        });
        automaton = new Automaton<>(names);
        openings = Affixes.prefixes(names.keySet().stream()
                .filter(form -> form.length() >= SHORTEST_BRAND
                        && form.length() <= LONGEST
                        && names.get(form) != Standing.WORDS)
                .toList());
        tailOpenings = Affixes.prefixes(
                tails.stream().filter(tail -> tail.length() > 1).toList());
    }

    /** The standing of a short name in public use: of 天能 or 上海电力, which may be other things, less than of 上海石化. */
    private Standing standingOfShort(String form) {
        if (FINANCIAL.matches(form)) {
            return Standing.NAME;
        }
        List<Token> tokens = HanLp.segment(form);
        if (ordinary.contains(form) || form.length() > SHORTEST_BRAND && isPlaceAndSector(tokens)) {
            return Standing.WORDS;
        }
        if (form.length() == SHORTEST_BRAND && !isShortLatin(form) && !isProper(tokens)) {
            return tokens.size() == SHORTEST_BRAND ? Standing.SHORT : Standing.BRAND;
        }
        return isShortLatin(form) ? Standing.BRAND : Standing.NAME;
    }

    private static boolean isShortLatin(String form) {
        return form.length() <= SHORTEST_BRAND + 1 && form.chars().allMatch(c -> c < 0x250);
    }

    /** 上海电力, 航天信息: a sector after a place or what only describes it, as 蜂巢 of 蜂巢能源 does not. */
    private boolean isPlaceAndSector(List<Token> tokens) {
        Token last = tokens.get(tokens.size() - 1);
        return sectors.contains(last.word())
                && !isOutsideLanguage(tokens.subList(0, tokens.size() - 1))
                && describes(tokens.get(0).word());
    }

    private boolean describes(String word) {
        return broad.contains(word)
                || sectors.contains(word)
                || generic.contains(word)
                || regions.names(word).stream().anyMatch(name -> name.region().level() != Region.Level.COUNTY);
    }

    /** Two characters that the segmenter knows for a name, or does not know and that open no compound. */
    private boolean isProper(List<Token> tokens) {
        return tokens.size() == 1
                ? isName(tokens.get(0))
                : tokens.stream().noneMatch(token -> compounding.contains(token.word()));
    }

    private Standing standingOf(String form) {
        if (FINANCIAL.matches(form)) {
            return Standing.NAME;
        }
        if (ordinary.contains(form)
                || LINE.isIn(form)
                || !LEGAL_FORM.isIn(form) && !isOutsideLanguage(HanLp.segment(form))) {
            return Standing.WORDS;
        }
        return form.length() > SHORTEST_BRAND ? Standing.NAME : Standing.BRAND;
    }

    /** Two characters that the segmenter leaves alone, or a word it marks as a name. */
    private static boolean isOutsideLanguage(List<Token> tokens) {
        int alone = 0;
        for (Token token : tokens) {
            alone = token.word().length() == 1 ? alone + 1 : 0;
            if (alone >= 2 || isName(token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(Token token) {
        return token.is("nz") || token.is("nt") || token.is("nr") || token.is("nx");
    }

    /** The brand at the head of a listed company's short name, unless it is a place: 海阳 of 海阳科技. */
    private void brandOf(String form) {
        int length = form.length() - 2;
        if (length < SHORTEST_BRAND) {
            return;
        }
        String brand = form.substring(0, length);
        if (!regions.names(brand).isEmpty()) {
            return;
        }
        boolean tailed = tails.contains(form.substring(length));
        if (tailed ? standingOf(brand) != Standing.WORDS : isUnknownWord(brand)) {
            names.putIfAbsent(brand, Standing.BRAND);
        }
    }

    /** Two characters that no word explains and that open no compound: 索通 of 索通发展, whatever 发展 is. */
    private boolean isUnknownWord(String brand) {
        List<Token> tokens = HanLp.segment(brand);
        return brand.length() == SHORTEST_BRAND
                && tokens.size() == SHORTEST_BRAND
                && tokens.stream().noneMatch(token -> compounding.contains(token.word()));
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
        return openings.longestAt(text, offset, LONGEST);
    }

    /**
     * The registered name of the company that goes by {@code form}: of central state enterprises and listed companies, under
     * their full names and the short ones that can mean nothing else. Brands, which many companies of a group share, have none.
     */
    public Optional<String> officialName(String form) {
        return Optional.ofNullable(official.get(form));
    }

    /** Whether {@code form} is a company's name or brand in any standing. */
    public boolean isKnown(String form) {
        return names.containsKey(form);
    }

    /** Whether {@code form} is a company of a central group, before which the group's full name may stand: 国家能源集团|宁煤. */
    public boolean isSubsidiary(String form) {
        return subsidiaries.contains(form);
    }

    /** Whether {@code tail} is a sector as often as the end of a company's name: 能源, not 重工. */
    public boolean isSector(String tail) {
        return sectors.contains(tail);
    }

    /** Length of the company tail (科技, 重工) at {@code offset}; 0 when none stands there. */
    public int tailAt(String text, int offset) {
        return tailOpenings.longestAt(text, offset, LONGEST_TAIL);
    }
}
