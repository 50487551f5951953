package io.github.digitalskillmap;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Serializable;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final String ROOT = "io.github.digitalskillmap";

    /** Every package, each allowed to use those before it. A new package takes its place here. */
    private static final List<String> ORDER = List.of(
            "identity",
            "wording",
            "problem",
            "provenance",
            "lineage",
            "policy",
            "step",
            "skill",
            "layout",
            "exam",
            "requirement",
            "jobtype",
            "ladder",
            "framework",
            "talent",
            "profile",
            "assessment",
            "career",
            "scoring",
            "credential",
            "training",
            "planning",
            "adaptation",
            "migration",
            "workforce",
            "ipa",
            "tokyo");

    /** Packages that may use less than their place in the order allows, with the last one that they may use. */
    private static final Map<String, String> LAST_USED = Map.of("ipa", "exam");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    static List<String> packages() {
        return CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(ROOT))
                .map(name -> name.substring(ROOT.length() + 1))
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void packages_all_haveAPlaceInTheOrder() {
        assertThat(packages()).isNotEmpty().isSubsetOf(ORDER);
    }

    @Test
    void packages_all_areFreeOfCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void package_any_usesOnlyThoseBeforeIt(String name) {
        int end = ORDER.indexOf(LAST_USED.getOrDefault(name, name)) + 1;
        String[] forbidden = ORDER.subList(end, ORDER.size()).stream()
                .filter(other -> !other.equals(name))
                .map(other -> ROOT + "." + other + "..")
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void package_any_isNullMarked(String name) {
        assertThat(CLASSES.getPackage(ROOT + "." + name).isAnnotatedWith(NullMarked.class))
                .isTrue();
    }

    @Test
    void publicSignatures_all_nameOnlyPublicTypesOfJavaAndOfThisLibrary() {
        Set<String> foreign = new TreeSet<>();
        CLASSES.stream().filter(ArchitectureTest::isReachable).forEach(each -> {
            supertypes(each).filter(not(known())).forEach(type -> foreign.add(each.getName() + ": " + type.getName()));
            each.getMembers().stream()
                    .filter(ArchitectureTest::isPublicOrProtected)
                    .forEach(member -> typesOf(member)
                            .filter(not(known()))
                            .forEach(type -> foreign.add(member.getFullName() + ": " + type.getName())));
        });

        assertThat(foreign).isEmpty();
    }

    private static boolean isReachable(JavaClass each) {
        return isPublic(each)
                && each.getEnclosingClass().map(ArchitectureTest::isReachable).orElse(true);
    }

    private static boolean isPublic(JavaClass each) {
        return each.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isPublicOrProtected(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> supertypes(JavaClass each) {
        return Stream.concat(each.getSuperclass().stream(), each.getInterfaces().stream())
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(Collection::stream);
    }

    private static Stream<JavaClass> typesOf(JavaMember member) {
        if (member instanceof JavaCodeUnit method) {
            return Stream.of(
                            method.getReturnType().getAllInvolvedRawTypes().stream(),
                            method.getParameterTypes().stream()
                                    .map(JavaType::getAllInvolvedRawTypes)
                                    .flatMap(Collection::stream),
                            method.getExceptionTypes().stream())
                    .flatMap(types -> types);
        }
        return member.getAllInvolvedRawTypes().stream();
    }

    private static DescribedPredicate<JavaClass> known() {
        return DescribedPredicate.describe("are public types of Java or of this library", type -> {
            JavaClass base = type.getBaseComponentType();
            return base.isPrimitive()
                    || base.getPackageName().startsWith("java.")
                    || (base.getPackageName().startsWith(ROOT)
                            && isPublic(base)
                            && !base.getSimpleName().startsWith("Immutable"));
        });
    }

    @Test
    void classes_all_leaveStandardStreamsAndLoggingAlone() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
        noClasses()
                .should()
                .callMethodWhere(JavaAccess.Predicates.target(DescribedPredicate.describe(
                        "printStackTrace", target -> target.getName().equals("printStackTrace"))))
                .check(CLASSES);
    }

    @Test
    void classes_all_readNoClock() {
        noClasses()
                .should()
                .callMethodWhere(JavaAccess.Predicates.target(DescribedPredicate.describe(
                        "the time of day",
                        target -> (target.getOwner().getPackageName().startsWith("java.time")
                                        && target.getName().equals("now"))
                                || (target.getOwner().isEquivalentTo(System.class)
                                        && Set.of("currentTimeMillis", "nanoTime")
                                                .contains(target.getName())))))
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Date.class)
                .check(CLASSES);
    }

    @Test
    void classes_exceptExceptionsAndEnums_areNotSerializable() {
        Set<String> serializable = CLASSES.stream()
                .filter(assignableTo(Serializable.class))
                .filter(not(assignableTo(Throwable.class)))
                .filter(not(assignableTo(Enum.class)))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());

        assertThat(serializable).isEmpty();
    }
}
