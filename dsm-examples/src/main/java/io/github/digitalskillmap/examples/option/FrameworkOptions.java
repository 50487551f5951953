package io.github.digitalskillmap.examples.option;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.examples.file.FrameworkFile;
import io.github.digitalskillmap.json.DsmJson;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The framework that a command works with, and the exams that go with it. */
public final class FrameworkOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--framework",
            paramLabel = "FRAMEWORK",
            defaultValue = FrameworkFile.TOKYO,
            description = "枠組み。tokyo または JSON ファイル / the framework: tokyo, or a JSON file (${DEFAULT-VALUE})")
    private String framework;

    @Mixin
    private ExamOptions exams;

    private @Nullable DsmJson documents;

    /** Returns the documents of the framework as of today. */
    public DsmJson documentsOfToday() {
        return documents().asOf(LocalDate.now(ZoneId.systemDefault()));
    }

    /** Returns the documents of the framework, which is read once, or throws all faults of a file. */
    public DsmJson documents() {
        DsmJson read = documents;
        if (read == null) {
            List<ExamCatalogue> catalogues = exams.catalogues();
            read = DsmJson.of(new FrameworkFile(spec.commandLine()).read(framework, catalogues), catalogues);
            documents = read;
        }
        return read;
    }
}
