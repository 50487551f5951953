package io.github.digitalskillmap.json.document.framework;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static io.github.digitalskillmap.json.form.WrittenForm.LEVEL;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLevelId;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.form.KeysOf;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.requirement.AllOf;
import io.github.digitalskillmap.requirement.AnyOf;
import io.github.digitalskillmap.requirement.ExamLevelRequirement;
import io.github.digitalskillmap.requirement.ExamRequirement;
import io.github.digitalskillmap.requirement.GroupRequirement;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.JudgementRequirement;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.RequirementVisitor;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.requirement.UnstatedLevelRequirement;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is required. The kind says which of the other keys there are.
 *
 * @param kind the word for the {@link RequirementKind}
 * @param skill the identifier of the skill to hold
 * @param count how many skills to hold
 * @param scope which skills count
 * @param exam the identifier of the exam to have passed
 * @param judgement the identifier of the judgement
 * @param level the identifier of the level of the skill, the skills or the exam
 * @param parts the requirements of which all or any are to be met
 * @since 0.1.0
 */
@KeysOf(RequirementKind.class)
public record RequirementEntry(
        @Required @WordOf(RequirementKind.class) @Nullable String kind,
        @Written(IDENTIFIER) @Nullable String skill,
        @Positive @Nullable Integer count,
        @Valid @Nullable ScopeEntry scope,
        @Written(IDENTIFIER) @Nullable String exam,
        @Written(IDENTIFIER) @Nullable String judgement,
        @Written(LEVEL) @Nullable String level,
        @MayBeLeftOut List<@Valid @Nullable RequirementEntry> parts) {

    /**
     * Returns the entry of a requirement.
     *
     * @param requirement the requirement
     * @return the entry
     */
    public static RequirementEntry from(Requirement requirement) {
        return requirement.accept(new OfKind());
    }

    private static final class OfKind implements RequirementVisitor<RequirementEntry> {

        @Override
        public RequirementEntry skill(SkillRequirement requirement) {
            return leaf(
                    RequirementKind.SKILL,
                    requirement.skill().toString(),
                    null,
                    null,
                    requirement.level().toString());
        }

        @Override
        public RequirementEntry skillAtUnstatedLevel(UnstatedLevelRequirement requirement) {
            return leaf(RequirementKind.UNSTATED_LEVEL, requirement.skill().toString(), null, null, null);
        }

        @Override
        public RequirementEntry atLeast(GroupRequirement requirement) {
            return new RequirementEntry(
                    Word.of(RequirementKind.GROUP),
                    null,
                    requirement.count(),
                    ScopeEntry.from(requirement.scope()),
                    null,
                    null,
                    requirement.level().toString(),
                    List.of());
        }

        @Override
        public RequirementEntry exam(ExamRequirement requirement) {
            return leaf(RequirementKind.EXAM, null, requirement.exam().toString(), null, null);
        }

        @Override
        public RequirementEntry examLevel(ExamLevelRequirement requirement) {
            return leaf(
                    RequirementKind.EXAM_LEVEL,
                    null,
                    null,
                    null,
                    requirement.level().toString());
        }

        @Override
        public RequirementEntry judgement(JudgementRequirement requirement) {
            return leaf(
                    RequirementKind.JUDGEMENT,
                    null,
                    null,
                    requirement.judgement().toString(),
                    null);
        }

        @Override
        public RequirementEntry allOf(AllOf requirement) {
            return whole(RequirementKind.ALL_OF, requirement);
        }

        @Override
        public RequirementEntry anyOf(AnyOf requirement) {
            return whole(RequirementKind.ANY_OF, requirement);
        }
    }

    private static RequirementEntry leaf(
            RequirementKind kind,
            @Nullable String skill,
            @Nullable String exam,
            @Nullable String judgement,
            @Nullable String level) {
        return new RequirementEntry(Word.of(kind), skill, null, null, exam, judgement, level, List.of());
    }

    private static RequirementEntry whole(RequirementKind kind, Requirement requirement) {
        return new RequirementEntry(
                Word.of(kind),
                null,
                null,
                null,
                null,
                null,
                null,
                Entries.of(requirement.parts(), RequirementEntry::from));
    }

    /** Tells whether it is of a kind. */
    boolean isOf(RequirementKind of) {
        return Word.of(of).equals(kind);
    }

    /**
     * Returns the requirement of this entry.
     *
     * @return the requirement, if the entry was checked
     */
    public Requirement toRequirement() {
        return switch (Word.checked(RequirementKind.class, kind)) {
            case SKILL -> Requirement.skill(SkillId.parse(requireNonNull(skill)), LevelId.parse(requireNonNull(level)));
            case UNSTATED_LEVEL -> Requirement.skillAtUnstatedLevel(SkillId.parse(requireNonNull(skill)));
            case GROUP ->
                Requirement.atLeast(
                        requireNonNull(count), requireNonNull(scope).toScope(), LevelId.parse(requireNonNull(level)));
            case EXAM -> Requirement.exam(ExamId.parse(requireNonNull(exam)));
            case EXAM_LEVEL -> Requirement.examLevel(ExamLevelId.parse(requireNonNull(level)));
            case JUDGEMENT -> Requirement.judgement(JudgementId.parse(requireNonNull(judgement)));
            case ALL_OF -> new AllOf(Entries.parts(parts, RequirementEntry::toRequirement));
            case ANY_OF -> new AnyOf(Entries.parts(parts, RequirementEntry::toRequirement));
        };
    }
}
