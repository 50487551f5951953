package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.layout.SkillLayout;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.requirement.AllOf;
import io.github.digitalskillmap.requirement.AnyOf;
import io.github.digitalskillmap.requirement.ExamLevelRequirement;
import io.github.digitalskillmap.requirement.ExamRequirement;
import io.github.digitalskillmap.requirement.GroupRequirement;
import io.github.digitalskillmap.requirement.JudgementRequirement;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.step.Amount;
import io.github.digitalskillmap.step.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * What each kind of requirement comes to, written down from its definition: how many steps it counts for, and the share
 * that is held if every open skill and judgement turns out well, or badly.
 */
final class ReferenceRequirement {

    private final Framework framework;
    private final ExamCatalogue catalogue;
    private final SkillProfile profile;
    private final LocalDate asOf;
    private final boolean hopeful;

    ReferenceRequirement(
            Framework framework, ExamCatalogue catalogue, SkillProfile profile, LocalDate asOf, boolean hopeful) {
        this.framework = framework;
        this.catalogue = catalogue;
        this.profile = profile;
        this.asOf = asOf;
        this.hopeful = hopeful;
    }

    int size(Requirement requirement) {
        if (requirement instanceof SkillRequirement skill) {
            return framework.stepCount(skill.skill(), skill.level());
        }
        if (requirement instanceof GroupRequirement group) {
            return group.count() * framework.scale(group.level().scale()).stepCount(group.level());
        }
        if (requirement instanceof AllOf all) {
            return all.parts().stream().mapToInt(this::size).sum();
        }
        if (requirement instanceof AnyOf any) {
            return any.parts().stream().mapToInt(this::size).max().orElseThrow();
        }
        return 1;
    }

    Share share(Requirement requirement) {
        if (requirement instanceof SkillRequirement skill) {
            return Share.of(steps(skill.skill(), skill.level()), size(skill));
        }
        if (requirement instanceof GroupRequirement group) {
            List<Integer> steps = new ArrayList<>();
            for (Skill skill : framework.skills(group)) {
                steps.add(steps(skill.id(), group.level()));
            }
            steps.sort(Collections.reverseOrder());
            int best = steps.subList(0, group.count()).stream()
                    .mapToInt(each -> each)
                    .sum();
            return Share.of(best, size(group));
        }
        if (requirement instanceof ExamRequirement exam) {
            return either(passes().anyMatch(pass -> counts(pass.exam(), exam.exam())));
        }
        if (requirement instanceof ExamLevelRequirement level) {
            return either(passes().anyMatch(pass -> reaches(pass.exam(), level)));
        }
        if (requirement instanceof JudgementRequirement judgement) {
            return either(profile.attestation(judgement.judgement(), asOf)
                    .map(each -> each.verdict() == Attestation.Verdict.MET)
                    .orElse(hopeful));
        }
        if (requirement instanceof AnyOf any) {
            return any.parts().stream().map(this::share).max(Share::compareTo).orElseThrow();
        }
        AllOf all = (AllOf) requirement;
        Tally sum = all.parts().stream()
                .map(part -> Tally.of(Amount.of(size(part)), share(part), share(part)))
                .reduce(Tally::plus)
                .orElseThrow();
        return sum.certainShare();
    }

    private int steps(SkillId skill, LevelId level) {
        int needed = framework.stepCount(skill, level);
        int lane = SkillLayout.of(framework).lane(skill);
        if (!profile.steps().isAssessed(lane)) {
            return hopeful ? needed : 0;
        }
        return Math.min(profile.steps().stepCount(lane), needed);
    }

    private Stream<ExamPass> passes() {
        return profile.passes().stream().filter(pass -> pass.isPassed(asOf) && !pass.isExpired(asOf));
    }

    private boolean counts(ExamId passed, ExamId required) {
        return passed.equals(required) || catalogue.successorsOf(required).contains(passed);
    }

    private boolean reaches(ExamId passed, ExamLevelRequirement required) {
        return catalogue
                .exam(passed)
                .level()
                .value()
                .filter(level -> level.scale().equals(required.level().scale()))
                .filter(level -> catalogue.scale(level.scale()).position(level)
                        >= catalogue.scale(level.scale()).position(required.level()))
                .isPresent();
    }

    private static Share either(boolean met) {
        return met ? Share.ONE : Share.ZERO;
    }
}
