package io.github.digitalskillmap.examples.scoring;

import static java.util.stream.Collectors.joining;

import io.github.digitalskillmap.credential.ExamReport;
import io.github.digitalskillmap.credential.ExamScorer;
import io.github.digitalskillmap.credential.ReachedLevel;
import io.github.digitalskillmap.credential.SkillExams;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.examples.option.RuleOption;
import io.github.digitalskillmap.examples.output.Columns;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.scoring.Outcome;
import io.github.digitalskillmap.scoring.RankScorer;
import io.github.digitalskillmap.scoring.RequirementFulfilment;
import io.github.digitalskillmap.scoring.SkillFulfilment;
import io.github.digitalskillmap.step.Share;
import io.github.digitalskillmap.wording.Wording;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Prints what each person of a team has met, what is missing, and what of it rests on samples. */
final class TeamReport {

    private static final int JOB_TYPES_SHOWN = 3;
    private static final String SAMPLE_MARK = " *";

    private final Framework framework;
    private final JobTypeScorer jobTypes;
    private final ExamScorer exams;
    private final RankScorer ranks;
    private final RankReport rankReport;
    private final Locale language;
    private final LocalDate asOf;
    private final List<JobType> asked;
    private final RuleOption rule;

    /** Reports on the job types that were asked for, or on those that fit each person best if none was. */
    TeamReport(
            Framework framework,
            List<ExamCatalogue> catalogues,
            RuleOption rule,
            List<JobType> asked,
            Locale language,
            LocalDate asOf) {
        this.framework = framework;
        this.jobTypes = rule.of(JobTypeScorer.of(framework, catalogues));
        this.rule = rule;
        this.exams = ExamScorer.of(framework, catalogues);
        this.ranks = RankScorer.of(framework, catalogues);
        this.rankReport = new RankReport(framework, language);
        this.language = language;
        this.asOf = asOf;
        this.asked = asked;
    }

    /** Says first that the people are nobody real, if they are the bundled ones. */
    void print(List<Person> people, boolean areBundled, PrintWriter out) {
        if (areBundled) {
            out.println(say(
                    "同梱のサンプル（架空の職員 %d 名）。自分の職員は dsm score ファイル で採点できます",
                    "the bundled sample, of %d people who do not exist; score your own with dsm score FILE",
                    people.size()));
        }
        out.println(say("%s %s", "%s %s", framework.name(), framework.edition()));
        out.println(say(
                "職員 %d 名、基準日 %s",
                people.size() == 1 ? "%d person, as of %s" : "%d people, as of %s", people.size(), asOf));
        out.println(say("規則 %s", "rule %s", rule.rule().wording()));
        rule.notCounted(framework).ifPresent(note -> out.println(note.text(language)));
        out.println(
                asked.isEmpty()
                        ? say(
                                "ジョブタイプは各人に合うものから %d 種まで。ほかは --job-type か --format json で",
                                "job types: the %d that fit each person best; others by --job-type or --format json",
                                JOB_TYPES_SHOWN)
                        : say(
                                "ジョブタイプ %s",
                                "job types: %s",
                                Wording.list(asked.stream().map(JobType::name).toList())));
        out.println(say("棒: # 保有  ? 未判定  . 不足", "bar: # held  ? not assessed  . missing"));
        for (Person person : people) {
            out.println();
            print(person, out);
        }
        out.println();
        jobTypes.unscored().forEach(each -> out.println(each.wording().text(language)));
        printNotice(out);
        out.flush();
    }

    private void print(Person person, PrintWriter out) {
        String rank = person.rank()
                .map(framework::rank)
                .map(Rank::name)
                .map(name -> name.text(language))
                .orElse("");
        out.println((person.id().text() + " " + rank).stripTrailing());
        SkillProfile profile = person.profile();
        if (asked.isEmpty() && profile.assessedSkills().isEmpty()) {
            out.println(say("  判定されたスキルがないため、ジョブタイプは挙げません", "  no skill was assessed, so no job type is shown"));
        } else {
            printJobTypes(profile, out);
        }
        printExams(exams.score(profile, asOf), out);
        person.rank()
                .flatMap(framework::rankAbove)
                .ifPresent(next -> out.println(
                        say("  次の職層 %s", "  next rank %s", rankReport.summary(ranks.score(profile, next.id(), asOf)))));
    }

    private void printJobTypes(SkillProfile profile, PrintWriter out) {
        List<JobTypeFulfilment> fitting = jobTypes.ranking(profile, asOf).asList().stream()
                .filter(this::isShown)
                .toList();
        List<JobTypeFulfilment> shown = fitting.stream()
                .limit(asked.isEmpty() ? JOB_TYPES_SHOWN : Long.MAX_VALUE)
                .toList();
        if (asked.isEmpty() && shown.isEmpty()) {
            out.println(say("  保有する段階のあるジョブタイプはありません", "  no job type has a step that is held"));
        }
        Columns columns = new Columns();
        shown.forEach(each -> columns.row(
                each.jobType().name().text(language) + (each.standing() == Standing.SAMPLE ? SAMPLE_MARK : ""),
                ShareBar.of(each),
                String.format(Locale.ROOT, "%3d%%", each.certainShare().percent()),
                shares(each),
                each.outcome().wording().text(language)));
        List<String> lines = columns.lines("  ");
        for (int i = 0; i < lines.size(); i++) {
            out.println(lines.get(i));
            printGaps(shown.get(i).gaps(), out);
        }
        long equal = shown.isEmpty()
                ? 0
                : fitting.stream()
                        .skip(shown.size())
                        .filter(each -> fitsAs(each, shown.get(shown.size() - 1)))
                        .count();
        if (equal > 0) {
            out.println(say(
                    "  最後のものと同じ達成度のジョブタイプがほかに %d 種あります（--job-type で表示）",
                    "  %d more job types fit as well as the last one (--job-type shows them)", equal));
        }
    }

    private static boolean fitsAs(JobTypeFulfilment one, JobTypeFulfilment other) {
        return one.certainShare().equals(other.certainShare())
                && one.possibleShare().equals(other.possibleShare());
    }

    private boolean isShown(JobTypeFulfilment fulfilment) {
        return asked.isEmpty() ? !fulfilment.certainShare().equals(Share.ZERO) : asked.contains(fulfilment.jobType());
    }

    private String shares(JobTypeFulfilment fulfilment) {
        return fulfilment.certainShare().equals(fulfilment.possibleShare())
                ? fulfilment.certainShare().toString()
                : say("%s（可能 %s）", "%s (possible %s)", fulfilment.certainShare(), fulfilment.possibleShare());
    }

    private void printGaps(List<RequirementFulfilment> gaps, PrintWriter out) {
        printGaps(
                say("      不足 ", "      missing: "),
                gaps.stream()
                        .filter(gap -> gap.outcome() == Outcome.NOT_MET)
                        .map(gap -> gap.shortWording().text(language)),
                out);
        printGaps(
                say("      未判定 ", "      not assessed: "),
                gaps.stream().filter(gap -> gap.outcome() == Outcome.OPEN).map(this::open),
                out);
    }

    /** Of a skill that was not assessed, the level that is needed says enough. */
    private String open(RequirementFulfilment gap) {
        return gap instanceof SkillFulfilment skill
                ? say("%s %s", "%s %s", skill.skill().name(), skill.needed().label())
                : gap.shortWording().text(language);
    }

    private void printGaps(String heading, Stream<String> gaps, PrintWriter out) {
        String listed = gaps.collect(joining(say("、", ", ")));
        if (!listed.isEmpty()) {
            out.println(heading + listed);
        }
    }

    private void printExams(ExamReport report, PrintWriter out) {
        PassNotes.of(report).forEach(note -> out.println(note.text(language)));
        report.levels().stream()
                .filter(reached -> reached.level().isPresent()
                        || !framework.examCatalogues().isEmpty())
                .forEach(reached -> out.println(say("  試験 %s", "  exams: %s", describe(reached))));
        report.skills().stream()
                .filter(SkillExams::isPassed)
                .forEach(skill -> out.println(say(
                        "      %s: 判定 %s、試験 %s",
                        "      %s: judged %s, exam %s", skill.skill().name(), skill.judgedLabel(), exams(skill))));
    }

    private String describe(ReachedLevel reached) {
        return reached.level()
                .map(level -> say(
                        "%s %s（%s）",
                        "%s %s (%s)",
                        reached.scale().name(),
                        level.label(),
                        reached.by().stream()
                                .map(pass ->
                                        pass.exam().code() + " " + pass.pass().passedOn())
                                .collect(joining(", "))))
                .orElseGet(
                        () -> say("%s 到達なし", "%s none reached", reached.scale().name()));
    }

    private String exams(SkillExams skill) {
        return skill.exams().stream()
                .map(exam -> say(
                        "%s（%s）", "%s (%s)", exam.exam().name(), exam.state().wording()))
                .collect(joining(say("、", ", ")));
    }

    private void printNotice(PrintWriter out) {
        List<Fact> samples = framework.facts(Standing.SAMPLE);
        if (samples.isEmpty()) {
            return;
        }
        long names = framework.jobTypes().stream()
                .filter(jobType -> jobType.standing() == Standing.SAMPLE)
                .count();
        out.println(say(
                "%s 印はサンプル値に基づく。この枠組みには公表されていない値が %d 件あり（うちジョブタイプ名 %d 件）、試用のために仮に置いたもので、公式の値ではない。",
                "%s rests on sample values. This framework holds %d values that nobody has published (%d of them names of"
                        + " job types); they were made up for trying the library and are not official.",
                SAMPLE_MARK.strip(),
                samples.size(),
                names));
    }

    private String say(String japanese, String english, Object... parts) {
        return Wording.sentence(japanese, english, parts).text(language);
    }
}
