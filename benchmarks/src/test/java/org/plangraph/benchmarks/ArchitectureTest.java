package org.plangraph.benchmarks;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** Measures the extractor as any program uses it; nothing else of the house depends on it. */
@AnalyzeClasses(packages = "org.plangraph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule nothingDependsOnTheBenchmarks = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage("org.plangraph.benchmarks..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.plangraph.benchmarks..");

    @ArchTest
    static final ArchRule knowsTheExtractorByItsFront = ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage("org.plangraph.benchmarks..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.plangraph.service..",
                    "org.plangraph.extractor.mention..",
                    "org.plangraph.extractor.relation..",
                    "org.plangraph.extractor.link..",
                    "org.plangraph.extractor.lexicon..");
}
