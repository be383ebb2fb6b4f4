package vn.conglang.newsroom;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The rows of an edition are written by the verbs and by nobody else. */
class OnlyVerbsWriteTests {

    private static final String ROOM = "vn.conglang.newsroom";

    @Test
    void screensAndListsGoByTheVerbs() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOM + ".web", ROOM + ".reading", ROOM + ".publicview")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        ROOM + "\\.edition\\.(Articles|Editions|Hands|NewEdition|Passage)")
                .check(
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages(ROOM));
    }
}
