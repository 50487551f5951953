package io.github.digitalskillmap.examples.adaptation;

import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.examples.call.WrongCall;
import io.github.digitalskillmap.examples.file.FaultList;
import io.github.digitalskillmap.examples.file.FaultyFileException;
import io.github.digitalskillmap.examples.file.InputFiles;
import io.github.digitalskillmap.examples.option.FrameworkOptions;
import io.github.digitalskillmap.examples.option.LanguageOption;
import io.github.digitalskillmap.examples.option.ProvenanceOptions;
import io.github.digitalskillmap.examples.output.Destination;
import io.github.digitalskillmap.examples.output.FileKind;
import io.github.digitalskillmap.examples.output.OutputForm;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.table.JobTypeMatrix;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.provenance.Provenance;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes an overlay of the matrix of job types, which states only what the matrix has otherwise than the framework. */
@Command(
        name = "import-matrix",
        description = "ジョブタイプの表を適用版にする / make an overlay of the matrix of job types",
        mixinStandardHelpOptions = true)
public final class ImportMatrixCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "ジョブタイプの表（.csv .xlsx） / matrix of job types")
    private Path file;

    @Option(
            names = "--edition",
            required = true,
            paramLabel = "NAME@VERSION",
            description = "できあがる枠組みの版（例 our-dsm@1.0.0） / edition of the framework that the overlay gives")
    private Edition edition;

    @Mixin
    private ProvenanceOptions origin;

    @Mixin
    private FrameworkOptions frameworks;

    @Mixin
    private Destination destination;

    @Mixin
    private LanguageOption language;

    @Option(names = "--retire-others", description = "表に列のないジョブタイプを除く / retire the job types without a column")
    private boolean retiresOthers;

    @Override
    public Integer call() {
        DsmJson documents = frameworks.documents();
        InputFiles files = new InputFiles(spec.commandLine());
        files.requireReadable(file);
        if (files.kind(file) == FileKind.JSON) {
            throw new WrongCall(
                    spec.commandLine(), "ジョブタイプの表は .csv か .xlsx です: %s", "a matrix is a .csv or .xlsx file: %s", file);
        }
        if (edition.equals(documents.framework().edition())) {
            throw new WrongCall(
                    spec.commandLine(),
                    "もとの枠組みと違う版を --edition で示してください",
                    "give another edition than that of the base with --edition");
        }
        JobTypeMatrix matrix = JobTypeMatrix.of(documents.framework());
        Provenance provenance = origin.provenance(edition);
        origin.tellSample(spec.commandLine().getErr(), language.locale());
        Checked<Overlay> overlay = files.scan(file)
                .check(table -> retiresOthers
                        ? matrix.overlayOfAll(table, edition, provenance)
                        : matrix.overlay(table, edition, provenance));
        destination.write(DocumentFormat.overlays().write(FaultyFileException.sound(file, overlay)), OutputForm.JSON);
        new FaultList(language.locale())
                .printWarnings(overlay.problems(), spec.commandLine().getErr());
        return spec.exitCodeOnSuccess();
    }
}
