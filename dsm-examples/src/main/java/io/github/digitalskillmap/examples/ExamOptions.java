package io.github.digitalskillmap.examples;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.ExamCatalogueReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The exams that a command knows: the national ones, and those of files. */
final class ExamOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--exams",
            paramLabel = "FILE",
            description = "独自の試験カタログの JSON ファイル（複数可） / JSON file of an exam catalogue of your own; may be repeated")
    private List<Path> files = new ArrayList<>();

    /** Returns the catalogues, or throws all faults of a file. */
    ExamCatalogue[] catalogues() {
        List<ExamCatalogue> catalogues = new ArrayList<>(List.of(IpaCatalogue.current()));
        for (Path file : files) {
            new TableFile(spec.commandLine()).requireReadable(file);
            catalogues.add(
                    FaultyFileException.sound(file, ExamCatalogueReader.of().read(file)));
        }
        return catalogues.toArray(ExamCatalogue[]::new);
    }
}
