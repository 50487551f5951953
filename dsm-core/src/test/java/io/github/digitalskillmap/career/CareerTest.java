package io.github.digitalskillmap.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.step.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

class CareerTest implements ValueContract<Career> {

    private static final Placement FIRST = Forest.stay(Forest.GROVE, Forest.SEED, 0, 30);
    private static final Placement SECOND = Forest.stay(Forest.RIVER, Forest.SEED, 30, 20);

    @Override
    public Career value() {
        return Forest.career(Forest.TALL, Forest.BY_SEED, FIRST, SECOND).build();
    }

    @Override
    public List<Career> others() {
        return List.of(
                Forest.career(Forest.WIDE, Forest.BY_SEED, FIRST, SECOND).build(),
                Forest.career(Forest.TALL, Forest.BY_TREE, FIRST, SECOND).build(),
                Forest.career(Forest.TALL, Forest.BY_SEED, FIRST).build(),
                Forest.career(Forest.TALL, Forest.BY_SEED, FIRST, SECOND)
                        .addPass(Forest.pass(Forest.TO_TREE, 1))
                        .build(),
                Career.builder(Forest.SYSTEM, PersonId.of("other"), Forest.TALL, Forest.BY_SEED)
                        .addPlacement(FIRST)
                        .addPlacement(SECOND)
                        .build());
    }

    @Test
    void build_placementsInAnyOrder_areTheSameCareer() {
        assertThat(Forest.career(Forest.TALL, Forest.BY_SEED, SECOND, FIRST).build())
                .isEqualTo(value());
    }

    @Test
    void toString_ofACareer_tellsNothingOfThePerson() {
        assertThat(value()).hasToString("career in mori-careers@1.0.0");
    }

    @Test
    void balance_knownWorkplaces_isExactInDays() {
        CareerBalance balance = value().balance();

        assertThat(balance.growingDays()).isEqualTo(50);
        assertThat(balance.of(Forest.WOOD).share()).contains(Share.of(3, 5));
        assertThat(balance.of(Forest.WOOD).least()).isEqualTo(Share.of(3, 5));
        assertThat(balance.of(Forest.WOOD).most()).isEqualTo(Share.of(3, 5));
        assertThat(balance.of(Forest.WATER).share()).contains(Share.of(2, 5));
    }

    @Test
    void balance_workplaceOfUnknownGrowth_isToldApartAndOnlySetsBounds() {
        CareerBalance balance = Forest.career(
                        Forest.TALL, Forest.BY_SEED, FIRST, SECOND, Forest.stay(Forest.MIST, Forest.SEED, 50, 50))
                .build()
                .balance();

        assertThat(balance.growingDays()).isEqualTo(50);
        assertThat(balance.unknownDays()).isEqualTo(50);
        assertThat(balance.of(Forest.WOOD).share()).contains(Share.of(3, 5));
        assertThat(balance.of(Forest.WOOD).least()).isEqualTo(Share.of(3, 10));
        assertThat(balance.of(Forest.WOOD).most()).isEqualTo(Share.of(4, 5));
    }

    @Test
    void balance_workplaceOfBoth_countsForEachInEqualParts() {
        CareerBalance balance = Forest.career(
                        Forest.TALL, Forest.BY_SEED, FIRST, Forest.stay(Forest.SHORE, Forest.SEED, 30, 15))
                .build()
                .balance();

        assertThat(balance.of(Forest.WOOD).share()).contains(Share.of(5, 6));
        assertThat(balance.of(Forest.WATER).share()).contains(Share.of(1, 6));
    }

    @Test
    void balance_workplaceThatGrowsNothing_isNoPartOfIt() {
        CareerBalance balance = Forest.career(
                        Forest.TALL, Forest.BY_SEED, FIRST, Forest.stay(Forest.LEAVE, Forest.SEED, 30, 15))
                .build()
                .balance();

        assertThat(balance.otherDays()).isEqualTo(15);
        assertThat(balance.of(Forest.WOOD).share()).contains(Share.ONE);
    }

    @Test
    void balance_nothingKnown_isOpenFromNoneToAll() {
        CareerBalance balance = Forest.career(
                        Forest.TALL, Forest.BY_SEED, Forest.stay(Forest.LEAVE, Forest.SEED, 0, 15))
                .build()
                .balance();

        assertThat(balance.of(Forest.WOOD).share()).isEmpty();
        assertThat(balance.of(Forest.WOOD).least()).isEqualTo(Share.ZERO);
        assertThat(balance.of(Forest.WOOD).most()).isEqualTo(Share.ONE);
    }

    @Test
    void of_quotientOfAnotherBody_throws() {
        CareerBalance balance = value().balance();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> balance.of(QuotientId.of("yama", "wood")))
                .withMessage("quotient must be one of the framework, but was yama:wood");
    }
}
