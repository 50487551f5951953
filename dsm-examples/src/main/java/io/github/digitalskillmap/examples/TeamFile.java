package io.github.digitalskillmap.examples;

import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.PeopleReader;
import io.github.digitalskillmap.profile.Person;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** A file of people: the user's own, a document or a table, or the bundled team. */
final class TeamFile {

    private static final String BUNDLED_TEAM = "team.json";

    private final @Nullable Path file;
    private final CommandLine commandLine;

    TeamFile(@Nullable Path file, CommandLine commandLine) {
        this.file = file;
        this.commandLine = commandLine;
    }

    /** Returns the people, or throws all faults of the file. */
    List<Person> read(DsmJson framework) {
        PeopleReader documents = framework.peopleReader();
        if (file == null) {
            return bundled(documents);
        }
        TableFile files = new TableFile(commandLine);
        files.requireReadable(file);
        boolean isTable =
                files.findKind(file).filter(kind -> kind != FileKind.JSON).isPresent();
        return FaultyFileException.sound(
                file, isTable ? files.scan(file).check(TableFile.people(framework)::read) : documents.read(file));
    }

    private static List<Person> bundled(PeopleReader documents) {
        try (InputStream in = Objects.requireNonNull(TeamFile.class.getResourceAsStream(BUNDLED_TEAM), BUNDLED_TEAM)) {
            return documents.read(in).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
