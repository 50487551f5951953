package io.github.digitalskillmap.jobtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.Requirement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobTypeItemTest implements ValueContract<JobTypeItem> {

    private static final Requirement LOW = Requirement.skill(Invented.PRUNING, Invented.LOW);
    private static final Requirement HIGH = Requirement.skill(Invented.PRUNING, Invented.HIGH);

    @Override
    public JobTypeItem value() {
        return JobTypeItem.of(LOW, Invented.sample());
    }

    @Override
    public List<JobTypeItem> others() {
        return List.of(
                JobTypeItem.of(HIGH, Invented.sample()),
                JobTypeItem.of(LOW, Invented.published(6)),
                value().withImportance(Importance.MANDATORY),
                value().withWeight(2),
                value().withWeight(2).withImportance(Importance.MANDATORY));
    }

    @Test
    void of_parts_keepsThem() {
        assertThat(value().requirement()).isEqualTo(LOW);
        assertThat(value().provenance()).isEqualTo(Invented.sample());
        assertThat(value().standing()).isEqualTo(Standing.SAMPLE);
    }

    @Test
    void of_parts_isRequiredAndWeighsOne() {
        assertThat(value().importance()).isEqualTo(Importance.REQUIRED);
        assertThat(value().weight()).isEqualTo(1);
    }

    @Test
    void matteringAndWeighing_inAnyOrder_changeThatAndKeepTheRest() {
        JobTypeItem changed = value().withWeight(3).withImportance(Importance.DESIRABLE);

        assertThat(changed)
                .isEqualTo(value().withImportance(Importance.DESIRABLE).withWeight(3));
        assertThat(changed.importance()).isEqualTo(Importance.DESIRABLE);
        assertThat(changed.weight()).isEqualTo(3);
        assertThat(changed.requirement()).isEqualTo(LOW);
        assertThat(changed.provenance()).isEqualTo(Invented.sample());
        assertThat(changed.withImportance(Importance.REQUIRED).withWeight(1)).isEqualTo(value());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void weighing_lessThanOne_throws(int weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value().withWeight(weight))
                .withMessage("weight of a requirement must be 1 or more, but was " + weight);
    }

    @Test
    void weighing_most_isAllowed() {
        assertThat(value().withWeight(Integer.MAX_VALUE).weight()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void of_null_throws() {
        assertThatNullPointerException()
                .isThrownBy(() -> JobTypeItem.of(null, Invented.sample()))
                .withMessage("requirement");
        assertThatNullPointerException()
                .isThrownBy(() -> JobTypeItem.of(LOW, null))
                .withMessage("provenance");
        assertThatNullPointerException()
                .isThrownBy(() -> value().withImportance(null))
                .withMessage("importance");
    }
}
