package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.INDUSTRY_CLUSTER;
import static org.plangraph.ontology.EntityType.INSTITUTION;
import static org.plangraph.ontology.EntityType.PARK;
import static org.plangraph.ontology.EntityType.PROJECT;
import static org.plangraph.ontology.EntityType.REGION;

import org.junit.jupiter.api.Test;

class NameCriteriaTest {
    @Test
    void takesCampaignsOfCommonWordsForNamesUnlessTheyOnlySayOfWhatClass() {
        assertThat(Found.in("教育强省三年行动计划印发，乡村建设行动见效", PROJECT)).containsExactly("教育强省三年行动计划", "乡村建设行动");
        assertThat(Found.in("入选国家级人才计划，推动重大基础设施工程落地", PROJECT)).isEmpty();
    }

    @Test
    void takesNoCountOfClustersNorWhatIsDoneWithThemForAName() {
        assertThat(Found.in("培育六大新兴支柱产业集群，抓创新强链条壮集群", INDUSTRY_CLUSTER)).isEmpty();
    }

    @Test
    void takesWorksOfAListForWholeThatEndAsTheirKindDoes() {
        assertThat(Found.in("加快滨江线、南枫线等轨道交通线建设", PROJECT)).containsExactly("滨江线", "南枫线");
    }

    @Test
    void takesAQuotedCharacterBeforeTheNounForABodyForASlogan() {
        assertThat(Found.in("“硬设施”与“软平台”两头发力", INSTITUTION)).isEmpty();
        assertThat(Found.in("建设“宁创”平台", INSTITUTION)).containsExactly("宁创平台");
    }

    @Test
    void opensNamesAfterTheVerbsOfFoundingAlsoWhereTheyAreCutUp() {
        assertThat(Found.in("加快筹设深圳海洋大学，支持兴办宜城数字农事综合服务中心", INSTITUTION)).containsExactly("深圳海洋大学", "宜城数字农事综合服务中心");
        assertThat(Found.in("提质建设川渝高竹新区", REGION)).contains("川渝高竹新区").doesNotContain("建设川渝高竹新区");
    }

    @Test
    void namesNothingByLinksDeedsAndTheEndsOfPlaces() {
        assertThat(Found.in("坚守“龙头企业—产业链—产业集群—产业生态”之道，展现集群成势新气象", INDUSTRY_CLUSTER))
                .isEmpty();
        assertThat(Found.in("中心城市全部通高铁，协同香港开发建设", PROJECT)).isEmpty();
        assertThat(Found.in("连通泽州高铁，建设北海铁山港", PROJECT)).contains("北海铁山港");
        assertThat(Found.in("申建芜湖空港保税物流中心，建设宜城空港", PARK)).containsExactly("芜湖空港保税物流中心", "宜城空港");
    }

    @Test
    void namesNothingByHowManyThereAreNorByRanksOfFactoriesAndOfWhatAStrategyHas() {
        assertThat(Found.in("实施100个社区儿童空间改造工程，实施社区儿童空间改造工程", PROJECT)).containsExactly("社区儿童空间改造工程");
        assertThat(Found.in("获评国家首批卓越级智能工厂，建成领航级智能工厂", PROJECT)).isEmpty();
        assertThat(Found.in("成为共建“一带一路”标志性项目", PROJECT)).isEmpty();
    }

    @Test
    void namesNoInstitutionByGoodsThatEndLikeOne() {
        assertThat(Found.in("研发LED背光源，研制深海半潜式钻井平台", INSTITUTION)).isEmpty();
        assertThat(Found.in("建设合肥先进光源，建成山东工业互联网平台", INSTITUTION)).containsExactly("合肥先进光源", "山东工业互联网平台");
    }

    @Test
    void namesBodiesOfAProvinceAndOfTheStateByWhatTheyAreFor() {
        assertThat(Found.in("提升省民营经济发展促进中心质效，办好省中医院国家区域医疗中心，促进中心城区发展", INSTITUTION, "510000"))
                .containsExactly("省民营经济发展促进中心", "省中医院国家区域医疗中心");
        assertThat(Found.in("支持青泽大学建设中国特色世界一流大学", INSTITUTION)).containsExactly("青泽大学");
    }

    @Test
    void namesNothingByKindsInQuotesNorWhatIsDoneAboutProjects() {
        assertThat(Found.in("推行“总部+基地”模式，推进“研究院+科技园”一体化，出台科创平台基地办法", PARK)).isEmpty();
        assertThat(Found.in("坚决遏制“两高”项目，政府采购工程预留份额，抓好河湖生态保护专项督察整改", PROJECT)).isEmpty();
        assertThat(Found.in("推进“云上河东”工程，开展“人工智能+制造”行动", PROJECT)).containsExactly("云上河东工程", "人工智能+制造行动");
    }

    @Test
    void namesACampaignByWhatItIsToStrengthen() {
        assertThat(Found.in("加力实施强科技行动，落实好稳外贸行动", PROJECT)).containsExactly("强科技行动", "稳外贸行动");
    }

    @Test
    void namesAnUndertakingByTheOneThatBuildsIt() {
        assertThat(Found.in("由宝武集团投资的低碳冶金项目开工", PROJECT)).containsExactly("低碳冶金项目");
        assertThat(Found.in("推广低碳冶金项目", PROJECT)).isEmpty();
    }

    @Test
    void takesWhatIsCountedWonOrClassedByItsSurroundingsForNoName() {
        assertThat(Found.in("建设5个智慧渔业产业园，新建一批省际合作示范园、农产品加工园区，零碳产业园达到14个", PARK)).isEmpty();
        assertThat(Found.in("新建3个梅州客家文化产业园", PARK)).containsExactly("梅州客家文化产业园");
        assertThat(Found.in("打响“近零碳园区”品牌", PARK)).isEmpty();
        assertThat(Found.in("实施农田水利等重大水源工程，抓好“两重”项目，老旧管网更新改造项目达120项", PROJECT)).isEmpty();
        assertThat(Found.in("亚洲最长公路隧道——秦岭隧道贯通", PROJECT)).containsExactly("秦岭隧道");
    }

    @Test
    void takesRanksAndAimsForNoNames() {
        assertThat(Found.in("推动涉农园区、特色园区和县级科创园提质，打造国家重要粮食和肉类生产基地，建设万兆自贸港", PARK))
                .isEmpty();
        assertThat(Found.in("着力打造面向中亚重要开放通道", PROJECT)).isEmpty();
        assertThat(Found.in("建成省级监管平台", INSTITUTION)).isEmpty();
    }

    @Test
    void namesZonesOfTheStateByWhatTheyAreToTryButNoTitlesNorClasses() {
        assertThat(Found.in("推进国家商贸流通创新发展试验区建设，争创全国公共服务均等化引领区", PARK)).containsExactly("国家商贸流通创新发展试验区", "全国公共服务均等化引领区");
        assertThat(Found.in("支持凉山建设生产服务型国家物流枢纽", PARK)).containsExactly("生产服务型国家物流枢纽");
        assertThat(Found.in("建设国家级试验区", PARK)).isEmpty();
    }

    @Test
    void namesMuseumsAndHospitalsButNoClassesOfHospitals() {
        assertThat(Found.in("推动雨林生态自然博物馆建设，建成省文化馆，流动博物馆进社区", PROJECT)).containsExactly("雨林生态自然博物馆", "省文化馆");
        assertThat(Found.in("复旦大学华山医院贵阳医院开诊，甘孜完全中学开工，省精神卫生中心加快建设", INSTITUTION))
                .contains("复旦大学华山医院贵阳医院", "甘孜完全中学", "省精神卫生中心");
        assertThat(Found.in("深化国家公立医院改革，建设三甲医院、移动医院", INSTITUTION)).isEmpty();
    }

    @Test
    void namesAnUndertakingThatIsPaidFor() {
        assertThat(Found.in("因地制宜建设种养一体化项目", PROJECT)).isEmpty();
    }

    @Test
    void takesAnOpenCountOfSitesForAClass() {
        assertThat(Found.in("建设30个以上工业互联网产业园区", PARK)).isEmpty();
        assertThat(Found.in("支持济南建设国家级现代服务经济中心", INSTITUTION)).isEmpty();
    }

    @Test
    void keepsACapacityFromBeingAClass() {
        assertThat(Found.in("瀚思特年产2万吨锂离子电池正极材料技改项目投产", PROJECT)).containsExactly("瀚思特年产2万吨锂离子电池正极材料技改项目");
    }

    @Test
    void takesWhatIsDoneWithClustersForNoCluster() {
        assertThat(Found.in("培育四大产业集群，以龙头企业带动集群发展", INDUSTRY_CLUSTER)).isEmpty();
        assertThat(Found.in("分别对应光伏材料产业集群", INDUSTRY_CLUSTER)).containsExactly("光伏材料产业集群");
        assertThat(Found.in("公布2022年度聊城市特色产业集群名单", INDUSTRY_CLUSTER)).isEmpty();
        assertThat(Found.in("莘县木材加工特色产业集群", INDUSTRY_CLUSTER)).containsExactly("莘县木材加工特色产业集群");
    }

    @Test
    void takesAnAimForNoSite() {
        assertThat(Found.in("建设我国重要的高性能纤维研发和生产基地", PARK)).isEmpty();
        assertThat(Found.in("推进产业园区建设", PARK)).isEmpty();
        assertThat(Found.in("提升综合保税区能级", PARK)).isEmpty();
    }

    @Test
    void tellsNamedWorksFromKindsOfWorks() {
        assertThat(Found.in("凤凰机场三期完工，大兴寨水库大坝封顶", PROJECT)).containsExactly("凤凰机场三期", "大兴寨水库");
        assertThat(Found.in("建设支线机场、光热发电站和重载铁路", PROJECT)).isEmpty();
    }

    @Test
    void takesNoSloganOrRankForAName() {
        assertThat(Found.in("打造“三基地一枢纽”，建强产业园区，推动产业进园区", PARK)).isEmpty();
        assertThat(Found.in("实施好标志性工程", PROJECT)).isEmpty();
    }

    @Test
    void takesASectorOfOneWordBeforeASiteForAKind() {
        assertThat(Found.in("建设软件产业园、航空小镇和钢铁基地", PARK)).isEmpty();
    }

    @Test
    void takesAKindBeforeWorksForNoName() {
        assertThat(Found.in("建设特高压工程，推进骨干工程", PROJECT)).isEmpty();
        assertThat(Found.in("实施产业创新工程", PROJECT)).containsExactly("产业创新工程");
    }

    @Test
    void takesACountOfClustersForNoCluster() {
        assertThat(Found.in("壮大锻造产业集群", INDUSTRY_CLUSTER)).containsExactly("锻造产业集群");
    }

    @Test
    void takesAPlacesProjectsOfAClassForNoName() {
        assertThat(Found.in("徐州市重大铸造产业项目开工", PROJECT)).containsExactly("徐州市重大铸造产业项目");
    }

    @Test
    void takesRanksAndFarmingForNoSites() {
        assertThat(Found.in("争创省级现代农业园区，扩大鲜桃种植基地", PARK)).isEmpty();
    }

    @Test
    void takesAQuotedCountForNoWork() {
        assertThat(Found.in("实施“五大抽水蓄能”联动", PROJECT)).isEmpty();
    }

    @Test
    void takesAllWorksOfAYearForNoName() {
        assertThat(Found.in("推进大龙经济开发区2023年项目建设", PROJECT)).isEmpty();
        assertThat(Found.in("坚韧不拔“盯”项目", PROJECT)).isEmpty();
        assertThat(Found.in("计划于2015～2017年分二期建设完成", PROJECT)).isEmpty();
    }

    @Test
    void takesAllClustersOfACityForNoName() {
        assertThat(Found.in("推动丹东市产业集群发展", INDUSTRY_CLUSTER)).isEmpty();
    }

    @Test
    void takesTheMachinesOfAnEngineerForNoWorks() {
        assertThat(Found.in("打造长沙世界工程机械之都", PROJECT)).isEmpty();
        assertThat(Found.in("高性能工程塑料制品", PROJECT)).isEmpty();
    }

    @Test
    void takesWorksForANameThatACompanyBuildsOrHasAgreedOn() {
        assertThat(Found.in("宏远集团计划投资5亿元建设大容积发酵罐制造项目", PROJECT)).containsExactly("大容积发酵罐制造项目");
        assertThat(Found.in("与宏远集团成功签约高端制剂生产项目", PROJECT)).containsExactly("高端制剂生产项目");
        assertThat(Found.in("全市签约高端制剂生产项目", PROJECT)).isEmpty();
        assertThat(Found.in("新建日产5000吨熟料水泥项目，推进一批水泥项目", PROJECT)).containsExactly("日产5000吨熟料水泥项目");
    }

    @Test
    void takesNoCountOfSitesNorWhatIsPlannedForAName() {
        assertThat(Found.in("打造四大商贸中心，开展“五好”园区创建", PARK)).isEmpty();
        assertThat(Found.in("形成了“电池—组件—服务—电站”的全产业链", PROJECT)).isEmpty();
        assertThat(Found.in("宏远炼化、玄德新材2个重大工业龙头项目提速", PROJECT)).doesNotContain("宏远炼化工业龙头项目");
        assertThat(Found.in("宜城纺织总产值计划达到1600亿元", PROJECT)).isEmpty();
    }
}
