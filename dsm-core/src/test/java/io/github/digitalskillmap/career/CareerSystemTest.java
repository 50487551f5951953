package io.github.digitalskillmap.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CareerSystemTest implements ValueContract<CareerSystem> {

    @Override
    public CareerSystem value() {
        return Forest.withoutModels().build();
    }

    @Override
    public List<CareerSystem> others() {
        return List.of(
                Forest.SYSTEM,
                Forest.empty().build(),
                CareerSystem.builder(Forest.FRAMEWORK, Edition.of("mori-careers", "2.0.0"), Forest.SYSTEM.name())
                        .build(),
                Forest.withoutModels().addHeadCount(Forest.staff(3)).build());
    }

    @Test
    void lookUp_knownPart_isFound() {
        assertThat(Forest.SYSTEM.workplace(Forest.SHORE).id()).isEqualTo(Forest.SHORE);
        assertThat(Forest.SYSTEM.route(Forest.BY_TREE).startsAt()).isEqualTo(Forest.TREE);
        assertThat(Forest.SYSTEM.model(Forest.WIDE).gates())
                .extracting(Gate::id)
                .containsExactly(Forest.ASIDE);
        assertThat(Forest.empty().addHeadCount(Forest.staff(3)).build().headCount(Forest.STAFF))
                .isEqualTo(Forest.staff(3));
        assertThat(Forest.SYSTEM).hasToString("mori-careers@1.0.0");
    }

    @Test
    void lookUp_unknownPart_throwsWithTheEdition() {
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> Forest.SYSTEM.workplace(WorkplaceId.of("mori", "moon")))
                .withMessageContainingAll("mori:moon", "mori-careers@1.0.0");
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> Forest.SYSTEM.route(EntryRouteId.of("mori", "moon")));
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> Forest.SYSTEM.model(CareerModelId.of("mori", "moon")));
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> Forest.SYSTEM.headCount(Forest.STAFF));
    }
}
