package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.INSTITUTION;
import static org.plangraph.ontology.EntityType.PARK;
import static org.plangraph.ontology.EntityType.PROJECT;

import org.junit.jupiter.api.Test;

class SiteNamesTest {
    @Test
    void namesZonesByWhatMovesThereWhereTheyMeetAndWhoRunsThem() {
        assertThat(Found.in("推动皖北承接产业转移集聚区提质，支持皖北承接产业转移项目", PARK)).containsExactly("皖北承接产业转移集聚区");
        assertThat(Found.in("建好湘琼先进制造业共建产业园", PARK)).containsExactly("湘琼先进制造业共建产业园");
    }

    @Test
    void namesBeltsByWhatTheyLieAlong() {
        assertThat(Found.in("深化沿沪宁产业创新带、环太湖科创圈建设，打造沿江创新发展带", PARK)).containsExactly("沿沪宁产业创新带", "环太湖科创圈", "沿江创新发展带");
        assertThat(Found.in("打造创新发展带、环保产业带", PARK)).isEmpty();
    }

    @Test
    void namesQuartersOfLawAndBaysOfATrade() {
        assertThat(Found.in("提升宜城法务区，建设宜城人工智能湾区，建设中央法务区", PARK)).containsExactly("宜城法务区", "宜城人工智能湾区");
    }

    @Test
    void namesNoLandUnderACropAfterThePlacesItLiesIn() {
        assertThat(Found.in("在罗甸、望谟等8个重点县建设露地果菜基地6.2万亩", PARK, "520000")).isEmpty();
        assertThat(Found.in("在罗甸、望谟等8个重点县建设果菜产业园", PARK, "520000")).containsExactly("罗甸果菜产业园", "望谟果菜产业园");
    }

    @Test
    void sharesNoSiteWithTheNewAreaListedBeforeItsPlace() {
        assertThat(Found.in("推进贵安新区、遵义铝产业基地建设", PARK, "520000")).containsExactly("遵义铝产业基地");
        assertThat(Found.in("推进贵阳、遵义铝产业基地建设", PARK, "520000")).containsExactly("贵阳铝产业基地", "遵义铝产业基地");
    }

    @Test
    void namesTheSiteOfAnInstituteWithTheProjectsCountedThere() {
        assertThat(Found.in("中科院金属研究所创新港14个项目落户", PARK)).containsExactly("中科院金属研究所创新港");
        assertThat(Found.in("改变川西北不通铁路的历史", PROJECT)).isEmpty();
        assertThat(Found.in("高品质建设长江国家文化公园（安徽段）", PROJECT)).containsExactly("长江国家文化公园（安徽段）");
    }

    @Test
    void beginsASiteAfterAVerbThatTheSegmenterCutsInTwo() {
        assertThat(Found.in("知名企业、上市公司入驻经开区", PARK)).isEmpty();
    }

    @Test
    void namesASiteAfterAPlaceThatOnlyTheSegmenterKnows() {
        assertThat(Found.in("马庙工业园突出纺织服装产业特色", PARK)).containsExactly("马庙工业园");
    }

    @Test
    void partsAPlaceAndWhatItIsToBuildFromTheSite() {
        assertThat(Found.in("延平区重点建设南平工业园区荣华山组团。", PARK)).contains("南平工业园区").noneMatch(name -> name.contains("建设"));
        assertThat(Found.in("推进喀什重点开发开放试验区建设", PARK)).containsExactly("喀什重点开发开放试验区");
        assertThat(Found.in("在清远、韶关等地建设再生金属循环利用示范园区。", PARK, "440000"))
                .containsExactly("清远再生金属循环利用示范园", "韶关再生金属循环利用示范园");
        assertThat(Found.in("在三门峡、信阳建设风电场。", PROJECT)).noneMatch(name -> name.contains("建设"));
    }

    @Test
    void endsANameBeforeTheCountOfTheList() {
        assertThat(Found.in("鹏城实验室、广州实验室两大国家实验室挂牌", INSTITUTION))
                .contains("广州实验室")
                .noneMatch(name -> name.contains("两大"));
    }

    @Test
    void keepsVoltageAndUnitsInsideTheNamesOfWorks() {
        assertThat(Found.in("陕北至湖北±800千伏特高压直流工程开工", PROJECT)).containsExactly("陕北至湖北±800千伏特高压直流工程");
        assertThat(Found.in("推进陆丰核电3号4号机组建设", PROJECT)).containsExactly("陆丰核电3号4号机组");
    }
}
