package io.github.digitalskillmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The page of commands names those that there are, with options that they have. */
class CommandsPageTest {

    private static final Pattern ROW = Pattern.compile("\\| (`.*`) \\| (.*) \\|");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern OPTION = Pattern.compile("(?<=[` ])--?\\w[\\w-]*");

    private static final Map<String, CommandLine> COMMANDS = new CommandLine(Dsm.class).getSubcommands();

    @Test
    void table_ofThePage_namesEveryCommand() throws IOException {
        assertThat(rows().flatMap(row -> commands(row.group(1))).collect(Collectors.toSet()))
                .isEqualTo(COMMANDS.keySet());
    }

    @Test
    void row_ofThePage_namesOptionsThatItsCommandsHave() throws IOException {
        assertThat(rows())
                .allSatisfy(
                        row -> assertThat(OPTION.matcher(row.group()).results().map(MatchResult::group))
                                .isSubsetOf(commands(row.group(1))
                                        .flatMap(CommandsPageTest::options)
                                        .toList()));
    }

    private static Stream<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("COMMANDS.md"))).results();
    }

    /** Returns the commands that the first cell of a row names. */
    private static Stream<String> commands(String cell) {
        return CODE.matcher(cell).results().map(code -> code.group(1).split(" ")[0]);
    }

    private static Stream<String> options(String command) {
        CommandSpec spec = COMMANDS.get(command).getCommandSpec();
        return Stream.concat(Stream.of(spec), subcommands(spec))
                .flatMap(each -> each.options().stream())
                .flatMap(option -> Arrays.stream(option.names()));
    }

    private static Stream<CommandSpec> subcommands(CommandSpec spec) {
        return spec.subcommands().values().stream().map(CommandLine::getCommandSpec);
    }
}
