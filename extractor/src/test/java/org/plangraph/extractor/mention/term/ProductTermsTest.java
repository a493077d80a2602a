package org.plangraph.extractor.mention.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.extractor.mention.term.Terms.inReport;
import static org.plangraph.extractor.mention.term.Terms.plan;
import static org.plangraph.extractor.mention.term.Terms.products;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.mention.MentionFinder;
import org.plangraph.ontology.EntityType;

class ProductTermsTest {
    @Test
    void findsGoodsRightBehindTheCompanyThatMakesThem() {
        assertThat(goodsFound("欧普康视角膜塑形镜，华孚时尚（高支纱、弹力面料）、京东方的显示模组，都供应周边。"))
                .containsExactly("角膜塑形镜", "高支纱", "弹力面料", "显示模组");
        assertThat(goodsFound("京东方扩大就业，京东方集团成立。")).isEmpty();
    }

    @Test
    void partsAnOwnersSectorFromWhatItsWorksMake() {
        assertThat(goodsFound("友达光电高端显示面板项目投产。")).containsExactly("高端显示面板");
        assertThat(goodsFound("华邦制药原料药项目投产。")).containsExactly("原料药");
        assertThat(goodsFound("森源重工氢能专用车项目投产。")).containsExactly("氢能专用车");
    }

    @Test
    void findsGoodsThatWordsPutInAnOrder() {
        assertThat(products("从烧碱到粘胶纤维再到水刺无纺布，逐步加长。")).containsExactly("烧碱", "粘胶纤维", "水刺无纺布");
        assertThat(products("由永磁材料向永磁电机、伺服驱动器延伸。")).contains("永磁电机", "伺服驱动器");
    }

    @Test
    void takesAMachineToolForNoBody() {
        assertThat(products("开发五轴联动加工中心、车铣复合中心。")).containsExactly("五轴联动加工中心", "车铣复合中心");
    }

    @Test
    void findsGoodsThatAClauseSaysAreToComeAlong() {
        assertThat(products("轧机尽快放量，工业缝纫机要形成批量，高压开关柜、变压器都要扩大市场。")).containsExactly("轧机", "工业缝纫机", "高压开关柜", "变压器");
        assertThat(products("工业缝纫机要淘汰。")).isEmpty();
        assertThat(Terms.industries("教育、医疗要加快改革。")).isEmpty();
        assertThat(inReport(EntityType.PRODUCT, "政府系统要尽快行动。")).isEmpty();
    }

    @Test
    void findsGoodsThatThePlanSetsItsMindOn() {
        assertThat(products("把工业缝纫机、高压开关柜摆在优先发展位置，变压器列为今年的开发重点，减速机也在其列。"))
                .containsExactly("工业缝纫机", "高压开关柜", "变压器", "减速机");
        assertThat(products("工业缝纫机是市民的日用品。")).isEmpty();
    }

    @Test
    void takesGoodsThatAreToBeMadeForSuchThoughAnIndustryIsCalledAfterOneOfThem() {
        assertThat(products("电池材料、电工材料要形成批量。")).containsExactly("电池材料", "电工材料");
        assertThat(Terms.industries("新材料要加快研发。")).containsExactly("新材料");
    }

    @Test
    void readsAListThatFollowsTheWordForProductsOrThatTheWordForKindsCounts() {
        assertThat(products("主导产品有高压开关柜、变压器。")).containsExactly("高压开关柜", "变压器");
        assertThat(products("高压开关柜、变压器两类产品进入国际市场。")).containsExactly("高压开关柜", "变压器");
        assertThat(products("主导产品有新的用途。")).isEmpty();
    }

    @Test
    void readsGoodsThatAreSpokenOfTogetherAsATopic() {
        assertThat(products("丁苯橡胶、水性涂料方面，要丰富牌号。")).containsExactly("丁苯橡胶", "水性涂料");
        assertThat(products("养老、托育方面，要增加床位。")).isEmpty();
    }

    @Test
    void cutsNoGoodsAtAWordThatIsPartOfWhatTheyTakeAway() {
        assertThat(products("推广生物除臭剂、除尘设备、往复式压缩机。")).containsExactly("生物除臭剂", "除尘设备", "往复式压缩机");
    }

    @Test
    void takesNoPowerOfAWorksForPartOfItsGoods() {
        assertThat(products("建设30MW薄膜太阳能电池生产线。")).containsExactly("薄膜太阳能电池");
    }

    @Test
    void partsGoodsOfWhichTheFirstIsWrittenInLatin() {
        assertThat(products("推出服务器、AI PC及AI手机、AI眼镜。")).containsExactly("服务器", "AI PC", "AI手机", "AI眼镜");
    }

    @Test
    void knowsGoodsAlsoWithoutTheWordThatSumsThemUp() {
        assertThat(Terms.mentions("发展煤制乙烯、煤制丙烯、煤制乙二醇产品。"))
                .filteredOn(mention -> mention.name().equals("煤制乙二醇产品"))
                .flatExtracting(Mention::forms)
                .containsExactly("煤制乙二醇");
        assertThat(Terms.mentions("开发民俗文化产品。")).flatExtracting(Mention::forms).isEmpty();
    }

    @Test
    void takesWhatIsMadeForGoodsThoughItsNameEndsLikeASectorToo() {
        assertThat(products("开发新型中药制剂。")).containsExactly("新型中药制剂");
        assertThat(products("开发跨境金融。")).isEmpty();
    }

    @Test
    void takesNoEndOfTheChainForGoods() {
        assertThat(products("围绕轴承、齿轮箱、叶片和下游延伸产品开展协作。")).contains("轴承").doesNotContain("下游");
    }

    @Test
    void cutsNoGoodsAtAVerbThatIsPartOfTheirName() {
        assertThat(products("加快流脑结合疫苗、轮状病毒疫苗的研发，发展沼气和生物质液体燃料。")).containsExactly("流脑结合疫苗", "轮状病毒疫苗", "沼气", "生物质液体燃料");
    }

    @Test
    void findsTheGoodsThatAWorksIsToYieldSoMuchOf() {
        assertThat(new MentionFinder().find(plan("推进宏远集团7万吨锌基合金、兖矿集团百万吨煤制芳烃、兖矿集团20万吨粮食加工等项目建设。")))
                .filteredOn(mention -> mention.type() == EntityType.PRODUCT)
                .extracting(Mention::name)
                .containsExactly("锌基合金", "煤制芳烃");
    }

    @Test
    void readsWhatWorksMakeAfterTheirOwnerPlaceStageAndCapacity() {
        assertThat(goodsFound("金川集团兰州20万吨高性能铜箔扩能、万华化学二期40GWh锂电池等2个项目投产。")).containsExactly("高性能铜箔", "锂电池");
        assertThat(goodsFound("万华化学30万吨己二酸一期、中国石化120万吨/年乙烯改造开工。")).containsExactly("己二酸", "乙烯");
        assertThat(goodsFound("万华化学烟台三期、中国石化50万吨煤炭分质利用项目开工。")).isEmpty();
    }

    @Test
    void keepsTheDecimalsOfAMeasureThatNamesGoods() {
        assertThat(inReport(EntityType.PRODUCT, "0.02毫米不锈钢、12英寸硅片等产品填补国内空白。")).containsExactly("0.02毫米不锈钢", "12英寸硅片");
    }

    private static List<String> goodsFound(String text) {
        return new MentionFinder()
                .find(plan(text)).stream()
                        .filter(mention -> mention.type() == EntityType.PRODUCT)
                        .map(Mention::name)
                        .toList();
    }

    @Test
    void findsWhatAWorksIsToYieldInAYear() {
        assertThat(products("推动年产10万吨碳酸锂、年产2万吨电解铜箔等项目开工。")).containsExactly("碳酸锂", "电解铜箔");
    }

    @Test
    void takesNothingThatIsPutUpReplacedOrLookedAfterForAProduct() {
        assertThat(inReport(EntityType.PRODUCT, "老旧小区加装电梯320台，报废柴油货车1.2万辆。")).isEmpty();
        assertThat(inReport(EntityType.PRODUCT, "整治电动自行车乱停乱放，办好葡萄酒文化旅游博览会。")).isEmpty();
        assertThat(inReport(EntityType.PRODUCT, "全年生产挖掘机3.2万台。")).containsExactly("挖掘机");
    }

    @Test
    void wantsMoreThanOneCharacterToTellGoodsInAnUngovernedList() {
        assertThat(inReport(EntityType.PRODUCT, "发挥“压舱石”“大熔炉”作用，电视剧《甲》、纪录片《乙》获奖。"))
                .isEmpty();
        assertThat(inReport(EntityType.PRODUCT, "税费征管、供水统管稳步推进。")).isEmpty();
    }

    @Test
    void knowsGoodsByWhatIsYieldedSoldOrHandedOver() {
        assertThat(inReport(EntityType.PRODUCT, "全球最大的半潜式钻井平台正式交付，首艘甲醇动力集装箱船成功下水。"))
                .containsExactly("半潜式钻井平台", "甲醇动力集装箱船");
        assertThat(inReport(EntityType.PRODUCT, "生猪出栏量、禽蛋产量稳居全国前列，油菜播种面积扩大。")).containsExactly("生猪", "禽蛋", "油菜");
        assertThat(inReport(EntityType.PRODUCT, "提升菌菇饮品、果蔬制品精深加工能力，首条车载传感器生产线投产。"))
                .containsExactly("菌菇饮品", "果蔬制品", "车载传感器");
        assertThat(inReport(EntityType.PRODUCT, "涌现出高温超导电缆、盾构机等一批大国重器。")).containsExactly("高温超导电缆", "盾构机");
    }

    @Test
    void leavesOutThatGoodsAreTheFirstOfTheirKindAndGoodsThatAreOnlyNew() {
        assertThat(inReport(EntityType.PRODUCT, "全球首创心脏冷冻消融系统获批上市。")).containsExactly("心脏冷冻消融系统");
        assertThat(inReport(EntityType.PRODUCT, "推动成果转化和新药上市。")).isEmpty();
    }

    @Test
    void countsFirstOnesAndPraisesPlacesOutsideTheNameOfGoods() {
        assertThat(inReport(EntityType.PRODUCT, "首卷超薄不锈钢、首列氢能动车组成功下线。")).containsExactly("超薄不锈钢", "氢能动车组");
        assertThat(new MentionFinder().find(plan("打造一批广受欢迎的江西好茶、江西老酒。")))
                .filteredOn(mention -> mention.type() == EntityType.PRODUCT)
                .extracting(Mention::name)
                .containsExactly("江西好茶", "江西老酒");
    }

    @Test
    void readsNamesInQuotesSideBySideAsAList() {
        assertThat(products("“苯磺诺韦片”“比卡司特胶囊”获批上市。")).containsExactly("苯磺诺韦片", "比卡司特胶囊");
        assertThat(products("拍摄照片、图片。")).isEmpty();
    }

    @Test
    void keepsTheGradeOfGoodsInTheirNames() {
        assertThat(products("研制2兆瓦以上潮流发电机组、35kV及以上海底电缆。")).containsExactly("2兆瓦以上潮流发电机组", "35kV及以上海底电缆");
        assertThat(products("研制电缆，合格率达到90以上。")).containsExactly("电缆");
    }

    @Test
    void knowsGoodsByTheEndingsOfTheirNames() {
        assertThat(products("开发止咳糖浆、肠溶胶囊、氧化锆、球墨铸铁件、光模块。")).containsExactly("止咳糖浆", "肠溶胶囊", "氧化锆", "球墨铸铁件", "光模块");
        assertThat(products("改善生产条件、交通条件，制定配套文件。")).isEmpty();
    }

    @Test
    void namesNoTechnologyByAStepOfWorkAlone() {
        assertThat(products("突破控制技术和储能新技术。")).isEmpty();
    }

    @Test
    void takesWhatIsDevelopedAndMadeForProducts() {
        assertThat(products("重点研发光纤陀螺传感器、高压换热器、耐蚀合金等产品，替代进口。")).containsExactly("光纤陀螺传感器", "高压换热器", "耐蚀合金");
    }

    @Test
    void readsTheMakingThatFollowsTheList() {
        assertThat(products("加快深水钻采装备、海底电缆研制，提升自主配套水平。")).containsExactly("深水钻采装备", "海底电缆");
    }

    @Test
    void doesNotTakeAbilitiesOrOrganisationsForProducts() {
        assertThat(products("提升自主创新能力，开发人力资源，引进骨干企业、科研机构和高水平人才。")).isEmpty();
    }

    @Test
    void doesNotTakeBroadGoodsUnderPraiseForProducts() {
        assertThat(products("突破一批关键装备、核心部件和先进工艺，打破国外垄断。")).isEmpty();
    }

    @Test
    void readsAnExplicitOrderOfLinks() {
        assertThat(products("打造“硅料—硅片—电池片—组件”一体化格局，延伸下游环节。")).contains("硅料", "硅片", "电池片");
    }

    @Test
    void keepsANameWholeThatAConjunctionJoins() {
        assertThat(products("发展播种装备、田间收获及烘干装备、植保无人机等产品，提高作业水平。")).contains("田间收获及烘干装备");
    }

    @Test
    void givesEachItemTheNounTheListShares() {
        assertThat(products("重点发展矿山、石化和冶金等专用装备，扩大出口。")).containsExactly("矿山专用装备", "石化专用装备", "冶金专用装备");
    }

    @Test
    void namesTheProductWhoseTechnologyIsBrokenThrough() {
        assertThat(products("突破航空发动机关键技术，填补国内空白。")).containsExactly("航空发动机");
    }

    @Test
    void readsQuantitiesOfGoods() {
        assertThat(products("五年内新增的生产能力为：机制纸二八万吨，硫酸五三万吨。")).contains("机制纸");
    }

    @Test
    void doesNotTakeJoinedClassNounsForAProduct() {
        assertThat(products("开发出一批先进技术，推出新产品和新工艺，形成一批自主创新产品。")).isEmpty();
    }

    @Test
    void knowsGoodsByTheirOutputAndByComingOut() {
        assertThat(products("工业机器人、光伏电池产量成倍增长，高端轮胎阻隔材料打破国外技术垄断。")).containsExactly("工业机器人", "光伏电池", "高端轮胎阻隔材料");
    }

    @Test
    void takesABeltForNoProduct() {
        assertThat(products("京张体育文化旅游带、大运河文化带加快建设。")).isEmpty();
    }

    @Test
    void findsNoGoodsInWhatIsToGo() {
        assertThat(products("关闭反射窑、倒焰窑。")).isEmpty();
        assertThat(products("推广反射窑、倒焰窑。")).containsExactly("反射窑", "倒焰窑");
    }

    @Test
    void keepsTheNumbersInTheNameOfAChemicalTogether() {
        assertThat(products("发展煤制1,4-丁二醇、聚乙烯醇。")).containsExactly("煤制1,4-丁二醇", "聚乙烯醇");
    }

    @Test
    void joinsNoGoodsOverTheQuotesBetweenThem() {
        assertThat(products("打造“己二酸—尼龙66”“己二酸—鞋底原液”等链条。")).containsExactly("己二酸", "尼龙66", "鞋底原液");
    }

    @Test
    void takesNoGoodsForMadeThatAPlaceIsCalledAfter() {
        assertThat(products("打造“中国滑动轴承之乡”。")).isEmpty();
        assertThat(products("开发滑动轴承。")).containsExactly("滑动轴承");
    }

    @Test
    void takesLinksOfAChainOfGoodsForGoods() {
        assertThat(products("打造“电芯—电池包—回收利用”链条。")).containsExactly("电芯", "电池包", "回收利用");
        assertThat(products("形成金属冶炼—磁性材料—永磁电机产业链。")).contains("金属冶炼", "永磁电机");
        assertThat(Terms.chains("形成金属冶炼—磁性材料—永磁电机产业链。")).isEmpty();
        assertThat(products("上游工业硅、中游有机硅单体和多晶硅、下游硅橡胶协同发展。")).contains("工业硅", "有机硅单体", "硅橡胶");
        assertThat(products("畅通大同—怀来—天津南通道。")).isEmpty();
    }

    @Test
    void cutsGoodsAtNoWordThatOnlyLooksLikeACountOrAVerb() {
        assertThat(products("发展一次性耗材，开发对位苯二胺。")).containsExactly("一次性耗材", "对位苯二胺");
        assertThat(products("项目达产后年产胰岛素原料药20吨。")).containsExactly("胰岛素原料药");
    }

    @Test
    void partsTheLastTwoOfAListThatAConjunctionJoins() {
        assertThat(products("发展竹家居、竹炭和竹纤维。")).contains("竹纤维").doesNotContain("竹炭和竹纤维");
        assertThat(products("开发田间收获及加工装备。")).containsExactly("田间收获及加工装备");
    }
}
