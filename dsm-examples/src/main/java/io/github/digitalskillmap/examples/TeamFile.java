package io.github.digitalskillmap.examples;

import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.profile.Person;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A file of people: the user's own, or the bundled team. */
final class TeamFile {

    private static final String BUNDLED_TEAM = "team.json";

    private final @Nullable Path file;
    private final CommandLine commandLine;

    TeamFile(@Nullable Path file, CommandLine commandLine) {
        this.file = file;
        this.commandLine = commandLine;
    }

    /** Returns the people, or throws all faults of the file. */
    List<Person> read(DsmJson documents) {
        try (InputStream in = open()) {
            return documents.peopleReader().read(in).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open() throws IOException {
        if (file == null) {
            return Objects.requireNonNull(TeamFile.class.getResourceAsStream(BUNDLED_TEAM), BUNDLED_TEAM);
        }
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new ParameterException(commandLine, "ファイルを読めません / file cannot be read: " + file);
        }
        return Files.newInputStream(file);
    }
}
