package org.plangraph.extractor.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.relation.MarkedPlan;
import org.plangraph.extractor.relation.Relation;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Predicate;
import org.plangraph.ontology.RegionCode;

class LinkerTest {
    private static final String TITLE = "甘肃省“十三五”战略性新兴产业发展规划";

    @Test
    void joinsTheAbbreviationInBracketsToTheNameBeforeIt() {
        assertThat(entities("扩产[二苯基甲烷二异氰酸酯|Product]（[MDI|Product]），[MDI|Product]产能居首。"))
                .containsExactly("Product 二苯基甲烷二异氰酸酯 [MDI]");
        assertThat(entities("扩产[聚氨酯|Product]（含[MDI|Product]）。")).hasSize(2);
    }

    @Test
    void writesContractionsOfIndustriesOut() {
        assertThat(entities("做强[文化旅游|Industry]，办好[文旅|Industry]大会。")).containsExactly("Industry 文化旅游 [文旅]");
        assertThat(entities("做强[有色金属|Industry]，整合[有色|Industry]。")).containsExactly("Industry 有色金属 [有色]");
    }

    @Test
    void takesPraiseAndTheWordForItsTradeOffAnIndustry() {
        assertThat(entities("发展[现代农业|Industry]，[农业|Industry]增产。")).hasSize(1);
        assertThat(entities("发展[医药工业|Industry]，[医药|Industry]增产。")).hasSize(1);
        assertThat(entities("发展[高端装备|Industry]，采购[装备|Industry]。")).hasSize(2);
    }

    @Test
    void makesOneAreaOfTheFormsThatAreTheEndOfOneAnother() {
        assertThat(entities("推动[粤港澳大湾区|Region]建设，提升[大湾区|Region]竞争力。")).containsExactly("Region 粤港澳大湾区 [大湾区]");
        assertThat(entities("服务[京津冀|Region]，联通[环京津冀|Region]，深化[粤港澳|Region]合作，对接[粤港澳大湾区|Region]。"))
                .hasSize(4);
    }

    @Test
    void makesOneCompanyOfItsShortAndFullForms() {
        assertThat(entities("依托[金川集团公司|Enterprise]，支持[金川公司|Enterprise]和[金川集团|Enterprise]发展。"))
                .containsExactly("Enterprise 金川集团公司 [金川公司, 金川集团]");
    }

    @Test
    void joinsACompanysBrandToItsNameUnlessItIsACompanyOfItsOwn() {
        assertThat(entities("依托[泽瀚生物|Enterprise]，支持[泽瀚|Enterprise]扩产。")).containsExactly("Enterprise 泽瀚生物 [泽瀚]");
        assertThat(entities("依托[泽瀚生物|Enterprise]和[泽瀚机械|Enterprise]，支持[泽瀚|Enterprise]扩产。"))
                .hasSize(3);
        assertThat(entities("依托[海尔生物|Enterprise]，支持[海尔|Enterprise]扩产。")).hasSize(2);
    }

    @Test
    void keepsACompanyApartFromItsNamesake() {
        assertThat(entities("依托[兰石集团|Enterprise]和[兰石兰驼公司|Enterprise]发展。")).hasSize(2);
    }

    @Test
    void namesAnIndustryWithoutTheTailThatSaysNoMore() {
        assertThat(entities("发展[新材料产业|Industry]，做强[新材料|Industry]。")).containsExactly("Industry 新材料 [新材料产业]");
    }

    @Test
    void keepsAnIndustryApartFromTheEquipmentNamedAfterIt() {
        assertThat(entities("发展[氢能|Industry]和[氢能装备|Industry]。")).hasSize(2);
    }

    @Test
    void decidesBetweenIndustryAndProductByWhatThePlanMostlySays() {
        assertThat(entities("发展[碳纤维|Industry]产业，做强[碳纤维|Industry]，生产[碳纤维|Product]。"))
                .containsExactly("Industry 碳纤维 []");
    }

    @Test
    void makesOneSiteOfAParkAndTheProjectToBuildIt() {
        assertThat(entities("建设[歌尔微电子产业园|Park]，推进[歌尔微电子产业园项目|Project]。"))
                .containsExactly("Project 歌尔微电子产业园项目 [歌尔微电子产业园]");
    }

    @Test
    void joinsAShortenedSiteToTheOnlyFullOneItFits() {
        assertThat(entities("加快[兰州国家生物产业基地|Park]建设，[兰州生物产业基地|Park]初具规模。"))
                .containsExactly("Park 兰州国家生物产业基地 [兰州生物产业基地]");
    }

    @Test
    void joinsASiteToItsNameWithTheProvinceInFront() {
        assertThat(entities("[陕西省西安高新区|Park]提质，[西安高新区|Park]扩区。")).containsExactly("Park 陕西省西安高新区 [西安高新区]");
        assertThat(entities("[陕西省高新区|Park]提质，[高新区|Park]扩区。")).hasSize(2);
    }

    @Test
    void resolvesARegionThatOneCandidateInsideThePlansRegionFits() {
        Mention ambiguous = region("城关区", "620102", "540102");

        assertThat(link(TITLE + "\n支持城关区发展。", ambiguous).entities().get(0).region())
                .contains(new RegionCode("620102"));
    }

    @Test
    void leavesARegionUndecidedBetweenEqualCandidates() {
        Mention ambiguous = region("鼓楼区", "320106", "410204");

        Entity entity = link(TITLE + "\n鼓楼区的经验。", ambiguous).entities().get(0);

        assertThat(entity.region()).isEqualTo(Optional.empty());
        assertThat(entity.name()).isEqualTo("鼓楼区");
    }

    @Test
    void makesOneRegionOfItsFormsByTheirCode() {
        PlanKnowledge knowledge = link(TITLE + "\n白银市和白银。", region("白银市", "620400"), region("白银", "620400"));

        assertThat(knowledge.entities())
                .singleElement()
                .satisfies(e -> assertThat(e.aliases()).containsExactly("白银"));
    }

    @Test
    void choosesTheHigherOfTwoPlacesInsideThePlansRegion() {
        Mention city = region("白银", "620400", "620402");

        assertThat(link(TITLE + "\n支持白银发展。", city).entities().get(0).region()).contains(new RegionCode("620400"));
    }

    @Test
    void keepsNamesThatManyPlacesBearApartByThePlansRegion() {
        Entity district = link(TITLE + "\n鼓楼区的经验。", region("鼓楼区", "320106", "410204"))
                .entities()
                .get(0);

        assertThat(district.scope()).contains(new RegionCode("620000"));
        assertThat(district.candidates()).extracting(RegionCode::value).containsExactly("320106", "410204");
        assertThat(scopes("建设[G60科创走廊|Park]和[百万吨级工程|Project]。")).containsExactly("G60科创走廊 -", "百万吨级工程 620000");
        assertThat(scopes("在[高新区|Park]和[兰州高新区|Park]，[临空经济区|Region]和[长三角|Region]。"))
                .containsExactly("高新区 620000", "兰州高新区 -", "临空经济区 620000", "长三角 -");
    }

    @Test
    void doesNotTakeABranchForTheCompanyItIsNamedAfter() {
        assertThat(entities("依托[兰州石化公司|Enterprise]和[兰州石化催化剂厂|Enterprise]。")).hasSize(2);
    }

    @Test
    void doesNotTakeACompanyForAnotherAtTheSamePlace() {
        assertThat(entities("依托[白银公司|Enterprise]和[白银中天化工集团|Enterprise]。")).hasSize(2);
    }

    @Test
    void tellsSitesApartByWordsThatSayWhatTheyAreFor() {
        assertThat(entities("建设[山东智慧海洋产业技术研究院|Institution]和[山东产业技术研究院|Institution]。"))
                .hasSize(2);
    }

    @Test
    void goesByTheRegisteredNameOfACompanyWherePlansShortenIt() {
        assertThat(entities("依托[中石油|Enterprise]、[中国石油天然气集团有限公司|Enterprise]和[中石化|Enterprise]。"))
                .containsExactly("Enterprise 中国石油天然气集团有限公司 [中石油]", "Enterprise 中国石油化工集团有限公司 [中石化]");
    }

    @Test
    void cutsNoWordThatEndsLikeATail() {
        assertThat(entities("发展[房地产业|Industry]。")).containsExactly("Industry 房地产 [房地产业]");
    }

    @Test
    void takesMembersOfAListForWhatItsClosingWordsCallThem() {
        assertThat(entities("培育[新型蛋白|Product]、[酶制剂|Product]等新兴产业。"))
                .containsExactly("Industry 新型蛋白 []", "Industry 酶制剂 []");
        assertThat(entities("做强[建筑机器人|Product]产业园。")).containsExactly("Industry 建筑机器人 []");
        assertThat(entities("研制[数控机床|Industry]、[机器人|Industry]等产品。"))
                .containsExactly("Product 数控机床 []", "Product 机器人 []");
        assertThat(entities("发展[模具|Product]、[引线框架|Product]等配套产业，[阀门|Product]、[轴承|Product]等产业园。"))
                .allMatch(entity -> entity.startsWith("Product"));
    }

    @Test
    void givesMentionsTheTypeOfTheirEntity() {
        MarkedPlan plan = MarkedPlan.of(TITLE, "1.[新型蛋白|Industry]", "研发[新型蛋白|Product]。");

        assertThat(new Linker().resolve(plan.plan(), plan.mentions()).mentions())
                .extracting(Mention::type)
                .containsExactly(EntityType.INDUSTRY, EntityType.INDUSTRY);
    }

    /** What is left of the statement that the second industry is part of the first. */
    private static List<Relation> parts(String line) {
        MarkedPlan plan = MarkedPlan.of(TITLE, line);
        Mention whole = plan.mentions().get(0);
        Mention part = plan.mentions().get(1);
        Relation stated = new Relation(
                part, Predicate.SUB_INDUSTRY_OF, whole, plan.plan().sentences().get(1), "rule", 0.9);
        Linker linker = new Linker();
        return linker.link(linker.resolve(plan.plan(), plan.mentions()), List.of(stated), List.of())
                .relations();
    }

    private static List<String> scopes(String line) {
        MarkedPlan plan = MarkedPlan.of(TITLE, line);
        return new Linker()
                .resolve(plan.plan(), plan.mentions()).entities().stream()
                        .map(e -> e.name() + " "
                                + e.scope().map(RegionCode::value).orElse("-"))
                        .toList();
    }

    private static List<String> entities(String line) {
        MarkedPlan plan = MarkedPlan.of(TITLE, line);
        return new Linker()
                .resolve(plan.plan(), plan.mentions()).entities().stream()
                        .map(e -> e.type().localName() + " " + e.name() + " " + e.aliases())
                        .toList();
    }

    private static PlanKnowledge link(String text, Mention... mentions) {
        MarkedPlan plan = MarkedPlan.of(text);
        return new Linker().resolve(plan.plan(), List.of(mentions));
    }

    private static Mention region(String name, String... codes) {
        List<RegionCode> regions =
                java.util.Arrays.stream(codes).map(RegionCode::new).toList();
        return new Mention(new Span(0, name.length()), EntityType.REGION, name, List.of(), "test", 1, regions);
    }

    @Test
    void joinsABrandToTheCompanyThatOpensWithItsPlace() {
        assertThat(entities("[福建英良集团|Enterprise]扩产，[英良|Enterprise]建园。")).containsExactly("Enterprise 福建英良集团 [英良]");
    }

    @Test
    void joinsACompanysShortNameToTheFullOneThatSaysWhereItIsAndWhatByLaw() {
        assertThat(entities("支持[宁夏中晶半导体材料有限公司|Enterprise]扩产，[中晶半导体|Enterprise]投产。"))
                .containsExactly("Enterprise 宁夏中晶半导体材料有限公司 [中晶半导体]");
        assertThat(entities("支持[泽瀚铜业（湖南）有限公司|Enterprise]扩产，[泽瀚铜业|Enterprise]投产。"))
                .hasSize(1);
        assertThat(entities("支持[泽瀚铜业投资担保有限公司|Enterprise]扩产，[泽瀚铜业|Enterprise]投产。"))
                .hasSize(2);
    }
}
