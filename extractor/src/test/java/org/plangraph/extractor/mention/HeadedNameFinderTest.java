package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.ENTERPRISE;
import static org.plangraph.ontology.EntityType.INDUSTRY_CLUSTER;
import static org.plangraph.ontology.EntityType.INSTITUTION;
import static org.plangraph.ontology.EntityType.PARK;
import static org.plangraph.ontology.EntityType.PROJECT;
import static org.plangraph.ontology.EntityType.REGION;

import org.junit.jupiter.api.Test;

class HeadedNameFinderTest {
    @Test
    void takesAnOpenCountOfSitesForAClass() {
        assertThat(Found.in("建设30个以上工业互联网产业园区", PARK)).isEmpty();
        assertThat(Found.in("支持济南建设国家级现代服务经济中心", INSTITUTION)).isEmpty();
    }

    @Test
    void findsNoProjectInTheNameOfASite() {
        assertThat(Found.in("围绕打造胶东半岛百万千瓦级核电基地", PROJECT)).isEmpty();
    }

    @Test
    void leavesMonthsAndWhereThingsAreSetOutOfTheName() {
        assertThat(Found.in("自去年12月宜昌瀚泽年产30万吨磷酸铁项目投产", PROJECT)).containsExactly("宜昌瀚泽年产30万吨磷酸铁项目");
        assertThat(Found.in("主会场设在灌云县瀚澳生物航煤项目现场", PROJECT)).containsExactly("灌云县瀚澳生物航煤项目");
    }

    @Test
    void findsLinesOfTheMetroByTheirNames() {
        assertThat(Found.in("北京地铁平谷线三河段建设有序推进，制定轨道交通技术路线", PROJECT)).containsExactly("北京地铁平谷线三河段");
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
    void keepsACapacityFromBeingAClass() {
        assertThat(Found.in("瀚思特年产2万吨锂离子电池正极材料技改项目投产", PROJECT)).containsExactly("瀚思特年产2万吨锂离子电池正极材料技改项目");
    }

    @Test
    void cutsTheRankBeforeACompanyInAnyPlace() {
        assertThat(Found.in("园区龙头企业浙江欧泽科技有限公司安装设备", ENTERPRISE)).containsExactly("浙江欧泽科技有限公司");
    }

    @Test
    void endsAProjectBeforeWhatIsPlannedForIt() {
        assertThat(Found.in("泰安卓瀚年处理1500万吨褐煤提质项目计划总投资27亿元；山东临山铅锌矿采选项目总投资1.2亿元", PROJECT))
                .containsExactly("泰安卓瀚年处理1500万吨褐煤提质项目", "山东临山铅锌矿采选项目");
    }

    @Test
    void keepsKindsOfBuildingAndNegationsInTheName() {
        assertThat(Found.in("京昆高速公路临泽至清江段改建扩容工程建成通车", PROJECT)).containsExactly("京昆高速公路临泽至清江段改建扩容工程");
        assertThat(Found.in("投资6亿元的无油涡旋压缩机生产基地项目进展较快", PROJECT)).containsExactly("无油涡旋压缩机生产基地项目");
    }

    @Test
    void readsWhatHasStagesAsOneThing() {
        assertThat(Found.in("加快光伏单晶硅三期建设", PROJECT)).containsExactly("光伏单晶硅三期");
    }

    @Test
    void sharesNoPlaceBetweenARegionAndACompany() {
        assertThat(Found.in("宁夏回族自治区、新疆广泽集团、上海申泽集团三方签约", ENTERPRISE)).containsExactly("新疆广泽集团", "上海申泽集团");
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
    void keepsWhatIsAddedToWorksInTheirName() {
        assertThat(Found.in("加快推进铁路青岛石岩湾机场站枢纽及接线工程建设", PROJECT)).contains("铁路青岛石岩湾机场站枢纽及接线工程");
        assertThat(Found.in("推进“三个全员”覆盖工程、城市更新工程", PROJECT)).contains("三个全员覆盖工程");
    }

    @Test
    void opensNamesWithTheJoinerThatJoinsNothing() {
        assertThat(Found.in("计划新开工之溪实验室", INSTITUTION)).containsExactly("之溪实验室");
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
    void givesEachOfSeveralPlacesItsOwnName() {
        assertThat(Found.in("建设威海、烟台、东营高端风电装备产业基地", PARK))
                .containsExactly("威海高端风电装备产业基地", "烟台高端风电装备产业基地", "东营高端风电装备产业基地");
        assertThat(Found.in("打造青岛、淄博和泰安等储能产业基地", PARK)).containsExactly("青岛储能产业基地", "淄博储能产业基地", "泰安储能产业基地");
        assertThat(Found.in("壮大济南、青岛两大区块链产业集聚区", PARK)).containsExactly("济南区块链产业集聚区", "青岛区块链产业集聚区");
    }

    @Test
    void namesWhatSeveralPlacesBuildAfterEach() {
        assertThat(Found.in("在烟台、威海、济南等地布局核电装备产业园", PARK)).containsExactly("烟台核电装备产业园", "威海核电装备产业园", "济南核电装备产业园");
    }

    @Test
    void takesWhatIsDoneWithClustersForNoCluster() {
        assertThat(Found.in("培育四大产业集群，以龙头企业带动集群发展", INDUSTRY_CLUSTER)).isEmpty();
        assertThat(Found.in("抓好重点项目建设做大集群增量", INDUSTRY_CLUSTER)).isEmpty();
        assertThat(Found.in("分别对应光伏材料产业集群", INDUSTRY_CLUSTER)).containsExactly("光伏材料产业集群");
        assertThat(Found.in("公布2022年度聊城市特色产业集群名单", INDUSTRY_CLUSTER)).isEmpty();
        assertThat(Found.in("莘县木材加工特色产业集群", INDUSTRY_CLUSTER)).containsExactly("莘县木材加工特色产业集群");
    }

    @Test
    void opensLocalNamesWithCharactersThatAreVerbsElsewhere() {
        assertThat(Found.in("鞍山达道湾经开区提档升级", PARK)).containsExactly("鞍山达道湾经开区");
        assertThat(Found.in("揭阳大南海石化工业区、中新广州知识城加快发展", PARK)).containsExactly("揭阳大南海石化工业区", "中新广州知识城");
    }

    @Test
    void givesNoPlaceATailItHas() {
        assertThat(Found.in("四川天府新区、宜宾三江新区建设提速", REGION)).doesNotContain("四川天府新区新区");
    }

    @Test
    void takesAnAimForNoSite() {
        assertThat(Found.in("建设我国重要的高性能纤维研发和生产基地", PARK)).isEmpty();
        assertThat(Found.in("推进产业园区建设", PARK)).isEmpty();
        assertThat(Found.in("提升综合保税区能级", PARK)).isEmpty();
    }

    @Test
    void readsCampaignsWithTheVerbsInsideThem() {
        assertThat(Found.in("深入实施优化营商环境改进提升三年行动", PROJECT)).containsExactly("优化营商环境改进提升三年行动");
        assertThat(Found.in("组织开展扩大有效投资专项行动", PROJECT)).containsExactly("扩大有效投资专项行动");
        assertThat(Found.in("按照行动计划，加快工程建设", PROJECT)).isEmpty();
    }

    @Test
    void tellsNamedWorksFromKindsOfWorks() {
        assertThat(Found.in("凤凰机场三期完工，大兴寨水库大坝封顶", PROJECT)).containsExactly("凤凰机场三期", "大兴寨水库");
        assertThat(Found.in("建设支线机场、光热发电站和重载铁路", PROJECT)).isEmpty();
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
    void readsQuotedNamesSideBySide() {
        assertThat(Found.in("推进“百团千企”“渝企出海”行动计划", PROJECT)).containsExactly("百团千企行动计划", "渝企出海行动计划");
    }

    @Test
    void sharesTheRestWithItemsOfTheSameShape() {
        assertThat(Found.in("加快雄忻、石雄铁路项目建设", PROJECT)).contains("雄忻铁路项目", "石雄铁路项目");
        assertThat(Found.in("有序实施G109、G219提质改造", PROJECT)).contains("G109提质改造", "G219提质改造");
    }

    @Test
    void findsUniversitiesAcademyInstitutesAndNumberedInstitutes() {
        assertThat(Found.in("依托清华大学、中科院近物所和株洲608所", INSTITUTION)).containsExactly("清华大学", "中科院近物所", "株洲608所");
    }

    @Test
    void partsTwoInstitutionsButNotTwoModifiers() {
        assertThat(Found.in("落地国家技术转移海南中心和国家级知识产权保护中心", INSTITUTION)).containsExactly("国家技术转移海南中心", "国家级知识产权保护中心");
        assertThat(Found.in("建成电子加速器研发及应用中心", INSTITUTION)).containsExactly("电子加速器研发及应用中心");
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
    void partsTwoPlacesUnlessTheyUndertakeSomethingTogether() {
        assertThat(Found.in("建设巴彦淖尔国家农高区和兴安盟现代畜牧业试验区", PARK)).containsExactly("巴彦淖尔国家农高区", "兴安盟现代畜牧业试验区");
        assertThat(Found.in("推进通州区与北三县一体化高质量发展示范区建设", PARK)).containsExactly("通州区与北三县一体化高质量发展示范区");
    }

    @Test
    void readsQuotedNamesThatAConjunctionParts() {
        assertThat(Found.in("实施“数据要素×”和“人工智能+”行动", PROJECT)).containsExactly("数据要素×行动", "人工智能+行动");
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
    void givesEachRouteOfAListItsKind() {
        assertThat(Found.in("推动莱临、德商、日照至五莲、聊邯长铁路纳规", PROJECT, "370000"))
                .containsExactly("莱临铁路", "德商铁路", "日照至五莲铁路", "聊邯长铁路");
    }

    @Test
    void givesEachDeedOfAListItsCampaign() {
        assertThat(Found.in("实施饲草料供给提升、肉牛肉羊增产增效、奶业振兴行动", PROJECT)).containsExactly("饲草料供给提升行动", "肉牛肉羊增产增效行动", "奶业振兴行动");
    }

    @Test
    void givesEachOfCountedItemsTheNounTheyShare() {
        assertThat(Found.in("聚焦新材料、特色装备两大产业集群", INDUSTRY_CLUSTER)).containsExactly("新材料产业集群", "特色装备产业集群");
        assertThat(Found.in("聚焦新材料、特色装备三大产业集群", INDUSTRY_CLUSTER)).doesNotContain("新材料产业集群");
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
    void readsAbbreviatedPartnersBeforeTheParkTheyShare() {
        assertThat(Found.in("加快粤琼、浙琼、深儋合作产业园建设", PARK)).containsExactly("粤琼合作产业园", "浙琼合作产业园", "深儋合作产业园");
    }

    @Test
    void takesNoSloganOrRankForAName() {
        assertThat(Found.in("打造“三基地一枢纽”，建强产业园区，推动产业进园区", PARK)).isEmpty();
        assertThat(Found.in("实施好标志性工程", PROJECT)).isEmpty();
    }

    @Test
    void sharesTheHeadNounAmongItemsThatOpenWithPlaces() {
        assertThat(Found.in("打造淄博、东营功能陶瓷新材料和泰安高性能玻璃纤维产业基地", PARK, "370000"))
                .containsExactly("淄博功能陶瓷新材料产业基地", "东营功能陶瓷新材料产业基地", "泰安高性能玻璃纤维产业基地");
        assertThat(Found.in("建设青岛链湾和山东航信区块链产业园", PARK, "370000")).containsExactly("山东航信区块链产业园");
    }

    @Test
    void sharesWhatFollowsACountAmongTheItemsBeforeIt() {
        assertThat(Found.in("推动渤中、半岛北、半岛南三大片区海上风电基地建设", PARK, "370000"))
                .containsExactly("渤中海上风电基地", "半岛北海上风电基地", "半岛南海上风电基地");
    }

    @Test
    void takesASectorOfOneWordBeforeASiteForAKind() {
        assertThat(Found.in("建设软件产业园、航空小镇和钢铁基地", PARK)).isEmpty();
    }

    @Test
    void keepsAddedWorksWithTheNameTheyAreAddedTo() {
        assertThat(Found.in("推进骨干水网及县域配套工程建设", PROJECT)).containsExactly("骨干水网及县域配套工程");
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
    void findsLinesKnownByLetterAndNumber() {
        assertThat(Found.in("推动轨道交通M102线规划建设", PROJECT)).containsExactly("轨道交通M102线");
    }

    @Test
    void takesNoCityForAPort() {
        assertThat(Found.in("支持防城港发展", PROJECT, "450000")).isEmpty();
    }

    @Test
    void endsAQuotedNameBeforeAConjunction() {
        assertThat(Found.in("参与共建“一带一路”和中蒙俄经济走廊", PARK)).containsExactly("中蒙俄经济走廊");
    }

    @Test
    void takesAKindBeforeWorksForNoName() {
        assertThat(Found.in("建设特高压工程，推进骨干工程", PROJECT)).isEmpty();
        assertThat(Found.in("实施产业创新工程", PROJECT)).containsExactly("产业创新工程");
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
    void takesACountOfClustersForNoCluster() {
        assertThat(Found.in("加快构建五大产业集群，壮大“10+1”重点产业集群", INDUSTRY_CLUSTER)).isEmpty();
        assertThat(Found.in("壮大锻造产业集群", INDUSTRY_CLUSTER)).containsExactly("锻造产业集群");
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
        assertThat(Found.in("抓好“一号工程”重钢环保搬迁项目", PROJECT)).containsExactly("重钢环保搬迁项目");
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
    void sharesTheNounBehindACountOfLines() {
        assertThat(Found.in("本桓、凌绥、台黑3条高速公路建成通车", PROJECT)).containsExactly("本桓高速公路", "凌绥高速公路", "台黑高速公路");
        assertThat(Found.in("本桓、凌绥、台黑5条高速公路建成通车", PROJECT)).isEmpty();
    }

    @Test
    void takesAPlacesProjectsOfAClassForNoName() {
        assertThat(Found.in("2017年徐州市重大产业项目建设情况", PROJECT)).isEmpty();
        assertThat(Found.in("徐州市重大铸造产业项目开工", PROJECT)).containsExactly("徐州市重大铸造产业项目");
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
    void takesRanksAndFarmingForNoSites() {
        assertThat(Found.in("争创省级现代农业园区，扩大鲜桃种植基地", PARK)).isEmpty();
        assertThat(Found.in("建设冷泉镇肉牛养殖基地", PARK)).containsExactly("冷泉镇肉牛养殖基地");
    }

    @Test
    void keepsTheVerbsThatStandInsideNames() {
        assertThat(Found.in("建成永自高速荣昌段", PROJECT)).containsExactly("永自高速荣昌段");
        assertThat(Found.in("抓好河南五云茶叶公司年产100万吨茶饮料新建项目", PROJECT)).containsExactly("河南五云茶叶公司年产100万吨茶饮料新建项目");
        assertThat(Found.in("实施续建项目、新建项目", PROJECT)).isEmpty();
    }

    @Test
    void partsACompanyFromWhatItFounds() {
        assertThat(Found.in("实施中原煤炭科工集团建设矿用机电产业园等53个项目", PARK)).containsExactly("矿用机电产业园");
    }

    @Test
    void sharesARouteOverAConjunction() {
        assertThat(Found.in("宝鸡至天水和雅安至泸沽高速公路开工", PROJECT)).containsExactly("宝鸡至天水高速公路", "雅安至泸沽高速公路");
    }

    @Test
    void findsWorksAndHospitalsByTheirNouns() {
        assertThat(Found.in("猫儿嘴污水处理厂和桥亭水闸开工，完善城镇污水处理厂", PROJECT)).containsExactly("猫儿嘴污水处理厂", "桥亭水闸");
        assertThat(Found.in("大连市中心医院扩建", INSTITUTION)).containsExactly("大连市中心医院");
    }

    @Test
    void givesTheNounOfWorksToEachOfSeveralShortNames() {
        assertThat(Found.in("石河口、双江口水电站开展前期工作", PROJECT)).containsExactly("石河口水电站", "双江口水电站");
        assertThat(Found.in("建成重庆东站、永自高速荣昌段", PROJECT)).containsExactly("重庆东站", "永自高速荣昌段");
    }

    @Test
    void takesAQuotedCountForNoWork() {
        assertThat(Found.in("实施“五大抽水蓄能”联动", PROJECT)).isEmpty();
    }

    @Test
    void keepsTheNumbersOfSeveralUnits() {
        assertThat(Found.in("开工建设徐家堡核电3、4号机组、大雅河抽水蓄能电站", PROJECT)).containsExactly("徐家堡核电3、4号机组", "大雅河抽水蓄能电站");
        assertThat(Found.in("科学规划建设抽水蓄能电站", PROJECT)).isEmpty();
    }
}
