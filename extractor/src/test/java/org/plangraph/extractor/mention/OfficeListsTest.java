package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.INDUSTRY;
import static org.plangraph.ontology.EntityType.REGION;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.document.Plan;
import org.plangraph.ontology.EntityType;

class OfficeListsTest {
    @Test
    void leavesOutWhatOnlyNamesAnOffice() {
        assertThat(left("外事、史志、气象、广播电视等工作取得新成效。", "广播电视", INDUSTRY)).isEmpty();
        assertThat(left("发展社科、参事文史、新闻出版等事业。", "新闻出版", INDUSTRY)).isEmpty();
    }

    @Test
    void leavesIndustriesOfOtherListsAndOtherNamesStanding() {
        assertThat(left("发展会展、演艺、新闻出版等产业。", "新闻出版", INDUSTRY)).hasSize(1);
        assertThat(left("抓好种业、渔业、奶业等工作。", "渔业", INDUSTRY)).hasSize(1);
        assertThat(left("外事、史志、援疆等工作，新疆气象。", "新疆", REGION)).hasSize(1);
    }

    private static List<Mention> left(String text, String name, EntityType type) {
        Plan plan = Texts.plan(text, Optional.empty());
        return OfficeLists.leaveOut(plan, List.of(new Mention(Texts.spanOf(name, text), type, name, "test", 1)));
    }
}
