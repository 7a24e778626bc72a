package org.muqabala;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The packages of core are stages, and a stage knows only earlier ones: docs/decisions/0001. */
@AnalyzeClasses(packages = "org.muqabala", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.muqabala";

    private static final List<String> STAGES = List.of(
            "text",
            "lexicon",
            "reading",
            "document",
            "statement",
            "claim",
            "origin",
            "candidate",
            "story",
            "event",
            "align",
            "verdict",
            "comparison",
            "workspace");

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_THE_ROOT_SEES_ALL = noClasses()
            .that()
            .resideInAPackage(ROOT + ".*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT)
            .because("no stage knows the entry class");

    @ArchTest
    static final ArchRule LUCENE_STAYS_WHERE_IT_IS_NEEDED = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".text..", ROOT + ".workspace..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..", "org.tartarus..");

    @ArchTest
    static final ArchRule JACKSON_STAYS_IN_READERS_OF_FILES = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".document..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule NO_CONSOLE_IN_THE_LIBRARY =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    /** One test a stage: none of its classes may know a later stage. */
    @TestFactory
    List<DynamicTest> eachStageKnowsOnlyEarlierOnes() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT);
        return STAGES.stream()
                .map(stage -> DynamicTest.dynamicTest(
                        stage,
                        () -> noClasses()
                                .that()
                                .resideInAPackage(ROOT + "." + stage + "..")
                                .should()
                                .dependOnClassesThat(isLaterThan(stage))
                                .allowEmptyShould(true)
                                .check(classes)))
                .toList();
    }

    private static DescribedPredicate<JavaClass> isLaterThan(String stage) {
        List<String> later = STAGES.subList(STAGES.indexOf(stage) + 1, STAGES.size());
        return DescribedPredicate.describe(
                "belong to a stage after " + stage,
                c -> later.stream()
                        .anyMatch(l -> c.getPackageName().equals(ROOT + "." + l)
                                || c.getPackageName().startsWith(ROOT + "." + l + ".")));
    }
}
