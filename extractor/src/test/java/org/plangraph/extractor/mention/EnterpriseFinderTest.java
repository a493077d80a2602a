package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.ENTERPRISE;

import org.junit.jupiter.api.Test;

class EnterpriseFinderTest {
    @Test
    void findsWhomSomethingIsMainlyBuiltOnAndNoCompanyInAnAssociation() {
        assertThat(Found.in("以泓泰集团为主，建成装备产业基地", ENTERPRISE)).containsExactly("泓泰集团");
        assertThat(Found.in("以公路货运为主，发展水运", ENTERPRISE)).isEmpty();
        assertThat(Found.in("与中国非金属矿工业协会对接", ENTERPRISE)).isEmpty();
    }

    @Test
    void findsWhomAClusterHasForItsLeadersOnceOneIsNamedAsCompaniesAre() {
        assertThat(Found.in("形成以泓泉酒业、佳旺食品、瑞葛为代表的食品产业集群", ENTERPRISE)).containsExactly("泓泉酒业", "佳旺食品", "瑞葛");
        assertThat(Found.in("形成以西电集团、施耐德为龙头的产业集群", ENTERPRISE)).containsExactly("西电集团", "施耐德");
        assertThat(Found.in("以大型轮胎、汽车配件为重点的产业集群", ENTERPRISE)).isEmpty();
        assertThat(Found.in("以平邑、临沭、费县等为代表的粮油基地", ENTERPRISE, "370000")).isEmpty();
    }

    @Test
    void findsWhoIsSaidToMakeSomething() {
        assertThat(Found.in("企业41家，其中泓源重工专业从事履带底盘生产", ENTERPRISE)).containsExactly("泓源重工");
        assertThat(Found.in("全县主要生产大蒜，园区主要生产肉制品", ENTERPRISE)).isEmpty();
    }

    @Test
    void findsWhomTheWordForTheirPartStandsBefore() {
        assertThat(Found.in("领军企业泓舜化工是全球最大的橡胶助剂企业", ENTERPRISE)).containsExactly("泓舜化工");
        assertThat(Found.in("龙头企业带动作用是关键", ENTERPRISE)).isEmpty();
    }

    @Test
    void takesNoRiverAndNoTieBetweenCountriesForACompany() {
        assertThat(Found.in("推进南北盘江流域生态修复示范工程建设", ENTERPRISE)).isEmpty();
        assertThat(Found.in("实施吴淞江江苏段整治等工程", ENTERPRISE, "320000")).isEmpty();
        assertThat(Found.in("建设中荷现代设施农业产业园", ENTERPRISE)).isEmpty();
        assertThat(Found.in("服务好中核系、中航系和高水平大学", ENTERPRISE)).isEmpty();
        assertThat(Found.in("支持盘江股份扩能", ENTERPRISE)).containsExactly("盘江股份");
    }

    @Test
    void readsTheCompaniesThatAClauseGivesAPart() {
        assertThat(Found.in("本链由三家支撑，甘肃科近环保技术公司和兰州电力修造为骨干配套企业", ENTERPRISE)).contains("兰州电力修造");
        assertThat(Found.in("潍柴动力、酒泉奥凯作为骨干", ENTERPRISE)).containsExactly("潍柴动力", "酒泉奥凯");
        assertThat(Found.in("创新是龙头，园区为骨干载体", ENTERPRISE)).isEmpty();
    }

    @Test
    void readsTheCompaniesBehindALabel() {
        assertThat(Found.in("主体：宏山集团、金达重科、铁岳重工", ENTERPRISE)).containsExactly("宏山集团", "金达重科", "铁岳重工");
        assertThat(Found.in("建设主体：市政府、县政府", ENTERPRISE)).isEmpty();
    }

    @Test
    void findsPlantsByWhatTheyMakeAndEndsThemWhereTheyAreJoined() {
        assertThat(Found.in("哈尔滨毛织厂、龙江绒布厂压锭停产，哈尔滨汽轮机厂、哈尔滨电机厂联合组成动力设备集团", ENTERPRISE))
                .contains("哈尔滨毛织厂", "龙江绒布厂", "哈尔滨汽轮机厂", "哈尔滨电机厂")
                .doesNotContain("哈尔滨电机厂联合组成动力设备集团");
        assertThat(Found.in("新建毛织厂、淀粉厂等企业", ENTERPRISE)).isEmpty();
    }

    @Test
    void findsCompaniesThatBuildTogetherOrAreToDevelop() {
        assertThat(Found.in("由中国石油、沙特阿美共同出资建设的精细化工项目开工", ENTERPRISE)).containsExactly("中国石油", "沙特阿美");
        assertThat(Found.in("支持国家电投布局煤层气，支持国药威奇达开发抗生素", ENTERPRISE)).containsExactly("国家电投", "国药威奇达");
        assertThat(Found.in("由省、市、县共同出资建设的生态项目开工，支持高校、院所开发新药", ENTERPRISE)).isEmpty();
    }

    @Test
    void readsAConjunctionInTheNameOfACompany() {
        assertThat(Found.in("以中欣晶圆、银和半导体为龙头", ENTERPRISE)).containsExactly("中欣晶圆", "银和半导体");
        assertThat(Found.in("以中欣晶圆、三安和华为为龙头", ENTERPRISE)).containsExactly("中欣晶圆", "三安", "华为");
    }

    @Test
    void takesNoLineForTheCompanyOfItsName() {
        assertThat(Found.in("打造京沪高铁沿线产业带", ENTERPRISE)).isEmpty();
        assertThat(Found.in("推进延长产业链配套项目", ENTERPRISE)).isEmpty();
    }

    @Test
    void findsCompaniesWhoseResourcesAPlanReliesOn() {
        assertThat(Found.in("依托泓源开关公司、213电器公司、河东电缆厂等电工产业资源，发展电工", ENTERPRISE))
                .containsExactly("泓源开关公司", "213电器公司", "河东电缆厂");
    }

    @Test
    void takesWhatACompanyInvestsForNoPartOfItsName() {
        assertThat(Found.in("比亚迪投资100亿元的新能源汽车基地投产", ENTERPRISE)).containsExactly("比亚迪");
    }

    @Test
    void readsTheRollOfWhatIsCalledCompanies() {
        assertThat(Found.in("涌现出一批知名企业：如泓瑞集团、金丰水泥、宏图机械、利群纺织等。", ENTERPRISE))
                .containsExactly("泓瑞集团", "金丰水泥", "宏图机械", "利群纺织");
    }

    @Test
    void knowsBanksMadeOfCommonWords() {
        assertThat(Found.in("交通银行贵安新区数据中心封顶，中国建设银行扩大投放", ENTERPRISE)).containsExactly("交通银行", "中国建设银行");
        assertThat(Found.in("引导商业银行、村镇银行扩大投放", ENTERPRISE)).isEmpty();
    }

    @Test
    void findsTheGroupsOfAProvinceByTheirBusiness() {
        assertThat(Found.in("鼓励企业集团投资，组建能源集团", ENTERPRISE)).isEmpty();
    }

    @Test
    void takesNoGoodsForTheTailOfACompany() {
        assertThat(Found.in("西门子汽车零部件产业园建成", ENTERPRISE)).containsExactly("西门子");
    }

    @Test
    void takesNoFieldsForCompaniesWhereAListIsSaidToBeOfThem() {
        assertThat(Found.in("清洁能源、新型材料等企业发展", ENTERPRISE)).isEmpty();
    }

    @Test
    void takesNoPartnershipOfProvincesForAnOwner() {
        assertThat(Found.in("联合创建鲁豫科技成果转化基地", ENTERPRISE)).isEmpty();
    }

    @Test
    void takesAGroupByAProperNounForACompanyWhereverItStands() {
        assertThat(Found.in("宏远集团参与共建", ENTERPRISE)).containsExactly("宏远集团");
        assertThat(Found.in("国有集团参与共建", ENTERPRISE)).isEmpty();
    }

    @Test
    void findsCompaniesInAListOfProjectsCalledByThem() {
        assertThat(Found.in("引进了中国华能、联东集团、陕煤集团、泽文投、瀚铁物流等项目", ENTERPRISE)).contains("泽文投", "瀚铁物流");
        assertThat(Found.in("引进了中国华能、联东集团、陕煤集团、光伏应用基地等项目", ENTERPRISE)).doesNotContain("光伏应用基地");
    }

    @Test
    void knowsCompaniesNamedByAWordAndASectorButNoSectorOfAPlace() {
        assertThat(Found.in("长江存储、蜂巢能源装机量不断攀升，长安汽车销量增长", ENTERPRISE)).containsExactly("长江存储", "蜂巢能源", "长安汽车");
        assertThat(Found.in("上海医药和西南水泥产量增长，湖北能源保供有力", ENTERPRISE)).isEmpty();
    }

    @Test
    void knowsShortNamesThatTheSegmenterCutsApartBetweenWordsItKnows() {
        assertThat(Found.in("全年柳钢产量增长", ENTERPRISE)).containsExactly("柳钢");
        assertThat(Found.in("打造上汽水平的汽车城", ENTERPRISE)).doesNotContain("汽水");
    }

    @Test
    void takesAnUnknownNameThatIsAllOfAListedProjectForItsCompany() {
        assertThat(Found.in("签约引进欧禾琪、贝尔斯特克等外资项目14个", ENTERPRISE)).contains("欧禾琪");
        assertThat(Found.in("孟底沟、哈素海等18个项目开工", ENTERPRISE)).isEmpty();
    }

    @Test
    void knowsListedCompaniesByTheirLegalFormWhateverStandsBefore() {
        assertThat(Found.in("支持星云股份与恒申集团扩大产能", ENTERPRISE)).containsExactly("星云股份", "恒申集团");
    }

    @Test
    void findsTheCompanyBetweenOthersThatEndAsOnlyCompaniesDo() {
        assertThat(Found.in("推动瀚森股份、禹邦新材、辰运股份上市", ENTERPRISE)).containsExactly("瀚森股份", "禹邦新材", "辰运股份");
    }

    @Test
    void findsUnknownInvestorsByWhatTheyPutIn() {
        assertThat(Found.in("其中瀚晟科技投资23.92亿元", ENTERPRISE)).containsExactly("瀚晟科技");
    }

    @Test
    void keepsCharactersThatAreVerbsElsewhereInUnknownNames() {
        assertThat(Found.in("青岛佰福得公司、海辰达公司相继入驻", ENTERPRISE)).containsExactly("青岛佰福得公司", "海辰达公司");
    }

    @Test
    void knowsTheBrandOfAListedCompanyWhateverItsNameEndsIn() {
        assertThat(Found.in("推进华录山东总部基地项目建设", ENTERPRISE)).containsExactly("华录");
    }

    @Test
    void seesNoCompanyInTheNameOfARoute() {
        assertThat(Found.in("加快推进武深高速嘉鱼段建设", ENTERPRISE)).isEmpty();
    }

    @Test
    void findsCompaniesThatAreToBeRenewed() {
        assertThat(Found.in("加快金盛兰冶金、田野车桥、远东纺织等骨干企业技术改造", ENTERPRISE)).contains("田野车桥", "远东纺织");
    }

    @Test
    void findsCompaniesByTheirHeadNoun() {
        assertThat(Found.in("依托金川集团公司、金昌宇恒镍网股份有限公司，发展镍材料", ENTERPRISE)).containsExactly("金川集团公司", "金昌宇恒镍网股份有限公司");
    }

    @Test
    void findsCentralEnterprisesByTheirShortNames() {
        assertThat(Found.in("服务保障中国中化、中国华能迁入", ENTERPRISE)).containsExactly("中国中化", "中国华能");
    }

    @Test
    void readsSlotsThatCallForCompanies() {
        assertThat(Found.in("以兰石集团、天水星火机床为龙头，发展装备", ENTERPRISE)).containsExactly("兰石集团", "天水星火机床");
    }

    @Test
    void takesAListedShortNameMadeOfCommonWordsForNoCompany() {
        assertThat(Found.in("发展智慧能源，推动新产业成长", ENTERPRISE)).isEmpty();
    }

    @Test
    void joinsTwoKnownNamesThatStandSideBySide() {
        assertThat(Found.in("国能龙源大型储能电站开工", ENTERPRISE)).containsExactly("国能龙源");
    }

    @Test
    void findsCompaniesBesideACertainOne() {
        assertThat(Found.in("引进韩国晓星、三一重工、中联重科等企业", ENTERPRISE)).contains("三一重工", "中联重科");
    }

    @Test
    void takesBrandsOfFarmProduceForNoCompanies() {
        assertThat(Found.in("涪陵榨菜、奉节脐橙、巫山脆李等品牌价值居前列", ENTERPRISE)).isEmpty();
    }

    @Test
    void takesEveryItemBesideAKnownCompanyInAListOfCompanies() {
        assertThat(Found.in("支持赛力斯、长城等车企提质放量", ENTERPRISE)).containsExactly("赛力斯", "长城");
    }

    @Test
    void findsAGroupThatBearsItsProvincesRank() {
        assertThat(Found.in("重组组建省工业控股集团", ENTERPRISE)).containsExactly("省工业控股集团");
        assertThat(Found.in("培育省大型骨干企业集团，深化省属集团改革", ENTERPRISE)).isEmpty();
    }

    @Test
    void takesTheEndOfAPersonsNameForNoCompany() {
        assertThat(Found.in("省长毛伟明作政府工作报告，永自高速荣昌段开工", ENTERPRISE, "500000")).isEmpty();
    }

    @Test
    void findsNoCompanyInAUniversity() {
        assertThat(Found.in("福建福耀科技大学获批设置", ENTERPRISE)).isEmpty();
    }

    @Test
    void findsTheMakersOfGoodsBesideAKnownOne() {
        assertThat(Found.in("浪潮海若、卡奥斯天智、潍柴齐天等148个行业大模型规模化应用", ENTERPRISE)).containsExactly("浪潮", "卡奥斯", "潍柴");
    }

    @Test
    void takesWorksBesideACompanyForNone() {
        assertThat(Found.in("太原武宿零碳机场、华能左权电厂成为典型", ENTERPRISE, "140000")).containsExactly("华能");
    }

    @Test
    void readsNoSlotWhereNothingIsMadeOfItsItems() {
        assertThat(Found.in("以产业的含金量、含新量、含绿量，提升发展能量；投放50%以上号源、转诊量，增长明显", ENTERPRISE))
                .isEmpty();
        assertThat(Found.in("以新能源、新医药和生物、海洋开发为重点，深入实施", ENTERPRISE)).isEmpty();
    }

    @Test
    void namesTheWholeItemWhereItIsACompanyAndNothingElse() {
        assertThat(Found.in("推动渼瑞石油、隆腾新材料等12个产业项目开工", ENTERPRISE)).contains("隆腾新材料");
        assertThat(Found.in("株洲中车IGBT等重大项目建成投产", ENTERPRISE)).doesNotContain("株洲中车IGBT");
    }

    @Test
    void endsACompanyAtItsGroupAndNotInsideAWord() {
        assertThat(Found.in("建设青拓集团不锈钢深加工产业园", ENTERPRISE)).containsExactly("青拓集团");
        assertThat(Found.in("厦钨新能源三元材料基地投产", ENTERPRISE)).doesNotContain("厦钨新能");
    }

    @Test
    void takesAnInstituteInAListOfCompaniesForNone() {
        assertThat(Found.in("拥有中联重科、长沙矿冶研究院等龙头企业", ENTERPRISE)).containsExactly("中联重科");
    }

    @Test
    void readsSlotsOfCompaniesThatAPlaceWinsOrWorksWith() {
        assertThat(Found.in("推动与一汽、东风集团产业合作", ENTERPRISE)).containsExactly("一汽", "东风集团");
        assertThat(Found.in("与兰州、西宁深化合作，引进高端人才、先进技术等", ENTERPRISE)).isEmpty();
    }

    @Test
    void takesMostItemsOfAListOfCompaniesForEnoughToTakeAll() {
        assertThat(Found.in("省联投、省交投、省文旅集团等6家地方国企进入500强", ENTERPRISE)).contains("省联投", "省文旅集团");
    }

    @Test
    void knowsShortNamesAsSubjects() {
        assertThat(Found.in("产值增长16.9%。柳工入选质量强国建设领军企业", ENTERPRISE)).containsExactly("柳工");
    }

    @Test
    void takesThePlaceOfWaterWorksForNoCompany() {
        assertThat(Found.in("阿尔塔什水利枢纽工程建成投运", ENTERPRISE)).isEmpty();
    }

    @Test
    void leavesTheKindOfOwnerOutOfACompanysName() {
        assertThat(Found.in("形成以民企赛力斯、比亚迪等为龙头的产业体系", ENTERPRISE)).containsExactly("赛力斯", "比亚迪");
    }

    @Test
    void letsOneCertainCompanySpeakForAListThatIsCalledCompanies() {
        assertThat(Found.in("以丽宁制药厂、龙川精密铜管、爱思科普为骨干，发展家电", ENTERPRISE)).containsExactly("丽宁制药厂", "龙川精密铜管", "爱思科普");
        assertThat(Found.in("以创新驱动、绿色发展为引领", ENTERPRISE)).isEmpty();
    }

    @Test
    void readsCompaniesWhereTheyAreSupportedInWhatTheyDo() {
        assertThat(Found.in("支持沙坪集团、北盛电气扩大产能", ENTERPRISE)).containsExactly("沙坪集团", "北盛电气");
    }

    @Test
    void readsCompaniesThatAreWonWithoutMore() {
        assertThat(Found.in("引进鸿创力、光宇科技，集聚上下游", ENTERPRISE)).containsExactly("鸿创力", "光宇科技");
        assertThat(Found.in("引进先进技术、高端人才，集聚上下游", ENTERPRISE)).isEmpty();
    }

    @Test
    void countsCompaniesWithoutAClosingWord() {
        assertThat(Found.in("江商、南百、中商三家重点商业企业开设超市", ENTERPRISE)).containsExactly("江商", "南百", "中商");
        assertThat(Found.in("新增三家重点商业企业", ENTERPRISE)).isEmpty();
    }

    @Test
    void findsAnUnknownNameBeforeACompanysTailWhereverItStands() {
        assertThat(Found.in("生产基地由蓉盛药业、恒浦实业承建", ENTERPRISE)).containsExactly("蓉盛药业", "恒浦实业");
        assertThat(Found.in("发展白酒业、智慧农业", ENTERPRISE)).isEmpty();
    }

    @Test
    void endsACompanyWithTheTailItHas() {
        assertThat(Found.in("推动铁建重工智能掘进装备取得突破", ENTERPRISE)).containsExactly("铁建重工");
        assertThat(Found.in("广东石化炼化一体化项目达产", ENTERPRISE)).containsExactly("广东石化");
    }

    @Test
    void takesAClassOfCompaniesForNone() {
        assertThat(Found.in("培育大型综合性现代物流集团", ENTERPRISE)).isEmpty();
    }

    @Test
    void asksForMoreWhereAnythingMayBeSupported() {
        assertThat(Found.in("推动上海碳市场扩围，推动“十五五”开好局、起好步，发挥黄河三角洲产业投资基金作用", ENTERPRISE))
                .isEmpty();
    }

    @Test
    void namesTheBranchOfACompanyByItsPlaceAndSector() {
        assertThat(Found.in("陕煤集团榆林化学、国能宁夏煤业扩产", ENTERPRISE)).contains("国能宁夏煤业");
    }

    @Test
    void beginsACompanyAfterTheVerbThatTheSegmenterJoinsToIt() {
        assertThat(Found.in("集聚合盛硅业、宏远轴承等企业", ENTERPRISE)).containsExactly("合盛硅业", "宏远轴承");
    }

    @Test
    void endsTheLastOfAListOfCompaniesBeforeTheVerbThatFollows() {
        assertThat(Found.in("荆门石化、盈德气体、鑫瑞隆转型发展储能材料", ENTERPRISE)).containsExactly("荆门石化", "盈德气体", "鑫瑞隆");
        assertThat(Found.in("万华化学、腾瑞隆共同研发电池", ENTERPRISE)).containsExactly("万华化学", "腾瑞隆");
    }

    @Test
    void keepsAVerbThatClosesTheNameBeforeItsTail() {
        assertThat(Found.in("以舜达化纤、澳洋科技为龙头", ENTERPRISE)).containsExactly("舜达化纤", "澳洋科技");
    }
}
