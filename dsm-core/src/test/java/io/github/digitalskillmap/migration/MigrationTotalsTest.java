package io.github.digitalskillmap.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationTotalsTest implements ValueContract<MigrationTotals> {

    private static final MigrationPlan PLAN = MigrationPlan.builder(TwoEditions.OLD, TwoEditions.NEW)
            .fillIn(FillIn.of(ConfirmedLevel.carry(), TwoEditions.TO_FOUR))
            .build();

    private static final Migration ONE = PLAN.migrate(Person.of(
                    PersonId.of("P001"),
                    SkillProfile.builder(TwoEditions.OLD)
                            .level(TwoEditions.PRUNING, Invented.LOW)
                            .level(TwoEditions.RIDING, Invented.HIGH)
                            .none(TwoEditions.MAPS)
                            .build())
            .withRank(TwoEditions.HEAD));

    private static final Migration NOBODY_KNOWN = PLAN.migrate(
            Person.of(PersonId.of("P002"), SkillProfile.builder(TwoEditions.OLD).build()));

    @Override
    public MigrationTotals value() {
        return MigrationTotals.NONE.plus(ONE);
    }

    @Override
    public List<MigrationTotals> others() {
        return List.of(
                MigrationTotals.NONE,
                MigrationTotals.NONE.plus(NOBODY_KNOWN),
                value().plus(NOBODY_KNOWN),
                value().plus(ONE));
    }

    @Test
    void plus_aMigration_countsEachOfItsEntries() {
        MigrationTotals totals = value().plus(NOBODY_KNOWN);

        assertThat(totals.people()).isEqualTo(2);
        assertThat(totals.of(HeldKind.LEVEL)).isEqualTo(3);
        assertThat(totals.of(HeldKind.LEVEL, Fate.CARRIED)).isEqualTo(1);
        assertThat(totals.of(HeldKind.LEVEL, Fate.LOST)).isEqualTo(2);
        assertThat(totals.of(HeldKind.RANK, Fate.LOST)).isEqualTo(1);
        assertThat(totals.of(Fate.LOST)).isEqualTo(3);
        assertThat(totals.of(Fate.CHANGED)).isZero();
        assertThat(totals).hasToString("2 people, 1 carried, 0 changed, 0 asked again, 3 lost");
    }

    @Test
    void plus_totalsOfOthers_isTheSame() {
        assertThat(value().plus(value().plus(NOBODY_KNOWN)))
                .isEqualTo(value().plus(NOBODY_KNOWN).plus(ONE));
        assertThat(MigrationTotals.NONE.people()).isZero();
    }
}
