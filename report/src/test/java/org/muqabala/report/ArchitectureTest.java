package org.muqabala.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Every format stands on its own, on the words and the files that all of them share. */
@AnalyzeClasses(packages = "org.muqabala.report", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.muqabala.report";

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_CIRCLES_AMONG_FORMATS =
            slices().matching(ROOT + ".export.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule A_FORMAT_KNOWS_NO_REGISTRY = noClasses()
            .that()
            .resideInAPackage(ROOT + ".export.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".export");

    @ArchTest
    static final ArchRule NO_FORMAT_KNOWS_THE_PAGE = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".export..", ROOT + ".change..", ROOT + ".json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".html..", ROOT + ".view..");

    @ArchTest
    static final ArchRule WORKBOOKS_ARE_MADE_IN_TABLES = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".export.table..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.dhatim..");

    @ArchTest
    static final ArchRule TEMPLATES_ARE_FILLED_IN_HTML = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".html..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.thymeleaf..");
}
