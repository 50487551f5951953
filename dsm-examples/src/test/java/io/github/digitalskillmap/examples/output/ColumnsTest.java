package io.github.digitalskillmap.examples.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void lines_fullWidthText_takesTwoCellsACharacter() {
        Columns columns = new Columns();
        columns.row("UXデザイン", "1");
        columns.row("IT", "22");
        columns.row("ﾃﾞ", "3");

        assertThat(columns.lines(" ")).containsExactly(" UXデザイン  1", " IT          22", " ﾃﾞ          3");
    }

    @Test
    void lines_rowsOfDifferentLength_endWithoutBlanks() {
        Columns columns = new Columns();
        columns.row("a");
        columns.row("long", "b");

        assertThat(columns.lines("")).containsExactly("a", "long  b");
    }

    @Test
    void width_combiningMark_takesNoCell() {
        assertThat(Columns.width("か\u3099")).isEqualTo(2);
        assertThat(Columns.width("")).isZero();
    }
}
