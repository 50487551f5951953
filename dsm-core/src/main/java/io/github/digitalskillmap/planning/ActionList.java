package io.github.digitalskillmap.planning;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.layout.SkillLayout;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.Skill;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts what was chosen into actions in their order.
 *
 * @param profile what is held to begin with
 * @param catalogues the exams
 */
record ActionList(SkillProfile profile, List<ExamCatalogue> catalogues) {

    List<PlannedAction> of(Choice choice) {
        Framework framework = profile.framework();
        List<PlannedAction> actions = new ArrayList<>();
        List<Skill> raised = framework.skills().stream()
                .filter(skill -> choice.heights().containsKey(skill.id()))
                .toList();
        raised.stream()
                .filter(skill ->
                        !profile.steps().isAssessed(SkillLayout.of(framework).lane(skill.id())))
                .forEach(skill -> actions.add(new PlannedAction.Assess(skill)));
        int highest =
                choice.heights().values().stream().mapToInt(each -> each).max().orElse(0);
        for (int height = 1; height <= highest; height++) {
            for (Skill skill : raised) {
                int target = choice.height(skill.id());
                if (height > profile.steps().stepCount(SkillLayout.of(framework).lane(skill.id()))
                        && height <= target) {
                    actions.add(new PlannedAction.Reach(
                            skill, level(skill, height), height == target ? evidence(skill) : List.of()));
                }
            }
        }
        for (ExamCatalogue catalogue : catalogues) {
            for (Exam exam : catalogue.exams()) {
                if (choice.heights().containsKey(exam.id())) {
                    actions.add(new PlannedAction.Pass(exam));
                }
            }
        }
        for (Judgement judgement : framework.judgements()) {
            if (choice.heights().containsKey(judgement.id())) {
                actions.add(new PlannedAction.BeJudged(judgement));
            }
        }
        return actions;
    }

    private Level level(Skill skill, int height) {
        return profile.framework().scale(skill.scale()).atSteps(height).orElseThrow();
    }

    private List<ExamLink> evidence(Skill skill) {
        return profile.framework().examLinks().stream()
                .filter(link -> link.skill().equals(skill.id()))
                .toList();
    }
}
