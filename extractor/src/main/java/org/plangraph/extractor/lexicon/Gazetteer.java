package org.plangraph.extractor.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plangraph.ontology.Region;
import org.plangraph.ontology.RegionName;
import org.plangraph.ontology.Regions;

/** Every form of every administrative division and named area, ready to be found in raw text. */
public final class Gazetteer {
    private final Regions regions = Regions.load();
    private final Set<String> ambiguous = WordList.words("ambiguous-regions");
    private final Automaton<Place> automaton;
    private final Search composedArea;

    /**
     * What a form in the text can mean.
     *
     * @param names divisions, best first; empty for an area and for a phrase that is no place
     * @param area whether it is an area across divisions, such as 黄河三角洲
     */
    public record Place(String form, List<RegionName> names, boolean area) {
        /** A phrase that only looks like a place; it keeps the place inside it from being found. */
        public boolean isNone() {
            return names.isEmpty() && !area;
        }
    }

    private static final class Lazy {
        static final Gazetteer STANDARD = new Gazetteer();
    }

    private Gazetteer() {
        Map<String, Place> places = new HashMap<>();
        Set<String> abbreviations = new HashSet<>();
        for (RegionName name : regions.names()) {
            if (name.kind() == RegionName.Kind.ABBREVIATION) {
                abbreviations.add(name.form());
            } else {
                places.computeIfAbsent(name.form(), form -> new Place(form, regions.names(form), false));
            }
        }
        regions.areas().forms().keySet().forEach(area -> places.put(area, new Place(area, List.of(), true)));
        WordList.words("not-regions").forEach(phrase -> places.put(phrase, new Place(phrase, List.of(), false)));
        automaton = new Automaton<>(places);
        composedArea = new Search(
                Pattern.compile(abbreviations.stream().sorted().collect(Collectors.joining("", "[", "]{1,2}")) + "(?:"
                        + Patterns.of("area-direction") + ")"));
    }

    /** The gazetteer over all divisions and areas; loaded on first use. */
    public static Gazetteer standard() {
        return Lazy.STANDARD;
    }

    public Regions regions() {
        return regions;
    }

    /** Every place form in {@code text}, overlapping ones too. */
    public List<Automaton.Hit<Place>> find(CharSequence text) {
        return automaton.find(text);
    }

    /** 苏南, 鲁西南: areas named by provinces' abbreviations and a direction. */
    public Search composedArea() {
        return composedArea;
    }

    /** Whether the form is a word of the language as well. */
    public boolean isAmbiguous(String form) {
        return ambiguous.contains(form);
    }

    /** Whether {@code inner} is {@code outer} or lies in it. */
    public boolean isWithin(Region inner, Region outer) {
        return regions.isWithin(inner.code(), outer.code());
    }
}
