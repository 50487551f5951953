package io.github.digitalskillmap.jobtype;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.SkillRequirement;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobTypeItemTest implements ValueContract<JobTypeItem> {

    private static final SkillRequirement LOW = SkillRequirement.of(Invented.PRUNING, Invented.LOW);
    private static final SkillRequirement HIGH = SkillRequirement.of(Invented.PRUNING, Invented.HIGH);

    @Override
    public JobTypeItem value() {
        return JobTypeItem.of(LOW, Invented.sample());
    }

    @Override
    public List<JobTypeItem> others() {
        return List.of(JobTypeItem.of(HIGH, Invented.sample()), JobTypeItem.of(LOW, Invented.published(6)));
    }

    @Test
    void of_parts_keepsThem() {
        assertThat(value().requirement()).isEqualTo(LOW);
        assertThat(value().provenance()).isEqualTo(Invented.sample());
        assertThat(value().standing()).isEqualTo(Standing.SAMPLE);
    }
}
