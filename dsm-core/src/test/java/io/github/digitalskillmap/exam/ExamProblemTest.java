package io.github.digitalskillmap.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.problem.InvalidDataException;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.Severity;
import io.github.digitalskillmap.provenance.Knowledge;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExamProblemTest {

    private static final ExamScaleId GRADE = ExamScaleId.of("kentei", "grade");
    private static final ExamId TREE = ExamId.of("kentei", "tree");
    private static final ExamId LEAF = ExamId.of("kentei", "leaf");

    /** A catalogue with one fault, and what the check says of it. */
    private record Expected(ExamCatalogue.Builder bad, String code, String path, String japanese, String english) {}

    private static ExamCatalogue.Builder catalogue() {
        return ExamCatalogue.builder(Edition.of("kentei", "1.0.0"));
    }

    private static ExamScale scale() {
        return ExamScale.of(
                GRADE,
                Invented.wording("検定の級"),
                List.of(ExamLevel.of(ExamLevelId.of(GRADE, "1"), Invented.wording("1級"))),
                Invented.published(5));
    }

    private static Exam.Builder tree() {
        return Invented.exam(TREE, "TR", "樹木検定");
    }

    private static Exam.Builder leaf() {
        return Invented.exam(LEAF, "LF", "葉検定");
    }

    private static Exam treeAtLevelTwo() {
        return Exam.builder()
                .id(TREE)
                .code("TR")
                .name(Invented.wording("樹木検定"))
                .level(Knowledge.known(ExamLevelId.of(GRADE, "2")))
                .provenance(Invented.published(5))
                .build();
    }

    private static Expected expected(ExamProblem problem) {
        return switch (problem) {
            case DUPLICATE_EXAM_SCALE ->
                new Expected(
                        catalogue().addScale(scale()).addScale(scale()),
                        "duplicate-exam-scale",
                        "/scales/1/id",
                        "試験の尺度 'kentei:grade' が二度あります。どちらかを除くか、識別子を変えてください。",
                        "exam scale 'kentei:grade' is there twice; remove one or give it another identifier");
            case DUPLICATE_EXAM ->
                new Expected(
                        catalogue().addExam(tree().build()).addExam(tree().build()),
                        "duplicate-exam",
                        "/exams/1/id",
                        "試験 'kentei:tree' が二度あります。どちらかを除くか、識別子を変えてください。",
                        "exam 'kentei:tree' is there twice; remove one or give it another identifier");
            case AMBIGUOUS_EXAM_NAME ->
                new Expected(
                        catalogue()
                                .addExam(tree().build())
                                .addExam(leaf().addAlias("ＴＲ").build()),
                        "ambiguous-exam-name",
                        "/exams/1/name",
                        "試験 'kentei:leaf' の名前または記号 'tr' は 'kentei:tree' にも使われています。名前を変えてください。",
                        "name or code 'tr' of exam 'kentei:leaf' also belongs to 'kentei:tree';"
                                + " give one of them another name");
            case UNKNOWN_EXAM_LEVEL ->
                new Expected(
                        catalogue().addScale(scale()).addExam(treeAtLevelTwo()),
                        "unknown-exam-level",
                        "/exams/0/level",
                        "試験 'kentei:tree' のレベル 'kentei:grade/2' は、このカタログのどの尺度にもありません。"
                                + "尺度に加えるか、レベルを直してください。近い識別子: kentei:grade/1。",
                        "level 'kentei:grade/2' of exam 'kentei:tree' is on no scale of this catalogue;"
                                + " add it to a scale or correct it; identifiers like it: kentei:grade/1");
            case UNKNOWN_SUCCESSOR ->
                new Expected(
                        catalogue().addExam(tree().addSuccessor(LEAF).build()),
                        "unknown-successor",
                        "/exams/0/successors/0",
                        "試験 'kentei:tree' の後継 'kentei:leaf' がこのカタログにありません。試験を加えるか、後継を直してください。",
                        "successor 'kentei:leaf' of exam 'kentei:tree' is not in this catalogue;"
                                + " add that exam or correct the successor");
            case CIRCULAR_SUCCESSION ->
                new Expected(
                        catalogue().addExam(tree().addSuccessor(TREE).build()),
                        "circular-succession",
                        "/exams/0/successors",
                        "試験 'kentei:tree' の後継をたどると自身に戻ります。後継の連なりを断ってください。",
                        "the successors of exam 'kentei:tree' lead back to it; break the circle");
        };
    }

    @ParameterizedTest
    @EnumSource
    void check_catalogueWithOneFault_tellsItInBothLanguages(ExamProblem problem) {
        Expected expected = expected(problem);
        List<Problem> problems = expected.bad().check().problems();

        assertThat(problems).hasSize(1);
        Problem found = problems.get(0);
        assertThat(found.code()).isEqualTo(problem);
        assertThat(found.code().code()).isEqualTo(expected.code());
        assertThat(found.severity()).isEqualTo(Severity.ERROR);
        assertThat(found.path()).hasToString(expected.path());
        assertThat(found.message(Locale.JAPANESE)).isEqualTo(expected.japanese());
        assertThat(found.message(Locale.ENGLISH)).isEqualTo(expected.english());
        assertThat(expected.bad().check().value()).isEmpty();
    }

    @Test
    void check_catalogueWithEveryFault_tellsAllAtOnce() {
        ExamId ring = ExamId.of("kentei", "ring");
        ExamCatalogue.Builder bad = catalogue()
                .addScale(scale())
                .addScale(scale())
                .addExam(treeAtLevelTwo())
                .addExam(tree().build())
                .addExam(leaf().addAlias("樹木検定").build())
                .addExam(Invented.exam(ring, "RG", "年輪検定")
                        .addSuccessor(ring)
                        .addSuccessor(ExamId.of("kentei", "root"))
                        .build());

        assertThat(bad.check().problems()).extracting(Problem::code).containsExactlyInAnyOrder(ExamProblem.values());
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(bad::build)
                .satisfies(thrown ->
                        assertThat(thrown.problems()).isEqualTo(bad.check().problems()));
    }
}
