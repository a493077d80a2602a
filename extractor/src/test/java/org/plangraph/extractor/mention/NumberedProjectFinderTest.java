package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.PlanName;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.ontology.Regions;

class NumberedProjectFinderTest {
    private static final String ITEMS = "\n1.玄德年产10万吨电解液（宏远公司，宜城市）\n2.东津新区冷链物流园\n3.襄阳北编组站：改造站场";

    private static List<String> projects(String text) {
        Plan plan = new PlanReader(Regions.load()).read(new PlanName("test"), text);
        return new NumberedProjectFinder()
                .find(new Reading(plan)).stream().map(Mention::name).toList();
    }

    @Test
    void takesTheItemsOfANumberedListForProjects() {
        assertThat(projects("襄阳市2023年重点建设项目清单\n一、先进制造业（3个）" + ITEMS))
                .containsExactly("玄德年产10万吨电解液", "东津新区冷链物流园", "襄阳北编组站");
    }

    @Test
    void leavesItemsOfOtherListsToOthers() {
        assertThat(projects("襄阳市2023年重点企业名单\n一、先进制造业（3个）" + ITEMS)).isEmpty();
    }

    @Test
    void takesNoHeadingThatHoldsItemsForOne() {
        assertThat(projects("襄阳市重点项目清单\n1.先进制造业类\n（1）玄德电解液基地\n（2）东津电机厂房\n2.其他")).containsExactly("玄德电解液基地", "东津电机厂房");
    }
}
