package io.github.digitalskillmap.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The types of a package do not use each other in a circle, but a sealed type and its kinds, a visitor and what it visits, a
 * constraint and its validator, and a value and what builds it, checks it or writes down what it states. A nested type counts
 * as the one around it, a generated one as that which it is generated for.
 */
class CircleTest {

    private static final String ROOT = "io.github.digitalskillmap.";
    private static final String GENERATED = "Immutable";

    /** Each value with what builds it, checks it or writes down what it states, of which alone it may know. */
    private static final Map<String, Set<String>> SERVED_BY = Map.ofEntries(
            Map.entry("adaptation.Part", Set.of("Assembly", "FrameworkParts")),
            Map.entry("adaptation.Rebase", Set.of("RebaseCheck")),
            Map.entry("assessment.AssessmentCycle", Set.of("CycleDraft")),
            Map.entry("assessment.CycleDraft", Set.of("CycleCheck")),
            Map.entry("assessment.AssessmentRecord", Set.of("TransitionCheck")),
            Map.entry("career.Career", Set.of("CareerDraft", "RotationCheck")),
            Map.entry("career.CareerSystem", Set.of("CareerSystemDraft")),
            Map.entry("career.CareerSystemDraft", Set.of("CareerSystemConsistency")),
            Map.entry("exam.ExamCatalogue", Set.of("ExamCatalogueDraft")),
            Map.entry("framework.Framework", Set.of("FactSheet", "FrameworkDraft", "RequirementText")),
            Map.entry("framework.FrameworkDraft", Set.of("FrameworkConsistency")),
            Map.entry("migration.MigrationPlan", Set.of("MigrationPlanDraft")),
            Map.entry("migration.MigrationPlanDraft", Set.of("PlanCheck")),
            Map.entry("policy.Policy", Set.of("PolicyDraft")),
            Map.entry("problem.Problem", Set.of("ProblemCode")),
            Map.entry("scoring.JobTypeFulfilment", Set.of("CompiledJobType")),
            Map.entry("scoring.GeneralFulfilment", Set.of("CompiledJobType")),
            Map.entry("scoring.PackedFulfilment", Set.of("CompiledJobType")),
            Map.entry("step.StepSet", Set.of("StepLayout")),
            Map.entry("talent.TalentSystem", Set.of("TalentSystemDraft")),
            Map.entry("talent.TalentSystemDraft", Set.of("TalentSystemConsistency")),
            Map.entry("tokyo.TokyoCareers", Set.of("CareerTable")),
            Map.entry("tokyo.TokyoPolicy", Set.of("PolicyTable")),
            Map.entry("tokyo.TokyoTalents", Set.of("TalentTable")),
            Map.entry("tokyo.TokyoTraining", Set.of("TrainingTable")),
            Map.entry("training.Curriculum", Set.of("CurriculumDraft")),
            Map.entry("training.CurriculumDraft", Set.of("CurriculumConsistency")),
            Map.entry("training.TrainingNeed", Set.of("LackingNeeds")),
            Map.entry("workforce.PublishedSupply", Set.of("Supply")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.digitalskillmap");

    private final Map<String, Set<String>> uses = new TreeMap<>();

    @Test
    void typesOfAPackage_all_areFreeOfCircles() {
        CLASSES.forEach(each -> each.getDirectDependenciesFromSelf().stream()
                .filter(CircleTest::counts)
                .forEach(use -> uses.computeIfAbsent(name(use.getOriginClass()), any -> new TreeSet<>())
                        .add(name(use.getTargetClass()))));

        assertThat(circles()).isEmpty();
    }

    private static boolean counts(Dependency use) {
        JavaClass from = use.getOriginClass();
        JavaClass to = use.getTargetClass();
        return from.getPackageName().equals(to.getPackageName())
                && !name(from).equals(name(to))
                && !isKind(from, to)
                && !to.getSimpleName().endsWith("Visitor")
                && !simpleName(to).equals(simpleName(from) + "Validator")
                && !SERVED_BY.getOrDefault(name(from), Set.of()).contains(simpleName(to));
    }

    private static boolean isKind(JavaClass sealed, JavaClass kind) {
        Class<?> type = outermost(sealed).reflect();
        return type.isSealed()
                && Stream.of(type.getPermittedSubclasses())
                        .anyMatch(each -> each.getName().equals(outermost(kind).getName()));
    }

    private static JavaClass outermost(JavaClass each) {
        return each.getEnclosingClass().map(CircleTest::outermost).orElse(each);
    }

    private static String name(JavaClass each) {
        return (each.getPackageName() + ".").substring(ROOT.length()) + simpleName(each);
    }

    private static String simpleName(JavaClass each) {
        String name = outermost(each).getSimpleName();
        return name.startsWith(GENERATED) ? name.substring(GENERATED.length()) : name;
    }

    /** Returns the sets of types of which each is reached from each other. */
    private Set<Set<String>> circles() {
        Map<String, Set<String>> reached = new HashMap<>();
        uses.keySet().forEach(each -> reached.put(each, reachedFrom(each)));
        return uses.keySet().stream()
                .filter(each -> reached.get(each).contains(each))
                .<Set<String>>map(each -> reached.get(each).stream()
                        .filter(other -> reached.getOrDefault(other, Set.of()).contains(each))
                        .collect(Collectors.toCollection(TreeSet::new)))
                .collect(Collectors.toSet());
    }

    private Set<String> reachedFrom(String start) {
        Set<String> reached = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(uses.getOrDefault(start, Set.of()));
        while (!waiting.isEmpty()) {
            String each = waiting.pop();
            if (reached.add(each)) {
                waiting.addAll(uses.getOrDefault(each, Set.of()));
            }
        }
        return reached;
    }
}
