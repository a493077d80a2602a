package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.PARK;
import static org.plangraph.ontology.EntityType.REGION;

import org.junit.jupiter.api.Test;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.PlanName;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.ontology.Regions;

class RegionFinderTest {
    @Test
    void findsNoPartOfTheCountryThatAProvinceIsRankedIn() {
        assertThat(Found.in("路网密度居西部第一，推进“三北”工程、西部计划", REGION, "640000")).isEmpty();
        assertThat(Found.in("支持西部地区发展", REGION, "640000")).containsExactly("西部地区");
        assertThat(Found.in("推动西部地区开发，西部加快开放", REGION)).contains("西部");
        assertThat(Found.in("深化浙川东西部协作", REGION, "510000")).noneMatch(name -> name.contains("西部"));
    }

    @Test
    void findsNoDistrictOfAnotherProvinceInsideAName() {
        assertThat(Found.in("加快水东港区建设", REGION, "440000")).isEmpty();
        assertThat(Found.in("加快水东港区建设，推进日照市东港区开放", REGION, "370000")).contains("东港区");
    }

    @Test
    void findsProvincesRunTogetherAndNoLines() {
        assertThat(Found.in("深化沪苏浙合作，完善湘鄂渝黔毗邻地区机制，建设沪渝蓉高铁、浙赣粤运河", REGION, "430000"))
                .containsExactly("沪苏浙", "湘鄂渝黔毗邻地区");
        assertThat(Found.in("推动锡常泰融合发展", REGION, "320000")).containsExactly("锡常泰");
    }

    @Test
    void findsVillagesBehindTheirCountyAndReachesOfRivers() {
        assertThat(Found.in("丹巴县基卡依村入选名单，推进丹巴县示范村建设", REGION, "510000")).containsExactly("丹巴县", "基卡依村");
        assertThat(Found.in("三明中关村科技园开园", REGION, "350000")).containsExactly("三明");
        assertThat(Found.in("实施汾河谷地治理，建设岷江—长江上游经济带", REGION)).containsExactly("汾河谷地", "岷江—长江上游经济带");
    }

    @Test
    void findsNoPlaceInGamesTitlesOfWorksAndOtherMountains() {
        assertThat(Found.in("推动吕梁山造林", REGION, "140000")).containsExactly("吕梁山");
        assertThat(Found.in("依托紫金山布局", REGION, "320000")).isEmpty();
    }

    @Test
    void takesCommonNounsForAreasOnlyWhereTheyAreNames() {
        assertThat(Found.in("加快建设城市副中心", REGION, "500000")).isEmpty();
        assertThat(Found.in("加快建设城市副中心", REGION, "110000")).containsExactly("城市副中心");
        assertThat(Found.in("新建县域医疗次中心58个", REGION, "520000")).isEmpty();
        assertThat(Found.in("推动渝东新城发展，建设平原新城", REGION, "500000")).containsExactly("渝东新城");
        assertThat(Found.in("推广成都西部片区经验", REGION, "510000")).containsExactly("成都");
    }

    @Test
    void findsTheFirstOfAListThatTheWordBeforeItIsGluedTo() {
        assertThat(Found.in("在册亨、罗甸等县造林，交流合作、兰州论坛", REGION, "520000"))
                .contains("册亨", "罗甸")
                .doesNotContain("合作");
    }

    @Test
    void findsThePlaceThatASiteIsNamedAfter() {
        assertThat(Found.in("建设长三角生态绿色一体化发展示范区", REGION, "320000")).containsExactly("长三角");
        assertThat(Found.in("建设长三角生态绿色一体化发展示范区", PARK, "320000")).containsExactly("长三角生态绿色一体化发展示范区");
        assertThat(Found.in("开发河西走廊风能", REGION, "620000")).containsExactly("河西走廊");
    }

    @Test
    void findsPlacesNamedLikeWordsAmongOthersOfTheProvince() {
        assertThat(Found.in("依托金川、酒钢等企业", REGION, "620000")).isEmpty();
    }

    @Test
    void findsNoPlaceInTwoPartsOfTheCountryAtOnce() {
        assertThat(Found.in("链接东中部的枢纽功能增强", REGION)).isEmpty();
        assertThat(Found.in("推动东部地区产业转移", REGION)).containsExactly("东部地区");
    }

    @Test
    void findsTownsByTheirNamesAndNoKindsOfTowns() {
        assertThat(Found.in("在昆山市张浦镇建设园区；千灯镇：电路板", REGION, "320000")).contains("张浦镇", "千灯镇");
        assertThat(Found.in("、特色小镇、经济强镇、建制镇、新型城镇化、常州镇江一体化", REGION, "320000")).noneMatch(name -> name.endsWith("镇"));
    }

    @Test
    void findsNoPlaceInBaysGorgesAndListsOfLines() {
        assertThat(Found.in("加快大连金州湾国际机场、宝鸡峡灌区改造建设", REGION, "210000")).containsExactly("大连");
        assertThat(Found.in("支持台州湾新区发展", REGION, "330000")).contains("台州");
        assertThat(Found.in("确保西康、西十高铁建成", REGION, "610000")).isEmpty();
    }

    @Test
    void trustsShortCountyNamesInTheProvinceOfTheAreaThatTheTitleNames() {
        Plan plan = new PlanReader(Regions.load()).read(new PlanName("area"), "黔中经济区发展规划\n\n在普定布局合成氨项目。\n");
        assertThat(new MentionFinder().find(plan)).extracting(Mention::name).contains("普定");
    }

    @Test
    void findsNoPlaceInWordsMountainsAndWaters() {
        assertThat(Found.in("顺应形势、适应城市更新，庆祝建校70周年大庆", REGION)).isEmpty();
        assertThat(Found.in("燕子山西麓造林，黄河南岸堤防", REGION)).isEmpty();
        assertThat(Found.in("整治苏州河沿岸，建设东四环、西北四环", REGION, "310000")).isEmpty();
        assertThat(Found.in("苏州河道整治", REGION)).containsExactly("苏州");
    }

    @Test
    void takesTheFreeTradePortForNoDivision() {
        assertThat(Found.in("对接海南自由贸易港", REGION)).containsExactly("海南");
    }

    @Test
    void namesABeltByTheWholeNameOfItsCanal() {
        assertThat(Found.in("打造平陆运河经济带，参与西部陆海新通道建设", REGION)).containsExactly("平陆运河经济带");
    }

    @Test
    void findsCountiesOfTheProvinceThatTheSegmenterTakesForOtherNames() {
        assertThat(Found.in("推进固安新型显示基地建设", REGION, "130000")).containsExactly("固安");
        assertThat(Found.in("推进固安新型显示基地建设", REGION, "370000")).isEmpty();
        assertThat(Found.in("石棉制品，推进达茂旗风电项目", REGION, "150000")).containsExactly("达茂旗");
    }

    @Test
    void leavesThePlaceOfABranchToItsCompany() {
        assertThat(Found.in("一汽吉林烟台新能源车基地", REGION)).containsExactly("烟台");
        assertThat(Found.in("一汽吉林长春新能源车基地", REGION)).containsExactly("吉林", "长春");
    }

    @Test
    void findsThePlaceThatTheWordAfterItsListIsGluedTo() {
        assertThat(Found.in("苍梧、昭平等10个县通了高速，坚持平等协商", REGION, "450000")).containsExactly("苍梧", "昭平");
    }

    private static final String SHANDONG = "370000";

    @Test
    void findsDivisionsByFullAndShortNames() {
        assertThat(Found.in("支持临夏回族自治州和济南、青岛发展", REGION)).containsExactly("临夏回族自治州", "济南", "青岛");
    }

    @Test
    void trustsShortCountyNamesOnlyInsideTheirProvince() {
        assertThat(Found.in("推进荣成项目建设", REGION, SHANDONG)).containsExactly("荣成");
        assertThat(Found.in("推进荣成项目建设", REGION)).isEmpty();
    }

    @Test
    void findsCountiesOfTwoCharactersWhereNothingElseIsMeant() {
        assertThat(Found.in("建成兴县煤矿", REGION, "140000")).containsExactly("兴县");
        assertThat(Found.in("实施工业兴县战略", REGION, "140000")).isEmpty();
        assertThat(Found.in("莘县、冠县纺织业", REGION)).containsExactly("莘县", "冠县");
        assertThat(Found.in("各市和县政府", REGION)).isEmpty();
    }

    @Test
    void trustsAnAmbiguousNameBesideTheRegionItLiesIn() {
        assertThat(Found.in("临沂河东电商产业园", REGION, SHANDONG)).contains("临沂", "河东");
        assertThat(Found.in("河东流域治理", REGION, SHANDONG)).doesNotContain("河东");
    }

    @Test
    void findsAreasByNameAndByAbbreviationWithDirection() {
        assertThat(Found.in("胶东半岛和黄河三角洲，苏南、鲁西南地区", REGION)).contains("胶东半岛", "黄河三角洲", "苏南", "鲁西南地区");
    }

    @Test
    void leavesStreetsAndInternationalBodiesAlone() {
        assertThat(Found.in("南京东路商圈和上海合作组织", REGION)).isEmpty();
    }

    @Test
    void doesNotCutANameOutOfOtherWords() {
        assertThat(Found.in("文临高速通车", REGION, "460000")).isEmpty();
    }

    @Test
    void findsTheEndsOfARouteThatNoGazetteerKnows() {
        assertThat(Found.in("将军庙至淖毛湖铁路开工", REGION, "650000")).containsExactly("将军庙", "淖毛湖");
    }

    @Test
    void takesAWordForTheOwnCityThatIsCalledSo() {
        assertThat(Found.in("建设大同国家数据标注基地", REGION, "140000")).contains("大同");
        assertThat(Found.in("共建大同社会", REGION, "370000")).doesNotContain("大同");
    }

    @Test
    void findsPartsOfProvincesAndCirclesOfCities() {
        assertThat(Found.in("加快江西南部重要增长极建设", REGION, "360000")).contains("江西南部");
        assertThat(Found.in("济南、青岛都市圈获批建设", REGION, "370000")).contains("济南都市圈", "青岛都市圈");
        assertThat(Found.in("天山北坡经济区", REGION)).containsExactly("天山北坡经济区");
    }

    @Test
    void findsBorderPortsThatAreNoDivisions() {
        assertThat(Found.in("推进甘其毛都、策克口岸建设", REGION, "150000")).containsExactly("甘其毛都", "策克");
    }

    @Test
    void findsNoPlaceAcrossWords() {
        assertThat(Found.in("目前海上风电装机居全国前列", REGION)).doesNotContain("前海");
    }

    @Test
    void findsAreasNamedByTheFirstCharactersOfTheirCities() {
        assertThat(Found.in("推动福厦泉国家自主创新示范区建设", REGION, "350000")).contains("福厦泉");
        assertThat(Found.in("建成石衡沧港城际铁路", REGION, "130000")).isEmpty();
    }

    @Test
    void knowsAThreeCharacterCountyOfItsProvinceInsideOtherWords() {
        assertThat(Found.in("推进鞍钢鲅鱼圈二期等项目", REGION, "210000")).containsExactly("鲅鱼圈");
        assertThat(Found.in("推进鞍钢鲅鱼圈二期等项目", REGION, "370000")).isEmpty();
    }

    @Test
    void letsANeighbourInAListVouchForTheOneBefore() {
        assertThat(Found.in("提升临海、路桥区整车制造能力", REGION, "331000")).contains("临海", "路桥区");
    }

    @Test
    void takesTheNameOfALineForNoArea() {
        assertThat(Found.in("推进成渝高速扩容", REGION, "510000")).isEmpty();
    }

    @Test
    void findsNoDivisionInTheRiverThatABeltLiesAlong() {
        assertThat(Found.in("打造沿柳江先进制造业带", REGION, "450000")).isEmpty();
        assertThat(Found.in("推动柳江发展", REGION, "450000")).containsExactly("柳江");
    }

    @Test
    void findsNoAreaInAPartOfTown() {
        assertThat(Found.in("园区坐落在城区西部", REGION, "450000")).isEmpty();
    }

    @Test
    void findsTownshipsAndSubdistrictsAndTownsBehindAVerb() {
        assertThat(Found.in("禾丰乡枇杷基地建成，支持罗阳街道、石湾镇发展", REGION)).containsExactly("禾丰乡", "罗阳街道", "石湾镇");
        assertThat(Found.in("加快建设东汪镇工业园和三溪桥镇集聚区", REGION)).containsExactly("东汪镇", "三溪桥镇");
        assertThat(Found.in("推进城带乡，弘扬文明乡风，支持各乡镇、街道发展，建设小镇", REGION)).isEmpty();
    }

    @Test
    void endsADivisionBeforeTheWordThatItsLastCharacterOpens() {
        assertThat(Found.in("推进重庆、成都、西安区域合作，开拓北京市场", REGION, "620000")).containsExactly("重庆", "成都", "西安", "北京");
        assertThat(Found.in("在西安市新城区建设园区", REGION, "610000")).contains("西安市", "新城区");
    }
}
