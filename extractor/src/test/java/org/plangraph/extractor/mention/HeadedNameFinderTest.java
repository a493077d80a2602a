package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.ENTERPRISE;
import static org.plangraph.ontology.EntityType.INDUSTRY_CLUSTER;
import static org.plangraph.ontology.EntityType.INSTITUTION;
import static org.plangraph.ontology.EntityType.PARK;
import static org.plangraph.ontology.EntityType.PROJECT;
import static org.plangraph.ontology.EntityType.REGION;

import org.junit.jupiter.api.Test;
import org.plangraph.ontology.EntityType;

class HeadedNameFinderTest {
    @Test
    void namesWorksByHowTheyAreBuiltAndChemicalsByTheirCharacters() {
        assertThat(Found.in("泓泰集团120万吨/年精对苯二甲酸项目加快建设", PROJECT)).containsExactly("泓泰集团120万吨/年精对苯二甲酸项目");
        assertThat(Found.in("泓泰公司年产100万吨茶饮料新建项目开工，泓泰公司新建项目3个", PROJECT)).containsExactly("泓泰公司年产100万吨茶饮料新建项目");
    }

    @Test
    void namesDiversionsAndSectionsOfRiversThatAreTamed() {
        assertThat(Found.in("开展引白济洮前期工作，建设引大济岷，引导企业入园", PROJECT)).containsExactly("引白济洮", "引大济岷");
    }

    @Test
    void keepsWordsOfPlacesAndReformsInsideNames() {
        assertThat(Found.in("推进宿迁“四化”同步集成改革示范区建设", PARK)).containsExactly("宿迁四化同步集成改革示范区");
        assertThat(Found.in("建成蒋家窑则水库，库区则加强管护", PROJECT)).containsExactly("蒋家窑则水库");
        assertThat(Found.in("建成淮河（安徽段）文化旅游示范段", ENTERPRISE)).isEmpty();
    }

    @Test
    void leavesWhatWorksCostAndYieldOutOfTheirNames() {
        assertThat(Found.in("宜城碳化硅项目（总投资300亿元）开工，宜城风光制氢项目产出首方绿氢", PROJECT)).containsExactly("宜城碳化硅项目", "宜城风光制氢项目");
        assertThat(Found.in("宜城碳化硅项目（二期工程）开工", PROJECT)).containsExactly("宜城碳化硅项目（二期工程）");
    }

    @Test
    void namesLargeModelsByWhatTheyAreFor() {
        assertThat(Found.in("推进岭南文物保护大模型应用，备案上线大模型", EntityType.PRODUCT)).containsExactly("岭南文物保护大模型");
    }

    @Test
    void namesCampaignsThatAreDoneOrWhoseTasksAre() {
        assertThat(Found.in("全面完成国企改革深化提升行动主体任务，完成泽湖治理攻坚三年行动", PROJECT)).containsExactly("国企改革深化提升行动", "泽湖治理攻坚三年行动");
        assertThat(Found.in("完成三年行动任务", PROJECT)).isEmpty();
    }

    @Test
    void namesBeltsCampusTownsAndMarketsByTheirPlace() {
        assertThat(Found.in("推动呈贡大学城、义乌商城高质量发展，建设长江国际文化旅游带，打造宁波国际航运中心", PARK))
                .containsExactly("呈贡大学城", "义乌商城", "长江国际文化旅游带", "宁波国际航运中心");
        assertThat(Found.in("建设国际航运中心，网上商城上线", PARK)).isEmpty();
        assertThat(Found.in("推动贵州银行合并遵义银行，发挥人民银行作用", ENTERPRISE)).containsExactly("贵州银行", "遵义银行");
    }

    @Test
    void namesDepositsToBeOpenedUpAndEndsAStationBeforeItsReservoir() {
        assertThat(Found.in("推进天然气等油气开发", PROJECT)).isEmpty();
        assertThat(Found.in("平江抽水蓄能电站上水库大坝填筑完成", PROJECT)).containsExactly("平江抽水蓄能电站");
    }

    @Test
    void endsNoPlaceBeforeTheNewAreaThatItsOwnerStandsBefore() {
        assertThat(Found.in("交通银行贵安新区数据中心封顶", REGION)).containsExactly("贵安新区");
    }

    @Test
    void leavesTheRankOfItsOwnerOutOfAName() {
        assertThat(Found.in("科创板首批上市企业比亚迪红外热成像终端项目开工", PROJECT)).containsExactly("比亚迪红外热成像终端项目");
    }

    @Test
    void namesASectionOfARoadByItsNumberAndEnds() {
        assertThat(Found.in("瀚兰客专开通", PROJECT)).containsExactly("瀚兰客专");
    }

    @Test
    void leavesVerbsThatTakeWorksUpAgainAndTheCountyTownOutOfTheName() {
        assertThat(Found.in("复工建设青泽水库，开通县城西环泽青大道", PROJECT)).containsExactly("青泽水库", "西环泽青大道");
    }

    @Test
    void findsMinesByWhatTheyYield() {
        assertThat(Found.in("青格台铅锌矿、泽里锂矿投产，勘探铅锌矿", PROJECT)).containsExactly("青格台铅锌矿", "泽里锂矿");
    }

    @Test
    void namesCorridorsOfInnovationAndSitesThatSomethingIsIn() {
        assertThat(Found.in("提升青泽科创大走廊能级", PARK)).containsExactly("青泽科创大走廊");
        assertThat(Found.in("打造科创大走廊，产业园内机器轰鸣", PARK)).isEmpty();
    }

    @Test
    void leavesWhatRanksAThingAboveAllOthersOutOfItsName() {
        assertThat(Found.in("全国规模最大的临泽储能电站投产", PROJECT)).containsExactly("临泽储能电站");
        assertThat(Found.in("全国最大产业基地建成，十大超级工程入选", PARK)).isEmpty();
    }

    @Test
    void namesTheRenewalOfAnIrrigationDistrict() {
        assertThat(Found.in("推进青泽灌区续建配套与现代化改造", PROJECT)).containsExactly("青泽灌区续建配套与现代化改造");
    }

    @Test
    void findsNoSiteInTheOpeningToAQuarterOfTheCompass() {
        assertThat(Found.in("打造向西开放战略基地和向北开放合作示范区", PARK)).isEmpty();
    }

    @Test
    void givesEachPlaceItsSiteWhateverTheFirstCharacterAfterTheList() {
        assertThat(Found.in("培育嘉兴、绍兴等区块链产业集聚区", PARK)).containsExactly("嘉兴区块链产业集聚区", "绍兴区块链产业集聚区");
    }

    @Test
    void findsNoProjectInTheNameOfASite() {
        assertThat(Found.in("围绕打造胶东半岛百万千瓦级核电基地", PROJECT)).isEmpty();
    }

    @Test
    void leavesMonthsAndWhereThingsAreSetOutOfTheName() {
        assertThat(Found.in("主会场设在灌云县瀚澳生物航煤项目现场", PROJECT)).containsExactly("灌云县瀚澳生物航煤项目");
    }

    @Test
    void namesSitesAfterTheFieldTheyAreMadeFor() {
        assertThat(Found.in("推进中原量子谷建设，李家湾科创岛、三门沿海工业城加快发展", PARK)).containsExactly("中原量子谷", "李家湾科创岛", "三门沿海工业城");
        assertThat(Found.in("规划建设量子谷和工业城", PARK)).isEmpty();
    }

    @Test
    void namesWhatACompanyByItsFullNameUndertakes() {
        assertThat(Found.in("前途化工有限公司产业升级及配套项目进入生产阶段", PROJECT)).containsExactly("前途化工有限公司产业升级及配套项目");
        assertThat(Found.in("该省为前途新材料科技有限公司项目负责人", PROJECT)).isEmpty();
    }

    @Test
    void cutsTheRankBeforeACompanyInAnyPlace() {
        assertThat(Found.in("园区龙头企业浙江欧泽科技有限公司安装设备", ENTERPRISE)).containsExactly("浙江欧泽科技有限公司");
    }

    @Test
    void readsWhatHasStagesAsOneThing() {
        assertThat(Found.in("加快光伏单晶硅三期建设", PROJECT)).containsExactly("光伏单晶硅三期");
    }

    @Test
    void endsNoCompanyAtWhatItOwnsOrDoes() {
        assertThat(Found.in("由海津辰泽生物科技有限公司投资10亿元建设", ENTERPRISE)).containsExactly("海津辰泽生物科技有限公司");
        assertThat(Found.in("宁越制药公司袋装输液生产线项目开工", ENTERPRISE)).containsExactly("宁越制药公司");
    }

    @Test
    void leavesRanksAndTimesOutOfTheName() {
        assertThat(Found.in("与世界500强企业辰泽集团有限公司签约", ENTERPRISE)).containsExactly("辰泽集团有限公司");
        assertThat(Found.in("苍梧县通了新的高速公路，首座抽水蓄能电站建成投产", PROJECT)).isEmpty();
    }

    @Test
    void namesNoSiteThatIsPartOfWorks() {
        assertThat(Found.in("推进长三角枢纽机场前期工作", PARK)).isEmpty();
        assertThat(Found.in("西海湾国家科技大市场供需对接功能提升，建设济南国家科技大市场", INSTITUTION)).contains("济南国家科技大市场");
    }

    @Test
    void leavesOutWhatWorksAreCalledBeforeTheirName() {
        assertThat(Found.in("西线主通道重点工程隆泸叙铁路开通首发", PROJECT)).containsExactly("隆泸叙铁路");
    }

    @Test
    void namesNoLineAfterOneOfItsEnds() {
        assertThat(Found.in("开工建设攀枝花至盐源等高速公路", PROJECT, "510000")).containsExactly("攀枝花至盐源高速公路");
    }

    @Test
    void leavesGoverningVerbsOutOfTheName() {
        assertThat(Found.in("加快推进兰州国家生物产业基地建设", PARK)).containsExactly("兰州国家生物产业基地");
        assertThat(Found.in("做大做强雄安中关村科技园等平台", PARK)).containsExactly("雄安中关村科技园");
    }

    @Test
    void endsPlacesBeforeSitesThatOpenWithTheirCharacters() {
        assertThat(Found.in("揭阳大南海石化工业区、中新广州知识城加快发展", PARK)).containsExactly("揭阳大南海石化工业区", "中新广州知识城");
    }

    @Test
    void givesNoPlaceATailItHas() {
        assertThat(Found.in("四川天府新区、宜宾三江新区建设提速", REGION)).doesNotContain("四川天府新区新区");
    }

    @Test
    void readsCampaignsWithTheVerbsInsideThem() {
        assertThat(Found.in("深入实施优化营商环境改进提升三年行动", PROJECT)).containsExactly("优化营商环境改进提升三年行动");
        assertThat(Found.in("组织开展扩大有效投资专项行动", PROJECT)).containsExactly("扩大有效投资专项行动");
        assertThat(Found.in("按照行动计划，加快工程建设", PROJECT)).isEmpty();
    }

    @Test
    void keepsAStageInBracketsAndAPhaseWithTheName() {
        assertThat(Found.in("推进沪通铁路二期上海段建设", PROJECT))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("沪通铁路二期");
        assertThat(Found.in("国家海洋综合试验场（深海）投入运营", PARK)).containsExactly("国家海洋综合试验场（深海）");
    }

    @Test
    void findsUniversitiesAcademyInstitutesAndNumberedInstitutes() {
        assertThat(Found.in("依托清华大学、中科院近物所和株洲608所", INSTITUTION)).containsExactly("清华大学", "中科院近物所", "株洲608所");
    }

    @Test
    void keepsAPlaceWholeWhateverItsCharactersMean() {
        assertThat(Found.in("加快荣成石岛湾核电扩建一期项目建设", PROJECT, "370000")).contains("荣成石岛湾核电扩建一期项目");
    }

    @Test
    void readsRoutesWithAnyPrepositionBetweenTheirEnds() {
        assertThat(Found.in("修筑羊八井到日喀则公路", PROJECT)).containsExactly("羊八井到日喀则公路");
        assertThat(Found.in("推进轨道交通22号线红庙至平谷段开通", PROJECT)).containsExactly("轨道交通22号线红庙至平谷段");
    }

    @Test
    void takesWhatWasOpenedOrFinishedForOneThing() {
        assertThat(Found.in("推动铝产业链一体化项目建成投产", PROJECT)).containsExactly("铝产业链一体化项目");
        assertThat(Found.in("国有企业改革深化提升行动圆满收官", PROJECT)).containsExactly("国有企业改革深化提升行动");
        assertThat(Found.in("推动一批矿产开发项目达产，实施涉海重点项目", PROJECT)).isEmpty();
    }

    @Test
    void findsSitesByTheWordsOfTheirKind() {
        assertThat(Found.in("建设乌鲁木齐国际陆港区、赤峰商贸服务型国家物流枢纽和福州大学城", PARK))
                .containsExactly("乌鲁木齐国际陆港区", "赤峰商贸服务型国家物流枢纽", "福州大学城");
    }

    @Test
    void findsTheUnitOfAWorksWithItsNumber() {
        assertThat(Found.in("宁德核电6号机组开工", PROJECT)).containsExactly("宁德核电6号机组");
    }

    @Test
    void saysWhoseAQuotedCountOfCampaignsIs() {
        assertThat(Found.in("实施碳达峰“十大工程”", PROJECT)).containsExactly("碳达峰十大工程");
    }

    @Test
    void leavesTheResultOfAVerbOutOfTheName() {
        assertThat(Found.in("建设好制度型开放示范区", PARK)).containsExactly("制度型开放示范区");
    }

    @Test
    void takesAnUndertakingThatCarriesOthersForOneThing() {
        assertThat(Found.in("以国产民航飞机北斗导航应用项目为依托，推动发展", PROJECT)).containsExactly("国产民航飞机北斗导航应用项目");
    }

    @Test
    void findsWorksThatGoByANameWithoutAHeadNoun() {
        assertThat(Found.in("融入东数西算布局，加快引汉济渭、疆电入渝建设", PROJECT)).containsExactly("东数西算", "引汉济渭", "疆电入渝");
    }

    @Test
    void takesAnAttributeForNoVerb() {
        assertThat(Found.in("深入推进保障性安居工程建设", PROJECT)).containsExactly("保障性安居工程");
    }

    @Test
    void findsASiteOfItsOwnInWhatIsSaidOfIt() {
        assertThat(Found.in("增强塔城重点开发开放试验区产业集聚能力", PARK, "650000")).containsExactly("塔城重点开发开放试验区");
        assertThat(Found.in("推进示范区产业发展", PARK)).isEmpty();
    }

    @Test
    void takesNoCityForAPort() {
        assertThat(Found.in("支持防城港发展", PROJECT, "450000")).isEmpty();
    }

    @Test
    void readsARouteWhoseEndsFollowTheirProvinces() {
        assertThat(Found.in("修建甘肃中堡到郎木寺公路", PROJECT)).containsExactly("甘肃中堡到郎木寺公路");
    }

    @Test
    void keepsAPlaceThatBeginsLikeAConjunction() {
        assertThat(Found.in("支持和林格尔数据中心集群建设", INDUSTRY_CLUSTER, "150000")).containsExactly("和林格尔数据中心集群");
    }

    @Test
    void takesANewTownForAPlace() {
        assertThat(Found.in("规划建设环新英湾自贸港新城", REGION, "460000")).containsExactly("环新英湾自贸港新城");
        assertThat(Found.in("规划建设环新英湾自贸港新城", PARK, "460000")).isEmpty();
    }

    @Test
    void leavesAMeasureOfGroundOutOfTheName() {
        assertThat(Found.in("规划31.4平方公里郑州航空港汽车城", PARK)).containsExactly("郑州航空港汽车城");
    }

    @Test
    void letsALineBeginWithACityThatIsAlsoAVerb() {
        assertThat(Found.in("确保成兰铁路建成通车", PROJECT)).containsExactly("成兰铁路");
        assertThat(Found.in("确保建成兰新铁路", PROJECT)).containsExactly("兰新铁路");
    }

    @Test
    void beginsAfterAnEpithetInQuotes() {
        assertThat(Found.in("抓好工业经济“头号工程”", PROJECT)).containsExactly("头号工程");
    }

    @Test
    void letsAKnownCompanyNameWhatItBuilds() {
        assertThat(Found.in("投资10亿元的信义光伏组件盖板项目签约", PROJECT)).containsExactly("信义光伏组件盖板项目");
        assertThat(Found.in("光伏组件盖板项目签约", PROJECT)).isEmpty();
    }

    @Test
    void keepsTheVerbalNounRightBeforeTheHead() {
        assertThat(Found.in("引进大唐新能源公司卫星风电场开发项目", PROJECT)).contains("大唐新能源公司卫星风电场开发项目");
    }

    @Test
    void namesThePhaseOfAKnownCompanysPlant() {
        assertThat(Found.in("埃克森美孚一期竣工", PROJECT)).containsExactly("埃克森美孚一期");
        assertThat(Found.in("建设一期竣工", PROJECT)).isEmpty();
    }

    @Test
    void seesWhereThingsAreAfterALocative() {
        assertThat(Found.in("支持在汉全国重点实验室建设", INSTITUTION)).isEmpty();
    }

    @Test
    void knowsFunctionWordsThatAreInitialsOfALine() {
        assertThat(Found.in("天山胜利隧道、和若铁路建成", PROJECT)).contains("和若铁路");
        assertThat(Found.in("提速建设藻渡水库、永自高速荣昌段", PROJECT)).contains("永自高速荣昌段");
    }

    @Test
    void takesAResultThatWorksUseForNoneOfThem() {
        assertThat(Found.in("一批原创性成果应用于国家重大工程", PROJECT)).isEmpty();
    }

    @Test
    void namesNothingByTheKindOfBuildingAlone() {
        assertThat(Found.in("实施续建项目、新建项目", PROJECT)).isEmpty();
    }

    @Test
    void partsACompanyFromWhatItFounds() {
        assertThat(Found.in("实施中原煤炭科工集团建设矿用机电产业园等53个项目", PARK)).containsExactly("矿用机电产业园");
    }

    @Test
    void findsWorksAndHospitalsByTheirNouns() {
        assertThat(Found.in("猫儿嘴污水处理厂和桥亭水闸开工，完善城镇污水处理厂", PROJECT)).containsExactly("猫儿嘴污水处理厂", "桥亭水闸");
        assertThat(Found.in("大连市中心医院扩建", INSTITUTION)).containsExactly("大连市中心医院");
    }

    @Test
    void endsAProjectBeforeWhatIsPlannedForIt() {
        assertThat(Found.in("泰安卓瀚年处理1500万吨褐煤提质项目计划总投资27亿元；山东临山铅锌矿采选项目总投资1.2亿元", PROJECT))
                .containsExactly("泰安卓瀚年处理1500万吨褐煤提质项目", "山东临山铅锌矿采选项目");
    }

    @Test
    void endsANewAreaBeforeWhatItIsToDo() {
        assertThat(Found.in("柳东新区重点发展动力电池", REGION)).containsExactly("柳东新区");
        assertThat(Found.in("柳东新区布局动力电池", REGION)).containsExactly("柳东新区");
    }

    @Test
    void findsPlantsByTheirNumbers() {
        assertThat(Found.in("国棉二十一厂、上海元件五厂转产家电", ENTERPRISE)).containsExactly("国棉二十一厂", "上海元件五厂");
    }

    @Test
    void leavesWhatIsOnlyPartOfAThingOutOfItsName() {
        assertThat(Found.in("推进宜城工业园（含河西片区）建设", PARK)).containsExactly("宜城工业园");
    }
}
