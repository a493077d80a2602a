package org.plangraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.ontology.EntityType.ENTERPRISE;
import static org.plangraph.ontology.EntityType.PARK;
import static org.plangraph.ontology.EntityType.PROJECT;

import org.junit.jupiter.api.Test;

class LabelledNameFinderTest {
    private static final String ROW = "项目名称：年产10万吨电解液（一期），建设单位：玄德新能源科技有限公司，园区名称：河东化工新材料产业园。";

    @Test
    void takesWhatALabelSaysForTheNameOfSuchAThing() {
        assertThat(Found.in(ROW, PROJECT)).contains("年产10万吨电解液（一期）");
        assertThat(Found.in(ROW, ENTERPRISE)).contains("玄德新能源科技有限公司");
        assertThat(Found.in(ROW, PARK)).contains("河东化工新材料产业园");
    }

    @Test
    void takesOnlyCompaniesForBuilders() {
        assertThat(Found.in("项目名称：汉江航道整治工程，建设单位：市港航局。", ENTERPRISE)).isEmpty();
    }
}
