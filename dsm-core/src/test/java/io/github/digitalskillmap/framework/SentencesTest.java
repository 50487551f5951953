package io.github.digitalskillmap.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.adaptation.OverlayProblem;
import io.github.digitalskillmap.assessment.AssessmentProblem;
import io.github.digitalskillmap.exam.ExamProblem;
import io.github.digitalskillmap.migration.MigrationProblem;
import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.training.CurriculumProblem;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                AssessmentProblem.class,
                CurriculumProblem.class,
                ExamProblem.class,
                FrameworkProblem.class,
                MigrationProblem.class,
                OverlayProblem.class
            })
    void bundles_ofAnEnum_holdASentenceForEachCodeAndNoOther(Class<? extends ProblemCode> codes) {
        for (Locale language : new Locale[] {Locale.ROOT, Locale.JAPANESE}) {
            assertThat(ResourceBundle.getBundle(codes.getName(), language).keySet())
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(codes.getEnumConstants())
                            .map(ProblemCode::code)
                            .toList());
        }
    }
}
