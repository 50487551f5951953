package io.github.digitalskillmap.examples;

import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.OverlayWriter;
import io.github.digitalskillmap.json.table.JobTypeMatrix;
import io.github.digitalskillmap.json.table.Table;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes an overlay of the matrix of job types, which states only what the matrix has otherwise than the framework. */
@Command(
        name = "import-matrix",
        description = "職種の表を適用版にする / make an overlay of the matrix of job types",
        mixinStandardHelpOptions = true)
final class ImportMatrixCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "職種の表（.csv .xlsx） / matrix of job types")
    private Path file;

    @Option(
            names = "--edition",
            required = true,
            paramLabel = "NAME@VERSION",
            description = "できあがる枠組みの版（例 our-dsm@1.0.0） / edition of the framework that the overlay gives")
    private Edition edition;

    @Mixin
    private SourceOptions source;

    @Mixin
    private FrameworkOptions frameworks;

    @Mixin
    private Destination destination;

    @Option(names = "--lang", defaultValue = "ja", description = "ja または en / ja or en (${DEFAULT-VALUE})")
    private Language language;

    @Override
    public Integer call() {
        DsmJson documents = frameworks.documents();
        TableFile files = new TableFile(spec.commandLine());
        files.requireReadable(file);
        if (files.kind(file) == FileKind.JSON) {
            throw new ParameterException(
                    spec.commandLine(), "職種の表は .csv か .xlsx / a matrix is a .csv or .xlsx file: " + file);
        }
        if (edition.equals(documents.framework().edition())) {
            throw new ParameterException(
                    spec.commandLine(), "もとの枠組みと違う版を --edition で示してください / give another edition than the base");
        }
        Checked<Table> table = files.read(file);
        Checked<Overlay> overlay = JobTypeMatrix.of(documents.framework())
                .overlay(table.orElseThrow(), edition, source.provenance(edition, file));
        destination.write(OverlayWriter.of().write(overlay.orElseThrow()));
        List<Problem> warnings = new ArrayList<>(table.problems());
        warnings.addAll(overlay.problems());
        new FaultList(language.locale())
                .printWarnings(warnings, spec.commandLine().getErr());
        return spec.exitCodeOnSuccess();
    }
}
