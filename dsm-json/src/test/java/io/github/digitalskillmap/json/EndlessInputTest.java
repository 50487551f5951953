package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.json.table.CsvEncoding;
import io.github.digitalskillmap.json.table.CsvFormat;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.Severity;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What never ends is told once the limit is reached, whoever reads it. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class EndlessInputTest {

    private static final String HEAD =
            "{ \"kind\": \"people\", \"version\": 1, \"framework\": \"tokyo-dsm@2.0.0\", \"people\": [ { \"id\": \"A\" }";

    /** A text that is followed by another again and again. */
    private static InputStream endless(String begin, String again) {
        byte[] repeated = again.repeat(8192 / again.length()).getBytes(StandardCharsets.UTF_8);
        return new SequenceInputStream(
                new ByteArrayInputStream(begin.getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    private int next;

                    @Override
                    public int read() {
                        next = (next + 1) % repeated.length;
                        return repeated[next] & 0xff;
                    }

                    @Override
                    public int read(byte[] to, int from, int length) {
                        int count = Math.min(length, repeated.length);
                        System.arraycopy(repeated, 0, to, from, count);
                        return count;
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({
        "'', '\0'",
        "'', ' '",
        "'', x",
        "'', [",
        "'{ \"kind\": \"people', x",
        "HEAD, ' '",
        "'HEAD, { \"id\": \"', x",
        "'HEAD, { \"id\": ', [",
        "'HEAD, { \"', x",
        "'HEAD ] }', ' '",
        "'HEAD ] }', x"
    })
    void people_endlessDocument_isTold(String begin, String again) {
        String text = begin.replace("HEAD", HEAD);

        assertThat(faults(Faults.STREAMS.open(endless(text, again)))).isNotEmpty();
        assertThat(Faults.READER.read(endless(text, again)).problems()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', '\0'", "'', x", "'', [", "'{ \"id\": \"A\" }\n', ' '", "'{ \"id\": \"A\" }\n{ \"id\": \"', x"})
    void lines_endlessLine_isTold(String begin, String again) {
        assertThat(faults(Faults.STREAMS.openLines(endless(begin, again)))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', '\0'", "'', x", "'', '\n'", "'', ','", "'\"', x", "'職員ID\n', '\"x'", "'職員ID\n', 'A\n'"})
    void table_endlessText_isTold(String begin, String again) {
        assertThat(CsvFormat.of(CsvEncoding.UTF_8)
                        .scan(endless(begin, again))
                        .whole()
                        .problems())
                .isNotEmpty();
    }

    @Test
    void table_endlessDevice_isTold() {
        Path zero = Path.of("/dev/zero");
        Assumptions.assumeTrue(Files.exists(zero));

        assertThat(CsvFormat.of(CsvEncoding.UTF_8).open(zero).problems())
                .extracting(problem -> problem.code().code())
                .containsExactly("table-too-large");
    }

    private static List<Problem> faults(PeopleStream people) {
        List<Problem> faults = new ArrayList<>();
        try (people) {
            while (people.hasNext()) {
                faults.addAll(people.next().problems());
            }
            faults.addAll(people.documentProblems());
        }
        return faults.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }
}
