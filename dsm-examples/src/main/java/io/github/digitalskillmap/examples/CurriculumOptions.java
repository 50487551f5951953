package io.github.digitalskillmap.examples;

import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.tokyo.TokyoTraining;
import io.github.digitalskillmap.training.Curriculum;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The training that a command knows: that of a file, or else Tokyo's where the framework is Tokyo's. */
final class CurriculumOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--curriculum",
            paramLabel = "FILE",
            description =
                    "カリキュラムの JSON ファイル。省略時は東京都の 2024 年度 / JSON file of a curriculum; Tokyo's of fiscal 2024 if left out")
    private @Nullable Path file;

    /** Returns the curriculum, or throws all faults of a file; empty if none is known for the framework. */
    Optional<Curriculum> curriculum(DsmJson documents) {
        if (file != null) {
            new TableFile(spec.commandLine()).requireReadable(file);
            return Optional.of(
                    FaultyFileException.sound(file, documents.curriculumReader().read(file)));
        }
        return Optional.of(TokyoTraining.fiscalYear2024())
                .filter(curriculum -> curriculum.framework().equals(documents.framework()));
    }
}
