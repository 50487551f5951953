package io.github.digitalskillmap.tokyo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.digitalskillmap.assessment.StageId;
import io.github.digitalskillmap.career.WorkplaceId;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamScaleId;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.talent.TalentTypeId;
import io.github.digitalskillmap.training.AudienceId;
import io.github.digitalskillmap.training.TierId;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnknownIdentifierTest {

    static Stream<Arguments> slips() {
        return Stream.of(
                slip(() -> TokyoFramework.policyVersion2().rank(RankId.parse("tokyo-dsm:shujii")), "tokyo-dsm:shuji"),
                slip(() -> IpaCatalogue.fiscalYear2026().exam(ExamId.parse("ipa:app")), "ipa:ap"),
                slip(() -> IpaCatalogue.fiscalYear2026().scale(ExamScaleId.parse("ipa:levels")), "ipa:level"),
                slip(
                        () -> TokyoTraining.fiscalYear2024().tier(TierId.parse("tokyo-training:creat")),
                        "tokyo-training:create"),
                slip(
                        () -> TokyoTraining.fiscalYear2024().audience(AudienceId.parse("tokyo-training:al-staff")),
                        "tokyo-training:all-staff"),
                slip(() -> TokyoCareers.system().workplace(WorkplaceId.parse("tokyo-dsm:bureau")), "tokyo-dsm:bureaus"),
                slip(
                        () -> TokyoTalents.system().type(TalentTypeId.parse("tokyo-dsm:it-experts")),
                        "tokyo-dsm:it-expert"),
                slip(
                        () -> TokyoAssessment.cycle().stage(StageId.parse("tokyo-dsm:self-chek")),
                        "tokyo-dsm:self-check"));
    }

    private static Arguments slip(ThrowingCallable call, String meant) {
        return arguments(call, meant);
    }

    @ParameterizedTest
    @MethodSource("slips")
    void lookUp_identifierThatIsAlmostOne_isRefusedWithTheOneThatIsMeant(ThrowingCallable call, String meant) {
        assertThatThrownBy(call)
                .isInstanceOf(UnknownIdentifierException.class)
                .hasMessageContaining("; like it: " + meant);
    }
}
