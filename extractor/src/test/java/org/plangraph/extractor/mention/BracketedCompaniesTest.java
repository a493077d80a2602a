package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.ENTERPRISE;

import org.junit.jupiter.api.Test;

/** Companies in brackets behind goods, sites and works, and goods in brackets behind companies. */
class BracketedCompaniesTest {
    @Test
    void takesAllOfAListInBracketsForCompaniesThatOneIs() {
        assertThat(Found.in("建设电容器产业园（泓远集团、资江电子），发展动力电池（国轩高科、中鹏新能源）。", ENTERPRISE))
                .containsExactly("泓远集团", "资江电子", "国轩高科", "中鹏新能源");
        assertThat(Found.in("发展动力电池（磷酸铁锂、固态电池）。", ENTERPRISE)).isEmpty();
    }

    @Test
    void findsWhoBuildsBehindTheWorks() {
        assertThat(Found.in("推进芯片专项（株洲泓车时代牵头）、超硬材料项目（湖南泓通科技在望城经开区实施）。", ENTERPRISE))
                .containsExactly("株洲泓车时代", "湖南泓通科技");
    }

    @Test
    void leavesGoodsInBracketsOutOfTheNamesOfAListOfCompanies() {
        assertThat(Found.in("支持华孚时尚（高支纱、气流纺）、泓意科技（精纺呢绒）等企业扩产。", ENTERPRISE)).containsExactly("华孚时尚", "泓意科技");
    }
}
