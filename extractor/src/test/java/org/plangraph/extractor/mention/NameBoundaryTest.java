package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.ENTERPRISE;
import static org.plangraph.ontology.EntityType.INDUSTRY_CLUSTER;
import static org.plangraph.ontology.EntityType.INSTITUTION;
import static org.plangraph.ontology.EntityType.PARK;
import static org.plangraph.ontology.EntityType.PROJECT;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameBoundaryTest {
    @Test
    void beginsNamesAfterWhatIsBuiltOrDoneTogether() {
        assertThat(Found.in("在吉林建设泓远化肥厂，佳木斯建设泓远纸厂", ENTERPRISE)).containsExactly("泓远化肥厂", "泓远纸厂");
        assertThat(Found.in("浙江大学与泓远集团合作建设国家工业自动化工程研究中心", INSTITUTION)).containsExactly("浙江大学", "国家工业自动化工程研究中心");
        assertThat(Found.in("由远景能源与国家能源集团共同投资的产业园", ENTERPRISE)).containsExactly("远景能源", "国家能源集团");
    }

    @Test
    void beginsACompanyAfterThePrepositionThatTheSegmenterHasGluedToIt() {
        assertThat(Found.in("乐山以东方电气集团为龙头", ENTERPRISE)).containsExactly("东方电气集团");
    }

    @Test
    void findsNoNameInANumberedHeadNoun() {
        assertThat(Found.in("（三）专项行动", PROJECT)).isEmpty();
    }

    @Test
    void endsNamesBeforeBracketsThatSayMoreOfThem() {
        assertThat(Found.in("建设益阳电容器产业园（通用电容器生产），武汉国家生物产业基地（光谷生物城）", PARK)).contains("益阳电容器产业园", "武汉国家生物产业基地");
        assertThat(Found.in("建设国家海洋综合试验场（深海）", PARK)).containsExactly("国家海洋综合试验场（深海）");
    }

    @Test
    void beginsNamesAfterWhateverIsToBeMadeOfThem() {
        assertThat(Found.in("做长产业链条，做火海北环线", PROJECT, "630000")).containsExactly("海北环线");
    }

    @Test
    void beginsNamesAfterWhatIsMeantToBeDone() {
        assertThat(Found.in("柳州将重点培育机械装备、汽车两大产业集群", INDUSTRY_CLUSTER)).containsExactly("机械装备产业集群", "汽车产业集群");
        assertThat(Found.in("目前正与河东药业集团合作", ENTERPRISE)).containsExactly("河东药业集团");
        assertThat(Found.in("县里建起新集裘皮厂", ENTERPRISE)).containsExactly("新集裘皮厂");
    }

    @Test
    void takesAllOfAQuotedCampaignForItsName() {
        assertThat(Found.in("接续推进“一县一名好医生工程”", PROJECT)).containsExactly("一县一名好医生工程");
        assertThat(Found.in("迭代升级“十项行动”", PROJECT)).isEmpty();
        assertThat(Found.in("开展“走问办”“送解暖”等行动", PROJECT)).containsExactly("走问办行动", "送解暖行动");
    }

    @Test
    void beginsACampaignRightAfterItsVerbWhateverOpensIt() {
        assertThat(Found.in("开展企业上市攻坚行动", PROJECT)).containsExactly("企业上市攻坚行动");
        assertThat(Found.in("推动对非贸易倍增计划落地", PROJECT)).containsExactly("对非贸易倍增计划");
        assertThat(Found.in("深入实施自贸试验区提升战略", PROJECT)).containsExactly("自贸试验区提升战略");
        assertThat(Found.in("高品质建设长江国家文化公园", PROJECT)).containsExactly("长江国家文化公园");
    }

    @Test
    void namesNoCampaignInTheTitleOfPlacesChosenForIt() {
        assertThat(Found.in("青州入选全国城市更新行动示范城市", PROJECT)).isEmpty();
        assertThat(Found.in("开展居家养老服务提升行动试点", PROJECT)).containsExactly("居家养老服务提升行动");
        assertThat(Found.in("举办亚洲遗产保护联盟大会", INSTITUTION)).isEmpty();
    }

    @Test
    void endsBodiesBeforeWhatTheyAreGoodFor() {
        assertThat(Found.in("发挥四川绿色化发展促进中心作用", INSTITUTION)).containsExactly("四川绿色化发展促进中心");
        assertThat(Found.in("发挥平台作用", INSTITUTION)).isEmpty();
        assertThat(Found.in("建好省科技成果进场交易平台", INSTITUTION)).containsExactly("省科技成果进场交易平台");
        assertThat(Found.in("建好省级政务服务平台", INSTITUTION)).isEmpty();
    }

    @Test
    void beginsNamesAfterTheVerbsAndTimesBeforeThem() {
        assertThat(Found.in("钢铁企业扎根宁江不锈钢工业园", PARK)).containsExactly("宁江不锈钢工业园");
        assertThat(Found.in("选址优先考虑宁白科技创新改革试验区", PARK)).containsExactly("宁白科技创新改革试验区");
        assertThat(Found.in("宁江承担攻关，多交给中科院宁江材料研究院", INSTITUTION)).containsExactly("中科院宁江材料研究院");
        assertThat(Found.in("启动宁江安家工程，推进宁江旅游公路建设", PROJECT)).contains("宁江旅游公路");
    }

    @Test
    void takesNoPlanForACampaignThatThingsAreOnlyPutDownIn() {
        assertThat(Found.in("宁河特大桥一并列入计划", PROJECT)).noneMatch(name -> name.endsWith("计划"));
        assertThat(Found.in("陕川输电工程正按计划施工", PROJECT)).noneMatch(name -> name.endsWith("计划"));
        assertThat(Found.in("实施“四个全员”覆盖计划", PROJECT)).containsExactly("四个全员覆盖计划");
    }

    @Test
    void namesACampaignWithoutTheWordForItsRoundAsWell() {
        assertThat(new MentionFinder().find(Texts.plan("推出新一轮“满园春”行动", Optional.empty())))
                .filteredOn(mention -> mention.type() == PROJECT)
                .flatExtracting(Mention::forms)
                .contains("满园春行动");
    }

    @Test
    void beginsABodyAfterTheOneThatJoinsWithIt() {
        assertThat(Found.in("欧维姆联合广西科技大学组建研究院", INSTITUTION)).containsExactly("广西科技大学");
        assertThat(Found.in("宏远电缆联手武汉理工大学组建研究院", INSTITUTION)).containsExactly("武汉理工大学");
    }

    @Test
    void beginsASiteAfterWhoBuildsItAndWhatItUses() {
        assertThat(Found.in("利用港口优势建设镁制品物流园", PARK)).containsExactly("镁制品物流园");
        assertThat(Found.in("浪潮建设大庆云计算数据中心", INSTITUTION)).containsExactly("大庆云计算数据中心");
    }

    @Test
    void keepsTheFirstCharacterOfAKnownCompanyInAList() {
        assertThat(Found.in("推进步长制药基地、以岭药业中药基地建设", PARK)).containsExactly("步长制药基地", "以岭药业中药基地");
    }

    @Test
    void beginsAProjectWithACompanyThatBeginsLikeAVerb() {
        assertThat(Found.in("总投资16亿元的应流航空发动机叶片项目开工建设", PROJECT)).containsExactly("应流航空发动机叶片项目");
    }

    @Test
    void endsTheYearsOfThePlanBeforeAName() {
        assertThat(Found.in("福建省“十二五”海峡西岸先进制造业基地规划", PARK)).containsExactly("海峡西岸先进制造业基地");
    }

    @Test
    void leavesTheLevelOfABodyOutOfANameThatOpensWithItsPlace() {
        assertThat(Found.in("建成国家级江西省知识产权保护中心", INSTITUTION)).containsExactly("江西省知识产权保护中心");
        assertThat(Found.in("创建省级赣州稀土高新区", PARK)).containsExactly("赣州稀土高新区");
    }
}
