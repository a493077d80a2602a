package org.plangraph.extractor.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnowledgeFilesTest {
    @Test
    void countsRulesWordListsPatternsAndVocabularies() {
        assertThat(KnowledgeFiles.paths())
                .contains(
                        "org/plangraph/extractor/rules/develops.yaml",
                        "org/plangraph/extractor/rules/words/common.yaml",
                        "org/plangraph/extractor/lexicon/heads.tsv",
                        "org/plangraph/extractor/lexicon/terms/industries.txt",
                        "org/plangraph/extractor/lexicon/figures.yaml",
                        "org/plangraph/extractor/document/reading.yaml")
                .anyMatch(path -> path.startsWith("org/plangraph/ontology/regions/"))
                .noneMatch(path -> path.endsWith(".class"));
    }

    @Test
    void hashesThemToOneFigure() {
        assertThat(KnowledgeFiles.hash()).matches("[0-9a-f]{64}").isEqualTo(KnowledgeFiles.hash());
    }

    @Test
    void readsWordListsByEntry() {
        assertThat(WordList.isList("org/plangraph/extractor/lexicon/central-enterprises.tsv"))
                .isTrue();
        assertThat(WordList.isList("org/plangraph/extractor/lexicon/patterns.tsv"))
                .isFalse();
        assertThat(WordList.entries("org/plangraph/extractor/lexicon/central-enterprises.tsv"))
                .anySatisfy(forms -> assertThat(forms).contains("中国核工业集团有限公司", "中核集团"));
    }
}
