package io.github.digitalskillmap.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.wording.Spelling;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExamTest implements ValueContract<Exam> {

    private static final ExamId TREE = ExamId.of("kentei", "tree");
    private static final ExamId FOREST = ExamId.of("kentei", "forest");
    private static final LocalDate FIRST = LocalDate.of(2020, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    private static Exam.Builder tree() {
        return Invented.exam(TREE, "TR", "樹木検定");
    }

    @Override
    public Exam value() {
        return tree().build();
    }

    @Override
    public List<Exam> others() {
        return List.of(
                Invented.exam(FOREST, "TR", "樹木検定").build(),
                Invented.exam(TREE, "TX", "樹木検定").build(),
                Invented.exam(TREE, "TR", "樹木試験").build(),
                tree().addAlias("樹木医").build(),
                tree().registrable(true).build(),
                tree().activeFrom(FIRST).build(),
                tree().activeUntil(FIRST).build(),
                tree().addSuccessor(FOREST).build(),
                Exam.builder()
                        .id(TREE)
                        .code("TR")
                        .name(Invented.wording("樹木検定"))
                        .level(Knowledge.unknown(Invented.wording("未発表")))
                        .provenance(Invented.published(5))
                        .build(),
                Exam.builder()
                        .id(TREE)
                        .code("TR")
                        .name(Invented.wording("樹木検定"))
                        .level(Knowledge.none())
                        .provenance(Invented.sample())
                        .build());
    }

    @Test
    void build_allSet_keepsThem() {
        Exam exam = tree().addAlias("樹木医")
                .registrable(true)
                .activeFrom(FIRST)
                .activeUntil(LAST)
                .addSuccessor(FOREST)
                .build();

        assertThat(exam.id()).isEqualTo(TREE);
        assertThat(exam.code()).isEqualTo("TR");
        assertThat(exam.name()).hasToString("樹木検定");
        assertThat(exam.aliases()).containsExactly("樹木医");
        assertThat(exam.level()).isEqualTo(Knowledge.none());
        assertThat(exam.registrable()).isTrue();
        assertThat(exam.activeFrom()).contains(FIRST);
        assertThat(exam.activeUntil()).contains(LAST);
        assertThat(exam.successors()).containsExactly(FOREST);
        assertThat(exam.provenance()).isEqualTo(Invented.published(5));
    }

    @Test
    void build_onlyTheRequiredParts_leavesTheOthersEmpty() {
        assertThat(value().aliases()).isEmpty();
        assertThat(value().registrable()).isFalse();
        assertThat(value().activeFrom()).isEmpty();
        assertThat(value().activeUntil()).isEmpty();
        assertThat(value().successors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020-03-31, false", "2020-04-01, true", "2023-01-01, true", "2027-03-31, true", "2027-04-01, false"})
    void isActive_period_includesBothEnds(LocalDate date, boolean active) {
        assertThat(tree().activeFrom(FIRST).activeUntil(LAST).build().isActive(date))
                .isEqualTo(active);
    }

    @Test
    void isActive_openPeriod_hasNoEndOnThatSide() {
        assertThat(value().isActive(LocalDate.MIN)).isTrue();
        assertThat(value().isActive(LocalDate.MAX)).isTrue();
        assertThat(tree().activeFrom(FIRST).build().isActive(LocalDate.MAX)).isTrue();
        assertThat(tree().activeFrom(FIRST).build().isActive(LocalDate.MIN)).isFalse();
        assertThat(tree().activeUntil(LAST).build().isActive(LocalDate.MIN)).isTrue();
        assertThat(tree().activeUntil(LAST).build().isActive(LocalDate.MAX)).isFalse();
    }

    @Test
    void build_periodOfOneDay_isAllowed() {
        assertThat(tree().activeFrom(FIRST).activeUntil(FIRST).build().isActive(FIRST))
                .isTrue();
    }

    @Test
    void spellings_codeNameAndAliases_areAllThereOnce() {
        assertThat(tree().addAlias("樹木医").addAlias("ＴＲ").build().spellings())
                .containsExactly(Spelling.of("樹木検定"), Spelling.of("TR"), Spelling.of("樹木医"));
    }

    @Test
    void lists_always_areUnmodifiableAndApartFromTheBuilder() {
        Exam.Builder builder = tree().addAlias("樹木医").addSuccessor(FOREST);
        Exam exam = builder.build();
        builder.addAlias("木").addSuccessor(TREE);

        assertThat(exam.aliases()).containsExactly("樹木医").isUnmodifiable();
        assertThat(exam.successors()).containsExactly(FOREST).isUnmodifiable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void build_blankCode_throws(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Invented.exam(TREE, code, "樹木検定").build())
                .withMessage("code of exam 'kentei:tree' must not be blank");
    }

    @Test
    void build_endBeforeBeginning_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tree().activeFrom(LAST).activeUntil(FIRST).build())
                .withMessage("exam 'kentei:tree' must not end on 2020-04-01, before it begins on 2027-03-31");
    }

    @Test
    void build_requiredPartsNotSet_throws() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Exam.builder().build())
                .withMessage("Cannot build Exam, some of required attributes are not set"
                        + " [id, code, name, level, provenance]");
    }
}
