package io.github.digitalskillmap.examples.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.examples.workbook.XlsxFormat;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.PeopleCounts;
import io.github.digitalskillmap.json.table.CsvEncoding;
import io.github.digitalskillmap.json.table.CsvFormat;
import io.github.digitalskillmap.json.table.Table;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class PeopleFileTest {

    private static final String PEOPLE = """
            { "kind": "people", "version": 1, "framework": "tokyo-dsm@2.0.0", "people": [ { "id": "A" }, { "id": "B" } ] }
            """;

    @TempDir
    private Path folder;

    private PeopleFile people(Path file) {
        return new PeopleFile(
                file, DsmJson.of(TokyoFramework.policyVersion2()), new CommandLine(CommandSpec.create()), List.of());
    }

    @Test
    void readAgain_fileThatIsTheSame_givesTheSamePeople() throws IOException {
        PeopleFile people = people(Files.writeString(folder.resolve("people.json"), PEOPLE));
        List<Person> first = new ArrayList<>();
        List<Person> again = new ArrayList<>();

        people.read(first::add);
        people.readAgain(all -> all.forEachRemaining(again::add));

        assertThat(again).isEqualTo(first).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"kind\": \"people\", \"version\": 1, \"framework\": \"tokyo-dsm@2.0.0\", \"people\": [] }",
                "{ \"kind\": \"people\", \"version\": 1, \"framework\": \"tokyo-dsm@2.0.0\", \"people\": [ { } ] }",
                ""
            })
    void readAgain_fileThatHasChanged_isAFault(String after) throws IOException {
        Path file = Files.writeString(folder.resolve("people.json"), PEOPLE);
        PeopleFile people = people(file);
        people.read(person -> {});
        Files.writeString(file, after);

        assertThatExceptionOfType(FaultyFileException.class)
                .isThrownBy(() -> people.readAgain(all -> all.forEachRemaining(person -> {})))
                .satisfies(changed -> assertThat(texts(changed.problems()))
                        .containsExactly(
                                "the file was changed while it was read; wait until nobody writes to it, then run again"
                                        + " [changed-while-read]",
                                "読み込みの途中でファイルが変わりました。ほかで書き込まれていないことを確かめて、もう一度実行してください。" + " [changed-while-read]"));
    }

    @Test
    void read_fileThatIsReplacedMeanwhile_isAFault() throws IOException {
        Path file = Files.writeString(folder.resolve("people.json"), PEOPLE);

        assertThatThrownBy(() -> people(file).read(person -> replace(file))).isInstanceOf(FaultyFileException.class);
    }

    private void replace(Path file) {
        try {
            Files.delete(file);
        } catch (IOException doneBefore) {
            // It is gone.
        }
    }

    private static List<String> texts(List<Problem> problems) {
        return problems.stream()
                .flatMap(problem -> List.of(problem.text(Locale.ENGLISH), problem.text(Locale.JAPANESE)).stream())
                .toList();
    }

    /** A person at fault does not hide that the rows of another stand apart: check and population agree. */
    @ParameterizedTest
    @ValueSource(strings = {"people.csv", "people.xlsx"})
    void readSound_rowsApartAndAnotherAtFault_givesAllWhoAreSound(String name) throws IOException {
        Table table = Table.of(List.of(
                List.of("職員ID", "スキル", "レベル"),
                List.of("A", "UXデザイン", "Lv.2"),
                List.of("B", "UXデザイン", "Lv.9"),
                List.of("A", "UIデザイン", "Lv.1"),
                List.of("C", "UXデザイン", "Lv.1")));
        byte[] content = name.endsWith("csv") ? CsvFormat.of(CsvEncoding.UTF_8).write(table) : XlsxFormat.write(table);
        List<Person> sound = new ArrayList<>();

        PeopleReading reading = people(Files.write(folder.resolve(name), content))
                .readSound(
                        () -> {
                            sound.clear();
                            return (person, record) -> sound.add(person);
                        },
                        new PeopleProgress(new PrintWriter(Writer.nullWriter()), Locale.JAPANESE, false));

        assertThat(sound).extracting(person -> person.id().text()).containsExactly("A", "C");
        assertThat(sound.get(0).profile().assessedSkills()).hasSize(2);
        assertThat(reading.counts()).isEqualTo(new PeopleCounts(2, 1));
        assertThat(reading.problems())
                .extracting(problem -> problem.path() + " " + problem.code().code())
                .containsExactly("C3 level-not-found");
    }
}
