package io.github.digitalskillmap.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Provenance;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamScaleTest implements ValueContract<ExamScale> {

    private static final ExamScaleId ID = ExamScaleId.of("kentei", "grade");
    private static final ExamLevel LOW = level(ID, "3");
    private static final ExamLevel HIGH = level(ID, "1");
    private static final Provenance PROVENANCE = Invented.published(5);

    private static ExamLevel level(ExamScaleId scale, String code) {
        return ExamLevel.of(ExamLevelId.of(scale, code), Invented.wording(code + "級"));
    }

    private static ExamScale scale(List<ExamLevel> levels) {
        return ExamScale.of(ID, Invented.wording("検定の級"), levels, PROVENANCE);
    }

    @Override
    public ExamScale value() {
        return scale(List.of(LOW, HIGH));
    }

    @Override
    public List<ExamScale> others() {
        return List.of(
                scale(List.of(HIGH, LOW)),
                scale(List.of(LOW)),
                ExamScale.of(ID, Invented.wording("別の級"), List.of(LOW, HIGH), PROVENANCE),
                ExamScale.of(ID, Invented.wording("検定の級"), List.of(LOW, HIGH), Invented.sample()));
    }

    @Test
    void of_parts_keepsThem() {
        assertThat(value().id()).isEqualTo(ID);
        assertThat(value().name()).hasToString("検定の級");
        assertThat(value().provenance()).isEqualTo(PROVENANCE);
    }

    @Test
    void position_levelThere_countsFromOne() {
        assertThat(value().position(LOW.id())).isEqualTo(1);
        assertThat(value().position(HIGH.id())).isEqualTo(2);
    }

    @Test
    void positionOf_exam_countsFromOneAndIsZeroWhereItIsNotKnownToBeOnTheScale() {
        assertThat(value().positionOf(exam(Knowledge.known(HIGH.id())))).isEqualTo(2);
        assertThat(value().positionOf(exam(Knowledge.none()))).isZero();
        assertThat(value().positionOf(exam(Knowledge.unknown(Invented.wording("未発表")))))
                .isZero();
        assertThat(value().positionOf(exam(Knowledge.known(ExamLevelId.of(ExamScaleId.of("kentei", "other"), "1")))))
                .isZero();
    }

    private static Exam exam(Knowledge<ExamLevelId> level) {
        return Exam.builder()
                .id(ExamId.of("kentei", "tree"))
                .code("TR")
                .name(Invented.wording("樹木検定"))
                .level(level)
                .provenance(PROVENANCE)
                .build();
    }

    @Test
    void position_levelNotThere_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value().position(ExamLevelId.of(ID, "2")))
                .withMessage("level 'kentei:grade/2' is not on scale 'kentei:grade'");
    }

    @Test
    void levels_always_areUnmodifiableAndApartFromTheListGiven() {
        List<ExamLevel> given = new ArrayList<>(List.of(LOW));
        ExamScale scale = scale(given);
        given.add(HIGH);

        assertThat(scale.levels()).containsExactly(LOW).isUnmodifiable();
    }

    @Test
    void of_noLevel_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale(List.of()))
                .withMessage("scale 'kentei:grade' must have at least one level");
    }

    @Test
    void of_levelOfAnotherScale_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale(List.of(LOW, level(ExamScaleId.of("kentei", "class"), "1"))))
                .withMessage("level 'kentei:class/1' must belong to scale 'kentei:grade'");
    }

    @Test
    void of_levelTwice_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale(List.of(LOW, HIGH, LOW)))
                .withMessage("level 'kentei:grade/3' must stand only once on its scale");
    }
}
