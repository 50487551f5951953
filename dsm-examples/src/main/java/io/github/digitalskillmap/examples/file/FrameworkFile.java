package io.github.digitalskillmap.examples.file;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/** Finds the framework that a command names: the built-in one, or that of a document. */
public final class FrameworkFile {

    /** The name of the built-in framework. */
    public static final String TOKYO = "tokyo";

    private final CommandLine commandLine;

    /** Finds frameworks for a command. */
    public FrameworkFile(CommandLine commandLine) {
        this.commandLine = commandLine;
    }

    /** Returns the framework, or throws all faults of its document. */
    public Framework read(String name, List<ExamCatalogue> catalogues) {
        if (name.equals(TOKYO)) {
            return TokyoFramework.policyVersion2();
        }
        Path file = Path.of(name);
        return new InputFiles(commandLine).document(file, DocumentFormat.frameworks(catalogues)::read);
    }
}
