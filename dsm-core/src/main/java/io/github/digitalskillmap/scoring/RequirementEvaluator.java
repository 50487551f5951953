package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogues;
import io.github.digitalskillmap.exam.ExamLevel;
import io.github.digitalskillmap.exam.ExamScale;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.layout.SkillLayout;
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
import io.github.digitalskillmap.requirement.RequirementVisitor;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.requirement.UnstatedLevelRequirement;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Holds a person against any requirement of which every level is stated, as of a date. */
final class RequirementEvaluator {

    private final Framework framework;
    private final ExamCatalogues exams;
    private final Map<GroupRequirement, CompiledGroup> groups = new ConcurrentHashMap<>();

    RequirementEvaluator(Framework framework, ExamCatalogues exams) {
        this.framework = framework;
        this.exams = exams;
    }

    List<Edition> catalogues() {
        return exams.editions();
    }

    RequirementFulfilment evaluate(Requirement requirement, SkillProfile profile, LocalDate asOf) {
        return requirement.accept(new Evaluation(profile, asOf));
    }

    /** One person as of a date. */
    private final class Evaluation implements RequirementVisitor<RequirementFulfilment> {

        private final SkillProfile profile;
        private final LocalDate asOf;

        Evaluation(SkillProfile profile, LocalDate asOf) {
            this.profile = profile;
            this.asOf = asOf;
        }

        @Override
        public RequirementFulfilment skill(SkillRequirement requirement) {
            return RequirementEvaluator.this.skill(requirement, profile);
        }

        @Override
        public RequirementFulfilment skillAtUnstatedLevel(UnstatedLevelRequirement requirement) {
            throw new IllegalArgumentException("requirement must state its level, but is " + requirement);
        }

        @Override
        public RequirementFulfilment atLeast(GroupRequirement requirement) {
            CompiledGroup group = group(requirement);
            return ImmutableGroupFulfilment.builder()
                    .requirement(requirement)
                    .needed(group.needed())
                    .addAllCandidates(group.each().stream()
                            .map(one -> RequirementEvaluator.this.skill(one, profile))
                            .toList())
                    .counted(group.tally(profile.steps()))
                    .build();
        }

        @Override
        public RequirementFulfilment exam(ExamRequirement requirement) {
            List<Exam> counting = exams.withSuccessors(requirement.exam());
            return ImmutableExamFulfilment.builder()
                    .requirement(requirement)
                    .exam(exams.exam(requirement.exam()))
                    .addAllBy(passes(PassState.VALID, pass -> counting.contains(pass.exam())))
                    .addAllExpired(passes(PassState.EXPIRED, pass -> counting.contains(pass.exam())))
                    .build();
        }

        @Override
        public RequirementFulfilment examLevel(ExamLevelRequirement requirement) {
            ExamScale scale = exams.scale(requirement.level().scale());
            int needed = scale.position(requirement.level());
            return ImmutableExamLevelFulfilment.builder()
                    .requirement(requirement)
                    .scale(scale)
                    .needed(scale.levels().get(needed - 1))
                    .addAllBy(passes(PassState.VALID, pass -> scale.positionOf(pass.exam()) >= needed))
                    .addAllExpired(passes(PassState.EXPIRED, pass -> scale.positionOf(pass.exam()) >= needed))
                    .build();
        }

        private List<ReportedPass> passes(PassState state, Predicate<ReportedPass> counts) {
            return ReportedPass.of(profile, exams, asOf).stream()
                    .filter(pass -> pass.state() == state && counts.test(pass))
                    .toList();
        }

        @Override
        public RequirementFulfilment judgement(JudgementRequirement requirement) {
            Optional<Attestation> attestation = profile.attestation(requirement.judgement(), asOf);
            return ImmutableJudgementFulfilment.builder()
                    .requirement(requirement)
                    .judgement(framework.judgement(requirement.judgement()))
                    .attestation(attestation)
                    .by(attestation.map(each -> framework.role(each.by())))
                    .build();
        }

        @Override
        public RequirementFulfilment allOf(AllOf requirement) {
            return ImmutableAllFulfilment.builder()
                    .requirement(requirement)
                    .addAllParts(parts(requirement))
                    .build();
        }

        @Override
        public RequirementFulfilment anyOf(AnyOf requirement) {
            return ImmutableAnyFulfilment.builder()
                    .requirement(requirement)
                    .addAllParts(parts(requirement))
                    .build();
        }

        private List<RequirementFulfilment> parts(Requirement whole) {
            return whole.parts().stream().map(part -> part.accept(this)).toList();
        }
    }

    /** Returns a group made ready, as it was when it was first asked for. */
    CompiledGroup group(GroupRequirement requirement) {
        return groups.computeIfAbsent(requirement, each -> new CompiledGroup(framework, each));
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
                .heldSteps(profile.steps().stepCount(SkillLayout.of(framework).lane(requirement.skill())))
                .build();
    }

    /** Throws if the requirement speaks of an exam or exam level that no catalogue has. */
    void requireKnownExams(Requirement requirement) {
        examFacts(requirement).forEach(Fact::subject);
    }

    /** What the catalogues say of the exams and exam levels that a requirement speaks of. */
    Stream<Fact> examFacts(Requirement requirement) {
        return requirement.accept(new ExamFacts());
    }

    private final class ExamFacts implements RequirementVisitor<Stream<Fact>> {

        @Override
        public Stream<Fact> skill(SkillRequirement requirement) {
            return Stream.empty();
        }

        @Override
        public Stream<Fact> skillAtUnstatedLevel(UnstatedLevelRequirement requirement) {
            return Stream.empty();
        }

        @Override
        public Stream<Fact> atLeast(GroupRequirement requirement) {
            return Stream.empty();
        }

        @Override
        public Stream<Fact> exam(ExamRequirement requirement) {
            return exams.withSuccessors(requirement.exam()).stream().map(RequirementEvaluator::fact);
        }

        @Override
        public Stream<Fact> examLevel(ExamLevelRequirement requirement) {
            ExamScale scale = exams.scale(requirement.level().scale());
            ExamLevel level = scale.levels().get(scale.position(requirement.level()) - 1);
            Fact named = Fact.of(
                    level.id(),
                    Wording.sentence("%sの「%s」", "%s \"%s\"", scale.name(), level.label()),
                    scale.provenance());
            return Stream.concat(
                    Stream.of(named),
                    exams.atLeast(requirement.level()).stream().map(RequirementEvaluator::fact));
        }

        @Override
        public Stream<Fact> judgement(JudgementRequirement requirement) {
            return Stream.empty();
        }

        @Override
        public Stream<Fact> allOf(AllOf requirement) {
            return parts(requirement);
        }

        @Override
        public Stream<Fact> anyOf(AnyOf requirement) {
            return parts(requirement);
        }

        private Stream<Fact> parts(Requirement whole) {
            return whole.parts().stream().flatMap(part -> part.accept(this));
        }
    }

    private static Fact fact(Exam exam) {
        return Fact.of(exam.id(), Wording.sentence("試験「%s」", "Exam \"%s\"", exam.name()), exam.provenance());
    }
}
