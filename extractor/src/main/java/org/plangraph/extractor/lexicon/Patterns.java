package org.plangraph.extractor.lexicon;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.plangraph.extractor.ExtractionException;

/** Regular expressions of {@code patterns.tsv} by name; {@code {other}} in one stands for the pattern of that name. */
public final class Patterns {
    private static final Pattern REFERENCE = Pattern.compile("\\{([a-z-]+)}");
    static final String LIST = "patterns";
    private static final Map<String, String> SOURCES = WordList.table(LIST);

    private Patterns() {}

    /** The pattern called {@code name}. */
    public static Pattern of(String name) {
        try {
            return Pattern.compile(source(name));
        } catch (PatternSyntaxException e) {
            throw new ExtractionException("patterns.tsv: the pattern " + name + " is not well formed", e);
        }
    }

    private static String source(String name) {
        String source = SOURCES.get(name);
        if (source == null) {
            throw new ExtractionException("patterns.tsv: there is no pattern " + name);
        }
        return REFERENCE
                .matcher(source)
                .replaceAll(match -> "(?:" + source(match.group(1)).replace("\\", "\\\\") + ")");
    }
}
