package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.ENTERPRISE;
import static org.plangraph.ontology.EntityType.INDUSTRY_CLUSTER;
import static org.plangraph.ontology.EntityType.INSTITUTION;
import static org.plangraph.ontology.EntityType.PARK;
import static org.plangraph.ontology.EntityType.PROJECT;
import static org.plangraph.ontology.EntityType.REGION;

import org.junit.jupiter.api.Test;

/** What several names side by side share, and what parts them. */
class SharedHeadNounTest {
    @Test
    void keepsACampaignTogetherThatSaysOnceWhatIsDoneToSeveralThings() {
        assertThat(Found.in("实施渭河谷地、关中盆地大气污染治理行动", PROJECT)).containsExactly("渭河谷地、关中盆地大气污染治理行动");
        assertThat(Found.in("推进科技型企业、制造业企业“双提升”行动", PROJECT)).containsExactly("科技型企业、制造业企业双提升行动");
        assertThat(Found.in("实施饲草料供给提升、肉牛肉羊增产增效、奶业振兴行动", PROJECT)).hasSize(3);
        assertThat(Found.in("实施渠溪口水库、双江口水库除险加固工程", PROJECT)).noneMatch(name -> name.contains("、"));
    }

    @Test
    void sharesTheKindOfLinesThatPassManyCities() {
        assertThat(Found.in("通苏嘉甬高铁和青州大桥等重大工程开工", PROJECT)).contains("通苏嘉甬高铁").doesNotContain("通苏嘉甬");
        assertThat(Found.in("推进城际、渝昆等高铁建设", PROJECT)).containsExactly("渝昆高铁");
    }

    @Test
    void givesABodyToEachOfThePlacesThatItsCountSays() {
        assertThat(Found.in("庆阳、张掖、天水3个省级区域医疗中心加快建设", INSTITUTION))
                .containsExactly("庆阳省级区域医疗中心", "张掖省级区域医疗中心", "天水省级区域医疗中心");
        assertThat(Found.in("金昌、庆阳、白银共建5个省级区域医疗中心", INSTITUTION)).isEmpty();
        assertThat(Found.in("实施呼和浩特、通辽2个国家级公立医院改革", INSTITUTION)).isEmpty();
    }

    @Test
    void givesEachOfAsManySectorsAsItsCountSaysACluster() {
        assertThat(Found.in("形成新型材料、电子信息、先进装备3个万亿级先进制造业集群", INDUSTRY_CLUSTER))
                .containsExactly("新型材料先进制造业集群", "电子信息先进制造业集群", "先进装备先进制造业集群");
        assertThat(Found.in("打造轻合金、纤维及复合材料、合成材料3大五千亿级支柱产业集群体系", INDUSTRY_CLUSTER))
                .containsExactly("轻合金产业集群", "纤维及复合材料产业集群", "合成材料产业集群");
    }

    @Test
    void givesEachDeedTheCampaignThatItsQuotedCountStandsBefore() {
        assertThat(Found.in("深入开展省属企业优势产业提升、民营企业梯度培育、外资企业服务提质“三大行动”", PROJECT))
                .containsExactly("省属企业优势产业提升行动", "民营企业梯度培育行动", "外资企业服务提质行动");
        assertThat(Found.in("实施碳达峰“十大行动”", PROJECT)).containsExactly("碳达峰十大行动");
    }

    @Test
    void partsTwoWorksThatADeedEachIsDoneTo() {
        assertThat(Found.in("实施江淮干线航道扩能升级和淮河流域水运能级提升工程", PROJECT)).contains("淮河流域水运能级提升工程");
        assertThat(Found.in("实施古城保护和旧城改造提升工程", PROJECT)).containsExactly("古城保护和旧城改造提升工程");
    }

    @Test
    void sharesTheKindOfLinesWhateverWordsTheirCharactersMake() {
        assertThat(Found.in("确保西康、西十高铁建成", PROJECT, "610000")).containsExactly("西康高铁", "西十高铁");
        assertThat(Found.in("推进成渝、绵泸高铁建设", PROJECT, "510000")).containsExactly("成渝高铁", "绵泸高铁");
        assertThat(Found.in("建设绿色、智慧公路", PROJECT)).isEmpty();
    }

    @Test
    void sharesTheNounOfWorksBehindTheirOwners() {
        assertThat(Found.in("国网弥水岭、华电渠溪口抽水蓄能电站开工建设", PROJECT)).containsExactly("国网弥水岭抽水蓄能电站", "华电渠溪口抽水蓄能电站");
    }

    @Test
    void keepsWhatACampaignCarriesOutTogether() {
        assertThat(Found.in("实施乡村教师补充和素质提升计划", PROJECT)).containsExactly("乡村教师补充和素质提升计划");
        assertThat(Found.in("实施稳外贸政策和通关便利化专项行动", PROJECT)).containsExactly("通关便利化专项行动");
    }

    @Test
    void givesEachItemAllOfTheNounTheyShare() {
        assertThat(Found.in("推进都江堰、渠溪口灌区现代化改造", PROJECT)).containsExactly("都江堰灌区现代化改造", "渠溪口灌区现代化改造");
        assertThat(Found.in("建好长征、长江国家文化公园", PROJECT)).containsExactly("长征国家文化公园", "长江国家文化公园");
        assertThat(Found.in("建成满洲里、二连浩特口岸互贸区", PARK, "150000")).containsExactly("满洲里口岸互贸区", "二连浩特口岸互贸区");
    }

    @Test
    void leavesItemsAloneThatAreComplete() {
        assertThat(Found.in("青州市和寿光高新区列入试点", PARK)).containsExactly("寿光高新区");
        assertThat(Found.in("做好青州、寿光等地灾后重建工作", PROJECT)).isEmpty();
    }

    @Test
    void partsWorksAfterWhatIsDoneToTheFirstOrASectionOfIt() {
        assertThat(Found.in("推进弥水河综合治理和渠溪口水库等工程建设", PROJECT)).contains("弥水河综合治理", "渠溪口水库");
        assertThat(Found.in("济郑高铁山东段和渠溪口大桥建成", PROJECT)).containsExactly("济郑高铁山东段", "渠溪口大桥");
    }

    @Test
    void givesTheNounToWorksThatEachStandAfterTheirPlace() {
        assertThat(Found.in("玉门昌源、张掖泽道山、阿克塞抽水蓄能电站开工", PROJECT))
                .containsExactly("玉门昌源抽水蓄能电站", "张掖泽道山抽水蓄能电站", "阿克塞抽水蓄能电站");
    }

    @Test
    void sharesNoPlaceBetweenARegionAndACompany() {
        assertThat(Found.in("宁夏回族自治区、新疆广泽集团、上海申泽集团三方签约", ENTERPRISE)).containsExactly("新疆广泽集团", "上海申泽集团");
    }

    @Test
    void keepsWhatIsAddedToWorksInTheirName() {
        assertThat(Found.in("加快推进铁路青岛石岩湾机场站枢纽及接线工程建设", PROJECT)).contains("铁路青岛石岩湾机场站枢纽及接线工程");
        assertThat(Found.in("推进“三个全员”覆盖工程、城市更新工程", PROJECT)).contains("三个全员覆盖工程");
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
    void readsQuotedNamesSideBySide() {
        assertThat(Found.in("推进“百团千企”“渝企出海”行动计划", PROJECT)).containsExactly("百团千企行动计划", "渝企出海行动计划");
    }

    @Test
    void sharesTheRestWithItemsOfTheSameShape() {
        assertThat(Found.in("加快雄忻、石雄铁路项目建设", PROJECT)).contains("雄忻铁路项目", "石雄铁路项目");
        assertThat(Found.in("有序实施G109、G219提质改造", PROJECT)).contains("G109提质改造", "G219提质改造");
    }

    @Test
    void partsTwoInstitutionsButNotTwoModifiers() {
        assertThat(Found.in("落地国家技术转移海南中心和国家级知识产权保护中心", INSTITUTION)).containsExactly("国家技术转移海南中心", "国家级知识产权保护中心");
        assertThat(Found.in("建成电子加速器研发及应用中心", INSTITUTION)).containsExactly("电子加速器研发及应用中心");
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
    void readsAbbreviatedPartnersBeforeTheParkTheyShare() {
        assertThat(Found.in("加快粤琼、浙琼、深儋合作产业园建设", PARK)).containsExactly("粤琼合作产业园", "浙琼合作产业园", "深儋合作产业园");
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
    void keepsAddedWorksWithTheNameTheyAreAddedTo() {
        assertThat(Found.in("推进骨干水网及县域配套工程建设", PROJECT)).containsExactly("骨干水网及县域配套工程");
    }

    @Test
    void endsAQuotedNameBeforeAConjunction() {
        assertThat(Found.in("参与共建“一带一路”和中蒙俄经济走廊", REGION)).containsExactly("中蒙俄经济走廊");
    }

    @Test
    void sharesTheNounBehindACountOfLines() {
        assertThat(Found.in("本桓、凌绥、台黑3条高速公路建成通车", PROJECT)).containsExactly("本桓高速公路", "凌绥高速公路", "台黑高速公路");
        assertThat(Found.in("本桓、凌绥、台黑5条高速公路建成通车", PROJECT)).isEmpty();
    }

    @Test
    void sharesARouteOverAConjunction() {
        assertThat(Found.in("宝鸡至天水和雅安至泸沽高速公路开工", PROJECT)).containsExactly("宝鸡至天水高速公路", "雅安至泸沽高速公路");
    }

    @Test
    void givesTheNounOfWorksToEachOfSeveralShortNames() {
        assertThat(Found.in("石河口、双江口水电站开展前期工作", PROJECT)).containsExactly("石河口水电站", "双江口水电站");
        assertThat(Found.in("建成重庆东站、永自高速荣昌段", PROJECT)).containsExactly("重庆东站", "永自高速荣昌段");
    }

    @Test
    void keepsTheNumbersOfSeveralUnits() {
        assertThat(Found.in("开工建设徐家堡核电3、4号机组、大雅河抽水蓄能电站", PROJECT)).containsExactly("徐家堡核电3、4号机组", "大雅河抽水蓄能电站");
        assertThat(Found.in("科学规划建设抽水蓄能电站", PROJECT)).isEmpty();
    }
}
