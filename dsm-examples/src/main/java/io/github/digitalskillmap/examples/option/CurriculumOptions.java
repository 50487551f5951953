package io.github.digitalskillmap.examples.option;

import io.github.digitalskillmap.examples.file.EditionFiles;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.tokyo.TokyoTraining;
import io.github.digitalskillmap.training.Curriculum;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The training that a command knows: Tokyo's, and that of files. */
public final class CurriculumOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--curriculum",
            paramLabel = "FILE",
            description = "カリキュラムの JSON ファイル（複数可。後のものは前のものをもとにでき、最後のものを使う）。省略時は東京都の 2024 年度"
                    + " / JSON file of a curriculum; may be repeated: each may be based on those before it, and the last is"
                    + " used; Tokyo's of fiscal 2024 if left out")
    private List<Path> files = new ArrayList<>();

    /** Returns Tokyo's curriculum and those of the files, or throws all faults of a file. */
    public List<Curriculum> curricula(DsmJson documents) {
        return new EditionFiles(spec.commandLine())
                .read(
                        TokyoTraining.fiscalYear2024(),
                        files,
                        (known, file) ->
                                documents.withCurricula(known).curricula().read(file));
    }

    /** Returns the last of the curricula; empty if none is known for the framework. */
    public Optional<Curriculum> curriculum(DsmJson documents) {
        List<Curriculum> known = curricula(documents);
        return Optional.of(known.get(known.size() - 1))
                .filter(curriculum -> curriculum.framework().equals(documents.framework()));
    }
}
