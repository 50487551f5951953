package io.github.digitalskillmap.examples;

import io.github.digitalskillmap.assessment.AssessmentRecord;
import io.github.digitalskillmap.json.AssessmentReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * A file of records of assessment: the user's own, or the bundled sample.
 *
 * @param file the user's file; null for the sample
 * @param commandLine where a file that cannot be read is told
 */
record AssessmentsFile(@Nullable Path file, CommandLine commandLine) {

    private static final String BUNDLED = "assessments.json";

    /** Returns the records, or throws all faults of the file. */
    List<AssessmentRecord> read(AssessmentReader reader) {
        if (file == null) {
            return bundled(reader);
        }
        new TableFile(commandLine).requireReadable(file);
        return FaultyFileException.sound(file, reader.read(file));
    }

    private static List<AssessmentRecord> bundled(AssessmentReader reader) {
        try (InputStream in = Objects.requireNonNull(AssessmentsFile.class.getResourceAsStream(BUNDLED), BUNDLED)) {
            return reader.read(in).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
