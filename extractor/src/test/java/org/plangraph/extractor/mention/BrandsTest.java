package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.ENTERPRISE;
import static org.plangraph.ontology.EntityType.PRODUCT;

import org.junit.jupiter.api.Test;

class BrandsTest {
    @Test
    void findsTheOwnerBeforeThePlaceOfItsBranch() {
        assertThat(Found.in("泓源（宜城）新材料基地投产", ENTERPRISE)).isNotEmpty();
    }

    @Test
    void findsTheOwnerBetweenThePlaceAndTheGoodsOfListedWorks() {
        assertThat(Found.in("盱眙瑞地龙智能电网电缆、苏州玄望高科差别化纤维、宜昌精细化工等项目开工", ENTERPRISE, "320000"))
                .containsExactly("瑞地龙", "玄望");
        assertThat(Found.in("盱眙瑞地龙智能电网电缆、苏州玄望高科差别化纤维等项目开工", PRODUCT, "320000")).containsExactly("智能电网电缆", "差别化纤维");
        assertThat(Found.in("推进玄科日化、瑞德造船等项目建设", ENTERPRISE)).containsExactly("玄科日化", "瑞德造船");
    }

    @Test
    void takesThePlaceOfASiteForNoOwner() {
        assertThat(Found.in("以阳曲产业园为核心", ENTERPRISE, "140000")).isEmpty();
        assertThat(Found.in("正泰易达天然气综合利用等项目开工", ENTERPRISE)).containsExactly("正泰易达");
    }

    @Test
    void endsTheOwnerBeforeThePlaceOfItsWorks() {
        assertThat(Found.in("比亚迪乐亭县刀片电池等项目投产", ENTERPRISE)).containsExactly("比亚迪");
        assertThat(Found.in("润禾数据灵丘三期投运", ENTERPRISE)).contains("润禾");
        assertThat(Found.in("高端装备合肥基地、先进材料宁波产业园、新能源汽车合肥生产基地投产", ENTERPRISE)).isEmpty();
    }

    @Test
    void findsTheOwnerByWhatOnlyCompaniesEndIn() {
        assertThat(Found.in("骑士乳业产业园投用，金盾集团马赫动力二期、金源药业注射剂扩产等项目开工", ENTERPRISE)).containsExactly("骑士乳业", "金盾集团", "金源药业");
        assertThat(Found.in("绿色铝业产业园、特色乳业呼和浩特基地、大型集团总部项目开工", ENTERPRISE)).isEmpty();
    }

    @Test
    void tellsTwoCompaniesFromTheBranchOfAGroup() {
        assertThat(Found.in("一机集团徐工特种装备联合基地揭牌", ENTERPRISE)).containsExactly("一机集团", "徐工");
        assertThat(Found.in("国家能源集团宁煤400万吨煤制油项目满负荷运行", ENTERPRISE)).containsExactly("国家能源集团宁煤");
    }

    @Test
    void takesWhatStandsAfterACountryForACompany() {
        assertThat(Found.in("瑞士龙沙、比利时优美科、芬兰美卓等外资项目投产", ENTERPRISE)).containsExactly("瑞士龙沙", "比利时优美科", "芬兰美卓");
    }

    @Test
    void takesForTheOwnerWhatFillsItsSlotBeforeSectorsAndGoods() {
        assertThat(Found.in("湖北航纳物联网产业园开工", ENTERPRISE)).containsExactly("航纳");
        assertThat(Found.in("无锡泽信区块链产业园开工", ENTERPRISE)).containsExactly("泽信");
        assertThat(Found.in("建设卉翎白云民用航空模拟机研发基地项目", ENTERPRISE)).containsExactly("卉翎白云");
    }

    @Test
    void leavesTheSlotOfTheOwnerEmptyWhereItsWordsDescribe() {
        assertThat(Found.in("建设多用途飞行器制造基地、重离子装备制造基地、泛铝件先进制造基地、成都少城里商业综合体项目", ENTERPRISE))
                .isEmpty();
        assertThat(Found.in("推进皖赣电力联网工程、中蒙俄经济走廊建设和中华优秀传统文化传承", ENTERPRISE)).isEmpty();
    }

    @Test
    void findsTheOwnerOfAStageByWhatCompaniesEndIn() {
        assertThat(Found.in("荆泓生物特种新材料二期开工，瀚磊智慧产业园一期投用", ENTERPRISE)).contains("荆泓");
        assertThat(Found.in("梅溪湖二期开工", ENTERPRISE)).isEmpty();
    }

    @Test
    void readsCommonWordsAsCompaniesBeforeThePlaceOfTheirWorks() {
        assertThat(Found.in("小米武汉总部二期投入使用", ENTERPRISE)).containsExactly("小米");
    }

    @Test
    void readsTwoKnownNamesAtTheHeadOfAProjectAsOneCompany() {
        assertThat(Found.in("华锦宝武精细化工项目开工", ENTERPRISE)).containsExactly("华锦宝武");
    }

    @Test
    void findsAnUnknownBrandAtTheHeadOfAProject() {
        assertThat(Found.in("邵阳邵虹基板玻璃等项目建成投产", ENTERPRISE)).containsExactly("邵虹");
        assertThat(Found.in("推进创盛碳化硅晶体等项目", ENTERPRISE)).containsExactly("创盛");
    }

    @Test
    void seesNoBrandInPublicWorksOrCommonWords() {
        assertThat(Found.in("宜常高铁开工建设，绿色盐碱基地等项目投产", ENTERPRISE)).isEmpty();
    }

    @Test
    void takesAnUnknownNameBeforeAPlacesNounForAPlace() {
        assertThat(Found.in("推进武宿机场三期改扩建、位山灌区现代化改造等项目", ENTERPRISE)).isEmpty();
        assertThat(Found.in("吴忠金积工业园入选试点，建成石岛湾核电扩建一期项目", ENTERPRISE)).isEmpty();
    }

    @Test
    void letsAKnownCompanyOwnAPhaseOfItsPlant() {
        assertThat(Found.in("提速山钢日照基地二期建设", ENTERPRISE)).containsExactly("山钢");
    }

    @Test
    void findsTheOwnerBeforeTheCapacityOfItsPlant() {
        assertThat(Found.in("推进贝卡尔特10万吨轮胎钢帘线等重点项目", ENTERPRISE)).containsExactly("贝卡尔特");
        assertThat(Found.in("推进炼化一体化1000万吨等重点项目", ENTERPRISE)).isEmpty();
    }

    @Test
    void letsTheFirstCharacterOfManyCompaniesOpenABrand() {
        assertThat(Found.in("沛县中辉太阳能电池片等项目投产", ENTERPRISE)).containsExactly("中辉");
        assertThat(Found.in("建成中德高端装备生产基地", ENTERPRISE)).isEmpty();
    }

    @Test
    void keepsTheBranchOfAKnownCompanyWhole() {
        assertThat(Found.in("宝钢湛江钢铁公司扩产，宝钢湛江钢铁投产", ENTERPRISE)).contains("宝钢湛江钢铁");
    }

    @Test
    void findsTheBranchInBracketsAtTheHeadOfAProject() {
        assertThat(Found.in("推动东华能源（茂名）烷烃资源综合利用项目一期建设", ENTERPRISE)).containsExactly("东华能源（茂名）");
    }

    @Test
    void takesTheSectorOfAProjectForNoPartOfItsOwner() {
        assertThat(Found.in("推进抚顺石化新材料、鞍钢氢冶金等项目", ENTERPRISE)).containsExactly("抚顺石化", "鞍钢");
    }

    @Test
    void takesWhatAZoneIsNamedAfterForAPlace() {
        assertThat(Found.in("铜仁市大龙经济开发区，大龙高端锂电材料产业园项目", ENTERPRISE)).isEmpty();
    }

    @Test
    void takesACompanyThatOpensLikeAKnownOneForItsOwn() {
        assertThat(Found.in("推进鑫拓煤机制造、格力森机械等项目", ENTERPRISE)).containsExactly("鑫拓", "格力森机械");
    }

    @Test
    void takesTheTownOfAFarmingParkForNoOwner() {
        assertThat(Found.in("颍泉区伍明现代农业产业园成功入选", ENTERPRISE)).isEmpty();
    }

    @Test
    void findsTheOwnerByTheShortFormOfANameGivenElsewhere() {
        assertThat(Found.in("依托卫宏集团、海斯特化工发展氟材料。加快卫宏智能起重机产业园、海斯特二期等项目建设", ENTERPRISE))
                .containsExactly("卫宏集团", "海斯特化工");
        assertThat(Found.in("加快卫宏智能起重机产业园建设", ENTERPRISE)).doesNotContain("卫宏集团");
        assertThat(Found.in("依托起重集团。加快起重机械产业园建设", ENTERPRISE)).doesNotContain("起重");
    }

    @Test
    void takesWhatStandsBetweenCompaniesForOne() {
        assertThat(Found.in("支持卫宏集团、河南矿山、宏远重工做大做强", ENTERPRISE)).containsExactly("卫宏集团", "河南矿山", "宏远重工");
        assertThat(Found.in("支持卫宏集团、河南矿山做大做强", ENTERPRISE)).containsExactly("卫宏集团");
    }

    @Test
    void takesPlacesThatLieInOthersForNoCompanies() {
        assertThat(Found.in("以昆明呈贡、曲靖马龙为重点，发展鲜花", ENTERPRISE, "530000")).isEmpty();
    }

    @Test
    void leavesTheOwnerItsTradeWhereNoGoodsFollow() {
        assertThat(Found.in("久泰新材料年产100万吨乙二醇项目、虹润化工二期项目开工", ENTERPRISE)).contains("久泰新材料", "虹润化工");
        assertThat(Found.in("建支管业二期项目投产", ENTERPRISE)).containsExactly("建支管业");
        assertThat(Found.in("百度（阳泉）云计算中心投运", ENTERPRISE)).containsExactly("百度（阳泉）");
    }
}
