package io.github.digitalskillmap.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.digitalskillmap.adaptation.Aspect;
import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.adaptation.PartId;
import io.github.digitalskillmap.adaptation.Rebase;
import io.github.digitalskillmap.career.Career;
import io.github.digitalskillmap.career.Placement;
import io.github.digitalskillmap.career.RotationRules;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.json.AdaptedFramework;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.json.OverlayRebase;
import io.github.digitalskillmap.json.table.CsvEncoding;
import io.github.digitalskillmap.json.table.CsvFormat;
import io.github.digitalskillmap.planning.Planner;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.scoring.RankScorer;
import io.github.digitalskillmap.tokyo.TokyoCareers;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoJobTypes;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoRanks;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import io.github.digitalskillmap.wording.Wording;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Whatever others call, and every constructor, refuses null where it does not say that it takes it, and names the argument.
 * They write visitors.
 */
class NullArgumentsTest {

    /** The one method that Immutables writes for many values at once: it reads them without looking whether there are any. */
    private static final String GENERATED = "assessment.Transition$Builder.addAllLevels(Iterable) levels";

    @TempDir
    private static Path folder;

    private static final List<Class<?>> TYPES = Stream.of(PublishedModule.values())
            .flatMap(NullArgumentsTest::exported)
            .toList();

    private static Samples samples;

    @BeforeAll
    static void makeSamples() throws IOException {
        samples = new Samples(TYPES, folder, seeds());
    }

    @ParameterizedTest
    @EnumSource
    void publicMethod_nullForAnArgument_isRefusedNamingIt(PublishedModule module) {
        Set<String> accepting = new TreeSet<>();
        Set<String> untried = new TreeSet<>();
        exported(module).flatMap(NullArgumentsTest::executables).forEach(each -> check(each, accepting, untried));
        assertThat(accepting).isEmpty();
        assertThat(untried).isEmpty();
    }

    /** What the interface makes of fitting arguments only, so that it is not found by trying. */
    private static Object[] seeds() throws IOException {
        Path table = Files.writeString(folder.resolve("seed.csv"), "P001\r\n");
        Framework tokyo = TokyoFramework.policyVersion2();
        LocalDate date = LocalDate.of(2026, Month.APRIL, 1);
        SkillProfile nobody = SkillProfile.builder(tokyo).build();
        Wording name = Wording.supplied(Locale.JAPANESE, "見本");
        Provenance sample = Provenance.sample(name);
        RankScorer ranks = RankScorer.of(tokyo, IpaCatalogue.fiscalYear2026());
        PartId skill = PartId.of(TokyoSkills.UX_DESIGN);
        Overlay overlay = Overlay.builder(tokyo.edition(), Edition.of("sample", "1.0.0"), sample)
                .change(Change.set(skill, Aspect.SKILL_NAME, name))
                .build();
        RotationRules rules = RotationRules.builder().build();
        Career career = Career.builder(
                        TokyoCareers.system(), PersonId.of("P1"), TokyoCareers.MANAGEMENT, TokyoCareers.CLASS_1B)
                .addPlacement(new Placement(TokyoCareers.BUREAUS, TokyoRanks.SHUJI, date, date.plusYears(1)))
                .build();
        Requirement nested =
                Requirement.allOf(Requirement.anyOf(Requirement.skill(TokyoSkills.UX_DESIGN, TokyoLevels.LV1)));
        Framework asking = Overlay.builder(tokyo.edition(), Edition.of("asking", "1.0.0"), sample)
                .change(Change.add(TokyoJobTypes.UI_UX_DESIGNER, JobTypeItem.of(nested, sample)))
                .build()
                .applyTo(tokyo)
                .orElseThrow();
        return new Object[] {
            new ObjectMapper().createParser("{}"),
            new JsonFactory().createParser(ObjectReadContext.empty(), "{}"),
            CsvFormat.of(CsvEncoding.UTF_8).open(table).orElseThrow(),
            JobTypeScorer.of(asking)
                    .score(SkillProfile.builder(asking).build(), TokyoJobTypes.UI_UX_DESIGNER)
                    .items(),
            JobTypeScorer.of(asking).score(SkillProfile.builder(asking).build(), TokyoJobTypes.UI_UX_DESIGNER),
            overlay.changes().get(0),
            OverlayRebase.of(
                            AdaptedFramework.of(tokyo, IpaCatalogue.fiscalYear2026()),
                            tokyo,
                            DocumentFormat.overlays().write(overlay))
                    .orElseThrow(),
            Rebase.of(tokyo, tokyo, overlay).orElseThrow(),
            rules,
            career,
            career.balance(),
            Planner.of(tokyo, IpaCatalogue.fiscalYear2026()).plan(nobody, TokyoJobTypes.UI_UX_DESIGNER, date),
            tokyo.ranks().stream()
                    .map(rank -> ranks.score(nobody, rank.id(), date))
                    .toList(),
        };
    }

    private static Stream<Class<?>> exported(PublishedModule module) {
        return module.exportedTypes().filter(type -> !type.getSimpleName().endsWith("Visitor"));
    }

    private static Stream<Executable> executables(Class<?> type) {
        return Stream.<Executable>concat(constructors(type), Stream.of(type.getMethods()))
                .filter(each -> !each.isSynthetic())
                .filter(each -> each.getDeclaringClass() == type)
                .filter(each -> !(type.isEnum() && each.getName().equals("valueOf")))
                .filter(each -> !each.getName().equals("equals"));
    }

    /** Returns the constructors, also those that others cannot see: a mapper calls them. */
    private static Stream<Constructor<?>> constructors(Class<?> type) {
        return type.isEnum() || Modifier.isAbstract(type.getModifiers())
                ? Stream.of(type.getConstructors())
                : Stream.of(type.getDeclaredConstructors());
    }

    /** The annotation is another class there: that of the loader of the class file. */
    private static boolean isNullable(Parameter parameter) {
        return Stream.of(parameter.getAnnotatedType().getAnnotations())
                .anyMatch(each -> each.annotationType().getName().equals(Nullable.class.getName()));
    }

    private static void check(Executable executable, Set<String> accepting, Set<String> untried) {
        Parameter[] parameters = asCompiled(executable).getParameters();
        for (int i = 0; i < parameters.length; i++) {
            Parameter parameter = parameters[i];
            if (parameter.getType().isPrimitive() || isNullable(parameter)) {
                continue;
            }
            Set<String> outcomes = new LinkedHashSet<>();
            String where = name(executable) + " " + parameter.getName();
            if (where.equals(GENERATED)) {
                continue;
            }
            if (!samples.calls(executable, i, call -> outcomes.add(outcome(call, executable, parameter)))) {
                untried.add(where);
            } else if (outcomes.contains("returned") || !outcomes.contains("")) {
                accepting.add(where + ": " + outcomes.stream().limit(3).toList());
            }
        }
    }

    /** Returns the same as its class file has it. */
    private static Executable asCompiled(Executable executable) {
        Class<?> type = ClassFiles.of(executable.getDeclaringClass());
        return Stream.<Executable>concat(
                        Stream.of(type.getDeclaredMethods()), Stream.of(type.getDeclaredConstructors()))
                .filter(each -> each.toGenericString().equals(executable.toGenericString()))
                .findFirst()
                .orElseThrow();
    }

    private static String outcome(Samples.Call call, Executable executable, Parameter parameter) {
        if (call.error() == null) {
            return "returned";
        }
        String message = String.valueOf(call.error().getMessage());
        if (call.error() instanceof NullPointerException) {
            return message.equals(parameter.getName()) || isNamedByTheAttribute(executable, message)
                    ? ""
                    : "NPE " + message.substring(0, Math.min(100, message.length()));
        }
        return call.error().getClass().getSimpleName() + " " + message.substring(0, Math.min(80, message.length()));
    }

    /** Tells whether a generated builder names what is set, or the list that an element is added to. */
    private static boolean isNamedByTheAttribute(Executable executable, String message) {
        return executable.getDeclaringClass().getSimpleName().equals("Builder")
                && (message.equals(executable.getName()) || message.endsWith(" element"));
    }

    private static String name(Executable executable) {
        String parameters = Stream.of(executable.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", "(", ")"));
        String type = executable.getDeclaringClass().getName().replace("io.github.digitalskillmap.", "");
        return executable instanceof Method ? type + "." + executable.getName() + parameters : type + parameters;
    }
}
