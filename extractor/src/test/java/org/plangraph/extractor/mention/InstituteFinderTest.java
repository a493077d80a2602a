package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.INSTITUTION;

import org.junit.jupiter.api.Test;

class InstituteFinderTest {
    @Test
    void namesTheBodyThatAProvinceHasOneOf() {
        assertThat(Found.in("支持省农科院、省种质资源库建设", INSTITUTION)).containsExactly("省农科院", "省种质资源库");
        assertThat(Found.in("支持省实验室、省重点实验室建设", INSTITUTION)).isEmpty();
    }

    @Test
    void namesEachBodyOfAListByWhatBecomesOfAllOfThem() {
        assertThat(Found.in("推动贸易数据运营中心、中国能源市场学会落户", INSTITUTION)).containsExactly("贸易数据运营中心", "中国能源市场学会");
        assertThat(Found.in("建设贸易数据运营中心，完善市场功能", INSTITUTION)).containsExactly("贸易数据运营中心");
    }

    @Test
    void givesTheNounToTheBodyOfEachSector() {
        assertThat(Found.in("提升奶业、种业技术创新中心效能", INSTITUTION)).containsExactly("奶业技术创新中心", "种业技术创新中心");
        assertThat(Found.in("支持高校、种业技术创新中心转化成果", INSTITUTION)).containsExactly("种业技术创新中心");
    }

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

    @Test
    void findsAGroupsInstitutesByTheirNumber() {
        assertThat(Found.in("支持中国电科第五十四研究所转化成果", INSTITUTION)).containsExactly("中国电科第五十四研究所");
        assertThat(Found.in("新建学校三所、医院两所", INSTITUTION)).isEmpty();
    }

    @Test
    void givesTheNounToEachOfSeveralLaboratories() {
        assertThat(Found.in("持续支持金凤、嘉陵江、明月湖实验室发展", INSTITUTION)).containsExactly("金凤实验室", "嘉陵江实验室", "明月湖实验室");
        assertThat(Found.in("依托高校、企业、明月湖实验室转化成果", INSTITUTION)).containsExactly("明月湖实验室");
    }

    @Test
    void namesALaboratoryWithItsPlace() {
        assertThat(Found.in("支持湖北三峡实验室建设", INSTITUTION)).containsExactly("湖北三峡实验室");
    }

    @Test
    void takesKindsOfInstitutesInAListForNone() {
        assertThat(Found.in("普遍建立工程研究中心、工程（技术）研究中心、工程实验室、企业技术中心等创新平台", INSTITUTION))
                .isEmpty();
    }

    @Test
    void endsTheSubjectOfAFoundingBeforeItsVerb() {
        assertThat(Found.in("支持临川大学、赣东省农业科学院果茶所建设创新平台", INSTITUTION)).doesNotContain("赣东省农业科学院果茶所建设创新平台");
    }

    @Test
    void takesThePlaceAfterAKnownCompanyForNoSubject() {
        assertThat(Found.in("推进中国商飞江西生产试飞中心建设", INSTITUTION)).containsExactly("中国商飞江西生产试飞中心");
    }

    @Test
    void namesInstitutesByNumberBehindTheirGroup() {
        assertThat(Found.in("依托中国电科38所建设平台", INSTITUTION)).containsExactly("中国电科38所");
        assertThat(Found.in("新建38所学校", INSTITUTION)).isEmpty();
    }
}
