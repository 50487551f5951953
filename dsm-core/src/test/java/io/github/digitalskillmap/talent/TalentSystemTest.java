package io.github.digitalskillmap.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.tokyo.TokyoFamilies;
import io.github.digitalskillmap.tokyo.TokyoTalents;
import java.util.List;
import org.junit.jupiter.api.Test;

class TalentSystemTest implements ValueContract<TalentSystem> {

    @Override
    public TalentSystem value() {
        return Grove.empty().build();
    }

    @Override
    public List<TalentSystem> others() {
        return List.of(
                Grove.empty().addIndicator(Grove.rings()).build(),
                Grove.asking(Requirement.judgement(Invented.CAREFUL)).build(),
                TalentSystem.builder(Grove.FRAMEWORK, Edition.of("mori-talents", "2.0.0"), Invented.wording("森の人"))
                        .build());
    }

    @Test
    void lookUp_knownPart_isFoundAndUnknownThrowsWithTheEdition() {
        TalentSystem system = Grove.asking(Requirement.judgement(Invented.CAREFUL))
                .addIndicator(Grove.rings())
                .build();

        assertThat(system.type(Grove.KEEPER).targets()).hasSize(1);
        assertThat(system.indicator(Grove.RINGS)).isEqualTo(Grove.rings());
        assertThat(system).hasToString("mori-talents@1.0.0");
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> system.type(Grove.GUEST))
                .withMessageContainingAll("mori:guest", "mori-talents@1.0.0");
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> system.indicator(IndicatorId.of("mori", "leaves")));
    }

    @Test
    void check_indicatorOfAFamily_wantsAFamilyOfTheFramework() {
        assertThat(TokyoTalents.system().indicator(TokyoTalents.DIGITAL_TOOLS).family())
                .contains(TokyoFamilies.DIGITAL_TOOLS);
        assertThat(TokyoTalents.system().indicator(TokyoTalents.JOB_TYPES).family())
                .isEmpty();
        assertThat(Grove.empty()
                        .addIndicator(Grove.rings().withFamily(TokyoFamilies.DIGITAL_TOOLS))
                        .check()
                        .problems())
                .containsExactly(TalentProblem.NOT_IN_FRAMEWORK.at(
                        "/indicators/0/family", TokyoFamilies.DIGITAL_TOOLS, Grove.FRAMEWORK));
    }
}
