package io.github.digitalskillmap.examples.adaptation;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.examples.file.FrameworkFile;
import io.github.digitalskillmap.examples.file.InputFiles;
import io.github.digitalskillmap.examples.option.ExamOptions;
import io.github.digitalskillmap.examples.option.LanguageOption;
import io.github.digitalskillmap.examples.output.FileKind;
import io.github.digitalskillmap.examples.output.Output;
import io.github.digitalskillmap.examples.output.OutputFiles;
import io.github.digitalskillmap.examples.output.OutputForm;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.AdaptedFramework;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.json.DsmJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts overlays on a framework, writes the framework that results, and tells how much of it comes from where. */
@Command(name = "adapt", description = "もとの枠組みに適用版を重ねる / put overlays on a framework", mixinStandardHelpOptions = true)
public final class AdaptCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "BASE",
            description = "もとの枠組み。tokyo または JSON ファイル / the framework: tokyo, or a JSON file")
    private String base;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "OVERLAY",
            description = "適用版の JSON ファイル。下から順に / JSON files of overlays, the lowest first")
    private List<Path> overlays;

    @Mixin
    private ExamOptions exams;

    @Mixin
    private LanguageOption language;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "書き出す先のファイル。持ち込まれた試験カタログも同じ場所に書く。省略時は標準出力 / file to write, beside exam"
                    + " catalogues that overlays bring along; standard output if left out")
    private @Nullable Path output;

    @Override
    public Integer call() {
        InputFiles files = new InputFiles(spec.commandLine());
        List<ExamCatalogue> catalogues = exams.catalogues();
        Framework framework = new FrameworkFile(spec.commandLine()).read(base, catalogues);
        AdaptedFramework adapted = DsmJson.of(framework, catalogues).adaptedFramework();
        for (Path overlay : overlays) {
            adapted = files.document(overlay, adapted::adapt);
        }
        write(adapted);
        new AdaptationReport(adapted, output != null, language.locale())
                .print(
                        output == null
                                ? spec.commandLine().getErr()
                                : spec.commandLine().getOut());
        return spec.exitCodeOnSuccess();
    }

    private void write(AdaptedFramework adapted) {
        String framework = DocumentFormat.frameworks().write(adapted.framework());
        if (output == null) {
            new Output(null, spec.commandLine()).write(framework, OutputForm.JSON);
            return;
        }
        try (OutputFiles files = new OutputFiles(spec.commandLine())) {
            files.write(output, OutputForm.JSON, framework.getBytes(StandardCharsets.UTF_8));
            adapted.overlays().stream()
                    .flatMap(overlay -> overlay.examCatalogues().stream())
                    .forEach(catalogue -> files.write(
                            output.resolveSibling(catalogue.edition() + FileKind.JSON.ending()),
                            OutputForm.JSON,
                            DocumentFormat.examCatalogues().write(catalogue).getBytes(StandardCharsets.UTF_8)));
            files.publish();
        }
    }
}
