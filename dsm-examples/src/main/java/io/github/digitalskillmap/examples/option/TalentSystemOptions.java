package io.github.digitalskillmap.examples.option;

import io.github.digitalskillmap.examples.file.EditionFiles;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.talent.TalentSystem;
import io.github.digitalskillmap.tokyo.TokyoTalents;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The talent types that a command knows: Tokyo's, and those of files. */
public final class TalentSystemOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--talent-system",
            paramLabel = "FILE",
            description = "独自の人材像の体系の JSON ファイル（複数可。後のものは前のものをもとにでき、最後のものを使う）"
                    + " / JSON file of a system of talent types of your own; may be repeated: each may be based on those before"
                    + " it, and the last is used")
    private List<Path> files = new ArrayList<>();

    /** Returns Tokyo's system and those of the files, or throws all faults of a file. */
    public List<TalentSystem> systems(DsmJson documents) {
        return new EditionFiles(spec.commandLine())
                .read(
                        TokyoTalents.system(),
                        files,
                        (known, file) -> documents
                                .withTalentSystems(known)
                                .talentSystems()
                                .read(file));
    }

    /** Returns the last of the systems; empty if none is known for the framework. */
    public Optional<TalentSystem> system(DsmJson documents) {
        List<TalentSystem> known = systems(documents);
        return Optional.of(known.get(known.size() - 1))
                .filter(system -> system.framework().equals(documents.framework()));
    }
}
