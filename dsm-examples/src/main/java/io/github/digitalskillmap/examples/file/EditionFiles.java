package io.github.digitalskillmap.examples.file;

import io.github.digitalskillmap.problem.Checked;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import picocli.CommandLine;

/**
 * Files of editions, each of which may be based on those before it.
 *
 * @param command the command that reads them
 */
public record EditionFiles(CommandLine command) {

    /**
     * Reads files.
     *
     * @param first what every file may be based on
     * @param files the files
     * @param read reads a file that may be based on what is known by then
     * @return the first, and what the files hold, in their order; throws all faults of a file
     */
    public <T> List<T> read(T first, List<Path> files, BiFunction<List<T>, Path, Checked<T>> read) {
        List<T> known = new ArrayList<>(List.of(first));
        for (Path file : files) {
            new InputFiles(command).requireReadable(file);
            known.add(FaultyFileException.sound(file, read.apply(known, file)));
        }
        return known;
    }
}
