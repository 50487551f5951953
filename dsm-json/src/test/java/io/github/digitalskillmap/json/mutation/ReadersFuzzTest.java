package io.github.digitalskillmap.json.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.digitalskillmap.problem.Problem;
import java.util.Locale;
import org.junit.jupiter.api.Tag;

/**
 * Any bytes, through every reader: nothing is thrown, and every fault can be told. Without a fuzzer this reads the seeds
 * beside it, which are kept; with {@code JAZZER_FUZZ=1} in the environment it looks for new ones.
 */
@Tag("full")
class ReadersFuzzTest {

    @FuzzTest
    void read_anyBytes_givesNothingButFaults(byte[] document) {
        for (Subject<?> subject : Subjects.all()) {
            for (Problem problem : subject.read(document).problems()) {
                assertThat(problem.text(Locale.JAPANESE)).isNotBlank();
                assertThat(problem.text(Locale.ENGLISH)).isNotBlank();
            }
        }
    }
}
