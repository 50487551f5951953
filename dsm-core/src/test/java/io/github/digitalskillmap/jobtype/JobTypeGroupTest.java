package io.github.digitalskillmap.jobtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobTypeGroupTest implements ValueContract<JobTypeGroup> {

    private static final JobTypeGroupId FORESTERS = JobTypeGroupId.of("mori", "foresters");
    private static final JobTypeGroupId OUTDOORS = JobTypeGroupId.of("mori", "outdoors");

    private static JobTypeGroup.Builder foresters(String name, Provenance provenance) {
        return JobTypeGroup.builder().id(FORESTERS).name(Invented.wording(name)).provenance(provenance);
    }

    @Override
    public JobTypeGroup value() {
        return foresters("森の人", Invented.published(4)).build();
    }

    @Override
    public List<JobTypeGroup> others() {
        return List.of(
                JobTypeGroup.builder()
                        .id(OUTDOORS)
                        .name(Invented.wording("森の人"))
                        .provenance(Invented.published(4))
                        .build(),
                foresters("山の人", Invented.published(4)).build(),
                foresters("森の人", Invented.sample()).build(),
                foresters("森の人", Invented.published(4))
                        .description(Invented.wording("森を守る"))
                        .build(),
                foresters("森の人", Invented.published(4)).within(OUTDOORS).build());
    }

    @Test
    void build_allSet_keepsThem() {
        JobTypeGroup group = foresters("森の人", Invented.published(4))
                .description(Invented.wording("森を守る"))
                .within(OUTDOORS)
                .build();

        assertThat(group.id()).isEqualTo(FORESTERS);
        assertThat(group.name()).hasToString("森の人");
        assertThat(group.description()).contains(Invented.wording("森を守る"));
        assertThat(group.within()).contains(OUTDOORS);
        assertThat(group.standing()).isEqualTo(Standing.PUBLISHED);
    }

    @Test
    void build_onlyTheRequiredParts_leavesTheOthersEmpty() {
        assertThat(value().description()).isEmpty();
        assertThat(value().within()).isEmpty();
    }

    @Test
    void build_requiredPartsNotSet_throws() {
        assertThatIllegalStateException()
                .isThrownBy(() -> JobTypeGroup.builder().build())
                .withMessage(
                        "Cannot build JobTypeGroup, some of required attributes are not set [id, name, provenance]");
    }
}
