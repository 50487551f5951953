package io.github.digitalskillmap.examples;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.problem.InvalidDataException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * The command line. Without a subcommand it scores the bundled team.
 *
 * <p>It ends with 0 when all is well, 1 when the data has faults and 2 when the call was wrong.
 */
@Command(
        name = "dsm",
        description = "デジタルスキルマップ / digital skill map",
        mixinStandardHelpOptions = true,
        version = "dsm 0.1.0-SNAPSHOT",
        subcommands = {
            ScoreCommand.class,
            LadderCommand.class,
            ExportCommand.class,
            TemplateCommand.class,
            CheckCommand.class,
            ConvertCommand.class,
            SchemaCommand.class,
            AdaptCommand.class,
            ImportMatrixCommand.class
        })
public final class Dsm {

    private static final Set<String> OF_THE_PROGRAM = Set.of("-h", "--help", "-V", "--version");

    /** Kept here, since a logger that nobody holds forgets its level. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private Dsm() {}

    /**
     * Runs the program and ends the virtual machine with its exit code.
     *
     * @param arguments the subcommand with its options, or the options of {@code score}
     */
    public static void main(String[] arguments) {
        VALIDATOR.setLevel(Level.WARNING);
        int exitCode = run(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                arguments);
        System.exit(exitCode);
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        CommandLine commandLine = new CommandLine(new Dsm())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Dsm::date)
                .registerConverter(Edition.class, Dsm::edition)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        commandLine.setExecutionExceptionHandler(Dsm::tellFaults);
        return commandLine.execute(withSubcommand(arguments));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("日付は 2026-04-01 の形で / write a date such as 2026-04-01");
        }
    }

    private static Edition edition(String text) {
        try {
            return Edition.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("版は our-dsm@1.0.0 の形で / write an edition such as our-dsm@1.0.0");
        }
    }

    private static int tellFaults(Exception thrown, CommandLine command, ParseResult parsed) throws Exception {
        if (thrown instanceof InvalidDataException faulty) {
            Language language = command.getParseResult().matchedOptionValue("--lang", Language.JA);
            new FaultList(language.locale()).print(faulty.problems(), command.getErr());
            return command.getCommandSpec().exitCodeOnExecutionException();
        }
        throw thrown;
    }

    private static String[] withSubcommand(String[] arguments) {
        boolean scores =
                arguments.length == 0 || (arguments[0].startsWith("-") && !OF_THE_PROGRAM.contains(arguments[0]));
        if (!scores) {
            return arguments;
        }
        String[] longer = new String[arguments.length + 1];
        longer[0] = "score";
        System.arraycopy(arguments, 0, longer, 1, arguments.length);
        return longer;
    }
}
