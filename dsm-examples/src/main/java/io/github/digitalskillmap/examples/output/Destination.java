package io.github.digitalskillmap.examples.output;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a document goes: a file, or standard output. */
public final class Destination {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = {"-o", "--out", "--output"},
            paramLabel = "FILE",
            description = "書き出す先のファイル（UTF-8）。省略時は標準出力 / file to write, in UTF-8; standard output if left out")
    private @Nullable Path output;

    /** Returns the place as what is written to. */
    public Output output() {
        return new Output(output, spec.commandLine());
    }

    /** Writes a text of a form. */
    public void write(String text, OutputForm form) {
        output().write(text, form);
    }
}
