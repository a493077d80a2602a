package org.plangraph.extractor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.link.Linker;
import org.plangraph.extractor.link.PlanKnowledge;
import org.plangraph.extractor.relation.MarkedPlan;
import org.plangraph.ontology.Industries;
import org.plangraph.ontology.Iris;

class LinkGraphTest {
    private final Iris iris = Iris.standard();
    private final Industries industries = Industries.load();
    private final LinkGraph links = new LinkGraph(iris, industries);

    @Test
    void isTheStrategicClassOfItsName() {
        assertThat(linked("发展[新材料产业|Industry]。")).containsExactly("新材料 exactMatch sei2018/3 same-name 新材料产业");
    }

    @Test
    void isNearlyTheNationalClassOfItsName() {
        assertThat(linked("发展[渔业|Industry]。")).containsExactly("渔业 closeMatch gbt4754-2017/04 same-name 渔业");
    }

    @Test
    void isNearlyTheBranchThatSaysThatItProduces() {
        assertThat(linked("发展[汽车产业|Industry]。"))
                .containsExactly("汽车 closeMatch gbt4754-2017/36 same-but-production 汽车制造业");
    }

    @Test
    void isPartOfTheClassThatListsItsProduct() {
        assertThat(linked("发展[工业软件|Industry]。"))
                .containsExactly("工业软件 broadMatch sei2018/1.3.新兴软件开发 catalogue-product 工业软件");
    }

    @Test
    void isPartOfTheClassThatNamesItWithOthers() {
        assertThat(linked("发展[云计算|Industry]。")).containsExactly("云计算 broadMatch sei2018/1.4 joined-name 互联网与云计算、大数据服务");
    }

    @Test
    void isPartOfTheClassThatItsNameEndsIn() {
        assertThat(linked("发展[化工新材料|Industry]。")).containsExactly("化工新材料 broadMatch sei2018/3 head 新材料产业");
    }

    @Test
    void standsBesideTheClassThatItsNameOnlyJoins() {
        assertThat(linked("发展[物联网和节能环保|Industry]。")).isEmpty();
    }

    @Test
    void leavesAnIndustryOfNoClassAlone() {
        assertThat(linked("发展[低空物流无人配送|Industry]。")).isEmpty();
    }

    @Test
    void linksIndustriesOnly() {
        assertThat(linked("生产[新材料|Product]。")).isEmpty();
    }

    @Test
    void answersWhichIndustriesAreInAClassAndWhy() throws IOException {
        DatasetGraph dataset = DatasetGraphFactory.create();
        quads("发展[新材料产业|Industry]、[化工新材料|Industry]和[新能源|Industry]。").forEach(dataset::add);
        Model classes = industries.toRdf(iris);
        dataset.addGraph(NodeFactory.createURI(iris.sharedGraph("industries")), classes.getGraph());
        String query = new String(
                LinkGraphTest.class
                        .getResourceAsStream("industries-of-a-class.rq")
                        .readAllBytes(),
                StandardCharsets.UTF_8);

        List<String> rows = new ArrayList<>();
        try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
            exec.select()
                    .forEachRemaining(row -> rows.add(row.get("relation").getLocalName() + " "
                            + row.get("why").getLiteralLexicalForm() + " "
                            + row.get("name").getLiteralLexicalForm() + " "
                            + row.get("industry").getURI().replaceFirst(".*/", "")));
        }

        assertThat(rows).containsExactly("exactMatch same-name 新材料产业 新材料", "broadMatch head 新材料产业 化工新材料");
    }

    private List<Quad> quads(String line) {
        MarkedPlan marked = MarkedPlan.of("甘肃省“十三五”战略性新兴产业发展规划", line);
        PlanKnowledge knowledge = new Linker().resolve(marked.plan(), marked.mentions());
        return links.of(knowledge, new PlanNodes(iris, knowledge));
    }

    /** Each match as one line: industry, relation, class, way, name; the plain SKOS triples are checked to agree. */
    private List<String> linked(String line) {
        List<Quad> quads = quads(line);
        Map<Node, Map<String, Node>> matches = new LinkedHashMap<>();
        Set<String> triples = new TreeSet<>();
        for (Quad quad : quads) {
            if (quad.getSubject().getURI().contains("#")) {
                matches.computeIfAbsent(quad.getSubject(), s -> new HashMap<>())
                        .put(quad.getPredicate().getLocalName(), quad.getObject());
            } else {
                triples.add(say(quad.getSubject(), quad.getPredicate(), quad.getObject()));
            }
        }
        assertThat(matches.values())
                .extracting(m -> say(m.get("subject"), m.get("predicate"), m.get("object")))
                .containsExactlyInAnyOrderElementsOf(triples);
        return matches.values().stream()
                .map(m -> say(m.get("subject"), m.get("predicate"), m.get("object")) + " "
                        + m.get("rule").getLiteralLexicalForm() + " "
                        + m.get("matchedName").getLiteralLexicalForm())
                .toList();
    }

    private static String say(Node subject, Node predicate, Node object) {
        return subject.getURI().replaceFirst(".*/id/industry/", "") + " " + predicate.getLocalName() + " "
                + object.getURI().replaceFirst(".*/id/", "");
    }
}
