package io.github.digitalskillmap.examples.file;

import io.github.digitalskillmap.examples.call.WrongCall;
import io.github.digitalskillmap.examples.output.FileKind;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.PeopleAccount;
import io.github.digitalskillmap.json.TableAccount;
import io.github.digitalskillmap.json.table.PeopleTable;
import io.github.digitalskillmap.json.table.TableReading;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.wording.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** A file of people: the user's own, a document or a table, or the bundled team. */
public final class TeamFile {

    private static final BundledFile BUNDLED_TEAM = new BundledFile("team.json");

    private final @Nullable Path file;
    private final Locale language;
    private final CommandLine commandLine;
    private final List<String> ignored;

    /** Makes the user's file without some columns, or the bundled team if there is none. */
    public TeamFile(@Nullable Path file, Locale language, CommandLine commandLine, List<String> ignored) {
        this.file = file;
        this.language = language;
        this.commandLine = commandLine;
        this.ignored = ignored;
    }

    /** Returns the people and tells what is to be noted of them, or throws all faults of the file. */
    public List<Person> read(DsmJson framework) {
        DocumentFormat<List<Person>> documents = framework.people();
        if (file == null) {
            if (!ignored.isEmpty()) {
                throw new WrongCall(
                        commandLine,
                        "--ignore は自分の表（.csv .xlsx）にだけ使えます",
                        "--ignore is for a table of your own (.csv, .xlsx) only");
            }
            return BUNDLED_TEAM.read(documents::read);
        }
        InputFiles files = new InputFiles(commandLine);
        files.requireReadable(file);
        files.requireTable(file, ignored);
        if (files.kind(file) == FileKind.JSON) {
            return told(documents.read(files.rereadable(file)), Optional.empty(), framework);
        }
        PeopleTable tables = InputFiles.people(framework, ignored);
        TableReading reading = files.scan(file);
        return told(reading.check(tables::read), tables.account(reading), framework);
    }

    private List<Person> told(Checked<List<Person>> people, Optional<TableAccount> table, DsmJson framework) {
        Path known = Objects.requireNonNull(file);
        List<Person> sound = FaultyFileException.sound(known, people);
        PeopleAccount understood =
                PeopleAccount.of(framework.framework(), sound).readFrom(table);
        new FaultList(language).printUnderstood(known, understood.wording(), commandLine.getErr());
        new FaultList(language).printWarnings(people.problems(), commandLine.getErr());
        return sound;
    }

    /** Returns one of the people. */
    public Person person(String id, DsmJson framework) {
        return read(framework).stream()
                .filter(person -> person.id().text().equals(id))
                .findFirst()
                .orElseThrow(() -> new WrongCall(
                        commandLine,
                        "%2$s に id「%1$s」の職員はいません。--file でファイルを指定できます",
                        "nobody of %2$s has the id \"%1$s\"; another file is given by --file",
                        id,
                        name()));
    }

    private Wording name() {
        return file == null ? Wording.sentence("同梱の職員", "the bundled people") : Wording.sentence("%s", "%s", file);
    }
}
