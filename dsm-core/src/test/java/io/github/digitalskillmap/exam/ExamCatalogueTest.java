package io.github.digitalskillmap.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.provenance.Knowledge;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An invented issuer closes two exams and opens three, one of them at a level it has not told. */
class ExamCatalogueTest implements ValueContract<ExamCatalogue> {

    private static final Edition EDITION = Edition.of("kentei", "2.0.0");
    private static final ExamScaleId GRADE = ExamScaleId.of("kentei", "grade");
    private static final LocalDate REFORM = LocalDate.of(2031, 4, 1);
    private static final LocalDate BEFORE_REFORM = REFORM.minusDays(1);

    private static final ExamId TREE = ExamId.of("kentei", "tree");
    private static final ExamId BUSH = ExamId.of("kentei", "bush");
    private static final ExamId CARE = ExamId.of("kentei", "care");
    private static final ExamId PLAN = ExamId.of("kentei", "plan");
    private static final ExamId MASTER = ExamId.of("kentei", "master");
    private static final ExamId FOREIGN = ExamId.of("ipa", "ap");

    private static ExamScale scale() {
        List<ExamLevel> levels = List.of(
                ExamLevel.of(ExamLevelId.of(GRADE, "2"), Invented.wording("2級")),
                ExamLevel.of(ExamLevelId.of(GRADE, "1"), Invented.wording("1級")));
        return ExamScale.of(GRADE, Invented.wording("検定の級"), levels, Invented.published(5));
    }

    private static Exam.Builder exam(ExamId id, String code, String name, Knowledge<ExamLevelId> level) {
        return Exam.builder()
                .id(id)
                .code(code)
                .name(Invented.wording(name))
                .level(level)
                .provenance(Invented.published(5));
    }

    private static Knowledge<ExamLevelId> grade(String code) {
        return Knowledge.known(ExamLevelId.of(GRADE, code));
    }

    private static ExamCatalogue.Builder reformed() {
        return ExamCatalogue.builder(EDITION)
                .addScale(scale())
                .addExam(exam(TREE, "TR", "樹木検定", grade("2"))
                        .activeUntil(BEFORE_REFORM)
                        .addSuccessor(CARE)
                        .addSuccessor(PLAN)
                        .build())
                .addExam(exam(BUSH, "BU", "低木検定", Knowledge.none())
                        .activeUntil(BEFORE_REFORM)
                        .addSuccessor(CARE)
                        .build())
                .addExam(exam(CARE, "CA", "手入れ検定", grade("2"))
                        .activeFrom(REFORM)
                        .addSuccessor(MASTER)
                        .build())
                .addExam(exam(PLAN, "PL", "計画検定", grade("1"))
                        .activeFrom(REFORM)
                        .addSuccessor(MASTER)
                        .build())
                .addExam(exam(MASTER, "MA", "総合検定", Knowledge.unknown(Invented.wording("未発表")))
                        .activeFrom(REFORM)
                        .build());
    }

    @Override
    public ExamCatalogue value() {
        return reformed().build();
    }

    @Override
    public List<ExamCatalogue> others() {
        Exam tree = exam(TREE, "TR", "樹木検定", Knowledge.none()).build();
        return List.of(
                ExamCatalogue.builder(EDITION).build(),
                ExamCatalogue.builder(EDITION).addScale(scale()).build(),
                ExamCatalogue.builder(EDITION).addExam(tree).build(),
                ExamCatalogue.builder(Edition.of("kentei", "2.0.1"))
                        .addExam(tree)
                        .build());
    }

    @Test
    void build_validParts_keepsThemInOrder() {
        assertThat(value().edition()).isEqualTo(EDITION);
        assertThat(value()).hasToString("kentei@2.0.0");
        assertThat(value().scales()).containsExactly(scale());
        assertThat(value().exams()).extracting(Exam::id).containsExactly(TREE, BUSH, CARE, PLAN, MASTER);
    }

    @Test
    void exams_atADate_changeWithTheReform() {
        assertThat(value().exams())
                .filteredOn(exam -> exam.isActive(BEFORE_REFORM))
                .extracting(Exam::id)
                .containsExactly(TREE, BUSH);
        assertThat(value().exams())
                .filteredOn(exam -> exam.isActive(REFORM))
                .extracting(Exam::id)
                .containsExactly(CARE, PLAN, MASTER);
    }

    @Test
    void successorsOf_oneToMany_givesTheNearestFirst() {
        assertThat(value().successorsOf(TREE)).containsExactly(CARE, PLAN, MASTER);
    }

    @Test
    void successorsOf_manyToOne_givesTheSameForEach() {
        assertThat(value().successorsOf(BUSH)).containsExactly(CARE, MASTER);
        assertThat(value().successorsOf(CARE)).containsExactly(MASTER);
        assertThat(value().successorsOf(PLAN)).containsExactly(MASTER);
    }

    @Test
    void successorsOf_lastOfTheLine_isEmpty() {
        assertThat(value().successorsOf(MASTER)).isEmpty();
    }

    @Test
    void level_ofASuccessor_mayBeUnknown() {
        assertThat(value().exam(MASTER).level()).isEqualTo(Knowledge.unknown(Invented.wording("未発表")));
        assertThat(value().exam(MASTER).level().value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kentei:tree", "TR", "tr", "ＴＲ", "樹木検定", " 樹木 検定"})
    void find_idCodeOrName_givesTheExam(String text) {
        assertThat(value().find(text)).contains(value().exam(TREE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tree", "樹木", "kentei:root", "KENTEI:TREE"})
    void find_anythingElse_isEmpty(String text) {
        assertThat(value().find(text)).isEmpty();
    }

    @Test
    void hasAndScale_partsThere_findThem() {
        assertThat(value().has(TREE)).isTrue();
        assertThat(value().has(FOREIGN)).isFalse();
        assertThat(value().scale(GRADE)).isEqualTo(scale());
    }

    @Test
    void examScaleAndSuccessorsOf_unknownIdentifier_throwAndNameBoth() {
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> value().exam(FOREIGN))
                .withMessage("ExamId 'ipa:ap' is not in kentei@2.0.0");
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> value().successorsOf(FOREIGN))
                .withMessage("ExamId 'ipa:ap' is not in kentei@2.0.0");
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> value().scale(ExamScaleId.of("ipa", "level")))
                .withMessage("ExamScaleId 'ipa:level' is not in kentei@2.0.0");
    }

    @Test
    void lists_always_areUnmodifiableAndApartFromTheBuilder() {
        ExamCatalogue.Builder builder = ExamCatalogue.builder(EDITION).addScale(scale());
        ExamCatalogue catalogue = builder.build();
        builder.addExam(exam(TREE, "TR", "樹木検定", grade("2")).build());

        assertThat(catalogue.exams()).isEmpty();
        assertThat(value().exams()).isUnmodifiable();
        assertThat(value().scales()).isUnmodifiable();
    }

    @Test
    void check_longCircle_isToldForEachExamInItButNotForThoseThatLeadIntoIt() {
        List<Problem> problems = ExamCatalogue.builder(EDITION)
                .addExam(exam(TREE, "TR", "樹木検定", Knowledge.none())
                        .addSuccessor(CARE)
                        .build())
                .addExam(exam(CARE, "CA", "手入れ検定", Knowledge.none())
                        .addSuccessor(PLAN)
                        .build())
                .addExam(exam(PLAN, "PL", "計画検定", Knowledge.none())
                        .addSuccessor(CARE)
                        .build())
                .check()
                .problems();

        assertThat(problems).extracting(Problem::code).containsOnly(ExamProblem.CIRCULAR_SUCCESSION);
        assertThat(problems)
                .extracting(problem -> problem.path().toString())
                .containsExactly("/exams/1/successors", "/exams/2/successors");
    }

    @Test
    void builder_null_throws() {
        assertThatNullPointerException()
                .isThrownBy(() -> ExamCatalogue.builder(null))
                .withMessage("edition");
        assertThatNullPointerException()
                .isThrownBy(() -> reformed().addScale(null))
                .withMessage("scale");
        assertThatNullPointerException()
                .isThrownBy(() -> reformed().addExam(null))
                .withMessage("exam");
    }

    @Test
    void check_twice_tellsTheSame() {
        ExamCatalogue.Builder bad =
                ExamCatalogue.builder(EDITION).addScale(scale()).addScale(scale());

        assertThat(bad.check().problems()).hasSize(1).isEqualTo(bad.check().problems());
    }

    @Test
    void find_idThatIsAlsoAnAliasOfAnotherExam_givesTheExamOfThatId() {
        ExamCatalogue catalogue = ExamCatalogue.builder(EDITION)
                .addExam(exam(TREE, "TR", "樹木検定", Knowledge.none())
                        .addAlias("kentei:bush")
                        .build())
                .addExam(exam(BUSH, "BU", "低木検定", Knowledge.none()).build())
                .build();

        assertThat(catalogue.find("kentei:bush")).contains(catalogue.exam(BUSH));
    }

    @Test
    void successorsOf_always_isUnmodifiable() {
        assertThat(value().successorsOf(TREE)).isUnmodifiable();
    }
}
