package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.problem.ValueProblem;
import io.github.digitalskillmap.json.table.TableProblem;
import io.github.digitalskillmap.problem.ProblemCode;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @ValueSource(classes = {DocumentProblem.class, PartProblem.class, TableProblem.class, ValueProblem.class})
    void bundles_ofAnEnum_holdASentenceForEachCodeAndNoOther(Class<? extends ProblemCode> codes) {
        for (Locale language : new Locale[] {Locale.ROOT, Locale.JAPANESE}) {
            assertThat(ResourceBundle.getBundle(codes.getName(), language).keySet())
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(codes.getEnumConstants())
                            .map(ProblemCode::code)
                            .toList());
        }
    }
}
