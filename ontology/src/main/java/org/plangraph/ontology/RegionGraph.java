package org.plangraph.ontology;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Writes the gazetteer as RDF. */
final class RegionGraph {
    private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    private static final Property LATITUDE = ResourceFactory.createProperty(GEO, "lat");
    private static final Property LONGITUDE = ResourceFactory.createProperty(GEO, "long");

    private final Model model = ModelFactory.createDefaultModel();
    private final Regions regions;
    private final Iris iris;

    private RegionGraph(Regions regions, Iris iris) {
        this.regions = regions;
        this.iris = iris;
    }

    static Model of(Regions regions, Iris iris) {
        RegionGraph graph = new RegionGraph(regions, iris);
        graph.model.setNsPrefix(PG.PREFIX, PG.NS);
        graph.model.setNsPrefix("rdfs", RDFS.uri);
        graph.model.setNsPrefix("skos", SKOS.uri);
        graph.model.setNsPrefix("geo", GEO);
        Map<Region, List<RegionName>> names =
                regions.names().stream().collect(Collectors.groupingBy(RegionName::region));
        regions.all().forEach(region -> graph.write(region, names.getOrDefault(region, List.of())));
        regions.areas().all().forEach(graph::write);
        return graph.model;
    }

    private void write(Region region, List<RegionName> names) {
        Resource subject = resource(region.code())
                .addProperty(RDF.type, PG.Region)
                .addProperty(RDFS.label, region.name(), "zh")
                .addProperty(SKOS.notation, region.code().value())
                .addProperty(PG.level, region.level().localName());
        for (RegionName name : names) {
            switch (name.kind()) {
                case OFFICIAL -> {}
                case ABBREVIATION -> subject.addProperty(PG.abbreviation, name.form(), "zh");
                default -> subject.addProperty(SKOS.altLabel, name.form(), "zh");
            }
        }
        region.parent().ifPresent(parent -> subject.addProperty(PG.partOf, resource(parent)));
        regions.ancestors(region.code()).forEach(up -> subject.addProperty(PG.within, resource(up.code())));
        region.point()
                .ifPresent(point -> subject.addProperty(LATITUDE, decimal(point.latitude()))
                        .addProperty(LONGITUDE, decimal(point.longitude())));
    }

    private void write(Area area) {
        Resource subject = model.createResource(area.iri(iris))
                .addProperty(RDF.type, PG.Region)
                .addProperty(RDF.type, area.kind() == Area.Kind.HISTORICAL ? PG.HistoricalRegion : PG.Area)
                .addProperty(RDFS.label, area.name(), "zh");
        area.aliases().forEach(alias -> subject.addProperty(SKOS.altLabel, alias, "zh"));
        area.covers().forEach(part -> subject.addProperty(PG.covers, resource(part.code())));
        area.within().ifPresent(whole -> {
            subject.addProperty(PG.within, resource(whole.code()));
            regions.ancestors(whole.code()).forEach(up -> subject.addProperty(PG.within, resource(up.code())));
        });
    }

    private Resource resource(RegionCode code) {
        return model.createResource(iris.region(code));
    }

    private static Literal decimal(double degrees) {
        return ResourceFactory.createTypedLiteral(BigDecimal.valueOf(degrees).toPlainString(), XSDDatatype.XSDdecimal);
    }
}
