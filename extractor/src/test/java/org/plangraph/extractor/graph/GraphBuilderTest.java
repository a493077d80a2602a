package org.plangraph.extractor.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.PlanName;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.link.Entity;
import org.plangraph.extractor.link.PlanKnowledge;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.relation.Relation;
import org.plangraph.extractor.relation.Target;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Iris;
import org.plangraph.ontology.PG;
import org.plangraph.ontology.Predicate;
import org.plangraph.ontology.RegionCode;
import org.plangraph.ontology.Regions;
import tools.jackson.databind.json.JsonMapper;

class GraphBuilderTest {
    private static final String TEXT = "甘肃省新材料规划\n𠮷林说明。到2025年，新材料产值达到3-5亿元。依托金川集团公司发展镍钴新材料产业链。";
    private static final Plan PLAN = new PlanReader(Regions.load()).read(new PlanName("测试 plan"), TEXT);

    private final Mention region = mention("甘肃省", EntityType.REGION, 1);
    private final Mention industry = mention("新材料", EntityType.INDUSTRY, 0.8);
    private final Mention chain = mention("镍钴新材料产业链", EntityType.INDUSTRY_CHAIN, 0.9);
    private final Mention company = mention("金川集团公司", EntityType.ENTERPRISE, 0.9);

    private static Mention mention(String name, EntityType type, double confidence) {
        int begin = PLAN.text().indexOf(name);
        return new Mention(new Span(begin, begin + name.length()), type, name, "test", confidence);
    }

    private static Sentence sentenceOf(Mention mention) {
        return PLAN.sentences().stream()
                .filter(s -> s.span().contains(mention.span()))
                .findFirst()
                .orElseThrow();
    }

    private Entity entity(Mention mention, Optional<RegionCode> code, String... aliases) {
        return new Entity(
                mention.type(),
                mention.name(),
                new TreeSet<>(List.of(aliases)),
                code,
                List.of(),
                Optional.empty(),
                List.of(mention));
    }

    private PlanKnowledge knowledge(List<Relation> relations, List<Target> targets) {
        Map<Mention, Entity> entityOf = Map.of(
                region, entity(region, Optional.of(new RegionCode("620000")), "甘肃"),
                industry, entity(industry, Optional.empty()),
                chain, entity(chain, Optional.empty()),
                company, entity(company, Optional.empty(), "金川公司"));
        List<Entity> entities = List.of(region, industry, chain, company).stream()
                .map(entityOf::get)
                .toList();
        return new PlanKnowledge(PLAN, entities, entityOf, relations, targets);
    }

    private Relation lead(String rule, double confidence) {
        return new Relation(chain, Predicate.LEAD_ENTERPRISE, company, sentenceOf(chain), rule, confidence);
    }

    private Target target() {
        return new Target(
                industry,
                "产值",
                "3-5",
                "亿元",
                Optional.of(2025),
                Target.Comparator.AT_LEAST,
                false,
                new Span(0, 1),
                sentenceOf(industry),
                "reach",
                0.7);
    }

    private static PlanGraph build(PlanKnowledge knowledge) {
        Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
        return new GraphBuilder(Iris.standard(), "1.0", "abc", clock).build(knowledge);
    }

    private static String lines(java.util.stream.Stream<Quad> quads) {
        return quads.map(q -> NodeFmtLib.strNT(q.getSubject())
                        + " "
                        + NodeFmtLib.strNT(q.getPredicate())
                        + " "
                        + NodeFmtLib.strNT(q.getObject()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void mintsIrisFromCodesAndCanonicalNames() {
        String facts = lines(build(knowledge(List.of(lead("r", 0.8)), List.of())).facts().stream());
        assertThat(facts)
                .contains("<https://w3id.org/plangraph/id/region/620000> <" + RDF.type + "> <" + PG.Region + ">")
                .contains("<https://w3id.org/plangraph/id/industry-chain/镍钴新材料产业链> <" + PG.leadEnterprise
                        + "> <https://w3id.org/plangraph/id/enterprise/金川集团公司>")
                .contains("\"金川公司\"@zh")
                .contains("<" + PG.madeFor + "> <https://w3id.org/plangraph/id/region/620000>");
    }

    @Test
    void putsFactsAndEvidenceIntoTheGraphsOfThePlan() {
        PlanGraph graph = build(knowledge(List.of(lead("r", 0.8)), List.of()));
        assertThat(graph.facts())
                .extracting(q -> q.getGraph().getURI())
                .containsOnly("https://w3id.org/plangraph/document/测试%20plan");
        assertThat(graph.evidence())
                .extracting(q -> q.getGraph().getURI())
                .containsOnly("https://w3id.org/plangraph/document/测试%20plan/evidence");
    }

    @Test
    void keepsOneEvidencePerStatementAndPlaceTheSurest() {
        String evidence = lines(build(knowledge(List.of(lead("weak", 0.5), lead("strong", 0.9)), List.of()))
                .evidence());
        assertThat(evidence).contains("\"strong\"", "\"0.9\"").doesNotContain("\"weak\"");
        assertThat(evidence.lines().filter(l -> l.endsWith("<" + PG.Evidence + ">")))
                .hasSize(1);
    }

    @Test
    void countsOffsetsInCodePoints() {
        String evidence =
                lines(build(knowledge(List.of(lead("r", 0.8)), List.of())).evidence());
        int utf16 = sentenceOf(chain).span().begin();
        assertThat(evidence)
                .contains("<" + PG.begin + "> \"" + (utf16 - 1) + "\"^^<http://www.w3.org/2001/XMLSchema#integer>");
    }

    @Test
    void writesATargetWithItsRangeAsAString() {
        PlanGraph graph = build(knowledge(List.of(), List.of(target())));
        assertThat(lines(graph.facts().stream()))
                .contains("<" + PG.value + "> \"3-5\"")
                .contains("\"2025\"^^<http://www.w3.org/2001/XMLSchema#gYear>")
                .contains("<" + PG.comparator + "> \">=\"");
        assertThat(lines(graph.evidence())).contains("<" + RDF.predicate + "> <" + PG.value + ">");
    }

    @Test
    void statesNothingOfAThingWithItself() {
        Relation circle = new Relation(industry, Predicate.SUB_INDUSTRY_OF, industry, sentenceOf(industry), "r", 0.8);
        assertThat(lines(build(knowledge(List.of(circle), List.of())).quads())).doesNotContain("subIndustryOf");
    }

    @Test
    void refusesARelationWhoseEndWasNotLinked() {
        Mention stranger = mention("林说明", EntityType.ENTERPRISE, 1);
        Relation relation = new Relation(chain, Predicate.LEAD_ENTERPRISE, stranger, sentenceOf(chain), "r", 0.8);
        PlanKnowledge knowledge = knowledge(List.of(relation), List.of());
        assertThatThrownBy(() -> build(knowledge))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("林说明");
    }

    @Test
    void differsBetweenRunsInTheTimeAlone() {
        PlanKnowledge knowledge = knowledge(List.of(lead("r", 0.8)), List.of(target()));
        PlanGraph now = new GraphBuilder(Iris.standard(), "1.0", "abc", Clock.systemUTC()).build(knowledge);
        PlanGraph then = build(knowledge);
        assertThat(now.facts()).isEqualTo(then.facts());
        assertThat(now.evidence().toList()).isEqualTo(then.evidence().toList());
        assertThat(lines(now.run().stream())).isNotEqualTo(lines(then.run().stream()));
    }

    @ParameterizedTest
    @CsvSource({"NQ, application/n-quads", "TRIG, application/trig", "JSONLD, application/ld+json"})
    void readsBackEveryQuadOfTheQuadFormats(GraphFormat format, String mediaType) {
        PlanGraph graph = build(knowledge(List.of(lead("r", 0.8)), List.of(target())));
        DatasetGraph back = DatasetGraphFactory.create();
        RDFDataMgr.read(
                back,
                new ByteArrayInputStream(written(graph, format)),
                org.apache.jena.riot.RDFLanguages.contentTypeToLang(mediaType));
        assertThat(back.stream().collect(Collectors.toSet()))
                .isEqualTo(graph.quads().collect(Collectors.toSet()));
    }

    @Test
    void readsBackEveryTripleOfTurtle() {
        PlanGraph graph = build(knowledge(List.of(lead("r", 0.8)), List.of(target())));
        DatasetGraph back = DatasetGraphFactory.create();
        RDFDataMgr.read(back, new ByteArrayInputStream(written(graph, GraphFormat.TTL)), Lang.TURTLE);
        assertThat(back.getDefaultGraph().stream().collect(Collectors.toSet()))
                .isEqualTo(graph.quads().map(Quad::asTriple).collect(Collectors.toSet()));
    }

    @Test
    void writesPlainJsonWithTheSentenceOfEachStatement() {
        PlanGraph graph = build(knowledge(List.of(lead("r", 0.8)), List.of(target())));
        var json = new JsonMapper().readTree(written(graph, GraphFormat.JSON));
        var relation = json.get(0).get("relations").get(0);
        assertThat(relation.get("predicate").asString()).isEqualTo("leadEnterprise");
        assertThat(relation.get("sentence").asString()).isEqualTo("依托金川集团公司发展镍钴新材料产业链。");
        assertThat(json.get(0).get("targets").get(0).get("year").asInt()).isEqualTo(2025);
    }

    private static byte[] written(PlanGraph graph, GraphFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GraphWriter writer = new GraphWriter(out, format)) {
            writer.write(graph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isNotBlank();
        return out.toByteArray();
    }
}
