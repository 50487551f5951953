package io.github.digitalskillmap.problem;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DataPathProperties {

    @Provide
    Arbitrary<DataPath> paths() {
        Arbitrary<DataPath> keys =
                Arbitraries.strings().filter(key -> !key.matches("[0-9]+")).map(DataPath.ROOT::at);
        Arbitrary<DataPath> indexes = Arbitraries.integers().between(0, 99_999).map(DataPath.ROOT::at);
        return Arbitraries.oneOf(keys, indexes)
                .list()
                .ofMaxSize(6)
                .map(steps -> steps.stream().reduce(DataPath.ROOT, DataPath::at));
    }

    @Property
    void parse_whatToStringWrote_isThePath(@ForAll("paths") DataPath path) {
        assertThat(DataPath.parse(path.toString())).isEqualTo(path);
    }

    @Property
    void parse_whatToStringWroteOfACell_isTheCell(
            @ForAll @IntRange(min = 1, max = 2_000_000) int row, @ForAll @IntRange(min = 1, max = 99_999) int column) {
        DataPath cell = DataPath.cell(row, column);

        assertThat(DataPath.parse(cell.toString())).isEqualTo(cell).hasSameHashCodeAs(cell);
    }

    @Property
    void at_eachOfTheSteps_isThePath(@ForAll("paths") DataPath path) {
        assertThat(path.parts().stream().reduce(DataPath.ROOT, DataPath::at)).isEqualTo(path);
        assertThat(DataPath.ROOT.at(path)).isEqualTo(path);
    }
}
