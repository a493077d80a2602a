package org.plangraph.service.explore.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Iris;
import org.plangraph.service.explore.Catalogue;
import org.plangraph.service.explore.Knowledge;
import org.plangraph.service.explore.chain.ChainView.Card;
import org.plangraph.service.explore.chain.ChainView.Item;

class ChainPictureTest {
    private static final String BASE = Iris.DEFAULT_BASE;
    private static final String HEAD = """
            PREFIX pg: <https://w3id.org/plangraph/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            BASE <https://w3id.org/plangraph/id/>
            """;

    /** One chain that two enterprises lead, with three products in order and two beside them. */
    private static final String CHAIN = """
            <industry-chain/C> a pg:IndustryChain ; pg:inIndustry <industry/I> ; pg:leadEnterprise <enterprise/E1>, <enterprise/E2> ;
              pg:produces <product/P1>, <product/P2>, <product/P3>, <product/Q1>, <product/Q2> .
            <industry/I> a pg:Industry ; pg:leadEnterprise <enterprise/E1> .
            <enterprise/E1> a pg:Enterprise . <enterprise/E2> a pg:Enterprise .
            <product/P1> a pg:Product ; pg:upstreamOf <product/P2> . <product/P2> a pg:Product ; pg:upstreamOf <product/P3> .
            <product/P3> a pg:Product . <product/Q1> a pg:Product . <product/Q2> a pg:Product .
            """;

    @Test
    void productsRunFromUpstreamOnTheLeftToDownstreamOnTheRight() {
        ChainView view = draw(CHAIN, "industry-chain/C");
        assertThat(List.of(
                        left(view, "enterprise/E1"),
                        left(view, "industry-chain/C"),
                        left(view, "product/P1"),
                        left(view, "product/P2"),
                        left(view, "product/P3")))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void thoseThatStandInTheSameRelationsShareACard() {
        ChainView view = draw(CHAIN, "industry-chain/C");
        assertThat(card(view, "product/Q1")).isSameAs(card(view, "product/Q2"));
        assertThat(card(view, "enterprise/E1")).isSameAs(card(view, "enterprise/E2"));
        assertThat(card(view, "product/P1").items()).hasSize(1);
        assertThat(card(view, "enterprise/E1").role()).isEqualTo("leadEnterprise");
    }

    @Test
    void whatAWayRoundSaysIsInTheTableButNotDrawn() {
        ChainView view = draw(CHAIN, "industry-chain/C");
        String chain = card(view, "industry-chain/C").id();
        assertThat(view.lines())
                .filteredOn(line -> line.from().equals(chain))
                .extracting(ChainView.Line::to)
                .containsExactlyInAnyOrder(
                        card(view, "product/P1").id(), card(view, "product/Q1").id());
        assertThat(view.statements())
                .filteredOn(statement -> statement.relation().equals("produces"))
                .hasSize(5);
    }

    @Test
    void noTwoCardsOverlapAndEachItemStandsInItsCard() {
        List<Card> cards = draw(crowd(60), "industry/I").cards();
        for (int i = 0; i < cards.size(); i++) {
            for (int j = i + 1; j < cards.size(); j++) {
                assertThat(overlap(cards.get(i), cards.get(j)))
                        .as("%s and %s", cards.get(i), cards.get(j))
                        .isFalse();
            }
            Card card = cards.get(i);
            assertThat(card.items())
                    .allSatisfy(item -> assertThat(holds(card, item))
                            .as("%s in %s", item, card)
                            .isTrue());
        }
    }

    @Test
    void theSamePictureComesOutEachTime() {
        assertThat(draw(crowd(40), "industry/I")).isEqualTo(draw(crowd(40), "industry/I"));
    }

    @Test
    void aTypeCanBeHiddenButNeverTheFocus() {
        ChainView view =
                draw(CHAIN, "industry-chain/C", Set.of(EntityType.PRODUCT, EntityType.INDUSTRY_CHAIN), 100, false);
        assertThat(view.counts()).containsOnlyKeys("IndustryChain", "Industry", "Enterprise");
    }

    @Test
    void aLimitLeavesOutWhatHangsOnAndSaysHowMuch() {
        ChainView view = draw(crowd(40), "industry/I", Set.of(), 20, false);
        assertThat(view.counts().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(20);
        assertThat(view.left()).isPositive();
    }

    @Test
    void aFullCardSaysHowManyItHasNoRoomForUntilItIsUnfolded() {
        String many =
                "<industry-chain/C> a pg:IndustryChain ; pg:produces " + range(45, i -> "<product/P" + i + ">") + " .\n"
                        + IntStream.range(0, 45).mapToObj(i -> "<product/P" + i + "> a pg:Product .").toList().stream()
                                .reduce("", String::concat);
        assertThat(card(draw(many, "industry-chain/C"), "product/P0").hidden()).isEqualTo(15);
        ChainView unfolded = draw(many, "industry-chain/C", Set.of(), 100, true);
        assertThat(card(unfolded, "product/P0").hidden()).isZero();
        assertThat(card(unfolded, "product/P0").items()).hasSize(45);
    }

    @Test
    void industriesThatNameEachOtherAsPartsDoNotLoseThePicture() {
        ChainView view = draw("""
                <industry/A> a pg:Industry ; pg:subIndustryOf <industry/B> . <industry/B> a pg:Industry ; pg:subIndustryOf <industry/A> .
                """, "industry/A");
        assertThat(view.cards()).hasSize(2);
        assertThat(view.lines()).isNotEmpty();
    }

    @Test
    void aLongNameIsBrokenIntoEvenLines() {
        Label label = Label.of("年产五万吨电池级硫酸镍及配套三元前驱体产业化示范项目");
        assertThat(label.lines()).hasSize(2);
        assertThat(String.join("", label.lines())).isEqualTo("年产五万吨电池级硫酸镍及配套三元前驱体产业化示范项目");
        assertThat(label.lines().get(0).length() - label.lines().get(1).length())
                .isBetween(0, 2);
    }

    /** An industry with chains that share some enterprises and have products of their own. */
    private static String crowd(int chains) {
        StringBuilder graph = new StringBuilder("<industry/I> a pg:Industry .\n");
        for (int i = 0; i < chains; i++) {
            graph.append("<industry-chain/C%1$d> a pg:IndustryChain ; pg:inIndustry <industry/I> ;".formatted(i))
                    .append(
                            " pg:leadEnterprise <enterprise/E%d>, <enterprise/E%d> ; pg:produces <product/P%d>, <product/P%d> .\n"
                                    .formatted(i % 7, i % 5 + 7, i, i + chains))
                    .append("<enterprise/E%d> a pg:Enterprise . <enterprise/E%d> a pg:Enterprise .\n"
                            .formatted(i % 7, i % 5 + 7))
                    .append("<product/P%d> a pg:Product . <product/P%d> a pg:Product .\n".formatted(i, i + chains));
        }
        return graph.toString();
    }

    private static String range(int count, Function<Integer, String> term) {
        return String.join(", ", IntStream.range(0, count).boxed().map(term).toList());
    }

    private static ChainView draw(String graph, String focus) {
        return draw(graph, focus, Set.of(), 1_000, false);
    }

    private static ChainView draw(String graph, String focus, Set<EntityType> hidden, int limit, boolean unfolded) {
        return draw(
                graph,
                new Question(
                        BASE + "id/" + focus,
                        hidden,
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        List.of(),
                        limit,
                        new Question.Cards(unfolded, Set.of(), Set.of())));
    }

    private static ChainView draw(String graph, Question question) {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        RDFParser.fromString(HEAD + "<" + BASE + "document/d> { " + graph + " }", Lang.TRIG)
                .parse(data);
        Knowledge knowledge = new Knowledge(data);
        return new ChainPicture(knowledge, Catalogue.of(knowledge))
                .around(question)
                .orElseThrow();
    }

    private static Card card(ChainView view, String entity) {
        return view.cards().stream()
                .filter(card ->
                        card.items().stream().anyMatch(item -> item.iri().equals(BASE + "id/" + entity)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(entity + " is not drawn"));
    }

    private static double left(ChainView view, String entity) {
        return card(view, entity).x();
    }

    private static boolean overlap(Card a, Card b) {
        return a.x() < b.x() + b.width()
                && b.x() < a.x() + a.width()
                && a.y() < b.y() + b.height()
                && b.y() < a.y() + a.height();
    }

    private static boolean holds(Card card, Item item) {
        return item.x() >= card.x()
                && item.y() >= card.y()
                && item.x() + item.width() <= card.x() + card.width()
                && item.y() + item.height() <= card.y() + card.height();
    }
}
