package io.github.digitalskillmap.planning;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.training.TrainingNeed;
import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One action of a plan.
 *
 * @since 0.1.0
 */
public sealed interface PlannedAction {

    /**
     * Says what is to be done.
     *
     * @return the sentence in Japanese and English
     */
    Wording wording();

    /**
     * Returns what a person holds once this is done.
     *
     * @param before what the person holds before
     * @param on the day on which it is done
     * @return the profile with what comes of it; a judgement is given by the first role that may give it, in place of one of that day
     */
    SkillProfile carriedOut(SkillProfile before, LocalDate on);

    /**
     * Returns what training would be wanted for.
     *
     * @return the need, or empty if no training serves such an action
     */
    default Optional<TrainingNeed> need() {
        return Optional.empty();
    }

    /**
     * A skill that is not assessed is assessed. The steps to its levels that follow may turn out to be held already.
     *
     * @param skill the skill
     * @since 0.1.0
     */
    record Assess(Skill skill) implements PlannedAction {

        /**
         * Returns the action.
         *
         * @param skill the skill
         */
        public Assess {
            Objects.requireNonNull(skill, "skill");
        }

        @Override
        public SkillProfile carriedOut(SkillProfile before, LocalDate on) {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(on, "on");
            return before.withNone(skill.id());
        }

        @Override
        public Wording wording() {
            return Wording.sentence("「%s」の評価を受ける", "have \"%s\" assessed", skill.name());
        }
    }

    /**
     * The next level of a skill is reached.
     *
     * @param skill the skill
     * @param level the level that is reached
     * @param evidence the exams and qualifications that the framework links to the skill, where this is the highest level that
     *     the plan asks of it; which level a pass would show is not stated
     * @since 0.1.0
     */
    record Reach(Skill skill, Level level, List<ExamLink> evidence) implements PlannedAction {

        /**
         * Returns the action.
         *
         * @param skill the skill
         * @param level the level that is reached
         * @param evidence the exams and qualifications linked to the skill
         */
        public Reach {
            Objects.requireNonNull(evidence, "evidence");
            Objects.requireNonNull(skill, "skill");
            Objects.requireNonNull(level, "level");
            evidence = List.copyOf(evidence);
        }

        @Override
        public SkillProfile carriedOut(SkillProfile before, LocalDate on) {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(on, "on");
            return before.withLevel(skill.id(), level.id());
        }

        @Override
        public Wording wording() {
            return Wording.sentence("「%s」を%sにする", "reach \"%s\" %s", skill.name(), level.label());
        }

        @Override
        public Optional<TrainingNeed> need() {
            return Optional.of(new TrainingNeed.LevelNeed(skill.id(), level.id()));
        }
    }

    /**
     * An exam is passed.
     *
     * @param exam an exam that is held at the date of the plan
     * @since 0.1.0
     */
    record Pass(Exam exam) implements PlannedAction {

        /**
         * Returns the action.
         *
         * @param exam an exam that is held at the date of the plan
         */
        public Pass {
            Objects.requireNonNull(exam, "exam");
        }

        @Override
        public SkillProfile carriedOut(SkillProfile before, LocalDate on) {
            Objects.requireNonNull(before, "before");
            ExamPass pass = ExamPass.of(exam.id(), Objects.requireNonNull(on, "on"));
            return before.passes().stream().anyMatch(pass::isSameSitting) ? before : before.withPass(pass);
        }

        @Override
        public Wording wording() {
            return Wording.sentence("「%s」に合格する", "pass \"%s\"", exam.name());
        }

        @Override
        public Optional<TrainingNeed> need() {
            return Optional.of(new TrainingNeed.ExamNeed(exam.id()));
        }
    }

    /**
     * Somebody who is entitled to judges that something is so.
     *
     * @param judgement the judgement
     * @since 0.1.0
     */
    record BeJudged(Judgement judgement) implements PlannedAction {

        /**
         * Returns the action.
         *
         * @param judgement the judgement
         */
        public BeJudged {
            Objects.requireNonNull(judgement, "judgement");
        }

        @Override
        public SkillProfile carriedOut(SkillProfile before, LocalDate on) {
            Objects.requireNonNull(before, "before");
            return before.replacingAttestation(
                    Attestation.met(judgement.id(), judgement.roles().get(0), on));
        }

        @Override
        public Wording wording() {
            return Wording.sentence("判断を受ける: %s", "be judged: %s", judgement.statement());
        }
    }
}
