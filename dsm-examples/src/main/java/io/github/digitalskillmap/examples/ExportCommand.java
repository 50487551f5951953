package io.github.digitalskillmap.examples;

import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.ExamCatalogueWriter;
import io.github.digitalskillmap.json.FrameworkWriter;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a framework or an exam catalogue as one JSON document, every fact with its standing and citation. */
@Command(
        name = "export",
        description = "枠組みまたは試験カタログの全体を JSON で書き出す / write a whole framework or exam catalogue as JSON",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SUBJECT", description = "tokyo: 枠組み / framework; ipa: 試験カタログ / exam catalogue")
    private Subject subject;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "書き出す先のファイル（UTF-8）。省略時は標準出力 / file to write, in UTF-8; standard output if left out")
    private @Nullable Path output;

    @Override
    public Integer call() {
        String document = switch (subject) {
            case TOKYO -> FrameworkWriter.of().write(TokyoFramework.policyVersion2());
            case IPA -> ExamCatalogueWriter.of().write(IpaCatalogue.current());
        };
        if (output == null) {
            PrintWriter out = spec.commandLine().getOut();
            out.print(document);
            out.flush();
        } else {
            write(document, output);
        }
        return spec.exitCodeOnSuccess();
    }

    private void write(String document, Path file) {
        try {
            Files.writeString(file, document);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "ファイルに書けません / file cannot be written: " + file, e);
        }
    }

    private enum Subject {
        TOKYO,
        IPA
    }
}
