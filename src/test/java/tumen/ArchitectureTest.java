package tumen;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Holds the arrows of the design: what may know what.
class ArchitectureTest {

    private static final JavaClasses TUMEN =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("tumen");

    /// From top to bottom; a package knows those below its own row, and of its own row in one
    /// direction only.
    private static final List<List<String>> ROWS =
            List.of(
                    List.of("cli", "ui"),
                    List.of(
                            "exporting",
                            "importing",
                            "keeping",
                            "settings",
                            "storage",
                            "briefing",
                            "basemap",
                            "paint"),
                    List.of("scene", "table"),
                    List.of("index", "state"),
                    List.of("claim", "difference", "edit"),
                    List.of("model"),
                    List.of("time", "geo"),
                    List.of("about", "folder", "log", "progress", "stock", "words"));

    static Stream<Integer> rowsWithSomethingAbove() {
        return IntStream.range(1, ROWS.size()).boxed();
    }

    @ParameterizedTest
    @MethodSource("rowsWithSomethingAbove")
    void arrowsPointDown(int row) {
        String[] here = packages(ROWS.get(row));
        String[] above = packages(ROWS.subList(0, row).stream().flatMap(List::stream).toList());
        noClasses()
                .that()
                .resideInAnyPackage(here)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above)
                .because(
                        "a lower package must be readable, testable and usable without the upper"
                                + " ones")
                .allowEmptyShould(true)
                .check(TUMEN);
    }

    @Test
    void theWindowAndTheCommandLineDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage("tumen.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tumen.cli..")
                .because("they are two doors to the same house")
                .check(TUMEN);
        noClasses()
                .that()
                .resideInAPackage("tumen.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tumen.ui..")
                .because("the command line runs without a display")
                .check(TUMEN);
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching("tumen.(*)..")
                .should()
                .beFreeOfCycles()
                .because("packages that know each other are one package")
                .check(TUMEN);
    }

    @Test
    void everyPackageHasItsRow() {
        List<String> known = ROWS.stream().flatMap(List::stream).map("tumen."::concat).toList();
        assertThat(TUMEN.getPackage("tumen").getSubpackages())
                .extracting(JavaPackage::getName)
                .isSubsetOf(known);
    }

    @Test
    void javaFxStaysInTheWindowsAndTheLivePainter() {
        noClasses()
                .that(
                        not(
                                resideInAPackage("tumen.ui..")
                                        .or(
                                                resideInAPackage("tumen.paint..")
                                                        .and(simpleNameStartingWith("Fx")))))
                .should()
                .dependOnClassesThat(resideInAPackage("javafx.."))
                .because("scenes, pictures and the command line work without a toolkit")
                .check(TUMEN);
    }

    @Test
    void gluonStaysInOneClass() {
        List<String> users =
                TUMEN.stream()
                        .filter(type ->
                                type.getDirectDependenciesFromSelf().stream()
                                        .anyMatch(use ->
                                                use.getTargetClass()
                                                        .getPackageName()
                                                        .startsWith("com.gluonhq")))
                        .map(ArchitectureTest::outermost)
                        .distinct()
                        .toList();
        assertThat(users)
                .as("classes using Gluon Maps, because its camera must never become ours")
                .isSubsetOf("tumen.ui.map.GluonMap", "tumen.ui.map.TumenTileRetriever");
    }

    @Test
    void jacksonStaysWhereFilesAreRead() {
        noClasses()
                .that(not(resideInAnyPackage(packages(List.of("storage", "importing", "basemap")))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml.."))
                .because("the model must not bend to a file format")
                .check(TUMEN);
    }

    @Test
    void nothingReachesTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net.http..", "javax.net.."))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.URLConnection")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.HttpURLConnection")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.Socket")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.channels.SocketChannel")
                .because("Tumen is offline by default")
                .check(TUMEN);
    }

    @Test
    void everyPackageSaysThatNullIsMarked() {
        List<String> unmarked =
                TUMEN.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(folder ->
                                folder.tryGetPackageInfo()
                                        .filter(info -> info.isAnnotatedWith(NullMarked.class))
                                        .isEmpty())
                        .map(JavaPackage::getName)
                        .toList();
        assertThat(unmarked)
                .as("packages without @NullMarked in their package-info, which NullAway skips")
                .isEmpty();
    }

    @Test
    void standardOutputBelongsToTheCommandLine() {
        noClasses()
                .that(not(resideInAnyPackage("tumen", "tumen.cli..", "tumen.log..")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("a window has no console: log instead")
                .check(TUMEN);
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    private static String[] packages(List<String> names) {
        return names.stream().map(name -> "tumen." + name + "..").toArray(String[]::new);
    }
}
