package io.github.digitalskillmap.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLevelId;
import io.github.digitalskillmap.exam.ExamScaleId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequirementTest implements ValueContract<Requirement> {

    private static final ExamId TREE = ExamId.of("kentei", "tree");
    private static final ExamScaleId GRADE = ExamScaleId.of("kentei", "grade");
    private static final Requirement PRUNING = Requirement.skill(Invented.PRUNING, Invented.LOW);
    private static final Requirement EXAM = Requirement.exam(TREE);

    @Override
    public Requirement value() {
        return Requirement.allOf(Requirement.skill(Invented.PRUNING, Invented.LOW), Requirement.exam(TREE));
    }

    @Override
    public List<Requirement> others() {
        return List.of(
                PRUNING,
                EXAM,
                Requirement.exam(ExamId.of("kentei", "leaf")),
                Requirement.examLevel(ExamLevelId.of(GRADE, "1")),
                Requirement.examLevel(ExamLevelId.of(GRADE, "2")),
                Requirement.judgement(Invented.CAREFUL),
                Requirement.judgement(JudgementId.of("mori", "quick")),
                Requirement.allOf(PRUNING),
                Requirement.allOf(EXAM, PRUNING),
                Requirement.anyOf(PRUNING, EXAM),
                Requirement.anyOf(PRUNING));
    }

    @Test
    void factories_parts_keepThem() {
        assertThat(Requirement.exam(TREE).exam()).isEqualTo(TREE);
        assertThat(Requirement.examLevel(ExamLevelId.of(GRADE, "1")).level()).isEqualTo(ExamLevelId.of(GRADE, "1"));
        assertThat(Requirement.judgement(Invented.CAREFUL).judgement()).isEqualTo(Invented.CAREFUL);
        assertThat(Requirement.allOf(PRUNING, EXAM).parts()).containsExactly(PRUNING, EXAM);
        assertThat(Requirement.anyOf(EXAM, PRUNING, EXAM).parts()).containsExactly(EXAM, PRUNING, EXAM);
    }

    @Test
    void allOfAndAnyOf_asDeepAsMayBe_areMadeAndNoDeeper() {
        Requirement deepest = PRUNING;
        for (int depth = 1; depth < Requirement.DEEPEST; depth++) {
            deepest = depth % 2 == 0 ? Requirement.allOf(EXAM, deepest) : Requirement.anyOf(deepest, EXAM);
        }
        Requirement part = deepest;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Requirement.allOf(PRUNING, part))
                .withMessage("requirement must be nested at most 32 deep, but is 33 deep");
        assertThatIllegalArgumentException().isThrownBy(() -> Requirement.anyOf(part));
    }

    @Test
    void allOfAndAnyOf_changedAfterwards_doNotShowIt() {
        List<Requirement> parts = new ArrayList<>(List.of(PRUNING));
        AllOf all = new AllOf(parts);
        AnyOf any = new AnyOf(parts);
        parts.add(EXAM);

        assertThat(all.parts()).containsExactly(PRUNING).isUnmodifiable();
        assertThat(any.parts()).containsExactly(PRUNING).isUnmodifiable();
    }

    @Test
    void allOfAndAnyOf_noPart_throw() {
        assertThatIllegalArgumentException()
                .isThrownBy(Requirement::allOf)
                .withMessage("all of several requirements must have at least one part");
        assertThatIllegalArgumentException()
                .isThrownBy(Requirement::anyOf)
                .withMessage("any of several requirements must have at least one part");
    }

    @Test
    void factories_null_throw() {
        assertThatNullPointerException()
                .isThrownBy(() -> Requirement.exam(null))
                .withMessage("exam");
        assertThatNullPointerException()
                .isThrownBy(() -> Requirement.examLevel(null))
                .withMessage("level");
        assertThatNullPointerException()
                .isThrownBy(() -> Requirement.judgement(null))
                .withMessage("judgement");
        assertThatNullPointerException().isThrownBy(() -> Requirement.allOf(PRUNING, null));
        assertThatNullPointerException().isThrownBy(() -> Requirement.anyOf(PRUNING, null));
        assertThatNullPointerException().isThrownBy(() -> new AllOf(null));
        assertThatNullPointerException().isThrownBy(() -> new AnyOf(null));
    }

    @Test
    void requirement_isSealed_overItsKinds() {
        assertThat(Requirement.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(
                        SkillRequirement.class,
                        UnstatedLevelRequirement.class,
                        GroupRequirement.class,
                        ExamRequirement.class,
                        ExamLevelRequirement.class,
                        JudgementRequirement.class,
                        AllOf.class,
                        AnyOf.class)
                .allMatch(Class::isRecord);
    }
}
