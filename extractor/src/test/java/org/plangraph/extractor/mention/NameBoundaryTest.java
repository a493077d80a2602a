package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.INSTITUTION;
import static org.plangraph.ontology.EntityType.PARK;
import static org.plangraph.ontology.EntityType.PROJECT;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameBoundaryTest {
    @Test
    void beginsNamesAfterTheVerbsAndTimesBeforeThem() {
        assertThat(Found.in("钢铁企业扎根宁江不锈钢工业园", PARK)).containsExactly("宁江不锈钢工业园");
        assertThat(Found.in("选址优先考虑宁白科技创新改革试验区", PARK)).containsExactly("宁白科技创新改革试验区");
        assertThat(Found.in("宁江承担攻关，多交给中科院宁江材料研究院", INSTITUTION)).containsExactly("中科院宁江材料研究院");
        assertThat(Found.in("启动宁江安家工程，推进宁江旅游公路建设", PROJECT)).contains("宁江旅游公路");
    }

    @Test
    void takesNoPlanForACampaignThatThingsAreOnlyPutDownIn() {
        assertThat(Found.in("宁河特大桥一并列入计划", PROJECT)).noneMatch(name -> name.endsWith("计划"));
        assertThat(Found.in("陕川输电工程正按计划施工", PROJECT)).noneMatch(name -> name.endsWith("计划"));
        assertThat(Found.in("实施“四个全员”覆盖计划", PROJECT)).containsExactly("四个全员覆盖计划");
    }

    @Test
    void namesACampaignWithoutTheWordForItsRoundAsWell() {
        assertThat(new MentionFinder().find(Texts.plan("推出新一轮“满园春”行动", Optional.empty())))
                .filteredOn(mention -> mention.type() == PROJECT)
                .flatExtracting(Mention::forms)
                .contains("满园春行动");
    }
}
