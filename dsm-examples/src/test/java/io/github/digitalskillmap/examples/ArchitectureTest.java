package io.github.digitalskillmap.examples;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.github.digitalskillmap.examples.output.LineWriter;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final String ROOT = "io.github.digitalskillmap.examples";
    private static final int MOST_CLASSES = 40;

    /** What commands share, each allowed to use those before it. */
    private static final List<String> SHARED = List.of("call", "workbook", "output", "file", "option");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    static Stream<String> packages() {
        return CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(ROOT))
                .map(name -> name.substring(ROOT.length() + 1))
                .distinct()
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void package_any_usesOnlyWhatCommandsShareBeforeIt(String name) {
        int end = SHARED.contains(name) ? SHARED.indexOf(name) : SHARED.size();

        Set<String> used = inPackage(name)
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(JavaClass::getPackageName)
                .filter(target -> target.startsWith(ROOT + ".") && !target.equals(ROOT + "." + name))
                .map(target -> target.substring(ROOT.length() + 1))
                .collect(Collectors.toSet());

        if (name.equals("page")) {
            used.remove("chart");
        }
        assertThat(used).isSubsetOf(SHARED.subList(0, end));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void package_any_isNullMarkedAndCanBeTakenIn(String name) {
        assertThat(CLASSES.getPackage(ROOT + "." + name).isAnnotatedWith(NullMarked.class))
                .isTrue();
        assertThat(inPackage(name).filter(JavaClass::isTopLevelClass)).hasSizeLessThanOrEqualTo(MOST_CLASSES);
    }

    private static Stream<JavaClass> inPackage(String name) {
        return CLASSES.stream().filter(each -> each.getPackageName().equals(ROOT + "." + name));
    }

    /** What is printed is printed by what shows hostile letters. */
    @Test
    void classes_outsideOutput_makeNoWriterOfTheirOwn() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".output")
                .should()
                .callConstructorWhere(
                        target(owner(assignableTo(PrintWriter.class)).and(owner(not(equivalentTo(LineWriter.class))))))
                .check(CLASSES);
    }

    @Test
    void classes_all_areFreeOfCycles() {
        slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass each) {
                        String name = each.getName();
                        return name.startsWith(ROOT)
                                ? SliceIdentifier.of(name.split("\\$")[0])
                                : SliceIdentifier.ignore();
                    }

                    @Override
                    public String getDescription() {
                        return "classes with those within them";
                    }
                })
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
