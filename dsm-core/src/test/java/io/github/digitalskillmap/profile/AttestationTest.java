package io.github.digitalskillmap.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.requirement.JudgementId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttestationTest implements ValueContract<Attestation> {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);

    @Override
    public Attestation value() {
        return Attestation.met(Invented.CAREFUL, Invented.ELDER, DAY);
    }

    @Override
    public List<Attestation> others() {
        return List.of(
                Attestation.notMet(Invented.CAREFUL, Invented.ELDER, DAY),
                Attestation.met(JudgementId.of("mori", "quick"), Invented.ELDER, DAY),
                Attestation.met(Invented.CAREFUL, Invented.WARDEN, DAY),
                Attestation.met(Invented.CAREFUL, Invented.ELDER, DAY.plusDays(1)));
    }

    @Test
    void of_parts_keepsThem() {
        assertThat(value().judgement()).isEqualTo(Invented.CAREFUL);
        assertThat(value().verdict()).isEqualTo(Attestation.Verdict.MET);
        assertThat(value().by()).isEqualTo(Invented.ELDER);
        assertThat(value().on()).isEqualTo(DAY);
        assertThat(value()).isEqualTo(Attestation.of(Invented.CAREFUL, Attestation.Verdict.MET, Invented.ELDER, DAY));
        assertThat(Attestation.notMet(Invented.CAREFUL, Invented.ELDER, DAY).verdict())
                .isEqualTo(Attestation.Verdict.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"MET, 認める, met", "NOT_MET, 認めない, not met"})
    void wording_anyVerdict_isInBothLanguages(Attestation.Verdict verdict, String japanese, String english) {
        assertThat(verdict.wording().text(Locale.JAPANESE)).isEqualTo(japanese);
        assertThat(verdict.wording().text(Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void toString_always_tellsNeitherWhatWasJudgedNorByWhomNorWhen() {
        assertThat(value()).hasToString("attestation");
        assertThat(others()).allSatisfy(other -> assertThat(other).hasToString("attestation"));
    }

    @Test
    void of_null_throws() {
        assertThatNullPointerException()
                .isThrownBy(() -> Attestation.met(null, Invented.ELDER, DAY))
                .withMessage("judgement");
        assertThatNullPointerException()
                .isThrownBy(() -> Attestation.of(Invented.CAREFUL, null, Invented.ELDER, DAY))
                .withMessage("verdict");
        assertThatNullPointerException()
                .isThrownBy(() -> Attestation.met(Invented.CAREFUL, null, DAY))
                .withMessage("by");
        assertThatNullPointerException()
                .isThrownBy(() -> Attestation.met(Invented.CAREFUL, Invented.ELDER, null))
                .withMessage("on");
    }
}
