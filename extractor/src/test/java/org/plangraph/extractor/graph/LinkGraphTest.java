package org.plangraph.extractor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.link.Linker;
import org.plangraph.extractor.link.PlanKnowledge;
import org.plangraph.extractor.relation.MarkedPlan;
import org.plangraph.ontology.Industries;
import org.plangraph.ontology.Iris;

class LinkGraphTest {
    private final Iris iris = Iris.standard();
    private final LinkGraph links = new LinkGraph(iris, Industries.load());

    @Test
    void matchesAnIndustryToTheClassOfItsName() {
        assertThat(linked("发展[新材料产业|Industry]。"))
                .containsExactly(
                        "https://w3id.org/plangraph/id/industry/新材料 exactMatch https://w3id.org/plangraph/id/sei2018/3");
    }

    @Test
    void leavesAnIndustryOfNoClassAlone() {
        assertThat(linked("发展[低空物流无人配送|Industry]。")).isEmpty();
    }

    @Test
    void linksIndustriesOnly() {
        assertThat(linked("生产[新材料|Product]。")).isEmpty();
    }

    private List<String> linked(String line) {
        MarkedPlan marked = MarkedPlan.of("甘肃省“十三五”战略性新兴产业发展规划", line);
        PlanKnowledge knowledge = new Linker().link(marked.plan(), marked.mentions(), List.of(), List.of());
        return links.of(knowledge, new PlanNodes(iris, knowledge)).stream()
                .map(LinkGraphTest::say)
                .toList();
    }

    private static String say(Quad quad) {
        return quad.getSubject().getURI() + " " + quad.getPredicate().getLocalName() + " "
                + quad.getObject().getURI();
    }
}
