package org.plangraph.extractor.mention.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

class ListSiblingsTest {
    private static final String TEXT = "青山、白水、绿湖等实验室";

    private static Mention item(int begin, EntityType type, String finder) {
        Span span = new Span(begin, begin + 2);
        return new Mention(span, type, span.of(TEXT), finder, 0.8);
    }

    private static Set<Mention> unseen(EntityType type, String lastFinder) {
        Mention first = item(0, type, "list");
        Mention second = item(3, type, "list");
        Mention seen = item(6, type, lastFinder);
        return ListSiblings.without(TEXT, List.of(first, second, seen), Set.of(first, second));
    }

    @Test
    void seesAllOfAListOfWhichItSeesOne() {
        assertThat(unseen(EntityType.INSTITUTION, "list")).isEmpty();
    }

    @Test
    void leavesUnseenWhatIsOfAnotherKindOrFinder() {
        assertThat(unseen(EntityType.PRODUCT, "list")).hasSize(2);
        assertThat(unseen(EntityType.INSTITUTION, "other")).hasSize(2);
    }

    @Test
    void seesSectorsThatEndInTheWordOfOneThatItSees() {
        String text = "银发经济、直播经济、演艺";
        Mention seen = new Mention(new Span(0, 4), EntityType.INDUSTRY, "银发经济", "known", 0.9);
        Mention alike = new Mention(new Span(5, 9), EntityType.INDUSTRY, "直播经济", "by-head", 0.7);
        Mention other = new Mention(new Span(10, 12), EntityType.INDUSTRY, "演艺", "by-head", 0.7);
        assertThat(ListSiblings.without(text, List.of(seen, alike, other), Set.of(alike, other)))
                .containsExactly(other);
    }
}
