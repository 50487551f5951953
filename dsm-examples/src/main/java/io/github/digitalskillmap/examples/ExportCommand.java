package io.github.digitalskillmap.examples;

import io.github.digitalskillmap.ipa.IpaCatalogue;
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

/** Writes a whole framework as one JSON document, every fact with its standing and citation. */
@Command(
        name = "export",
        description = "枠組み全体を JSON で書き出す / write a whole framework as JSON",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FRAMEWORK", description = "tokyo")
    private Subject subject;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "書き出す先のファイル（UTF-8）。省略時は標準出力 / file to write, in UTF-8; standard output if left out")
    private @Nullable Path output;

    @Override
    public Integer call() {
        String document = switch (subject) {
            case TOKYO -> FrameworkWriter.of(IpaCatalogue.current()).write(TokyoFramework.policyVersion2());
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
        TOKYO
    }
}
