package io.github.digitalskillmap.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProblemTest implements ValueContract<Problem> {

    @Override
    public Problem value() {
        return InventedProblem.error();
    }

    @Override
    public List<Problem> others() {
        return List.of(
                InventedProblem.warning(),
                Problem.of(InventedProblem.TREE_TOO_TALL, DataPath.parse("/trees/3/height"), "杉", "40 m"),
                Problem.of(InventedProblem.TREE_TOO_TALL, DataPath.parse("/trees/2/height"), "松", "40 m"),
                value().at(Position.of(12, 5)));
    }

    @Test
    void of_parts_keepsThem() {
        assertThat(value().code()).isEqualTo(InventedProblem.TREE_TOO_TALL);
        assertThat(value().code().code()).isEqualTo("tree-too-tall");
        assertThat(value().path()).hasToString("/trees/2/height");
        assertThat(value().arguments()).containsExactly("杉", "40 m").isUnmodifiable();
        assertThat(value().position()).isEmpty();
    }

    @Test
    void at_thingsOfAnyType_namesThemByTheirTexts() {
        assertThat(InventedProblem.TREE_TOO_TALL.at(DataPath.parse("/trees/2/height"), "杉", new StringBuilder("40 m")))
                .isEqualTo(value());
        assertThat(InventedProblem.LEAVES_ON_THE_PATH.at(DataPath.ROOT)).isEqualTo(InventedProblem.warning());
    }

    @Test
    void severity_always_isThatOfTheCode() {
        assertThat(InventedProblem.error().severity()).isEqualTo(Severity.ERROR);
        assertThat(InventedProblem.warning().severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void message_anyLanguage_isJapaneseOrElseEnglish() {
        assertThat(value().message(Locale.JAPANESE)).isEqualTo("木 '杉' は高さ 40 m です。切ってください。");
        assertThat(value().message(Locale.ENGLISH)).isEqualTo("tree '杉' is 40 m high; cut it");
        assertThat(value().message(Locale.FRENCH)).isEqualTo("tree '杉' is 40 m high; cut it");
    }

    @Test
    void message_argumentThatLooksLikeAPattern_isWrittenAsItIs() {
        assertThat(Problem.of(InventedProblem.TREE_TOO_TALL, DataPath.ROOT, "%s%n", "100%")
                        .message(Locale.ENGLISH))
                .isEqualTo("tree '%s%n' is 100% high; cut it");
    }

    @Test
    void message_emptyArgument_leavesOutTheClauseThatNamesIt() {
        assertThat(Problem.of(InventedProblem.TREE_TOO_TALL, DataPath.ROOT, "", "40 m")
                        .message(Locale.ENGLISH))
                .isEqualTo("tree is 40 m high; cut it");
    }

    @Test
    void text_withPath_givesPathMessageAndCode() {
        assertThat(value().text(Locale.JAPANESE))
                .isEqualTo("/trees/2/height: 木 '杉' は高さ 40 m です。切ってください。 [tree-too-tall]");
        assertThat(value()).hasToString("/trees/2/height: tree '杉' is 40 m high; cut it [tree-too-tall]");
    }

    @Test
    void text_withPosition_beginsWithIt() {
        Problem placed = value().at(Position.of(12, 5));

        assertThat(placed.position()).contains(Position.of(12, 5));
        assertThat(placed).hasToString("12:5 /trees/2/height: tree '杉' is 40 m high; cut it [tree-too-tall]");
        assertThat(placed.at(Position.of(1, 1)).position()).contains(Position.of(1, 1));
    }

    @Test
    void text_withoutPath_beginsWithTheMessage() {
        assertThat(InventedProblem.warning())
                .hasToString("there are leaves on the path; sweep it [leaves-on-the-path]");
    }
}
