package org.plangraph.extractor.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plangraph.ontology.EntityType;

/** Reads the pattern notation of rule files. */
final class PatternParser {
    private static final int CAPTURE_MIN = 2;
    private static final int CAPTURE_MAX = 40;
    private static final int GAP_MAX = 30;
    private static final int WIDE_GAP_MAX = 60;
    private static final int REPEAT_MAX = 20;
    private static final String SPECIAL = "(){}[]<>|?*+^$";

    private final String source;
    private final Map<String, List<String>> words;
    private int at;

    private PatternParser(String source, Map<String, List<String>> words) {
        this.source = source;
        this.words = words;
    }

    /**
     * @param words word classes by name
     * @throws IllegalArgumentException where the notation is broken or a word class or type is unknown; the message
     *     gives the column
     */
    static Pattern parse(String source, Map<String, List<String>> words) {
        PatternParser parser = new PatternParser(source, words);
        Pattern pattern = parser.choice();
        if (parser.at < source.length()) {
            throw parser.fault("'" + source.charAt(parser.at) + "' is not expected");
        }
        return pattern;
    }

    private Pattern choice() {
        List<Pattern> branches = new ArrayList<>();
        branches.add(sequence());
        while (peek('|')) {
            at++;
            branches.add(sequence());
        }
        return branches.size() == 1 ? branches.get(0) : new Pattern.Choice(List.copyOf(branches));
    }

    private Pattern sequence() {
        List<Pattern> parts = new ArrayList<>();
        for (skipBlanks(); at < source.length() && !peek('|') && !peek(')'); skipBlanks()) {
            parts.add(repeated(element()));
        }
        return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(List.copyOf(parts));
    }

    private Pattern repeated(Pattern part) {
        if (peek('?')) {
            at++;
            return new Pattern.Repeat(part, 0, 1);
        }
        if (peek('*')) {
            at++;
            return new Pattern.Repeat(part, 0, REPEAT_MAX);
        }
        if (peek('+')) {
            at++;
            return new Pattern.Repeat(part, 1, REPEAT_MAX);
        }
        return part;
    }

    private Pattern element() {
        return switch (source.charAt(at)) {
            case '(' -> group();
            case '{' -> wordClass(enclosed('}'));
            case '[' -> slot(enclosed(']'));
            case '<' -> capture(enclosed('>'));
            case '^' -> one(new Pattern.Start());
            case '$' -> one(new Pattern.End());
            case '.' -> source.startsWith("..", at) ? gap() : literal();
            default -> literal();
        };
    }

    private Pattern one(Pattern pattern) {
        at++;
        return pattern;
    }

    private Pattern group() {
        at++;
        Pattern inner = choice();
        if (!peek(')')) {
            throw fault("')' is missing");
        }
        at++;
        return inner;
    }

    private Pattern wordClass(String name) {
        List<String> members = words.get(name);
        if (members == null) {
            throw fault("there is no word class '" + name + "'");
        }
        return new Pattern.Words(name, members);
    }

    private Pattern slot(String inside) {
        boolean many = inside.endsWith("+");
        String body = many ? inside.substring(0, inside.length() - 1) : inside;
        int colon = body.indexOf(':');
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        for (String name : body.substring(colon + 1).split("\\|")) {
            types.add(EntityType.ofLocalName(name.strip())
                    .orElseThrow(() -> fault("'" + name.strip() + "' is not an entity type")));
        }
        return new Pattern.Slot(colon < 0 ? "" : body.substring(0, colon).strip(), Set.copyOf(types), many);
    }

    private Pattern capture(String inside) {
        if (inside.endsWith("+")) {
            return new Pattern.ListCapture(inside.substring(0, inside.length() - 1));
        }
        int colon = inside.indexOf(':');
        if (colon < 0) {
            return new Pattern.Capture(inside, CAPTURE_MIN, CAPTURE_MAX);
        }
        String[] bounds = inside.substring(colon + 1).split("-");
        if (bounds.length != 2 || !bounds[0].matches("\\d+") || !bounds[1].matches("\\d+")) {
            throw fault("bounds are written <x:2-40>");
        }
        return new Pattern.Capture(
                inside.substring(0, colon), Integer.parseInt(bounds[0]), Integer.parseInt(bounds[1]));
    }

    private Pattern gap() {
        boolean wide = source.startsWith("...", at);
        at += wide ? 3 : 2;
        int digits = at;
        while (at < source.length() && Character.isDigit(source.charAt(at))) {
            at++;
        }
        int fallback = wide ? WIDE_GAP_MAX : GAP_MAX;
        return new Pattern.Gap(digits == at ? fallback : Integer.parseInt(source.substring(digits, at)), wide);
    }

    /** A run of plain characters; a postfix binds to its last character only, so that one is left for the next call. */
    private Pattern literal() {
        int begin = at;
        while (at < source.length() && isPlain(at)) {
            at++;
        }
        if (begin == at) {
            throw fault("'" + source.charAt(at) + "' is not expected");
        }
        boolean postfixed = at < source.length() && "?*+".indexOf(source.charAt(at)) >= 0;
        if (postfixed && at - begin > 1) {
            at--;
        }
        return new Pattern.Literal(source.substring(begin, at));
    }

    private boolean isPlain(int i) {
        char c = source.charAt(i);
        return SPECIAL.indexOf(c) < 0 && !Character.isWhitespace(c) && !source.startsWith("..", i);
    }

    private String enclosed(char close) {
        int end = source.indexOf(close, at);
        if (end < 0) {
            throw fault("'" + close + "' is missing");
        }
        String inside = source.substring(at + 1, end);
        at = end + 1;
        return inside;
    }

    private boolean peek(char c) {
        return at < source.length() && source.charAt(at) == c;
    }

    private void skipBlanks() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }

    private IllegalArgumentException fault(String what) {
        return new IllegalArgumentException("pattern, column " + (at + 1) + ": " + what);
    }
}
