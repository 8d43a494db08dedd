package yeoun.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The house stands: every package imports only from lower floors, and the walls for libraries hold. */
class HouseTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("yeoun");

    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("yeoun.music", 0),
            Map.entry("yeoun.chance", 0),
            Map.entry("yeoun.story", 1),
            Map.entry("yeoun.craft", 2),
            Map.entry("yeoun.theme", 3),
            Map.entry("yeoun.score", 3),
            Map.entry("yeoun.palette", 4),
            Map.entry("yeoun.melody", 5),
            Map.entry("yeoun.catalog", 6),
            Map.entry("yeoun.format", 4),
            Map.entry("yeoun.audio", 4),
            Map.entry("yeoun.analysis", 4),
            Map.entry("yeoun.compose.theme", 5),
            Map.entry("yeoun.compose.harmony", 5),
            Map.entry("yeoun.compose.voicing", 5),
            Map.entry("yeoun.compose.texture", 5),
            Map.entry("yeoun.compose.scene", 5),
            Map.entry("yeoun.compose.performance", 5),
            Map.entry("yeoun.compose", 6),
            Map.entry("yeoun", 7),
            Map.entry("yeoun.delivery", 8),
            Map.entry("yeoun.cli", 9));

    @Test
    void everyPackageHasAFloor() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct()).isSubsetOf(FLOORS.keySet());
    }

    @Test
    void packagesImportOnlyFromLowerFloors() {
        List<String> wrong = new ArrayList<>();
        for (JavaClass one : CLASSES) {
            for (var dependency : one.getDirectDependenciesFromSelf()) {
                String from = one.getPackageName();
                String to = dependency.getTargetClass().getPackageName();
                boolean climbs = FLOORS.containsKey(to) && !from.equals(to) && FLOORS.get(to) >= FLOORS.get(from);
                if (climbs) {
                    wrong.add(dependency.getDescription());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("yeoun.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheCatalogKnowsJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackage("yeoun.catalog")
                .should()
                .dependOnClassesThat(resideInAPackage("tools.jackson.."))
                .check(CLASSES);
    }

    @Test
    void onlyFormatAndAudioKnowSound() {
        noClasses()
                .that()
                .resideOutsideOfPackages("yeoun.format", "yeoun.audio")
                .should()
                .dependOnClassesThat(resideInAPackage("javax.sound.."))
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineKnowsItsLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("yeoun.cli")
                .should()
                .dependOnClassesThat(resideInAPackage("picocli.."))
                .check(CLASSES);
    }

    @Test
    void writersTouchNoFile() {
        noClasses()
                .that()
                .resideInAnyPackage("yeoun.music", "yeoun.chance", "yeoun.story", "yeoun.craft", "yeoun.theme")
                .or()
                .resideInAnyPackage("yeoun.score", "yeoun.palette", "yeoun.analysis", "yeoun.compose..")
                .should()
                .dependOnClassesThat(resideInAPackage("java.nio.file.."))
                .check(CLASSES);
    }

    @Test
    void chanceKnowsNoMusic() {
        noClasses()
                .that()
                .resideInAPackage("yeoun.chance")
                .should()
                .dependOnClassesThat(resideInAPackage("yeoun.music"))
                .check(CLASSES);
    }
}
