package io.github.digitalskillmap.examples.habit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide for officers lists the very habits that the properties try. */
class HabitsOfTheGuideTest {

    @Test
    void guide_habits_areThoseThatAreTried() throws IOException {
        List<String> lines = Stream.concat(
                        Arrays.stream(Habit.Part.values()).map(HabitsOfTheGuideTest::line),
                        Stream.of(Arrays.stream(DocumentHabit.values())
                                .map(DocumentHabit::japanese)
                                .collect(Collectors.joining("、", "- JSON: ", "。"))))
                .toList();

        assertThat(Files.readString(Path.of("README.md"))).contains(lines);
    }

    private static String line(Habit.Part part) {
        return Arrays.stream(Habit.values())
                .filter(habit -> habit.part() == part)
                .map(Habit::japanese)
                .collect(Collectors.joining("、", "- " + part.japanese() + ": ", "。"));
    }
}
