package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.ENTERPRISE;
import static org.plangraph.ontology.EntityType.INDUSTRY_CLUSTER;
import static org.plangraph.ontology.EntityType.INSTITUTION;
import static org.plangraph.ontology.EntityType.PARK;
import static org.plangraph.ontology.EntityType.PROJECT;

import org.junit.jupiter.api.Test;

class ListFinderTest {
    @Test
    void namesTrialsAndCampaignsBeforeTheirCount() {
        assertThat(Found.in("自动驾驶与“车路云一体化”两项试点统筹开展", PROJECT)).containsExactly("自动驾驶试点", "车路云一体化试点");
        assertThat(Found.in("“宁货出海”“宁企出海”两个行动计划接续推进", PROJECT)).containsExactly("宁货出海行动计划", "宁企出海行动计划");
        assertThat(Found.in("开展“一网通办”改革，争取三项试点", PROJECT)).isEmpty();
    }

    @Test
    void readsListsOfWorksWhateverTheyCostAndHoweverTheyArePraised() {
        assertThat(Found.in("引进振泓风电装备、瀚思芯半导体等一批旗舰型、龙头型项目", PROJECT)).containsExactly("振泓风电装备", "瀚思芯半导体");
        assertThat(Found.in("投资14亿元泓泰正极材料、15亿元玄德水泥技改等32个项目开工", PROJECT)).containsExactly("泓泰正极材料", "玄德水泥技改");
        assertThat(Found.in("泓泰客车扩能等6个汽车产业项目、玄德电缆、瀚思芯半导体等5个装备制造产业项目开工", PROJECT))
                .doesNotContain("汽车产业项目");
    }

    @Test
    void namesWorksBeforeTheirCountThoughPlacesAreAmongThem() {
        assertThat(Found.in("建成鹿鸣口、泓溪、德令哈3个抽水蓄能电站", PROJECT)).containsExactly("鹿鸣口抽水蓄能电站", "泓溪抽水蓄能电站", "德令哈抽水蓄能电站");
        assertThat(Found.in("实施泓泰河道治理、玄德湖改造“两大”工程", PROJECT)).noneMatch(name -> name.indexOf('”') >= 0);
    }

    @Test
    void givesARouteNoNounBesideItsOwn() {
        assertThat(Found.in("加快西宁至成都铁路建设、青藏铁路格拉段电气化改造", PROJECT, "630000")).noneMatch(name -> name.contains("建设"));
        assertThat(Found.in("加快推进项目，高效建设玄德湖水库工程", PROJECT)).containsExactly("玄德湖水库工程");
    }

    @Test
    void leavesTheVerbThatOpensAListOfCompaniesOut() {
        assertThat(Found.in("重点培育泓泰智能、玄德机械等企业", ENTERPRISE)).containsExactly("泓泰智能", "玄德机械");
    }

    @Test
    void givesAPlaceThatStandsWithTheOneItLiesInTheWholeSharedNoun() {
        assertThat(Found.in("建成白银、武威民勤、庆阳环县等百万千瓦级风电基地", PARK, "620000"))
                .containsExactly("白银百万千瓦级风电基地", "武威民勤百万千瓦级风电基地", "庆阳环县百万千瓦级风电基地");
    }

    @Test
    void takesClassesOfCompaniesAndKindsOfWorksForNoItems() {
        assertThat(Found.in("推动青阳环高扩容工程等14条高速公路项目和黄百等4个在建铁路项目加快建设", PROJECT)).containsExactly("青阳环高扩容工程", "黄百铁路");
    }

    @Test
    void readsAListThatIsCountedBySizeTwice() {
        assertThat(Found.in("推进中铝绿色合金、比亚迪动力电池等8个百亿元、20个十亿元以上项目", PROJECT)).containsExactly("中铝绿色合金", "比亚迪动力电池");
    }

    @Test
    void givesEachItemTheSiteOrBodyThatClosesTheList() {
        assertThat(Found.in("孔泽纺织、独山页岩等工业集中区迈向集约化", PARK)).containsExactly("孔泽纺织工业集中区", "独山页岩工业集中区");
        assertThat(Found.in("建设纺织、陶瓷等工业集中区", PARK)).isEmpty();
    }

    @Test
    void keepsTheDeedThatAnItemEndsIn() {
        assertThat(Found.in("300万吨级碳捕集利用、100兆瓦级压缩空气储能等项目加快建设", PROJECT)).containsExactly("300万吨级碳捕集利用", "100兆瓦级压缩空气储能");
    }

    @Test
    void takesAListedSiteByItsOwnLastCharacterAndABaseByWhatItHolds() {
        assertThat(Found.in("提升青泽药谷、泽川美谷等特色园区能级", PARK)).containsExactly("青泽药谷", "泽川美谷");
        assertThat(Found.in("新开工80万吨煤炭储备基地、青泽机械加工等项目", PARK)).containsExactly("80万吨煤炭储备基地");
    }

    @Test
    void readsAListOfProjectsWhoseMainWorksAreTold() {
        assertThat(Found.in("瀚鑫制药、泽美佳服饰等项目主体工程完工", PROJECT)).containsExactly("瀚鑫制药", "泽美佳服饰");
        assertThat(Found.in("发挥瀚鑫制药、泽美佳服饰等项目主体作用", PROJECT)).isEmpty();
    }

    @Test
    void keepsTheGoodsOfOneOwnerTogether() {
        assertThat(Found.in("总投资100亿元的亿纬锂能储能与动力电池等项目开工", PROJECT)).containsExactly("亿纬锂能储能与动力电池");
        assertThat(Found.in("亿纬锂能储能电池与比亚迪刀片电池等项目开工", PROJECT)).containsExactly("亿纬锂能储能电池", "比亚迪刀片电池");
    }

    @Test
    void readsAListWhoseCountFollowsItsNoun() {
        assertThat(Found.in("开展欧禾琪、润禾生物等项目储备", PROJECT)).isEmpty();
    }

    @Test
    void namesProjectsThatTheirCountClosesAListOf() {
        assertThat(Found.in("航泽天瑞星承德光热园、磁悬浮高速离心风机产销基地项目、泽安数字化中心建设项目3个签约项目开工", PROJECT))
                .contains("磁悬浮高速离心风机产销基地项目", "泽安数字化中心建设项目");
    }

    @Test
    void leavesTheSubjectOfAClauseOutOfTheFirstItem() {
        assertThat(Found.in("青山区、黄陂区加快推进楚瀚新能源、武汉新瀚二期等项目建设", PROJECT)).containsExactly("楚瀚新能源", "武汉新瀚二期");
    }

    @Test
    void namesNoKindOfWorksByAnother() {
        assertThat(Found.in("加快延榆等5条高铁、眉泰等13条高速建设", PROJECT)).containsExactly("延榆高铁", "眉泰高速");
        assertThat(Found.in("沿江高铁武汉至宜昌段、武汉至大悟高速公路加快建设", PROJECT)).containsExactly("沿江高铁武汉至宜昌段", "武汉至大悟高速公路");
    }

    @Test
    void namesListedWorksByAnyWordAndByTheirStage() {
        assertThat(Found.in("加快澄江水库、腾飞油田等项目建设", PROJECT)).contains("澄江水库");
    }

    @Test
    void keepsACapacityThatOpensAnItemOfKinds() {
        assertThat(Found.in("包括年产60亿只铁氧体磁芯建设、天然气网点建设等制造业领域项目", PROJECT)).containsExactly("年产60亿只铁氧体磁芯建设");
    }

    @Test
    void keepsWhatIsAddedToAnItemInIt() {
        assertThat(Found.in("建成天境生物抗体研发及产业化等项目", PROJECT)).containsExactly("天境生物抗体研发及产业化");
    }

    @Test
    void takesTheItemsOfAProjectListWhole() {
        assertThat(Found.in("长沙惠科新型显示、湘潭半导体智造等一批百亿级项目开工建设", PROJECT)).containsExactly("长沙惠科新型显示", "湘潭半导体智造");
    }

    @Test
    void putsASharedKindToEachItem() {
        assertThat(Found.in("桑龙、城龙、醴娄等7条高速公路建成通车", PROJECT)).containsExactly("桑龙高速公路", "城龙高速公路", "醴娄高速公路");
        assertThat(Found.in("续建黄桶至百色、合浦至湛江等7个铁路项目", PROJECT)).containsExactly("黄桶至百色铁路", "合浦至湛江铁路");
    }

    @Test
    void typesAnItemByItsOwnHeadNoun() {
        String text = "推进邕北灌区、枢纽港产业园等重大项目";
        assertThat(Found.in(text, PROJECT)).containsExactly("邕北灌区");
        assertThat(Found.in(text, PARK)).containsExactly("枢纽港产业园");
    }

    @Test
    void findsBareCompanyNamesInAListOfCompanies() {
        assertThat(Found.in("依托甘肃万维、甘肃紫光、甘肃万桥等骨干企业", ENTERPRISE)).containsExactly("甘肃万维", "甘肃紫光", "甘肃万桥");
    }

    @Test
    void takesDescriptionsForNoCompanies() {
        assertThat(Found.in("支持国有、民营、外资等企业发展", ENTERPRISE)).isEmpty();
    }

    @Test
    void leavesOutThatPlacesBuildWhatIsCounted() {
        assertThat(Found.in("在海西州、海南州共和县建设两个千万千瓦级光伏基地", PARK, "630000"))
                .containsExactly("海西州千万千瓦级光伏基地", "海南州共和县千万千瓦级光伏基地");
    }

    @Test
    void countedBodiesAreNamedAfterTheirFields() {
        assertThat(Found.in("设立能源装备、微电子、电工电器等3个省级工程研究院", INSTITUTION)).hasSize(3);
        assertThat(Found.in("打造金融交易、数据应用等服务平台", INSTITUTION)).isEmpty();
    }

    @Test
    void findsClustersOfPlaces() {
        assertThat(Found.in("打造济南、德州等太阳能装备产业集群", INDUSTRY_CLUSTER)).containsExactly("济南太阳能装备产业集群", "德州太阳能装备产业集群");
    }

    @Test
    void readsAListThatAQuotedCountCloses() {
        assertThat(Found.in("推进浏阳蓝思科技3D玻璃研发生产、郴州新能源动力和储能等“十大产业项目”建设", PROJECT, "430000"))
                .contains("浏阳蓝思科技3D玻璃研发生产", "郴州新能源动力和储能");
    }

    @Test
    void keepsAnItemWholeBetweenTwoSeparators() {
        assertThat(Found.in("加快建设煤制芳烃、低阶煤热解联产分质分级利用、焦化化产深加工等项目", PROJECT)).contains("低阶煤热解联产分质分级利用", "焦化化产深加工");
    }

    @Test
    void takesKindsOfUndertakingsForNoNames() {
        assertThat(Found.in("布局5G-A、算力等新型基础设施项目", PROJECT)).isEmpty();
    }

    @Test
    void givesThePhaseOfAPlantInAListOfProjectsItsName() {
        assertThat(Found.in("碳化硅三期、阳泉铝产业链一体化等项目加快建设", PROJECT, "140000")).containsExactly("碳化硅三期", "阳泉铝产业链一体化");
    }

    @Test
    void closesNoListInsideAWord() {
        assertThat(Found.in("积极推进江西高等研究院建设", INSTITUTION)).containsExactly("江西高等研究院");
    }

    @Test
    void takesEventsForNoPlatforms() {
        assertThat(Found.in("用好中国国际服务贸易交易会、中关村论坛等开放平台", INSTITUTION)).isEmpty();
    }

    @Test
    void readsListsOfProjectsInHandOrUnderDiscussion() {
        assertThat(Found.in("道氏技术三元前驱体、莱宝高科第8.6代显示器件等在谈项目推进签约", PROJECT)).contains("莱宝高科第8.6代显示器件");
    }

    @Test
    void keepsAConjunctionInsideAnItemThatIsNotTheLast() {
        assertThat(Found.in("实施产能跃升、市场活力和开放能级提升、民生改善和安全强基、能力锻造提升等“四大工程”", PROJECT))
                .contains("市场活力和开放能级提升", "民生改善和安全强基");
    }

    @Test
    void takesKnownIndustriesForKindsOfProjects() {
        assertThat(Found.in("推进新能源汽车、机器人、商业航天等重点项目", PROJECT)).isEmpty();
    }

    @Test
    void endsAnItemWithASectionOfARoute() {
        assertThat(Found.in("垫丰武高速荣昌段和黑山峡黄河特大桥等交通项目开工", PROJECT)).contains("黑山峡黄河特大桥");
    }

    @Test
    void readsOnOverWhatAProjectCosts() {
        assertThat(Found.in("总投资100亿元的渼瑞石油乙烯扩能、总投资150亿元的华阳特种面料等在谈项目推进签约", PROJECT))
                .containsExactly("渼瑞石油乙烯扩能", "华阳特种面料");
    }

    @Test
    void namesMinesAndPlantsByTheirPlace() {
        assertThat(Found.in("红沙梁等11处煤矿建成，投产老湾、沙南等煤电项目", PROJECT)).containsExactly("红沙梁煤矿", "老湾煤电项目", "沙南煤电项目");
    }

    @Test
    void readsAListOfCompaniesThatTheirCountFollows() {
        assertThat(Found.in("现有荆门石化、盈德气体、鑫瑞隆等企业46家", ENTERPRISE)).containsExactly("荆门石化", "盈德气体", "鑫瑞隆");
        assertThat(Found.in("现有玄德、鑫瑞隆等企业46家", ENTERPRISE)).containsExactly("玄德", "鑫瑞隆");
    }

    @Test
    void takesTheWholeOfACompanyThatAKnownOneOpens() {
        assertThat(Found.in("东方希望、其亚铝电、天龙矿业等企业", ENTERPRISE)).containsExactly("东方希望", "其亚铝电", "天龙矿业");
    }

    @Test
    void takesProjectsToldByTheirCompaniesForCompanies() {
        assertThat(Found.in("已有吉利商用车、蜂巢能源、玄动科技等多家链主型企业项目落户", ENTERPRISE)).containsExactly("吉利商用车", "蜂巢能源", "玄动科技");
        assertThat(Found.in("上汽集团、东山精密、广微万象等18家产业项目落地", ENTERPRISE)).containsExactly("上汽集团", "东山精密", "广微万象");
    }

    @Test
    void readsOnOverPraiseOfTheCompanies() {
        assertThat(Found.in("培育了潍柴重机、康跃科技、富源增压器等一批特点鲜明、优势突出的龙头企业", ENTERPRISE))
                .containsExactly("潍柴重机", "康跃科技", "富源增压器");
    }

    @Test
    void takesWhatAListIsToDoForNoNounThatItShares() {
        assertThat(Found.in("支持鞍山、本溪等地推进铁矿、菱镁产业发展", PROJECT, "210000")).isEmpty();
    }
}
