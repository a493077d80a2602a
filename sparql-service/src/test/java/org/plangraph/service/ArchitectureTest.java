package org.plangraph.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house as drawn: arrows between packages and modules go one way. */
@AnalyzeClasses(packages = "org.plangraph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule PACKAGES_DEPEND_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.plangraph.service..")
            .layer("root")
            .definedBy("org.plangraph.service")
            .layer("store")
            .definedBy("org.plangraph.service.store..")
            .layer("sparql")
            .definedBy("org.plangraph.service.sparql..")
            .layer("linkeddata")
            .definedBy("org.plangraph.service.linkeddata..")
            .layer("explore")
            .definedBy("org.plangraph.service.explore..")
            .layer("export")
            .definedBy("org.plangraph.service.export..")
            .layer("command")
            .definedBy("org.plangraph.service.command..")
            .whereLayer("command")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("export")
            .mayOnlyBeAccessedByLayers("command")
            .whereLayer("explore")
            .mayOnlyBeAccessedByLayers("export", "command")
            .whereLayer("linkeddata")
            .mayOnlyBeAccessedByLayers("explore", "export", "command")
            .whereLayer("sparql")
            .mayOnlyBeAccessedByLayers("linkeddata", "explore", "export", "command")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("root", "sparql", "linkeddata", "explore", "export", "command");

    @ArchTest
    static final ArchRule MODULES_DEPEND_ONE_WAY = noClasses()
            .that()
            .resideInAnyPackage("org.plangraph.ontology..", "org.plangraph.extractor..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.plangraph.service..");

    @ArchTest
    static final ArchRule THE_ONTOLOGY_KNOWS_NO_EXTRACTOR = noClasses()
            .that()
            .resideInAPackage("org.plangraph.ontology..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.plangraph.extractor..");

    @ArchTest
    static final ArchRule THE_STORE_KNOWS_NO_HTTP = noClasses()
            .that()
            .resideInAPackage("org.plangraph.service.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..");
}
