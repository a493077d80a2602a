package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.ENTERPRISE;
import static org.plangraph.ontology.EntityType.INSTITUTION;
import static org.plangraph.ontology.EntityType.PROJECT;

import org.junit.jupiter.api.Test;
import org.plangraph.extractor.document.PlanName;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Regions;

class CommonThingsTest {
    private static boolean isCommon(String words, String text, EntityType type) {
        Reading reading = Texts.reading(text);
        reading.add(new RegionFinder().find(reading));
        return new CommonThings(reading).include(Texts.spanOf(words, text), type);
    }

    @Test
    void includesWhatIsCountedOrRankedOrOnlyOfAKind() {
        assertThat(isCommon("65个专项行动", "组织65个专项行动", PROJECT)).isTrue();
        assertThat(isCommon("病险水库除险加固", "实施病险水库除险加固", PROJECT)).isTrue();
        assertThat(isCommon("省级重点工程", "实施省级重点工程项目", PROJECT)).isTrue();
        assertThat(isCommon("渠溪口水库除险加固", "实施渠溪口水库除险加固", PROJECT)).isFalse();
        assertThat(isCommon("国家快速铁路网", "建成国家快速铁路网", PROJECT)).isFalse();
    }

    @Test
    void includesTheGoodsAPlaceIsKnownForAndFamiliesOfCompanies() {
        assertThat(isCommon("兰州百合", "兰州百合、庆阳苹果等品牌价值提高", ENTERPRISE)).isTrue();
        assertThat(isCommon("中核", "服务好中核系、中航系", ENTERPRISE)).isTrue();
        assertThat(isCommon("兰州石化", "兰州石化扩能", ENTERPRISE)).isFalse();
    }

    @Test
    void includesThePlanItselfByItsTitle() {
        String plan = "襄阳市新材料产业发展三年行动计划（2022—2024年）\n一、目标\n实施襄阳市磷化工振兴三年行动计划。\n";
        assertThat(new MentionFinder().find(new PlanReader(Regions.load()).read(new PlanName("test"), plan)))
                .filteredOn(mention -> mention.type() == PROJECT)
                .extracting(Mention::name)
                .containsExactly("襄阳市磷化工振兴三年行动计划");
    }

    @Test
    void includesTheBatchOfAPlaceAndWhatAVerbIsTakenFor() {
        assertThat(isCommon("襄阳市2020年第四批重点项目", "襄阳市2020年第四批重点项目开工", PROJECT)).isTrue();
        assertThat(isCommon("襄阳市2020年玄德湖项目", "襄阳市2020年玄德湖项目开工", PROJECT)).isFalse();
        assertThat(Found.in("襄阳市计划实施项目25个，宏远促进会计划在襄阳打造产业园。", PROJECT)).isEmpty();
    }

    @Test
    void includesCompaniesAmongWorksAndBodies() {
        assertThat(isCommon("玄德集团", "建设玄德集团，扩大产能", PROJECT)).isTrue();
        assertThat(isCommon("玄德集团研究院", "建设玄德集团研究院", INSTITUTION)).isFalse();
    }
}
