package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.PARK;

import org.junit.jupiter.api.Test;

class AspirationTest {
    @Test
    void takesWhatIsToBeOfWorldRankForAnAim() {
        assertThat(Found.in("支持大连建设世界级高技术船舶与海工装备制造基地，支持鞍山、本溪等打造世界级菱镁产业基地", PARK))
                .isEmpty();
        assertThat(Found.in("支持鞍山、本溪等打造菱镁产业基地，建设长兴岛世界级海洋装备岛", PARK))
                .containsExactly("鞍山菱镁产业基地", "本溪菱镁产业基地", "长兴岛世界级海洋装备岛");
    }

    @Test
    void takesPraiseBeforeAListForAllItsItems() {
        assertThat(Found.in("已成为我国最大的锂基材料、钒钛制品、稀贵金属材料基地", PARK)).isEmpty();
        assertThat(Found.in("建设国内一流的物联网、云计算示范区", PARK)).isEmpty();
    }

    @Test
    void takesPraiseForAnAimBeforeWhatASiteIsMostlyFor() {
        assertThat(Found.in("建设国家重要的以太阳能为主的新能源产业基地", PARK)).isEmpty();
        assertThat(Found.in("港城是国内唯一的特种车生产基地", PARK)).isEmpty();
    }

    @Test
    void takesPraiseForWhatTheNextClausesAimAtAsWell() {
        assertThat(Found.in("成为全国重要的轨道交通产业基地，轨道交通维修和检测基地。", PARK)).isEmpty();
        assertThat(Found.in("成为全国第五大零部件配套基地", PARK)).isEmpty();
        assertThat(Found.in("建成具有国际竞争力的直升机制造基地，济南飞行器制造基地。", PARK)).contains("济南飞行器制造基地");
    }

    @Test
    void takesTheFirstOfAPartOfTheCountryForAnAim() {
        assertThat(Found.in("将成为华中地区最大高分子新材料研发和生产基地", PARK)).isEmpty();
    }

    @Test
    void takesWhatAPlaceIsToBeForARank() {
        assertThat(Found.in("港城定位为宏远装备制造基地", PARK)).isEmpty();
        assertThat(Found.in("荣获国家生态文明建设示范区称号", PARK)).isEmpty();
        assertThat(Found.in("建设宏远装备制造基地", PARK)).containsExactly("宏远装备制造基地");
    }
}
