package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.ENTERPRISE;
import static org.plangraph.ontology.EntityType.INSTITUTION;

import org.junit.jupiter.api.Test;

class ConjunctionsTest {
    @Test
    void partsItemsAtConjunctionsButNotInsideWords() {
        assertThat(separatorBefore("宜常高铁以及呼和浩特机场", "呼和浩特")).isEqualTo(2);
        assertThat(separatorBefore("宜常高铁、虞公港", "虞公港")).isEqualTo(1);
        assertThat(separatorBefore("呼和浩特机场", "浩特")).isZero();
    }

    @Test
    void partsACompanyThatListsKnowFromThoseItWorksWith() {
        assertThat(Found.in("敦煌种业与河东先锋公司合资经营", ENTERPRISE)).containsExactly("敦煌种业", "河东先锋公司");
        assertThat(Found.in("京东方科技与河东实验室共建平台", INSTITUTION)).containsExactly("河东实验室");
    }

    private static int separatorBefore(String text, String item) {
        return Conjunctions.separatorBefore(Texts.reading(text), text.indexOf(item));
    }
}
