package io.github.digitalskillmap.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.exam.ExamLink.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamLinkTest implements ValueContract<ExamLink> {

    private static final ExamId EXAM = ExamId.of("kentei", "tree");

    @Override
    public ExamLink value() {
        return ExamLink.of(Invented.PRUNING, EXAM, Kind.EXAM, "樹木検定", Invented.published(5));
    }

    @Override
    public List<ExamLink> others() {
        return List.of(
                ExamLink.of(Invented.FELLING, EXAM, Kind.EXAM, "樹木検定", Invented.published(5)),
                ExamLink.of(Invented.PRUNING, ExamId.of("kentei", "leaf"), Kind.EXAM, "樹木検定", Invented.published(5)),
                ExamLink.of(Invented.PRUNING, EXAM, Kind.QUALIFICATION, "樹木検定", Invented.published(5)),
                ExamLink.of(Invented.PRUNING, EXAM, Kind.EXAM, "樹木医", Invented.published(5)),
                ExamLink.of(Invented.PRUNING, EXAM, Kind.EXAM, "樹木検定", Invented.sample()));
    }

    @Test
    void of_parts_keepsThem() {
        assertThat(value().skill()).isEqualTo(Invented.PRUNING);
        assertThat(value().exam()).isEqualTo(EXAM);
        assertThat(value().kind()).isEqualTo(Kind.EXAM);
        assertThat(value().printedName()).isEqualTo("樹木検定");
        assertThat(value().provenance()).isEqualTo(Invented.published(5));
    }

    @Test
    void of_blankPrintedName_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExamLink.of(Invented.PRUNING, EXAM, Kind.EXAM, "\u3000", Invented.published(5)))
                .withMessage("printed name of the link from 'mori:pruning' to 'kentei:tree' must not be blank");
    }
}
