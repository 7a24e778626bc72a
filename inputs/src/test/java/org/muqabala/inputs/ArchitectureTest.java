package org.muqabala.inputs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Each kind of file is read in a package of its own, with its own library, and what they share knows none of them. */
@AnalyzeClasses(packages = "org.muqabala.inputs", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.muqabala.inputs";

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule FORMAT_KNOWS_NO_KIND_OF_FILE = noClasses()
            .that()
            .resideInAPackage(ROOT + ".format..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT,
                    ROOT + ".html..",
                    ROOT + ".feed..",
                    ROOT + ".archive..",
                    ROOT + ".fetch..",
                    ROOT + ".table..",
                    ROOT + ".charset..",
                    ROOT + ".office..");

    @ArchTest
    static final ArchRule OFFICE_IS_READ_IN_ITS_PACKAGE = only(
            new String[] {"office"},
            "org.apache.tika..",
            "org.apache.pdfbox..",
            "org.apache.poi..",
            "org.apache.xmlbeans..");

    @ArchTest
    static final ArchRule PAGES_ARE_READ_IN_THEIRS = only(new String[] {"html", "article"}, "org.jsoup..");

    @ArchTest
    static final ArchRule FEEDS_ARE_READ_IN_THEIRS = only(new String[] {"feed"}, "com.rometools..");

    @ArchTest
    static final ArchRule WEB_ARCHIVES_ARE_READ_IN_THEIRS =
            only(new String[] {"archive", "fetch"}, "org.netpreserve..");

    @ArchTest
    static final ArchRule TABLES_ARE_READ_IN_THEIRS = only(new String[] {"table"}, "org.apache.commons.csv..");

    @ArchTest
    static final ArchRule CHARSETS_ARE_GUESSED_IN_THEIRS = only(new String[] {"charset"}, "com.ibm.icu..");

    private static ArchRule only(String[] packages, String... libraries) {
        String[] those = new String[packages.length];
        for (int i = 0; i < those.length; i++) {
            those[i] = ROOT + "." + packages[i] + "..";
        }
        return noClasses()
                .that()
                .resideOutsideOfPackages(those)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }
}
