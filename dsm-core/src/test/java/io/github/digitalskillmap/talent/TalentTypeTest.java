package io.github.digitalskillmap.talent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class TalentTypeTest implements ValueContract<TalentType> {

    @Override
    public TalentType value() {
        return Grove.type(Grove.KEEPER).build();
    }

    @Override
    public List<TalentType> others() {
        return List.of(
                Grove.type(Grove.GUEST).build(),
                Grove.type(Grove.KEEPER).addStatement(Invented.wording("木を見る")).build(),
                Grove.type(Grove.KEEPER)
                        .addIndicator(new AppliedIndicator(Grove.RINGS, Invented.sample()))
                        .build());
    }

    @Test
    void has_indicatorThatApplies_isTrueForThatAlone() {
        TalentType keeper = Grove.type(Grove.KEEPER)
                .addIndicator(new AppliedIndicator(Grove.RINGS, Invented.sample()))
                .build();

        assertThat(keeper.has(Grove.RINGS)).isTrue();
        assertThat(keeper.has(IndicatorId.of("mori", "leaves"))).isFalse();
    }
}
