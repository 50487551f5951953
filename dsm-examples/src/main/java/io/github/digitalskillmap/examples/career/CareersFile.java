package io.github.digitalskillmap.examples.career;

import io.github.digitalskillmap.career.Career;
import io.github.digitalskillmap.examples.file.BundledFile;
import io.github.digitalskillmap.examples.file.FaultyFileException;
import io.github.digitalskillmap.examples.file.InputFiles;
import io.github.digitalskillmap.json.DocumentFormat;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * A file of careers: the user's own, or the bundled sample.
 *
 * @param file the user's file; null for the sample
 * @param commandLine where a file that cannot be read is told
 */
record CareersFile(@Nullable Path file, CommandLine commandLine) {

    private static final BundledFile BUNDLED = new BundledFile("careers.json");

    /** Returns the careers, or throws all faults of the file. */
    List<Career> read(DocumentFormat<List<Career>> reader) {
        if (file == null) {
            return BUNDLED.read(reader::read);
        }
        new InputFiles(commandLine).requireReadable(file);
        return FaultyFileException.sound(file, reader.read(file));
    }
}
