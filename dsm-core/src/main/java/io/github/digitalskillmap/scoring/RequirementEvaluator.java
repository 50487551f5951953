package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamLevel;
import io.github.digitalskillmap.exam.ExamScale;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.requirement.AllOf;
import io.github.digitalskillmap.requirement.AnyOf;
import io.github.digitalskillmap.requirement.ExamLevelRequirement;
import io.github.digitalskillmap.requirement.ExamRequirement;
import io.github.digitalskillmap.requirement.GroupRequirement;
import io.github.digitalskillmap.requirement.JudgementRequirement;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds a person against any requirement of which every level is stated, as of a date. */
final class RequirementEvaluator {

    private final Framework framework;
    private final ExamLookup exams;

    RequirementEvaluator(Framework framework, ExamLookup exams) {
        this.framework = framework;
        this.exams = exams;
    }

    List<Edition> catalogues() {
        return exams.editions();
    }

    RequirementFulfilment evaluate(Requirement requirement, SkillProfile profile, LocalDate asOf) {
        if (requirement instanceof SkillRequirement skill) {
            return skill(skill, profile);
        }
        if (requirement instanceof GroupRequirement group) {
            return group(group, profile);
        }
        if (requirement instanceof ExamRequirement exam) {
            return exam(exam, profile, asOf);
        }
        if (requirement instanceof ExamLevelRequirement level) {
            return examLevel(level, profile, asOf);
        }
        if (requirement instanceof JudgementRequirement judgement) {
            return judgement(judgement, profile, asOf);
        }
        if (requirement instanceof AllOf all) {
            return ImmutableAllFulfilment.builder()
                    .requirement(all)
                    .addAllParts(evaluate(all.parts(), profile, asOf))
                    .build();
        }
        AnyOf any = (AnyOf) requirement;
        return ImmutableAnyFulfilment.builder()
                .requirement(any)
                .addAllParts(evaluate(any.parts(), profile, asOf))
                .build();
    }

    private List<RequirementFulfilment> evaluate(List<Requirement> parts, SkillProfile profile, LocalDate asOf) {
        return parts.stream().map(part -> evaluate(part, profile, asOf)).toList();
    }

    SkillFulfilment skill(SkillRequirement requirement, SkillProfile profile) {
        LevelScale scale = framework.scaleOf(requirement.skill());
        return ImmutableSkillFulfilment.builder()
                .requirement(requirement)
                .skill(framework.skill(requirement.skill()))
                .needed(scale.level(requirement.level()))
                .neededSteps(scale.stepCount(requirement.level()))
                .held(profile.attainment(requirement.skill()))
                .origin(profile.origin(requirement.skill()))
                .heldSteps(profile.steps().stepCount(framework.lane(requirement.skill())))
                .build();
    }

    private GroupFulfilment group(GroupRequirement requirement, SkillProfile profile) {
        return ImmutableGroupFulfilment.builder()
                .requirement(requirement)
                .needed(framework.wording(requirement))
                .addAllCandidates(framework.skills(requirement).stream()
                        .map(skill -> skill(Requirement.skill(skill.id(), requirement.level()), profile))
                        .toList())
                .build();
    }

    private ExamFulfilment exam(ExamRequirement requirement, SkillProfile profile, LocalDate asOf) {
        List<Exam> counting = exams.withSuccessors(requirement.exam());
        return ImmutableExamFulfilment.builder()
                .requirement(requirement)
                .exam(exams.exam(requirement.exam()))
                .addAllBy(exams.validPasses(profile, asOf).stream()
                        .filter(pass -> counting.contains(pass.exam()))
                        .toList())
                .build();
    }

    private ExamLevelFulfilment examLevel(ExamLevelRequirement requirement, SkillProfile profile, LocalDate asOf) {
        ExamScale scale = exams.scale(requirement.level().scale());
        int needed = scale.position(requirement.level());
        return ImmutableExamLevelFulfilment.builder()
                .requirement(requirement)
                .scale(scale)
                .needed(scale.levels().get(needed - 1))
                .addAllBy(exams.validPasses(profile, asOf).stream()
                        .filter(pass -> pass.position(scale) >= needed)
                        .toList())
                .build();
    }

    private JudgementFulfilment judgement(JudgementRequirement requirement, SkillProfile profile, LocalDate asOf) {
        Optional<Attestation> attestation = profile.attestation(requirement.judgement(), asOf);
        return ImmutableJudgementFulfilment.builder()
                .requirement(requirement)
                .judgement(framework.judgement(requirement.judgement()))
                .attestation(attestation)
                .by(attestation.map(each -> framework.role(each.by())))
                .build();
    }

    /** Throws if the requirement speaks of an exam or exam level that no catalogue has. */
    void requireKnownExams(Requirement requirement) {
        examFacts(requirement).forEach(Fact::subject);
    }

    /** What the catalogues say of the exams and exam levels that a requirement speaks of. */
    Stream<Fact> examFacts(Requirement requirement) {
        if (requirement instanceof ExamRequirement required) {
            return exams.withSuccessors(required.exam()).stream().map(RequirementEvaluator::fact);
        }
        if (requirement instanceof ExamLevelRequirement required) {
            ExamScale scale = exams.scale(required.level().scale());
            ExamLevel level = scale.levels().get(scale.position(required.level()) - 1);
            Fact named = Fact.of(
                    level.id(),
                    Wording.sentence("%sの「%s」", "%s \"%s\"", scale.name(), level.label()),
                    scale.provenance());
            return Stream.concat(
                    Stream.of(named), exams.atLeast(required.level()).stream().map(RequirementEvaluator::fact));
        }
        return requirement.parts().stream().flatMap(this::examFacts);
    }

    private static Fact fact(Exam exam) {
        return Fact.of(exam.id(), Wording.sentence("試験「%s」", "Exam \"%s\"", exam.name()), exam.provenance());
    }

    /** Tells whether the answer can change with the date. */
    static boolean dependsOnDate(Requirement requirement) {
        return requirement instanceof ExamRequirement
                || requirement instanceof ExamLevelRequirement
                || requirement instanceof JudgementRequirement
                || requirement.parts().stream().anyMatch(RequirementEvaluator::dependsOnDate);
    }
}
