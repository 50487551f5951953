package io.github.digitalskillmap.json.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void at_everyKindOfBreak_beginsALine() {
        Lines lines = Lines.of("a\nb\r\nc\rd");

        assertThat(lines.at(0)).hasToString("1:1");
        assertThat(lines.at(1)).hasToString("1:2");
        assertThat(lines.at(2)).hasToString("2:1");
        assertThat(lines.at(5)).hasToString("3:1");
        assertThat(lines.at(7)).hasToString("4:1");
        assertThat(lines.at(8)).hasToString("4:2");
    }

    @Test
    void at_letterOfTwoUnits_countsTwice() {
        assertThat(Lines.of("𠮷a").at(2)).hasToString("1:3");
    }
}
