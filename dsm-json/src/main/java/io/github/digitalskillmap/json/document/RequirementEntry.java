package io.github.digitalskillmap.json.document;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.digitalskillmap.requirement.AllOf;
import io.github.digitalskillmap.requirement.AnyOf;
import io.github.digitalskillmap.requirement.ExamLevelRequirement;
import io.github.digitalskillmap.requirement.ExamRequirement;
import io.github.digitalskillmap.requirement.GroupRequirement;
import io.github.digitalskillmap.requirement.JudgementRequirement;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillRequirement;
import java.util.List;

/**
 * What is required, of one kind or another. The key {@code kind} comes first and says which.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface RequirementEntry {

    /**
     * Returns the entry of a requirement.
     *
     * @param requirement the requirement
     * @return the entry
     */
    static RequirementEntry from(Requirement requirement) {
        if (requirement instanceof SkillRequirement skill) {
            return new OneSkill(skill.skill().toString(), skill.level().toString());
        }
        if (requirement instanceof GroupRequirement group) {
            return new Group(
                    group.count(), ScopeEntry.from(group.scope()), group.level().toString());
        }
        if (requirement instanceof ExamRequirement exam) {
            return new OneExam(exam.exam().toString());
        }
        if (requirement instanceof ExamLevelRequirement examLevel) {
            return new AnyExam(examLevel.level().toString());
        }
        if (requirement instanceof JudgementRequirement judgement) {
            return new Judged(judgement.judgement().toString());
        }
        if (requirement instanceof AllOf all) {
            return new All(from(all.parts()));
        }
        AnyOf any = (AnyOf) requirement;
        return new Any(from(any.parts()));
    }

    private static List<RequirementEntry> from(List<Requirement> requirements) {
        return requirements.stream().map(RequirementEntry::from).toList();
    }

    /**
     * To hold a skill at a level or higher.
     *
     * @param skill the identifier of the skill
     * @param level the identifier of the level
     * @since 0.1.0
     */
    @JsonTypeName("skill")
    record OneSkill(String skill, String level) implements RequirementEntry {}

    /**
     * To hold some skills of a scope at a level or higher.
     *
     * @param count how many skills
     * @param scope which skills count
     * @param level the identifier of the level
     * @since 0.1.0
     */
    @JsonTypeName("group")
    record Group(int count, ScopeEntry scope, String level) implements RequirementEntry {}

    /**
     * To have passed an exam or a successor of it.
     *
     * @param exam the identifier of the exam
     * @since 0.1.0
     */
    @JsonTypeName("exam")
    record OneExam(String exam) implements RequirementEntry {}

    /**
     * To have passed any exam of a level or higher.
     *
     * @param level the identifier of the level of exams
     * @since 0.1.0
     */
    @JsonTypeName("exam-level")
    record AnyExam(String level) implements RequirementEntry {}

    /**
     * To have been judged so by somebody entitled.
     *
     * @param judgement the identifier of the judgement
     * @since 0.1.0
     */
    @JsonTypeName("judgement")
    record Judged(String judgement) implements RequirementEntry {}

    /**
     * To meet all of several requirements.
     *
     * @param parts the requirements
     * @since 0.1.0
     */
    @JsonTypeName("all-of")
    record All(List<RequirementEntry> parts) implements RequirementEntry {}

    /**
     * To meet any of several requirements.
     *
     * @param parts the requirements
     * @since 0.1.0
     */
    @JsonTypeName("any-of")
    record Any(List<RequirementEntry> parts) implements RequirementEntry {}
}
