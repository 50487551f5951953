package io.github.digitalskillmap.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataPathTest implements ValueContract<DataPath> {

    private static final DataPath SKILL = DataPath.ROOT.at("skills").at(3);

    @Override
    public DataPath value() {
        return SKILL.at("id");
    }

    @Override
    public List<DataPath> others() {
        return List.of(
                DataPath.ROOT,
                SKILL,
                SKILL.at("name"),
                SKILL.at(0),
                DataPath.ROOT.at(0),
                DataPath.ROOT.at("skills").at(2).at("id"),
                DataPath.ROOT.at("skills").at("3").at("id"),
                DataPath.cell(3, 5),
                DataPath.cell(5, 3));
    }

    @Test
    void toString_path_isAJsonPointer() {
        assertThat(DataPath.ROOT).hasToString("");
        assertThat(SKILL.at("id")).hasToString("/skills/3/id");
        assertThat(DataPath.ROOT.at("")).hasToString("/");
        assertThat(DataPath.ROOT.at("a/b~c")).hasToString("/a~1b~0c");
    }

    @ParameterizedTest
    @CsvSource({"5, 3, C5", "1, 26, Z1", "1, 27, AA1", "12, 702, ZZ12", "1, 703, AAA1", "1048576, 16384, XFD1048576"})
    void cell_ofRowAndColumn_isCalledAsASpreadsheetDoes(int row, int column, String name) {
        assertThat(DataPath.cell(row, column)).hasToString(name);
        assertThat(DataPath.parse(name)).isEqualTo(DataPath.cell(row, column));
        assertThat(DataPath.cell(row, column).cell()).contains(Position.of(row, column));
    }

    @Test
    void parse_keyThatLooksLikeANumber_isAnIndex() {
        assertThat(DataPath.parse("/3")).isEqualTo(DataPath.ROOT.at(3));
        assertThat(DataPath.parse("/03/-1/1234567890"))
                .isEqualTo(DataPath.ROOT.at("03").at("-1").at("1234567890"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"skills", "c5", "C0", "5C", "C5/id", " "})
    void parse_neitherPathNorCell_isRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataPath.parse(text))
                .withMessage(
                        "text must be a JSON Pointer such as '/skills/3' or a cell such as 'C5', but was '%s'", text);
    }

    @Test
    void steps_ofPath_haveAKeyOrAnIndexEach() {
        assertThat(SKILL.at("id").parts())
                .containsExactly(DataPath.ROOT.at("skills"), DataPath.ROOT.at(3), DataPath.ROOT.at("id"))
                .isUnmodifiable();
        assertThat(SKILL.index()).hasValue(3);
        assertThat(SKILL.key()).isEmpty();
        assertThat(SKILL.at("id").key()).contains("id");
        assertThat(SKILL.at("id").index()).isEmpty();
        assertThat(SKILL.parent()).contains(DataPath.ROOT.at("skills"));
        assertThat(SKILL.cell()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C5"})
    void steps_ofRootOrCell_areNone(String text) {
        DataPath path = DataPath.parse(text);

        assertThat(path.parts()).isEmpty();
        assertThat(path.parent()).isEmpty();
        assertThat(path.key()).isEmpty();
        assertThat(path.index()).isEmpty();
    }

    @Test
    void at_nothingBelow_isRefused() {
        DataPath cell = DataPath.cell(5, 3);

        assertThatIllegalStateException()
                .isThrownBy(() -> cell.at("id"))
                .withMessage("a cell has nothing below it, but the path is of cell C5");
        assertThatIllegalStateException().isThrownBy(() -> cell.at(0));
        assertThatIllegalStateException().isThrownBy(() -> cell.at(SKILL));
        assertThatIllegalStateException().isThrownBy(() -> SKILL.at(cell));
        assertThat(DataPath.ROOT.at(cell)).isEqualTo(cell);
        assertThat(cell.at(DataPath.ROOT)).isEqualTo(cell);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SKILL.at(-1))
                .withMessage("index must be 0 or more, but was -1");
    }
}
