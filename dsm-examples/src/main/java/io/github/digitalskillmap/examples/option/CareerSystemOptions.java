package io.github.digitalskillmap.examples.option;

import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.examples.file.EditionFiles;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.tokyo.TokyoCareers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The systems of careers that a command knows: Tokyo's, and those of files. */
public final class CareerSystemOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--career-system",
            paramLabel = "FILE",
            description =
                    "独自のキャリアの体系の JSON ファイル（複数可） / JSON file of a system of careers of your own; may be" + " repeated")
    private List<Path> files = new ArrayList<>();

    /** Returns the systems, or throws all faults of a file. */
    public List<CareerSystem> systems(Framework framework) {
        CareerSystem tokyo = TokyoCareers.system();
        DsmJson documents = DsmJson.of(framework).withFrameworks(tokyo.framework());
        return new EditionFiles(spec.commandLine())
                .read(
                        tokyo,
                        files,
                        (known, file) -> documents
                                .withCareerSystems(known)
                                .careerSystems()
                                .read(file));
    }
}
