package org.plangraph.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plangraph.ontology.VocabularyFile.Row;

/** The gazetteer of areas outside the administrative tree. */
public final class Areas {
    private final Map<String, Area> byName = new LinkedHashMap<>();
    private final Map<String, Area> byForm = new LinkedHashMap<>();

    private Areas() {}

    static Areas load(Regions regions) {
        Areas areas = new Areas();
        for (Row row : VocabularyFile.rows("regions/areas.csv")) {
            Optional<Region> within =
                    Optional.of(row.get("within")).filter(w -> !w.isEmpty()).map(w -> official(regions, w, row));
            areas.add(row, Area.Kind.ofLocalName(row.get("kind")), within, regions);
        }
        for (Row row : VocabularyFile.rows("regions/historical-regions.csv")) {
            areas.add(row, Area.Kind.HISTORICAL, Optional.empty(), regions);
        }
        return areas;
    }

    private void add(Row row, Area.Kind kind, Optional<Region> within, Regions regions) {
        List<Region> covers =
                row.list("covers").stream().map(c -> official(regions, c, row)).toList();
        Area area = new Area(row.get("name"), kind, row.list("aliases"), within, covers, row.get("note"));
        byName.put(area.name(), area);
        List<String> forms = new ArrayList<>(area.aliases());
        forms.add(area.name());
        for (String form : forms) {
            Area other = byForm.putIfAbsent(form, area);
            if (other != null) {
                throw row.fault("'" + form + "' already names " + other.name() + "; drop one of the two");
            }
        }
    }

    private static Region official(Regions regions, String name, Row row) {
        return regions.names(name).stream()
                .filter(n -> n.kind() == RegionName.Kind.OFFICIAL)
                .map(RegionName::region)
                .findFirst()
                .orElseThrow(() -> row.fault("'" + name + "' is no official name in regions.csv"));
    }

    public Collection<Area> all() {
        return List.copyOf(byName.values());
    }

    /** The area that goes by this name or alias; empty when none does. */
    public Optional<Area> named(String form) {
        return Optional.ofNullable(byForm.get(form));
    }

    /** Every form and the area it names. */
    public Map<String, Area> forms() {
        return Map.copyOf(byForm);
    }
}
