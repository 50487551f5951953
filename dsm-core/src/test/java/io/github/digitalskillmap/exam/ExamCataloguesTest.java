package io.github.digitalskillmap.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The exams of an invented issuer beside those of IPA. */
class ExamCataloguesTest implements ValueContract<ExamCatalogues> {

    private static final ExamCatalogue IPA = IpaCatalogue.fiscalYear2026();
    private static final ExamCatalogue REFORMED = new ExamCatalogueTest().value();
    private static final ExamId TREE = ExamId.of("kentei", "tree");

    @Override
    public ExamCatalogues value() {
        return ExamCatalogues.of(List.of(IPA, REFORMED));
    }

    @Override
    public List<ExamCatalogues> others() {
        return List.of(
                ExamCatalogues.of(List.of()),
                ExamCatalogues.of(List.of(IPA)),
                ExamCatalogues.of(List.of(REFORMED, IPA)));
    }

    @Test
    void editionsAndScales_twoIssuers_areInTheOrderOfTheCatalogues() {
        assertThat(value().editions()).containsExactly(IPA.edition(), Edition.of("kentei", "2.0.0"));
        assertThat(value().scales())
                .extracting(ExamScale::id)
                .containsExactly(IpaCatalogue.SCALE, ExamScaleId.of("kentei", "grade"));
        assertThat(value()).hasToString("[ipa@1.0.0, kentei@2.0.0]");
    }

    @Test
    void examAndScale_ofEitherIssuer_areFound() {
        assertThat(value().exam(TREE)).isEqualTo(REFORMED.exam(TREE));
        assertThat(value().exam(ExamId.of("ipa", "ap"))).isEqualTo(IPA.exam(ExamId.of("ipa", "ap")));
        assertThat(value().scale(IpaCatalogue.SCALE)).isEqualTo(IPA.scales().get(0));
    }

    @Test
    void examAndScale_thatNoneHas_nameWhatIsLikeThem() {
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> value().exam(ExamId.of("kentei", "trees")))
                .withMessage("ExamId 'kentei:trees' is in none of [ipa@1.0.0, kentei@2.0.0]; like it: kentei:tree");
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> value().scale(ExamScaleId.of("kentei", "grades")))
                .withMessage(
                        "ExamScaleId 'kentei:grades' is in none of [ipa@1.0.0, kentei@2.0.0]; like it: kentei:grade");
    }

    @Test
    void withSuccessors_examThatWasReplaced_comesFirst() {
        assertThat(value().withSuccessors(TREE))
                .extracting(exam -> exam.id().key())
                .containsExactly("tree", "care", "plan", "master");
    }

    @Test
    void atLeast_levelOfOneIssuer_hasOnlyExamsKnownToBeThereOrAbove() {
        ExamScaleId grade = ExamScaleId.of("kentei", "grade");

        assertThat(value().atLeast(ExamLevelId.of(grade, "2")))
                .extracting(exam -> exam.id().key())
                .containsExactly("tree", "care", "plan");
        assertThat(value().atLeast(ExamLevelId.of(grade, "1")))
                .extracting(exam -> exam.id().key())
                .containsExactly("plan");
    }

    @Test
    void of_sameExamTwice_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExamCatalogues.of(List.of(IPA, IPA)))
                .withMessage("catalogues must be distinct, but 'ipa:ip' is in two of [ipa@1.0.0, ipa@1.0.0]");
    }
}
