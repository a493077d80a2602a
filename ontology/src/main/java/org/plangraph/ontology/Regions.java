package org.plangraph.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.plangraph.ontology.VocabularyFile.Row;

/** The gazetteer of administrative divisions: the tree, and every form under which texts name its regions. */
public final class Regions {
    private static final Comparator<RegionName> BEST_FIRST = Comparator.comparing(
                    (RegionName name) -> name.region().level())
            .thenComparing(RegionName::kind)
            .thenComparing(name -> name.region().code());

    private final Map<RegionCode, Region> byCode = new TreeMap<>();
    /** Codes of statistical fillers, and the division each stands in for. */
    private final Map<RegionCode, RegionCode> folded = new HashMap<>();

    private final Map<RegionCode, List<Region>> children = new HashMap<>();
    private final Map<String, List<RegionName>> byForm = new LinkedHashMap<>();

    private Areas areas;

    private Regions() {}

    /** Reads the gazetteer; some tens of milliseconds, so callers keep what they get. */
    public static Regions load() {
        Regions regions = new Regions();
        RegionWords words = new RegionWords();
        List<Row> rows = VocabularyFile.rows("regions/regions.csv");
        rows.stream().filter(r -> words.isFiller(r.get("name"))).forEach(regions::fold);
        rows.stream().filter(r -> !words.isFiller(r.get("name"))).forEach(regions::add);
        regions.byCode.values().forEach(region -> regions.addNames(region, words));
        regions.addForms("regions/regions-abbreviations.csv", "abbreviation", RegionName.Kind.ABBREVIATION);
        regions.addForms("regions/regions-contracted.csv", "contracted", RegionName.Kind.PLAIN);
        regions.addOtherNames(words);
        regions.byForm.values().forEach(names -> names.sort(BEST_FIRST));
        regions.areas = Areas.load(regions);
        return regions;
    }

    private void fold(Row row) {
        folded.put(new RegionCode(row.get("code")), new RegionCode(row.get("parent")));
    }

    private void add(Row row) {
        Optional<RegionCode> parent =
                Optional.of(row.get("parent")).filter(p -> !p.isEmpty()).map(p -> unfolded(new RegionCode(p)));
        Region region = new Region(
                new RegionCode(row.get("code")),
                row.get("name"),
                Region.Level.ofLocalName(row.get("level")),
                parent,
                point(row));
        byCode.put(region.code(), region);
        parent.ifPresent(
                p -> children.computeIfAbsent(p, code -> new ArrayList<>()).add(region));
    }

    private static Optional<Region.Point> point(Row row) {
        return row.get("latitude").isEmpty()
                ? Optional.empty()
                : Optional.of(new Region.Point(
                        Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude"))));
    }

    private void addNames(Region region, RegionWords words) {
        addName(region.name(), region, RegionName.Kind.OFFICIAL);
        words.plainForm(region.name()).ifPresent(form -> addName(form, region, RegionName.Kind.PLAIN));
        words.shortForm(region.name()).ifPresent(form -> addName(form, region, RegionName.Kind.SHORT));
    }

    private void addForms(String file, String column, RegionName.Kind kind) {
        for (Row row : VocabularyFile.rows(file)) {
            addName(row.get(column), region(row), kind);
        }
    }

    private void addOtherNames(RegionWords words) {
        for (Row row : VocabularyFile.rows("regions/regions-renamed.csv")) {
            Region region = region(row);
            if (!region.name().equals(row.get("current"))) {
                throw row.fault(region.code() + " is " + region.name() + " in regions.csv, not " + row.get("current"));
            }
            addName(row.get("name"), region, RegionName.Kind.RENAMED);
            words.shortForm(row.get("name")).ifPresent(form -> addName(form, region, RegionName.Kind.SHORT));
        }
    }

    private Region region(Row row) {
        return get(new RegionCode(row.get("code")))
                .orElseThrow(() -> row.fault("no region has the code " + row.get("code")));
    }

    private void addName(String form, Region region, RegionName.Kind kind) {
        List<RegionName> names = byForm.computeIfAbsent(form, f -> new ArrayList<>());
        if (names.stream().noneMatch(name -> name.region().equals(region))) {
            names.add(new RegionName(form, region, kind));
        }
    }

    private RegionCode unfolded(RegionCode code) {
        return folded.getOrDefault(code, code);
    }

    /** All regions, in order of their codes. */
    public Collection<Region> all() {
        return List.copyOf(byCode.values());
    }

    /** The region with this code; the code of a statistical filler (110100) gives the division it stands in for (北京市). */
    public Optional<Region> get(RegionCode code) {
        return Optional.ofNullable(byCode.get(unfolded(code)));
    }

    public Optional<Region> parent(RegionCode code) {
        return get(code).flatMap(Region::parent).flatMap(this::get);
    }

    /** The regions above, nearest first; empty for a province or an unknown code. */
    public List<Region> ancestors(RegionCode code) {
        List<Region> ancestors = new ArrayList<>();
        for (Optional<Region> up = parent(code);
                up.isPresent();
                up = parent(up.get().code())) {
            ancestors.add(up.get());
        }
        return ancestors;
    }

    /** The regions directly below, in order of their codes. */
    public List<Region> children(RegionCode code) {
        return List.copyOf(children.getOrDefault(unfolded(code), List.of()));
    }

    /** The province that a region is or lies in; empty for an unknown code. */
    public Optional<Region> province(RegionCode code) {
        return get(new RegionCode(code.value().substring(0, 2) + "0000"));
    }

    /** Whether {@code code} is {@code other} or lies in it. */
    public boolean isWithin(RegionCode code, RegionCode other) {
        RegionCode whole = unfolded(other);
        RegionCode part = unfolded(code);
        while (!part.equals(whole)) {
            Region region = byCode.get(part);
            if (region == null || region.parent().isEmpty()) {
                return false;
            }
            part = unfolded(region.parent().get());
        }
        return true;
    }

    /** The regions a form can mean, best first: provinces, then cities, then counties. Empty when it names none. */
    public List<Region> named(String form) {
        return names(form).stream().map(RegionName::region).distinct().toList();
    }

    /** What a form can be a name of, best first; empty when it names no region. */
    public List<RegionName> names(String form) {
        return List.copyOf(byForm.getOrDefault(form, List.of()));
    }

    /** Every form of every region. */
    public List<RegionName> names() {
        return byForm.values().stream().flatMap(List::stream).toList();
    }

    /** The areas outside this tree: zones, parts of the country, dissolved divisions. */
    public Areas areas() {
        return areas;
    }

    /** The gazetteer as RDF: types, labels, codes, levels, the tree and its closure, points, and the areas. */
    public Model toRdf(Iris iris) {
        return RegionGraph.of(this, iris);
    }
}
