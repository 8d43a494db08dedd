package yeoun.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Nothing is called that differs between machines, or that a library must not do. */
class BannedCallsTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("yeoun");

    @Test
    void noInexactMathematics() {
        noClasses()
                .should()
                .callMethodWhere(target(owner(JavaClass.Predicates.equivalentTo(Math.class)))
                        .and(target(nameMatching(
                                "exp|expm1|log|log10|log1p|pow|sin|cos|tan|atan|atan2|cbrt|hypot|sinh|tanh"))))
                .because("only FastMath gives the same digits everywhere")
                .check(CLASSES);
    }

    @Test
    void noRandomnessButTheSeed() {
        noClasses().should().dependOnClassesThat().areAssignableTo(Random.class).check(CLASSES);
        noClasses()
                .should()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(System.class, "identityHashCode", Object.class)
                .check(CLASSES);
    }

    @Test
    void nothingBelowTheFacesPrintsOrExits() {
        noClasses()
                .that()
                .resideOutsideOfPackage("yeoun.cli")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(CLASSES);
    }
}
