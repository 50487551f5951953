package io.github.digitalskillmap.json;

import static io.github.digitalskillmap.json.Faults.READER;
import static io.github.digitalskillmap.json.Faults.people;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class PrivacyTest {

    /** Everything in it is at fault but the keys of the people, the dates and the verdicts. */
    private static final String FAULTY = people("""
            { "id": "Yamada-4711", "rank": "?",
              "levels": { "ux-design": "9", "?": "1", "ui-design": 3 },
              "exams": [ { "exam": "?", "passedOn": "1999-12-31" } ],
              "attestations": [ { "judgement": "?", "verdict": "not-met", "by": "?", "on": "1999-12-31" } ] },
            { "id": "Yamada-4711", "nickname": "Taro-4711",
              "exams": [ { "exam": "AP", "passedOn": "1999-12-31", "expiresOn": "1988-11-22" },
                         { "exam": "AP", "passedOn": "1999-12-31" } ] },
            """);

    @Test
    void read_faultyPeople_tellsNoKeyAndNoDay() {
        List<Problem> problems = READER.read(FAULTY).problems();

        assertThat(problems).hasSizeGreaterThan(9);
        for (Problem problem : problems) {
            assertThat(problem.text(Locale.ENGLISH) + problem.text(Locale.JAPANESE))
                    .doesNotContain("4711", "1999", "1988", "not-met");
        }
    }

    @Test
    void read_faultyPeople_printsAndLogsNothing() {
        READER.read(FAULTY);
        List<String> logged = new ArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        Logger root = Logger.getLogger("");
        root.addHandler(listener);
        try (PrintStream listening = new PrintStream(printed, true, UTF_8)) {
            System.setOut(listening);
            System.setErr(listening);
            READER.read(FAULTY);
        } finally {
            System.setOut(out);
            System.setErr(err);
            root.removeHandler(listener);
        }

        assertThat(logged).isEmpty();
        assertThat(printed.toString(UTF_8)).isEmpty();
    }
}
