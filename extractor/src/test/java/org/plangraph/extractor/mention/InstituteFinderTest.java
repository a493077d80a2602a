package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.INSTITUTION;

import org.junit.jupiter.api.Test;

class InstituteFinderTest {
    @Test
    void findsInstitutesOfTheAcademyByTheirShortNames() {
        assertThat(Found.in("深化与中国科学院合作，支持长春光机所、大连化物所来我省转化成果", INSTITUTION)).contains("长春光机所", "大连化物所");
    }

    @Test
    void seesNoUniversityInAPlaceNamedAfterOne() {
        assertThat(Found.in("支持福州大学城打造创新策源地", INSTITUTION)).doesNotContain("福州大学");
    }

    @Test
    void keepsTheParentBesideItsBranch() {
        assertThat(Found.in("崖州湾国家实验室南昌物种创新平台成功落地", INSTITUTION)).containsExactly("崖州湾国家实验室南昌物种创新平台", "崖州湾国家实验室");
    }

    @Test
    void opensANameAfterAVerbThatIsCutInTwo() {
        assertThat(Found.in("获批建设高校区域技术转移转化中心（福建），新增平台8家", INSTITUTION)).containsExactly("高校区域技术转移转化中心（福建）");
    }

    @Test
    void namesABodyOfTheStateByItsField() {
        assertThat(Found.in("国家碳计量中心加快建设", INSTITUTION)).containsExactly("国家碳计量中心");
        assertThat(Found.in("争创国家医学中心，建设国家级人才平台", INSTITUTION)).isEmpty();
    }
}
