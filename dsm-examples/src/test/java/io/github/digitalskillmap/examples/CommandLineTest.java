package io.github.digitalskillmap.examples;

import static io.github.digitalskillmap.examples.Run.resource;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.examples.output.FailedOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What scripts rely on. */
class CommandLineTest {

    @Test
    void commands_withOptionsAndExitCodes_areAsInTheGoldenFile() throws IOException {
        List<String> lines = CommandLineTest.lines(new CommandLine(Dsm.class).getCommandSpec())
                .toList();
        Path found = Path.of("target", "golden", "commands.txt");
        Files.createDirectories(found.getParent());
        Files.write(found, lines);

        assertThat(lines)
                .as("Others rely on this: if each line is meant, copy %s by hand", found)
                .containsExactlyElementsOf(resource("commands.txt").lines().toList());
    }

    private static Stream<String> lines(CommandSpec command) {
        String name = command.qualifiedName();
        Stream<String> exits = Stream.of("%s | exits with %d, on faults %d, on a wrong call %d, on failing output %d"
                .formatted(
                        name,
                        command.exitCodeOnSuccess(),
                        command.exitCodeOnExecutionException(),
                        command.exitCodeOnInvalidInput(),
                        FailedOutput.EXIT_CODE));
        Stream<String> parameters =
                command.positionalParameters().stream().map(each -> name + " | " + each.paramLabel() + needs(each));
        Stream<String> options = command.options().stream()
                .map(each -> name + " | " + String.join(", ", each.names())
                        + (each.arity().max() == 0 ? "" : " VALUE") + needs(each));
        Stream<String> subcommands =
                command.subcommands().values().stream().flatMap(each -> lines(each.getCommandSpec()));
        return Stream.of(exits, parameters, options, subcommands).flatMap(each -> each);
    }

    private static String needs(ArgSpec argument) {
        String words = Optional.ofNullable(argument.completionCandidates())
                .map(candidates -> " of " + String.join(", ", candidates).toLowerCase(Locale.ROOT))
                .orElse("");
        return words + (argument.required() ? " | required" : "");
    }
}
