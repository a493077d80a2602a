package org.plangraph.service.explore;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.service.ServiceException;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Tells which figures of two plans are the same, as a careful reader does; {@code indicators.yaml} says by what. */
record Indicators(
        Pattern ignored,
        List<Rewrite> same,
        String bare,
        Pattern theme,
        Map<String, BigDecimal> prefixes,
        Map<String, List<String>> units,
        Map<String, List<String>> spelled,
        List<String> money) {

    /** One way of wording for another. */
    record Rewrite(Pattern form, String as) {}

    /** A unit as so many of the smallest of its dimension. */
    record Measure(String dimension, BigDecimal factor) {}

    static Indicators load() {
        try (InputStream in = Indicators.class.getResourceAsStream("indicators.yaml")) {
            return new YAMLMapper().readValue(in, Indicators.class);
        } catch (IOException | JacksonException e) {
            throw new ServiceException("The resource indicators.yaml cannot be read", e);
        }
    }

    /**
     * What is measured, in one wording.
     *
     * @param subject what the figure is about; empty for the region that the plan is made for
     * @param title of the plan
     */
    String of(Optional<String> subject, String indicator, String title) {
        String about = subject.map(this::plain).orElse("");
        String measured = plain(indicator);
        if (!about.isEmpty() && measured.startsWith(about)) {
            measured = measured.substring(about.length());
        }
        if (about.isEmpty() && measured.equals(bare)) {
            about = theme(title);
        }
        return about + measured;
    }

    /** What a unit measures, and how much of it. */
    Measure measure(String unit) {
        if (money.contains(unit)) {
            return new Measure("money", prefixes.get(unit));
        }
        Optional<Measure> known = base(unit);
        if (known.isPresent()) {
            return known.get();
        }
        return prefixes.keySet().stream()
                .filter(prefix -> unit.startsWith(prefix) && unit.length() > prefix.length())
                .max(Comparator.comparingInt(String::length))
                .map(prefix -> {
                    Measure rest = measure(unit.substring(prefix.length()));
                    return new Measure(rest.dimension(), rest.factor().multiply(prefixes.get(prefix)));
                })
                .orElseGet(() -> new Measure(unit, BigDecimal.ONE));
    }

    private Optional<Measure> base(String unit) {
        if (spelled.containsKey(unit)) {
            List<String> value = spelled.get(unit);
            return Optional.of(new Measure(value.get(0), new BigDecimal(value.get(1))));
        }
        return units.entrySet().stream()
                .filter(dimension -> dimension.getValue().contains(unit))
                .findFirst()
                .map(dimension -> new Measure(dimension.getKey(), BigDecimal.ONE));
    }

    private String theme(String title) {
        Matcher about = theme.matcher(title);
        return about.find() ? plain(about.group(1)) : "";
    }

    private String plain(String words) {
        String plain = ignored.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC))
                .replaceAll("");
        for (Rewrite rewrite : same) {
            plain = rewrite.form().matcher(plain).replaceAll(rewrite.as());
        }
        return plain;
    }
}
