package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.PROJECT;

import org.junit.jupiter.api.Test;
import org.plangraph.ontology.EntityType;

class StartedWorksTest {
    @Test
    void namesWorksByTheirOwnerTheirCapacityAndWhatTheyMake() {
        assertThat(Found.in("泓瑞新材料5000吨抛光粉、韵宏强磁3000吨钕铁硼先后达产，蓝星20万吨双酚首线下线。", PROJECT))
                .containsExactly("泓瑞新材料5000吨抛光粉", "韵宏强磁3000吨钕铁硼", "蓝星20万吨双酚");
        assertThat(Found.in("达产后年产前驱体6万吨，新增风电300万千瓦并网。", PROJECT)).isEmpty();
    }

    @Test
    void namesWorksThatDifferByTheirNumber() {
        assertThat(Found.in("比亚迪长沙五期、六期投产，河东核电3号机组商运、4号机组装料。", PROJECT))
                .containsExactly("比亚迪长沙五期", "比亚迪长沙六期", "河东核电3号机组", "河东核电4号机组");
    }

    @Test
    void namesWorksByWhatBecomesOfThemInOtherWords() {
        assertThat(Found.in("万华化学聚氨酯已在上年破土，比亚迪二期由专班逐月调度", PROJECT)).containsExactly("万华化学聚氨酯", "比亚迪二期");
        assertThat(Found.in("惠科新型显示落户长沙，宁德时代正极材料投料生产", PROJECT)).containsExactly("惠科新型显示", "宁德时代正极材料");
        assertThat(Found.in("惠科新型显示落户长沙", EntityType.ENTERPRISE)).containsExactly("惠科");
    }

    @Test
    void namesWorksWhereverAndWheneverTheyAreFinished() {
        assertThat(Found.in("通威乐山三期、隆基西安单晶硅片在西咸新区建成投产，桐昆沭阳长丝明年6月底前投产", PROJECT))
                .containsExactly("通威乐山三期", "隆基西安单晶硅片", "桐昆沭阳长丝");
        assertThat(Found.in("隆基12万吨多晶硅全部建成，推进万华蓬莱丙烷脱氢", PROJECT)).containsExactly("隆基12万吨多晶硅", "万华蓬莱丙烷脱氢");
    }

    @Test
    void namesWorksThatCompaniesHaveAgreedOn() {
        assertThat(Found.in("泓远化工公司与洋浦签署60万吨甲醇碳四综合利用项目投资合作协议", PROJECT)).containsExactly("60万吨甲醇碳四综合利用项目");
    }

    @Test
    void takesNothingThatBefallsACompanyForItsWorks() {
        assertThat(Found.in("支持如意集团重整，推进万华化学混改工作，推进比亚迪深化改革，正极材料在襄阳投产", PROJECT)).isEmpty();
    }

    @Test
    void namesWorksThatCompaniesWithPlacesAndDegreesOpen() {
        assertThat(Found.in("茂名石化乙烯扩能、扬子石化30万吨聚丙烯、酒钢冷轧改造工程进展顺利。", PROJECT))
                .containsExactly("茂名石化乙烯扩能", "扬子石化30万吨聚丙烯", "酒钢冷轧改造工程");
        assertThat(Found.in("京东方第8.6代生产线、惠科Mini LED、华虹无锡二期等项目投产。", PROJECT))
                .containsExactly("京东方第8.6代生产线", "惠科MiniLED", "华虹无锡二期");
    }

    @Test
    void namesWorksByTheirOwnerAndWhatItBuilds() {
        assertThat(Found.in("比亚迪二期、宁德时代正极材料投产，万华化学聚氨酯加快推进", PROJECT)).containsExactly("比亚迪二期", "宁德时代正极材料", "万华化学聚氨酯");
    }

    @Test
    void namesWorksThatAPlanSetsOutToBuild() {
        assertThat(Found.in("加快惠科长沙模组建设，开工建设比亚迪西安四期、吉利枣庄电池。", PROJECT)).containsExactly("惠科长沙模组", "比亚迪西安四期", "吉利枣庄电池");
        assertThat(Found.in("加快华为生态建设，建设万华化学创新团队，推进四环大修及环境提升。", PROJECT)).isEmpty();
    }

    @Test
    void findsNoWorksWhereNoOwnerIsKnownOrOnlyTheOwnerIsNamed() {
        assertThat(Found.in("新型储能、正极材料投产，比亚迪股份扩产，标志性成果加快推进", PROJECT)).isEmpty();
    }
}
