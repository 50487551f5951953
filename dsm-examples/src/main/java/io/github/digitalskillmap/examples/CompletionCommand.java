package io.github.digitalskillmap.examples;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes a script by which a shell completes commands and options. */
@Command(
        name = "completion",
        description =
                "コマンドとオプションを補完するスクリプト（bash、zsh）を書き出す。source <(dsm completion) で使う"
                        + " / write a script for bash and zsh that completes commands and options; use it as source <(dsm completion)",
        mixinStandardHelpOptions = true)
public final class CompletionCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().getOut().print(AutoComplete.bash("dsm", spec.root().commandLine()));
        spec.commandLine().getOut().flush();
    }
}
