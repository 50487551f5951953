package io.github.digitalskillmap.examples.training;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.planning.DevelopmentPlan;
import io.github.digitalskillmap.planning.PlannedAction;
import io.github.digitalskillmap.planning.Planner;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.training.Curriculum;
import io.github.digitalskillmap.training.ProposedProgramme;
import io.github.digitalskillmap.training.TrainingAdvisor;
import io.github.digitalskillmap.wording.Wording;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints a plan: its actions, what evidences them, the training that serves it, and what else is near. */
final class PlanReport {

    private final List<ExamCatalogue> catalogues;
    private final Optional<Curriculum> curriculum;
    private final Locale language;

    PlanReport(List<ExamCatalogue> catalogues, Optional<Curriculum> curriculum, Locale language) {
        this.catalogues = catalogues;
        this.curriculum = curriculum;
        this.language = language;
    }

    void print(PersonId person, DevelopmentPlan plan, List<DevelopmentPlan> near, int within, PrintWriter out) {
        out.println(say(
                "%s から「%s」へ、基準日 %s、根拠 %s",
                "%s to \"%s\", as of %s, standing: %s",
                person.text(),
                plan.goal().target().name(),
                plan.asOf(),
                plan.standing().wording()));
        out.println(length(plan));
        int number = 0;
        for (PlannedAction action : plan.actions()) {
            number++;
            out.println(String.format("%4d. %s", number, action.wording().text(language)));
            if (action instanceof PlannedAction.Reach reach) {
                reach.evidence().forEach(link -> out.println(evidence(link)));
            }
        }
        plan.unreachable()
                .forEach(unreachable -> out.println(say(
                        "  届かない: %s（試験がもう行われていない）",
                        "  out of reach: %s (the exam is not held any more)", unreachable)));
        if (!plan.actions().isEmpty()) {
            out.println(say(
                    "順: 評価、レベル（低いものから）、試験、判断", "Order: assessments, levels (the lower ones first), exams, judgements"));
        }
        printOthers(plan, out);
        curriculum.ifPresent(training -> printTraining(training, plan, out));
        printNear(near, within, out);
        out.flush();
    }

    private String length(DevelopmentPlan plan) {
        int actions = plan.actions().size();
        if (actions == 0) {
            return plan.unreachable().isEmpty()
                    ? say("すでに満たしている", "It is met already")
                    : say("届かない要件のほかは満たしている", "All but what is out of reach is met");
        }
        boolean isOpen = plan.actions().stream().anyMatch(PlannedAction.Assess.class::isInstance);
        return say(
                "%s %d ステップ（%s）",
                actions == 1 ? "%s %d step (%s)" : "%s %d steps (%s)",
                isOpen ? Wording.sentence("多くとも", "at most") : Wording.sentence("全部で", "in all"),
                actions,
                plan.isProvenShortest()
                        ? Wording.sentence("これより短い計画はない", "no plan is shorter")
                        : Wording.sentence("最短とは確かめられていない", "not proven to be the shortest"));
    }

    private String evidence(ExamLink link) {
        return say(
                "      スキルに結び付く試験・資格: %s（どのレベルを示すかは書かれていない。%s）",
                "      exam or qualification linked to the skill: %s (which level it shows is not stated; %s)",
                examName(link),
                link.provenance().text(language));
    }

    private Wording examName(ExamLink link) {
        return catalogues.stream()
                .filter(catalogue -> catalogue.has(link.exam()))
                .map(catalogue -> catalogue.exam(link.exam()).name())
                .findFirst()
                .orElse(Wording.sentence("%s", "%s", link.printedName()));
    }

    private void printOthers(DevelopmentPlan plan, PrintWriter out) {
        if (!plan.otherShortest().isEmpty()) {
            out.println();
            out.println(say(
                    "同じステップ数のほかの計画（%d 件まで示す）",
                    "Other plans with as many steps (%d are shown at most)", Planner.MOST_OTHERS));
            plan.otherShortest().forEach(other -> out.println("  " + brief(other, plan.actions())));
        }
    }

    /** The actions that another plan has in place of those of this one. */
    private String brief(List<PlannedAction> other, List<PlannedAction> actions) {
        return Wording.list(other.stream()
                        .filter(action -> !actions.contains(action))
                        .map(PlannedAction::wording)
                        .toList())
                .text(language);
    }

    private void printTraining(Curriculum training, DevelopmentPlan plan, PrintWriter out) {
        if (plan.needs().isEmpty()) {
            return;
        }
        TrainingAdvisor advisor = TrainingAdvisor.of(training);
        out.println();
        out.println(say(
                "対応する研修（%s %s、対象者を問わない）",
                "Training that serves it (%s %s, whomever it is for)", training.name(), training.edition()));
        List<ProposedProgramme> programmes = advisor.advise(plan.needs()).programmes();
        for (ProposedProgramme proposed : programmes) {
            out.println(say(
                    "  %s: %s",
                    "  %s: %s",
                    proposed.programme().name(),
                    Wording.list(proposed.reasons().stream()
                            .map(reason -> Wording.sentence(
                                    "%s（%s）",
                                    "%s (%s)",
                                    advisor.wording(reason.need()),
                                    reason.standing().wording()))
                            .distinct()
                            .toList())));
        }
        if (programmes.isEmpty()) {
            out.println(say("  なし", "  none"));
        }
    }

    private void printNear(List<DevelopmentPlan> near, int within, PrintWriter out) {
        out.println();
        out.println(say(
                "%d ステップ以内で届くほかのジョブタイプ",
                within == 1 ? "Other job types within %d step" : "Other job types within %d steps", within));
        near.forEach(each -> out.println(say(
                "  %s: %s",
                "  %s: %s",
                each.goal().target().name(),
                Wording.list(each.actions().stream().map(PlannedAction::wording).toList()))));
        if (near.isEmpty()) {
            out.println(say("  なし", "  none"));
        }
    }

    private String say(String japanese, String english, Object... parts) {
        return Wording.sentence(japanese, english, parts).text(language);
    }
}
