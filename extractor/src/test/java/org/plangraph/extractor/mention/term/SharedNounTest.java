package org.plangraph.extractor.mention.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.extractor.mention.term.Terms.inReport;

import org.junit.jupiter.api.Test;
import org.plangraph.ontology.EntityType;

/** What the items of a list share with its last one. */
class SharedNounTest {
    @Test
    void givesTheSectorThatAListSharesToEachBranch() {
        assertThat(inReport(EntityType.INDUSTRY, "发展居家、机构和社区养老服务。")).containsExactly("居家养老服务", "机构养老服务", "社区养老服务");
        assertThat(inReport(EntityType.INDUSTRY, "壮大研学、温泉等特色旅游。")).contains("研学旅游", "温泉旅游");
        assertThat(inReport(EntityType.INDUSTRY, "培育首发、银发和冰雪经济。")).containsExactly("首发经济", "银发经济", "冰雪经济");
    }

    @Test
    void givesNoIndustryOrCatchAllASharedSector() {
        assertThat(inReport(EntityType.INDUSTRY, "发展数控机床、智能农业。")).contains("数控机床", "智能农业");
        assertThat(inReport(EntityType.INDUSTRY, "推动国有、民营经济共同发展。")).isEmpty();
    }
}
