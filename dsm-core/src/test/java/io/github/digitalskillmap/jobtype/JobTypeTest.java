package io.github.digitalskillmap.jobtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.Requirement;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobTypeTest implements ValueContract<JobType> {

    private static final JobTypeGroupId FORESTERS = JobTypeGroupId.of("mori", "foresters");

    private static JobType.Builder ranger() {
        return Invented.jobType(Invented.RANGER, "森林官");
    }

    @Override
    public JobType value() {
        return ranger().require(Invented.PRUNING, Invented.LOW, Invented.sample())
                .build();
    }

    @Override
    public List<JobType> others() {
        return List.of(
                Invented.jobType(JobTypeId.of("yama", "ranger"), "森林官")
                        .require(Invented.PRUNING, Invented.LOW, Invented.sample())
                        .build(),
                Invented.jobType(Invented.RANGER, "山林官")
                        .require(Invented.PRUNING, Invented.LOW, Invented.sample())
                        .build(),
                ranger().require(Invented.PRUNING, Invented.HIGH, Invented.sample())
                        .build(),
                ranger().require(Invented.PRUNING, Invented.LOW, Invented.published(6))
                        .build(),
                ranger().require(Invented.PRUNING, Invented.LOW, Invented.sample())
                        .description(Invented.wording("森を守る"))
                        .build(),
                ranger().require(Invented.PRUNING, Invented.LOW, Invented.sample())
                        .group(FORESTERS)
                        .build(),
                JobType.builder()
                        .id(Invented.RANGER)
                        .name(Invented.wording("森林官"))
                        .provenance(Invented.published(6))
                        .require(Invented.PRUNING, Invented.LOW, Invented.sample())
                        .build());
    }

    @Test
    void build_allSet_keepsThem() {
        JobTypeItem felling = JobTypeItem.of(Requirement.skill(Invented.FELLING, Invented.HIGH), Invented.published(6));
        JobType jobType = ranger().require(Invented.PRUNING, Invented.LOW, Invented.sample())
                .addItem(felling)
                .description(Invented.wording("森を守る"))
                .group(FORESTERS)
                .build();

        assertThat(jobType.description()).contains(Invented.wording("森を守る"));
        assertThat(jobType.group()).contains(FORESTERS);
        assertThat(jobType.id()).isEqualTo(Invented.RANGER);
        assertThat(jobType.name()).hasToString("森林官");
        assertThat(jobType.standing()).isEqualTo(Standing.SAMPLE);
        assertThat(jobType.items())
                .containsExactly(
                        JobTypeItem.of(Requirement.skill(Invented.PRUNING, Invented.LOW), Invented.sample()), felling);
    }

    @Test
    void build_onlyTheRequiredParts_leavesTheOthersEmpty() {
        assertThat(value().description()).isEmpty();
        assertThat(value().group()).isEmpty();
        assertThat(value().skillsAtUnstatedLevels()).isEmpty();
    }

    @Test
    void skillsAtUnstatedLevels_alsoDesirableAndWithinOthers_areAllThereOnce() {
        Requirement pruning = Requirement.skillAtUnstatedLevel(Invented.PRUNING);
        JobTypeItem felling = JobTypeItem.of(
                Requirement.allOf(Requirement.skillAtUnstatedLevel(Invented.FELLING), pruning), Invented.sample());
        JobTypeItem wish = JobTypeItem.of(pruning, Invented.sample()).withImportance(Importance.DESIRABLE);

        assertThat(ranger().addItem(felling).addItem(wish).build().skillsAtUnstatedLevels())
                .containsExactly(Invented.FELLING, Invented.PRUNING)
                .isUnmodifiable();
    }

    @Test
    void build_skillAtAStatedAndAtAnUnstatedLevel_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ranger().require(Invented.PRUNING, Invented.LOW, Invented.sample())
                        .addItem(JobTypeItem.of(Requirement.skillAtUnstatedLevel(Invented.PRUNING), Invented.sample()))
                        .build())
                .withMessage("job type 'mori:ranger' must require skill 'mori:pruning' only once");
    }

    @Test
    void items_always_areUnmodifiableAndApartFromTheBuilder() {
        JobType.Builder builder = ranger().require(Invented.PRUNING, Invented.LOW, Invented.sample());
        JobType jobType = builder.build();
        builder.require(Invented.FELLING, Invented.LOW, Invented.sample());

        assertThat(jobType.items()).hasSize(1).isUnmodifiable();
    }

    @Test
    void build_noItem_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ranger().build())
                .withMessage("job type 'mori:ranger' must have at least one requirement that is more than desirable");
    }

    @Test
    void build_onlyDesirableItems_throws() {
        JobTypeItem wish = JobTypeItem.of(Requirement.skill(Invented.PRUNING, Invented.LOW), Invented.sample())
                .withImportance(Importance.DESIRABLE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ranger().addItem(wish).build())
                .withMessage("job type 'mori:ranger' must have at least one requirement that is more than desirable");
    }

    @Test
    void build_skillWithinAnotherRequirement_isAllowed() {
        Requirement pruning = Requirement.skill(Invented.PRUNING, Invented.LOW);
        JobTypeItem either = JobTypeItem.of(
                Requirement.anyOf(pruning, Requirement.skill(Invented.FELLING, Invented.LOW)), Invented.sample());
        JobType jobType = ranger().addItem(JobTypeItem.of(pruning, Invented.sample()))
                .addItem(either)
                .addItem(either)
                .build();

        assertThat(jobType.items()).hasSize(3);
    }

    @Test
    void build_skillRequiredAndMoreOfItDesirable_isBuilt() {
        JobType jobType = ranger().require(Invented.PRUNING, Invented.LOW, Invented.sample())
                .addItem(desirable())
                .build();

        assertThat(jobType.items()).hasSize(2);
    }

    @Test
    void build_skillDesirableTwice_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ranger().require(Invented.PRUNING, Invented.LOW, Invented.sample())
                        .addItem(desirable())
                        .addItem(desirable())
                        .build())
                .withMessage("job type 'mori:ranger' must require skill 'mori:pruning' only once");
    }

    private static JobTypeItem desirable() {
        return JobTypeItem.of(Requirement.skill(Invented.PRUNING, Invented.HIGH), Invented.sample())
                .withImportance(Importance.DESIRABLE);
    }

    @Test
    void build_skillTwice_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ranger().require(Invented.PRUNING, Invented.LOW, Invented.sample())
                        .require(Invented.PRUNING, Invented.HIGH, Invented.sample())
                        .build())
                .withMessage("job type 'mori:ranger' must require skill 'mori:pruning' only once");
    }

    @Test
    void build_requiredPartsNotSet_throws() {
        assertThatIllegalStateException()
                .isThrownBy(() -> JobType.builder().build())
                .withMessage("Cannot build JobType, some of required attributes are not set [id, name, provenance]");
    }
}
