package io.github.digitalskillmap.examples.training;

import io.github.digitalskillmap.examples.call.WrongCall;
import io.github.digitalskillmap.examples.option.CurriculumOptions;
import io.github.digitalskillmap.examples.option.FrameworkOptions;
import io.github.digitalskillmap.examples.option.PersonChoice;
import io.github.digitalskillmap.examples.option.ReportOptions;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.planning.DevelopmentPlan;
import io.github.digitalskillmap.planning.Planner;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.scoring.LevelNotStatedException;
import io.github.digitalskillmap.training.Curriculum;
import io.github.digitalskillmap.wording.Likeness;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows a shortest way of one person to a job type or a rank. */
@Command(
        name = "plan",
        description = "職員一人がジョブタイプまたは職層に達する最短の計画を示す / show a shortest plan of one person to a job type or a rank",
        mixinStandardHelpOptions = true)
public final class PlanCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReportOptions options;

    @Mixin
    private FrameworkOptions frameworks;

    @Mixin
    private CurriculumOptions curricula;

    @Option(
            names = "--to",
            paramLabel = "GOAL",
            required = true,
            description = "目指すジョブタイプまたは職層の名前または id / name or id of the job type or rank aimed for")
    private String goal;

    @Option(
            names = "--within",
            paramLabel = "STEPS",
            defaultValue = "3",
            description = "このステップ数以内で届くジョブタイプも示す / also show the job types within so many steps (${DEFAULT-VALUE})")
    private int within;

    @Mixin
    private PersonChoice choice;

    @Override
    public Integer call() {
        if (within < 1) {
            throw wrong("--within は 1 以上です: %d", "--within must be 1 or more: %d", within);
        }
        DsmJson documents = frameworks.documents().asOf(options.asOf());
        Optional<Curriculum> curriculum = curricula.curriculum(documents);
        Person person = choice.person(documents, options.language());
        Planner planner = Planner.of(documents.framework(), documents.catalogues());
        DevelopmentPlan plan = plan(planner, documents.framework(), person.profile());
        List<DevelopmentPlan> near = planner.withinReach(person.profile(), options.asOf(), within).stream()
                .filter(each -> !each.goal().equals(plan.goal()))
                .toList();
        new PlanReport(documents.catalogues(), curriculum, options.language())
                .print(person.id(), plan, near, within, spec.commandLine().getOut());
        return spec.exitCodeOnSuccess();
    }

    private DevelopmentPlan plan(Planner planner, Framework framework, SkillProfile profile) {
        Optional<JobType> jobType = framework.findJobType(goal);
        if (jobType.isPresent()) {
            try {
                return planner.plan(profile, jobType.get().id(), options.asOf());
            } catch (LevelNotStatedException refusal) {
                throw new WrongCall(spec.commandLine(), refusal.unscored().wording());
            }
        }
        return framework
                .findRank(goal)
                .map(rank -> planner.plan(profile, rank.id(), options.asOf()))
                .orElseThrow(() -> wrong(
                        "この枠組みにないジョブタイプまたは職層です: %s（%s）",
                        "this framework has no such job type or rank: %s (%s)", goal, offered(framework)));
    }

    /** Lists the job types and ranks that may be meant; all of them if none is near. */
    private Wording offered(Framework framework) {
        List<Named> known = Stream.concat(framework.jobTypes().stream(), framework.ranks().stream())
                .map(Named.class::cast)
                .toList();
        List<Named> near = Stream.of(Locale.JAPANESE, Locale.ENGLISH)
                .flatMap(language ->
                        Likeness.nearest(goal, known, each -> each.name().text(language)).stream())
                .distinct()
                .toList();
        return Wording.list((near.isEmpty() ? known : near)
                .stream()
                        .map(each -> Wording.sentence("%s [%s]", "%s [%s]", each.name(), each.id()))
                        .toList());
    }

    private WrongCall wrong(String japanese, String english, Object... parts) {
        return new WrongCall(spec.commandLine(), japanese, english, parts);
    }
}
