package io.github.digitalskillmap.examples.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PeopleProgressTest {

    @Test
    void read_atATerminal_isWrittenOverOnOneLine() {
        StringWriter terminal = new StringWriter();
        PeopleProgress progress = new PeopleProgress(new PrintWriter(terminal), Locale.ENGLISH, true);
        for (long records = 1; records <= 250_000; records++) {
            progress.read(records);
        }
        progress.end();

        assertThat(terminal.toString())
                .isEqualTo("\r100000 records read\r200000 records read" + System.lineSeparator());
    }

    @Test
    void read_elsewhere_isSilent() {
        StringWriter file = new StringWriter();
        PeopleProgress progress = new PeopleProgress(new PrintWriter(file), Locale.ENGLISH, false);
        progress.read(100_000);
        progress.end();

        assertThat(file.toString()).isEmpty();
    }
}
