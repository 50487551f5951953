package io.github.digitalskillmap.exam;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamLevelTest implements ValueContract<ExamLevel> {

    private static final ExamScaleId SCALE = ExamScaleId.of("kentei", "grade");

    @Override
    public ExamLevel value() {
        return ExamLevel.of(ExamLevelId.of(SCALE, "1"), Invented.wording("1級"));
    }

    @Override
    public List<ExamLevel> others() {
        return List.of(
                ExamLevel.of(ExamLevelId.of(SCALE, "2"), Invented.wording("1級")),
                ExamLevel.of(ExamLevelId.of(SCALE, "1"), Invented.wording("初級")));
    }

    @Test
    void of_parts_keepsThem() {
        assertThat(value().id()).isEqualTo(ExamLevelId.of(SCALE, "1"));
        assertThat(value().label()).hasToString("1級");
    }
}
