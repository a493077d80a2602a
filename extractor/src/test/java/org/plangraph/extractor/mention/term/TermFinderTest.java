package org.plangraph.extractor.mention.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.extractor.mention.term.Terms.chains;
import static org.plangraph.extractor.mention.term.Terms.inReport;
import static org.plangraph.extractor.mention.term.Terms.industries;
import static org.plangraph.extractor.mention.term.Terms.mentions;
import static org.plangraph.extractor.mention.term.Terms.names;
import static org.plangraph.extractor.mention.term.Terms.plan;
import static org.plangraph.extractor.mention.term.Terms.products;

import org.junit.jupiter.api.Test;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.mention.MentionFinder;
import org.plangraph.ontology.EntityType;

class TermFinderTest {
    @Test
    void endsVerbsAndMeansBeforeWhatIsCalledAnIndustry() {
        assertThat(inReport(EntityType.INDUSTRY, "厚植家电、食品等产业品牌优势，撬动社会资本投入产业发展。"))
                .containsExactly("家电", "食品");
        assertThat(inReport(EntityType.INDUSTRY, "促进外贸提质增效，发展易货贸易、服务贸易。")).containsExactly("易货贸易", "服务贸易");
        assertThat(inReport(EntityType.INDUSTRY, "电子信息、生物医药入选国家先进制造业集群。")).containsExactly("电子信息", "生物医药");
    }

    @Test
    void namesNoIndustryByWhereItIsOrByWhatIsOfAnother() {
        assertThat(industries("带动其他地区新能源产业发展。")).containsExactly("新能源产业");
        assertThat(industries("重点发展北翼地区先进材料、南翼地区食品饮料产业。")).containsExactly("先进材料", "食品饮料产业");
        assertThat(industries("发展石化、现代物流（港口物流）等产业。")).containsExactly("石化", "现代物流");
        assertThat(industries("整合重组电工电器产业，攻坚医药化工产业，力推工程机械产业。")).containsExactly("电工电器产业", "医药化工产业", "工程机械产业");
        assertThat(new MentionFinder().find(plan("推动新重庆制造业高质量发展。")))
                .extracting(Mention::name)
                .contains("制造业");
        assertThat(industries("加快油气网络干线、天然气支线管网建设，发展壮大懂科技懂产业的队伍。")).isEmpty();
        assertThat(products("严格控制钨、稀土开采。")).isEmpty();
        assertThat(inReport(EntityType.INDUSTRY, "推进燃气、水电、通信等城市生命线工程。")).isEmpty();
    }

    @Test
    void endsChainsBeforeTheCountAndTheLinksOfThem() {
        assertThat(chains("推进新能源汽车全产业链、生物医药产业链关键环节集成开放创新。")).containsExactly("新能源汽车全产业链", "生物医药产业链");
        assertThat(chains("形成光伏、风电、光热3条新能源装备制造完整产业链。")).containsExactly("光伏产业链", "风电产业链", "光热产业链");
    }

    @Test
    void readsAHeadingThatSaysHowItsIndustryFaresUpToTheWordForIt() {
        assertThat(industries("5.海洋开发产业走在全国前列。培育苗种。")).containsExactly("海洋开发产业");
        assertThat(industries("2.新医药和生物产业总量全国领先。企业众多。")).containsExactly("新医药和生物产业");
        assertThat(industries("3.海洋开发产业基地建设。培育苗种。")).doesNotContain("海洋开发产业");
        assertThat(industries("2.新医药和生物产业链不断延伸。企业众多。")).doesNotContain("新医药和生物产业");
    }

    @Test
    void givesTheSectorThatAListOpensWithToTheStepsOfItsTradeAfterIt() {
        assertThat(industries("发展集成电路设计、封装、测试等产业。")).containsExactly("集成电路设计", "集成电路封装", "集成电路测试");
        assertThat(industries("发展集成电路设计、封装测试等产业。")).containsExactly("集成电路设计", "封装测试");
        assertThat(industries("发展新能源、汽车制造、软件、测试等产业。")).doesNotContain("软件测试", "汽车测试");
    }

    @Test
    void joinsWhatNamesNothingByItselfToTheItemBeforeIt() {
        assertThat(industries("大力发展计算机外围设备和配套件产业。")).containsExactly("计算机外围设备和配套件产业");
        assertThat(industries("大力发展新能源和配套产业。")).containsExactly("新能源");
    }

    @Test
    void takesGoodsAmongAsManySectorsInAListOfFieldsForOne() {
        assertThat(industries("以生物技术药、现代中药等领域为重点，开发新药。")).containsExactly("生物技术药", "现代中药");
        assertThat(products("以生物技术药、化学药、现代中药等领域为重点，开发新药。")).contains("化学药");
    }

    @Test
    void takesTheVerbsOfColloquialPlansForNoPartOfGoods() {
        assertThat(products("该公司做石斛含片和石斛口服液，工具厂重点搞硬质合金刀具和数显量具。")).containsExactly("石斛含片", "石斛口服液", "硬质合金刀具", "数显量具");
        assertThat(products("做好就业工作，搞活市场，做精做细。")).isEmpty();
    }

    @Test
    void readsALabelThatJoinsTwoSectorsOrSaysWhatIsDoneInOneAsOneName() {
        assertThat(inReport(EntityType.INDUSTRY, "新能源及新材料方面，建成河东电站。油气生产加工方面，新开工项目三个。"))
                .containsExactly("新能源及新材料", "油气生产加工");
        assertThat(inReport(EntityType.INDUSTRY, "就业和社保方面，办好实事。发展新能源及新材料。")).containsExactly("新能源", "新材料");
    }

    @Test
    void givesAChainToEachItemOfAListThatSaysHowItsChainsFare() {
        assertThat(inReport(EntityType.INDUSTRY_CHAIN, "新能源汽车、氢能、光伏等12条重点产业链营收达到3000亿元。"))
                .containsExactly("新能源汽车产业链", "氢能产业链", "光伏产业链");
        assertThat(inReport(EntityType.INDUSTRY_CHAIN, "推进茶叶、食用菌等产业融合发展。")).isEmpty();
    }

    @Test
    void findsTheIndustriesThatAPlanStartsFrom() {
        assertThat(industries("立足电气、矿山、轴承、农机等优势产业，推动装备升级。")).containsExactly("电气", "矿山", "轴承", "农机");
        assertThat(industries("立足自身产业基础和区位优势，加快转型。")).isEmpty();
    }

    @Test
    void givesAChainToEachItemThatAListCallsSo() {
        assertThat(chains("围绕做强生物医药、新型显示、先进计算等产业链，加快项目建设。")).containsExactly("生物医药产业链", "新型显示产业链", "先进计算产业链");
        assertThat(chains("延伸轴承和齿轮、稀土材料、涂料和助剂等产业链。")).containsExactly("轴承和齿轮产业链", "稀土材料产业链", "涂料和助剂产业链");
        assertThat(chains("做强生物医药、新型显示和先进计算等产业链。")).containsExactly("生物医药产业链", "新型显示产业链", "先进计算产业链");
    }

    @Test
    void readsTheSizeOfChainsAsNoPartOfTheirNames() {
        assertThat(chains("培育锂电材料、新型显示等2个500亿级产业链，光伏千亿级产业链，稀土、玻璃纤维等100亿级产业链。"))
                .containsExactly("锂电材料产业链", "新型显示产业链", "光伏产业链", "稀土产业链", "玻璃纤维产业链");
    }

    @Test
    void findsWhatCallsItselfAnIndustryAndOpensASentenceAboutIt() {
        assertThat(industries("智能传感产业依托区位优势，支持骨干企业扩大规模。")).containsExactly("智能传感产业");
        assertThat(industries("壮大龙头企业。冰葡萄产业加快集聚。")).containsExactly("冰葡萄产业");
        assertThat(industries("虽然我市新兴产业发展较快，但总量不大。优势产业加快集聚。")).isEmpty();
    }

    @Test
    void takesNothingThatHarmBefallsOrIsWardedOffFromForAnIndustry() {
        assertThat(inReport(EntityType.INDUSTRY, "加强化工、船舶修造、内河航运等领域安全监管。")).isEmpty();
        assertThat(inReport(EntityType.INDUSTRY, "抓好水产养殖尾水污染整治，发展深远海养殖。")).containsExactly("深远海养殖");
        assertThat(inReport(EntityType.INDUSTRY, "服务贸易受外部冲击较大。")).isEmpty();
        assertThat(inReport(EntityType.INDUSTRY, "培育壮大数据安全、安全应急装备产业。")).contains("安全应急装备产业");
    }

    @Test
    void takesWhatGovernmentsLookAfterForNoIndustryInAReport() {
        assertThat(inReport(EntityType.INDUSTRY, "提高公共安全保障水平，推动县域治理提质增效。")).isEmpty();
        assertThat(inReport(EntityType.INDUSTRY, "打造绿色低碳发展样板。")).isEmpty();
        assertThat(inReport(EntityType.INDUSTRY, "培育知识产权、人力资源、法律等专业服务业。")).contains("人力资源");
        assertThat(industries("以新能源、新材料、公共安全等领域为重点。")).contains("公共安全");
    }

    @Test
    void findsBroadSectorsByWhatIsToBecomeOfThem() {
        assertThat(industries("推进中医药传承创新，加快构建房地产发展新模式。")).containsExactly("中医药", "房地产");
        assertThat(industries("促进金融业企稳回升。")).containsExactly("金融业");
    }

    @Test
    void readsTheOutputOfAListedIndustryAsNoMaking() {
        assertThat(industries("茶叶、食用菌、林竹等六大山区特色产业总产值突破百亿元。")).contains("茶叶", "食用菌", "林竹");
    }

    @Test
    void takesBroadSectorsInAListOfSectorsForIndustries() {
        assertThat(industries("推动金融、电信、旅游康养、数字创意等领域开放。")).contains("金融", "电信");
        assertThat(industries("形成新能源、汽车、高端装备等一批千亿级产业集群。")).contains("汽车");
        assertThat(industries("优化教育、医疗、养老等服务供给。")).isEmpty();
    }

    @Test
    void takesWhatAListCountsAsIndustriesForSome() {
        assertThat(industries("打造荔枝、生猪、蔬菜、渔业4个百亿级特色农业产业。")).contains("荔枝", "生猪", "蔬菜", "渔业");
        assertThat(industries("培育海洋生物医药、新型材料、智慧物流等新兴和未来产业。")).contains("新型材料");
    }

    @Test
    void takesUnknownWordsAmongFieldsToFocusOnForIndustries() {
        assertThat(industries("围绕脑机接口、钙基固碳等领域建设创新平台。")).contains("脑机接口", "钙基固碳");
    }

    @Test
    void findsSectorsByTheirOutput() {
        assertThat(industries("极地装备制造业产值增长12%。")).containsExactly("极地装备制造业");
    }

    @Test
    void findsWhatThrives() {
        assertThat(industries("矿泉水产业蓬勃发展，牦牛产业快速发展。")).contains("矿泉水产业", "牦牛产业");
    }

    @Test
    void takesNoSectorFromAListOfTechnologies() {
        assertThat(industries("突破快速固化、表面涂覆、节能环保等关键共性技术。")).isEmpty();
        assertThat(industries("风电、特高压输变电等技术领跑全国。")).isEmpty();
        assertThat(industries("促进生物医药、节能环保等高技术的产业化。")).contains("生物医药", "节能环保");
    }

    @Test
    void takesSectorsWhoseTechnologyIsWorkedOnForIndustries() {
        assertThat(industries("聚焦新能源、新材料、稀土、乳业等优势特色领域关键核心技术攻关。")).containsExactly("新能源", "新材料", "稀土", "乳业");
        assertThat(industries("在政务服务、教育医疗等领域开发应用软件。")).isEmpty();
    }

    @Test
    void knowsToEnhanceForAVerb() {
        assertThat(industries("增强航运金融、海事仲裁等航运服务。")).contains("航运金融");
        assertThat(products("研制增强塑料。")).contains("增强塑料");
    }

    @Test
    void takesTheSubjectsOfWhatGrowsForIndustries() {
        assertThat(industries("装备制造、生物医药等持续壮大，新一代电子信息制造提质发展。")).containsExactly("装备制造", "生物医药", "新一代电子信息制造");
        assertThat(industries("推动起降、通信、导航等设施一体布局。")).doesNotContain("通信");
    }

    @Test
    void takesWhatCountedClustersAreOfForIndustries() {
        assertThat(industries("形成高性能纤维、合成材料两大优势集群。")).containsExactly("高性能纤维", "合成材料");
    }

    @Test
    void takesKnownIndustriesThatTheChainsOfAReportAreOf() {
        assertThat(names("2026年重庆市政府工作报告", EntityType.INDUSTRY, "打造商业航天产业链、火锅食材产业链。"))
                .containsExactly("商业航天");
        assertThat(names("2026年重庆市政府工作报告", EntityType.INDUSTRY, "推动装备及零部件产业链发展。"))
                .isEmpty();
        assertThat(industries("打造商业航天产业链、火锅食材产业链。")).isEmpty();
    }

    @Test
    void takesNoSectorFromWhereSomethingIsOnlyUsed() {
        assertThat(industries("扩大遥感技术在林业、水利、交通运输等领域的推广应用。")).isEmpty();
        assertThat(industries("推动林业、水利、交通运输等领域发展。")).contains("林业", "交通运输");
    }

    @Test
    void takesNoSectorFromWhatItHasOrCosts() {
        assertThat(industries("依托有色金属资源优势，降低光伏发电成本。")).isEmpty();
    }

    @Test
    void takesTheGoodsThatAreTheObjectOfWork() {
        assertThat(products("加强航空轮胎研发和应用。")).containsExactly("航空轮胎");
        assertThat(products("重点发展悬挂式有轨电车、挖泥船装配制造。")).contains("挖泥船");
        assertThat(industries("重点发展悬挂式有轨电车、挖泥船装配制造。")).doesNotContain("挖泥船装配制造");
    }

    @Test
    void joinsTwoSectorsInsideAListThatAConjunctionCloses() {
        assertThat(industries("重点发展新材料、动漫和游戏、节能环保、智能电网和海洋工程装备等产业。"))
                .containsExactly("新材料", "动漫和游戏", "节能环保", "智能电网", "海洋工程装备");
        assertThat(industries("重点发展新材料、动漫和游戏、节能环保、海洋工程装备等产业。")).contains("动漫", "游戏");
    }

    @Test
    void takesASectorWordAtTheEndOfAListForAllItsItems() {
        assertThat(industries("培育消防装备、采摘机器人、手术机器人产业。")).containsExactly("消防装备", "采摘机器人", "手术机器人产业");
        assertThat(industries("培育引领性、支撑性产业。")).isEmpty();
    }

    @Test
    void takesGoodsThatAListToBeDevelopedCallsIndustriesForSuch() {
        assertThat(industries("大力发展液态奶、功能糖、益生元等高附加值产业。")).containsExactly("液态奶", "功能糖", "益生元");
        assertThat(products("大力发展城际列车、牵引电机、信号系统等轨道交通装备产业。")).contains("城际列车", "信号系统");
    }

    @Test
    void readsAListBeforeChainsThatAreOnlyRanked() {
        assertThat(chains("壮大调味品、预制菜等重点产业链。")).containsExactly("调味品产业链", "预制菜产业链");
        assertThat(chains("实施新一轮重点产业链高质量发展行动。")).isEmpty();
    }

    @Test
    void endsNamesBeforeWhatIsCombinedWithThem() {
        assertThat(industries("结合智能制造、柔性制造，重点发展机器人。")).contains("智能制造").doesNotContain("结合智能制造");
    }

    @Test
    void findsEachIndustryOfADevelopedList() {
        assertThat(industries("全省要做大做强集成电路、生物医药和高端装备等产业，形成竞争优势。")).containsExactly("集成电路", "生物医药", "高端装备");
    }

    @Test
    void neverTakesACatchAllForAnIndustry() {
        assertThat(industries("大力发展战略性新兴产业、高新技术产业、优势产业和未来产业，改造提升传统产业。")).isEmpty();
    }

    @Test
    void takesABroadSectorOnlyWhereThePlanSetsOutToDevelopIt() {
        assertThat(industries("大力发展旅游业，让群众增收致富，共享改革成果。")).containsExactly("旅游业");
        assertThat(industries("在旅游旺季加强值班值守，确保群众出行平安顺利。")).isEmpty();
    }

    @Test
    void growsAnOpenNameByItsClosingWord() {
        assertThat(industries("重点发展草原畜牧业、盐湖化工，带动农牧民增收致富。")).contains("盐湖化工");
    }

    @Test
    void findsAKnownIndustryInFrontOfItsSides() {
        assertThat(industries("氢能产业规模持续扩大，新材料企业数量位居全国前列。")).containsExactly("氢能", "新材料");
    }

    @Test
    void leavesAnIndustryInsideACompanysName() {
        assertThat(new MentionFinder().find(plan("支持中国稀土集团有限公司在当地设立总部。")))
                .noneMatch(mention -> mention.type() == EntityType.INDUSTRY);
    }

    @Test
    void givesOneNameOneTypeThroughoutAPlan() {
        String text = "大力发展生物基材料产业，提升生物基材料产业规模。生产生物基材料等产品，满足需求。";
        assertThat(industries(text)).isNotEmpty();
        assertThat(products(text)).isEmpty();
    }

    @Test
    void findsAChainByItsWord() {
        assertThat(chains("打造动力电池产业链，提升配套能力。")).containsExactly("动力电池产业链");
        assertThat(chains("完善特色产业链，打造50条百亿元产业链。")).isEmpty();
    }

    @Test
    void givesEachItemOfAListItsChain() {
        assertThat(chains("做强铝合金产业链、铜箔产业链。")).containsExactly("铝合金产业链", "铜箔产业链");
        assertThat(chains("做强铝合金、铜箔、磷酸铁锂三大产业链，提升附加值。")).containsExactly("铝合金产业链", "铜箔产业链", "磷酸铁锂产业链");
    }

    @Test
    void keepsAChainOfTwoHalvesWhole() {
        assertThat(chains("培育光伏及储能产业链，扩大应用。")).containsExactly("光伏及储能产业链");
    }

    @Test
    void joinsTwoIndustriesIntoOneNameOnlyWhereThePlanRepeatsThem() {
        String once = "重点发展云计算、生物育种和海水淡化、低空经济等产业。";
        assertThat(industries(once)).contains("生物育种", "海水淡化");
        assertThat(industries(once + "壮大生物育种和海水淡化、低空经济等产业。")).contains("生物育种和海水淡化");
    }

    @Test
    void takesAShorterFormOfABranchForItsOtherName() {
        assertThat(mentions("大力发展养老服务业，扩大养老服务供给。"))
                .filteredOn(mention -> mention.name().equals("养老服务业"))
                .allSatisfy(mention -> assertThat(mention.forms()).containsExactly("养老服务"));
    }

    @Test
    void knowsAnIndustryWhoseNameOpensWithPraise() {
        assertThat(industries("新型储能规模突破千万千瓦，打造先进装备制造产业集群。")).containsExactly("新型储能", "先进装备制造");
    }

    @Test
    void findsEachOfTwoIndustriesThatShareACluster() {
        assertThat(industries("打造新能源新材料产业集群。")).containsExactly("新能源", "新材料");
    }

    @Test
    void takesWhatAPlanDevelopsAndCallsAnIndustryForOne() {
        assertThat(industries("大力发展蓝宝石产业，打造酱香白酒产业集群。")).containsExactly("蓝宝石产业", "酱香白酒产业");
        assertThat(industries("大力发展新兴支柱产业、县域特色产业，打造十大主导产业集群。")).isEmpty();
    }

    @Test
    void makesAChainOfEachItemBeforeAnd() {
        assertThat(chains("打造乳业、稀土、光伏等千亿级产业链。")).containsExactly("乳业产业链", "稀土产业链", "光伏产业链");
    }

    @Test
    void readsFieldsBeforeTheCentresThatServeThem() {
        assertThat(industries("培育数字景区、智慧零售、社区嵌入式服务等新业态新模式。")).contains("智慧零售", "社区嵌入式服务");
    }

    @Test
    void readsTheTopicASentenceOpensWith() {
        assertThat(industries("构建新型电力系统方面，抓好试点建设。")).containsExactly("新型电力系统");
    }

    @Test
    void takesABroadSectorThatIsToGrow() {
        assertThat(industries("促进服务业优质高效发展，推动建筑业转型升级。")).containsExactly("服务业", "建筑业");
    }

    @Test
    void takesTheItemsOfACountedListOfSectorsForIndustries() {
        assertThat(industries("打造锂电新能源、不锈钢新材料、铜材料四大主导产业。")).containsExactly("锂电新能源", "不锈钢新材料", "铜材料");
        assertThat(industries("打造不锈钢管、铜管四种产品。")).isEmpty();
    }

    @Test
    void readsItemsBeforeACampaignForIndustriesAsIndustries() {
        assertThat(industries("持续推进畜禽、水产、竹木等千亿优势特色产业升级工程。")).contains("畜禽", "水产", "竹木");
    }
}
