package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.document.PlanName;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Regions;

class CompanyRollsTest {
    private static final PlanReader READER = new PlanReader(Regions.load());

    private static List<String> companies(String heading, String text) {
        String plan = "襄阳市产业规划\n一、" + heading + "\n" + text + "\n二、保障\n落实责任。\n";
        return new MentionFinder()
                .find(READER.read(new PlanName("test"), plan)).stream()
                        .filter(mention -> mention.type() == EntityType.ENTERPRISE)
                        .map(Mention::name)
                        .toList();
    }

    @Test
    void readsTheCompaniesOfARollByTheLabelsBeforeWhatIsTold() {
        String told = "玄德化工：己二酸产能10万吨。\n腾远新材料：苯胺年产能达到5万吨，居全省前列。";
        assertThat(companies("重点企业", told)).containsExactly("玄德化工", "腾远新材料");
        assertThat(companies("产业基础", told)).isEmpty();
    }

    @Test
    void readsTheCompaniesOfARollThatStandSideBySide() {
        assertThat(companies("重点企业", "玄德化工、腾远新材料。")).containsExactly("玄德化工", "腾远新材料");
        assertThat(companies("重点产业", "玄德化工、腾远新材料。")).isEmpty();
    }

    @Test
    void takesTheRestOfAListForCompaniesWhereMostAre() {
        assertThat(Found.in("依托黄河旋风、中南钻石、华晶超硬材料，建设基地", EntityType.ENTERPRISE))
                .containsExactly("黄河旋风", "中南钻石", "华晶超硬材料");
        assertThat(Found.in("推动埃夫特、欢颜自动化发展减速器", EntityType.ENTERPRISE)).containsExactly("埃夫特", "欢颜自动化");
    }
}
