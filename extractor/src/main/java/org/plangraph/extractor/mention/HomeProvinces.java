package org.plangraph.extractor.mention;

import java.util.List;
import java.util.stream.Stream;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.lexicon.Gazetteer;
import org.plangraph.ontology.Area;
import org.plangraph.ontology.Region;
import org.plangraph.ontology.RegionCode;
import org.plangraph.ontology.Regions;

/** The provinces that a plan is at home in, whose counties it calls by their short names. */
final class HomeProvinces {
    private HomeProvinces() {}

    /** The province of the plan's own region, else those of the area that its title names first: 贵州省 of 黔中经济区发展规划. */
    static List<RegionCode> of(Plan plan) {
        Regions regions = Gazetteer.standard().regions();
        Stream<RegionCode> own = plan.profile().region().isPresent()
                ? plan.profile().region().stream()
                : area(plan.profile().title());
        return own.flatMap(code -> regions.province(code).stream())
                .map(Region::code)
                .distinct()
                .toList();
    }

    private static Stream<RegionCode> area(String title) {
        return Gazetteer.standard().find(title).stream()
                .filter(hit -> hit.value().area())
                .min((a, b) -> a.begin() != b.begin() ? a.begin() - b.begin() : b.end() - a.end())
                .flatMap(hit ->
                        Gazetteer.standard().regions().areas().named(hit.value().form()))
                .stream()
                .flatMap(HomeProvinces::regions);
    }

    private static Stream<RegionCode> regions(Area area) {
        return Stream.concat(area.within().stream(), area.covers().stream()).map(Region::code);
    }
}
