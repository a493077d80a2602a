package org.plangraph.extractor;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** The rooms of the extractor stand in reading order, and each knows only those before it (docs/decisions/0020). */
@AnalyzeClasses(packages = "org.plangraph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.plangraph.extractor";

    @ArchTest
    static final ArchRule roomsDependOnEarlierRoomsOnly = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
            .layer("lexicon")
            .definedBy(ROOT + ".lexicon..")
            .layer("document")
            .definedBy(ROOT + ".document..")
            .layer("rule")
            .definedBy(ROOT + ".rule..")
            .layer("mention")
            .definedBy(ROOT + ".mention..")
            .layer("relation")
            .definedBy(ROOT + ".relation..")
            .layer("link")
            .definedBy(ROOT + ".link..")
            .layer("graph")
            .definedBy(ROOT + ".graph..")
            .layer("evaluate")
            .definedBy(ROOT + ".evaluate..")
            .layer("façade")
            .definedBy(ROOT)
            .layer("command")
            .definedBy(ROOT + ".command..")
            .whereLayer("command")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("evaluate")
            .mayOnlyBeAccessedByLayers("command")
            .whereLayer("graph")
            .mayOnlyBeAccessedByLayers("evaluate", "façade", "command")
            .whereLayer("link")
            .mayOnlyBeAccessedByLayers("graph", "evaluate", "façade", "command")
            .whereLayer("relation")
            .mayOnlyBeAccessedByLayers("link", "graph", "evaluate", "façade", "command")
            .whereLayer("mention")
            .mayOnlyBeAccessedByLayers("relation", "link", "graph", "evaluate", "façade", "command")
            .whereLayer("rule")
            .mayOnlyBeAccessedByLayers("mention", "relation", "link", "graph", "evaluate", "façade", "command")
            .whereLayer("lexicon")
            .mayOnlyBeAccessedByLayers(
                    "document", "rule", "mention", "relation", "link", "graph", "evaluate", "façade", "command");

    @ArchTest
    static final ArchRule roomsFormNoCircle =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule readsFilesInTheDocumentRoomOnly = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".document..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.tika..");

    @ArchTest
    static final ArchRule knowsNoServer = ArchRuleDefinition.noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "jakarta.servlet..", "org.apache.jena.tdb2..", "java.net.http..");

    @ArchTest
    static final ArchRule theOntologyKnowsNothingOfTheExtractor = ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage("org.plangraph.ontology..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "..");

    @ArchTest
    static final ArchRule hanLpStandsBehindItsAdapter = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".lexicon..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.hankcs..");
}
