package io.github.digitalskillmap.examples;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.FrameworkReader;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.nio.file.Path;
import picocli.CommandLine;

/** A framework as a command is given it: the word for the built-in one, or a file. */
final class NamedFramework {

    private static final String TOKYO = "tokyo";

    private final CommandLine commandLine;

    NamedFramework(CommandLine commandLine) {
        this.commandLine = commandLine;
    }

    /** Returns the framework, or throws all faults of the file. */
    Framework read(String name, ExamCatalogue... catalogues) {
        if (name.equals(TOKYO)) {
            return TokyoFramework.policyVersion2();
        }
        Path file = Path.of(name);
        new TableFile(commandLine).requireReadable(file);
        return FrameworkReader.of(catalogues).read(file).orElseThrow();
    }
}
