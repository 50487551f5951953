package io.github.digitalskillmap.examples.assessment;

import io.github.digitalskillmap.assessment.AssessmentCycle;
import io.github.digitalskillmap.assessment.AssessmentHistory;
import io.github.digitalskillmap.assessment.AssessmentRecord;
import io.github.digitalskillmap.assessment.Calibration;
import io.github.digitalskillmap.assessment.CalibrationByUnit;
import io.github.digitalskillmap.assessment.LevelEvidence;
import io.github.digitalskillmap.assessment.Participant;
import io.github.digitalskillmap.assessment.SkillAssessment;
import io.github.digitalskillmap.assessment.SkillGrowth;
import io.github.digitalskillmap.assessment.Transition;
import io.github.digitalskillmap.assessment.UnitCalibration;
import io.github.digitalskillmap.assessment.UnitId;
import io.github.digitalskillmap.examples.output.Columns;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.profile.Attainment;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.wording.Wording;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints how one person came to confirmed levels, what the cycle refused on the way, and what the rounds tell. */
final class AssessmentReport {

    private static final String INDENT = "  ";
    private static final String NOTHING = "-";

    private final Locale language;
    private final PrintWriter out;
    private final boolean showsRefusals;
    private final Set<ProblemCode> told = new HashSet<>();

    AssessmentReport(Locale language, boolean showsRefusals, PrintWriter out) {
        this.showsRefusals = showsRefusals;
        this.language = language;
        this.out = out;
    }

    void print(AssessmentHistory history) {
        history.records().forEach(this::print);
        printGrowth(history);
        out.println();
        out.println(say(
                "自己チェックと認定の差（本人） %s",
                "Self-check against confirmation, of the person: %s", say(history.calibration())));
    }

    private void print(AssessmentRecord assessed) {
        out.println();
        out.println(say(
                "%s  回 %s  改訂 %d  %s",
                "%s  round %s  revision %d  %s",
                assessed.person().text(),
                assessed.round(),
                assessed.revision(),
                state(assessed)));
        printStages(assessed);
        printLevels(assessed);
    }

    private Wording state(AssessmentRecord assessed) {
        return assessed.next()
                .map(stage -> Wording.sentence("次の段階 %s", "next stage %s", stage.name()))
                .orElseGet(() -> Wording.sentence(
                        "認定 %s", "confirmed %s", assessed.confirmedOn().orElseThrow()));
    }

    /** Carries out each stage again; what could be done wrongly in its place is tried first, each fault once. */
    private void printStages(AssessmentRecord assessed) {
        AssessmentRecord reached = opened(assessed);
        List<Transition> transitions = assessed.transitions();
        for (int i = 0; i < transitions.size(); i++) {
            Transition done = transitions.get(i);
            WrongAttempts wrong = new WrongAttempts(reached, done, transitions.subList(i + 1, transitions.size()));
            if (showsRefusals) {
                for (WrongAttempts.Attempt attempt : wrong.inPlace()) {
                    printRefusal(reached, attempt);
                }
            }
            reached = reached.with(done);
            out.println(INDENT + line(assessed.cycle(), i + 1, done));
            done.remark().ifPresent(remark -> out.println(INDENT + INDENT + say("「%s」", "\"%s\"", remark)));
            if (showsRefusals) {
                printRefusal(reached, wrong.again());
            }
        }
    }

    private static AssessmentRecord opened(AssessmentRecord assessed) {
        return assessed.unit()
                .map(unit -> AssessmentRecord.open(
                        assessed.cycle(), assessed.framework(), assessed.person(), assessed.round(), unit))
                .orElseGet(() -> AssessmentRecord.open(
                        assessed.cycle(), assessed.framework(), assessed.person(), assessed.round()));
    }

    private String line(AssessmentCycle cycle, int number, Transition done) {
        String by =
                done.participants().stream().map(each -> by(cycle, each)).collect(Collectors.joining(say("、", ", ")));
        String levels = done.levels().isEmpty()
                ? ""
                : say("（レベル %d 件）", " (levels: %d)", done.levels().size());
        return say(
                "%d %s %s: %s%s",
                "%d %s %s: %s%s", number, done.on(), cycle.stage(done.stage()).name(), by, levels);
    }

    private String by(AssessmentCycle cycle, Participant participant) {
        return say(
                "%s %s",
                "%s %s",
                cycle.role(participant.role()).name(),
                participant.person().text());
    }

    private void printRefusal(AssessmentRecord reached, WrongAttempts.Attempt attempt) {
        List<Problem> problems = reached.check(attempt.transition()).problems();
        Set<ProblemCode> codes = problems.stream().map(Problem::code).collect(Collectors.toSet());
        if (told.addAll(codes)) {
            out.println(INDENT + INDENT + say("受け付けない例: %s", "would be refused: %s", attempt.what()));
            problems.forEach(problem -> out.println(INDENT + INDENT + INDENT + problem.text(language)));
        }
    }

    private void printLevels(AssessmentRecord assessed) {
        Columns columns = new Columns();
        columns.row(
                say("スキル", "skill"),
                LevelOrigin.Stage.SELF_CHECK.wording().text(language),
                LevelOrigin.Stage.SELF_CORRECTION.wording().text(language),
                LevelOrigin.Stage.CONFIRMATION.wording().text(language),
                say("差", "steps over"));
        for (SkillAssessment each : assessed.skills()) {
            columns.row(
                    each.skill().name().text(language),
                    held(each.selfChecked()),
                    held(each.corrected()),
                    held(each.confirmed()),
                    signed(each.deviation()));
        }
        columns.lines(INDENT).forEach(out::println);
        for (SkillAssessment each : assessed.skills()) {
            each.evidence()
                    .forEach(evidence -> out.println(INDENT
                            + say(
                                    "根拠 %s: %s",
                                    "evidence for %s: %s", each.skill().name(), say(assessed.framework(), evidence))));
        }
    }

    private String held(Attainment attainment) {
        return attainment.isAssessed()
                ? attainment
                        .level()
                        .map(Level::label)
                        .map(label -> label.text(language))
                        .orElse(say("なし", "none"))
                : NOTHING;
    }

    private static String signed(OptionalInt steps) {
        if (steps.isEmpty()) {
            return NOTHING;
        }
        return steps.getAsInt() == 0 ? "0" : String.format(Locale.ROOT, "%+d", steps.getAsInt());
    }

    private Wording say(Framework framework, LevelEvidence evidence) {
        Wording what = evidence.match(
                work -> Wording.sentence(
                        "業務「%s」（難易度: %s、役割: %s、発揮したスキル: %s）",
                        "work \"%s\" (difficulty: %s; role: %s; skills shown: %s)",
                        work.title(),
                        work.difficulty(),
                        work.role(),
                        Wording.list(work.skills().stream()
                                .map(skill -> framework.skill(skill).name())
                                .toList())),
                exam -> Wording.sentence("試験 %s", "exam %s", exam.pass().exam()),
                training -> Wording.sentence("研修「%s」", "training \"%s\"", training.title()));
        Optional<LocalDate> expiry = evidence.expiresOn();
        return expiry.isPresent()
                ? Wording.sentence("%s %s（期限 %s）", "%s, %s (expires %s)", what, evidence.since(), expiry.get())
                : Wording.sentence("%s %s", "%s, %s", what, evidence.since());
    }

    private void printGrowth(AssessmentHistory history) {
        List<LocalDate> confirmed = history.records().stream()
                .flatMap(each -> each.confirmedOn().stream())
                .toList();
        if (confirmed.size() < 2) {
            return;
        }
        LocalDate from = confirmed.get(0);
        LocalDate to = confirmed.get(confirmed.size() - 1);
        out.println();
        out.println(say("認定レベルの伸び %s → %s", "Growth of confirmed levels, %s → %s", from, to));
        Columns columns = new Columns();
        for (SkillGrowth growth : history.growth(from, to)) {
            columns.row(
                    growth.skill().name().text(language),
                    held(growth.before()) + " → " + held(growth.after()),
                    signed(growth.stepsGained()));
        }
        columns.lines(INDENT).forEach(out::println);
    }

    void print(CalibrationByUnit calibration) {
        out.println();
        out.println(say(
                "自己チェックと認定の差（%d 名以上の組織）",
                "Self-check against confirmation, of units of at least %d people", calibration.atLeast()));
        for (UnitCalibration each : calibration.units()) {
            out.println(INDENT
                    + say("%s（%d 名） %s", "%s (people: %d) %s", each.unit(), each.people(), say(each.calibration())));
        }
        for (UnitId unit : calibration.withheld()) {
            out.println(INDENT + say("%s 人数が足りないため示さない", "%s withheld, as it has too few people", unit));
        }
        out.flush();
    }

    void printHeader(Framework framework, AssessmentCycle cycle) {
        out.println(say("%s %s、%s %s", "%s %s, %s %s", framework.name(), framework, cycle.name(), cycle));
        out.println(say("キャリア開発のための記録で、人事評価には用いない。", "These records serve careers and are no personnel appraisal."));
    }

    private Wording say(Calibration calibration) {
        return Wording.sentence(
                "比較 %d 件: 一致 %d、高め %d（計 %d 段）、低め %d（計 %d 段）",
                "levels compared: %d; agreed: %d, over: %d (by %d steps), under: %d (by %d steps)",
                calibration.compared(),
                calibration.agreed(),
                calibration.over(),
                calibration.stepsOver(),
                calibration.under(),
                calibration.stepsUnder());
    }

    private String say(String japanese, String english, Object... parts) {
        return Wording.sentence(japanese, english, parts).text(language);
    }
}
