package io.github.digitalskillmap.examples.training;

import io.github.digitalskillmap.examples.call.WrongCall;
import io.github.digitalskillmap.examples.option.CurriculumOptions;
import io.github.digitalskillmap.examples.option.FrameworkOptions;
import io.github.digitalskillmap.examples.option.PersonChoice;
import io.github.digitalskillmap.examples.option.ReportOptions;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.scoring.LevelNotStatedException;
import io.github.digitalskillmap.scoring.Outcome;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.training.Audience;
import io.github.digitalskillmap.training.AudienceId;
import io.github.digitalskillmap.training.Curriculum;
import io.github.digitalskillmap.training.Programme;
import io.github.digitalskillmap.training.ProgrammeId;
import io.github.digitalskillmap.training.TrainingNeed;
import io.github.digitalskillmap.wording.Wording;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows which training serves the gaps of one person, and which mandatory training is still open. */
@Command(
        name = "training",
        description = "職員一人の不足に対応する研修と、まだ受けていない悉皆の研修を示す / show which training serves the gaps of one person, and which"
                + " mandatory training is still open",
        mixinStandardHelpOptions = true)
public final class TrainingCommand implements Callable<Integer> {

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
            paramLabel = "JOBTYPE",
            description = "目指すジョブタイプの名前または id。省略時はまだ満たさないうち最も近いもの / name or id of the job type aimed for; the nearest"
                    + " one not met if left out")
    private @Nullable String jobType;

    @Option(
            names = "--audience",
            paramLabel = "AUDIENCE",
            description =
                    "職員の属する対象者の名前または id（複数可）。推測はしない / name or id of an audience that the person belongs to; may be"
                            + " repeated, none is assumed")
    private List<String> audiences = List.of();

    @Option(
            names = "--completed",
            paramLabel = "PROGRAMME",
            description =
                    "受講済みの研修の名前または id（複数可） / name or id of a programme that the person completed; may be repeated")
    private List<String> completed = List.of();

    @Option(
            names = "--focus",
            paramLabel = "SKILL",
            description = "所属の重点育成分野のスキル（複数可） / a skill that the unit chose as a focus area; may be repeated")
    private List<String> focus = List.of();

    @Mixin
    private PersonChoice choice;

    @Override
    public Integer call() {
        DsmJson documents = frameworks.documents().asOf(options.asOf());
        Curriculum curriculum = curricula
                .curriculum(documents)
                .orElseThrow(() -> wrong(
                        "この枠組みの研修がないため --curriculum が必要です", "give --curriculum, as none is known for this framework"));
        Person person = choice.person(documents, options.language());
        Optional<JobTypeFulfilment> aim = aim(documents, person);
        Set<TrainingNeed> needs = new LinkedHashSet<>();
        aim.map(TrainingNeed::of).ifPresent(needs::addAll);
        for (String skill : focus) {
            needs.add(new TrainingNeed.FocusNeed(documents
                    .framework()
                    .findSkill(skill)
                    .map(Skill::id)
                    .orElseThrow(() -> wrong("この枠組みにないスキルです: %s", "this framework has no such skill: %s", skill))));
        }
        new TrainingReport(curriculum, options.language())
                .print(
                        person.id(),
                        aim,
                        List.copyOf(needs),
                        audiences(curriculum),
                        completed(curriculum),
                        spec.commandLine().getOut());
        return spec.exitCodeOnSuccess();
    }

    private Optional<JobTypeFulfilment> aim(DsmJson documents, Person person) {
        Framework framework = documents.framework();
        JobTypeScorer scorer = JobTypeScorer.of(framework, documents.catalogues());
        String asked = jobType;
        if (asked == null) {
            return scorer.ranking(person.profile(), options.asOf()).asList().stream()
                    .filter(fulfilment -> fulfilment.outcome() != Outcome.MET)
                    .findFirst();
        }
        JobType aimed = framework
                .findJobType(asked)
                .orElseThrow(() -> wrong("この枠組みにないジョブタイプです: %s", "this framework has no such job type: %s", asked));
        try {
            return Optional.of(scorer.score(person.profile(), aimed.id(), options.asOf()));
        } catch (LevelNotStatedException e) {
            throw wrong(
                    "「%s」はレベルの記載のないスキルを求めるため、不足を示せません",
                    "the gaps to \"%s\" cannot be told, as it asks for a skill at a level that is not stated",
                    aimed.name());
        }
    }

    private Set<AudienceId> audiences(Curriculum curriculum) {
        Set<AudienceId> found = new LinkedHashSet<>();
        for (String audience : audiences) {
            found.add(curriculum
                    .findAudience(audience)
                    .map(Audience::id)
                    .orElseThrow(() -> wrong(
                            "このカリキュラムにない対象者です: %s（%s）",
                            "this curriculum has no such audience: %s (%s)",
                            audience,
                            Wording.list(curriculum.audiences().stream()
                                    .map(Audience::name)
                                    .toList()))));
        }
        return found;
    }

    private Set<ProgrammeId> completed(Curriculum curriculum) {
        Set<ProgrammeId> found = new LinkedHashSet<>();
        for (String programme : completed) {
            found.add(curriculum
                    .findProgramme(programme)
                    .map(Programme::id)
                    .orElseThrow(() ->
                            wrong("このカリキュラムにない研修です: %s", "this curriculum has no such programme: %s", programme)));
        }
        return found;
    }

    private WrongCall wrong(String japanese, String english, Object... parts) {
        return new WrongCall(spec.commandLine(), japanese, english, parts);
    }
}
