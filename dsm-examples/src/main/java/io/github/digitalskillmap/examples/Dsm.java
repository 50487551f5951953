package io.github.digitalskillmap.examples;

import io.github.digitalskillmap.examples.adaptation.AdaptCommand;
import io.github.digitalskillmap.examples.adaptation.ImportMatrixCommand;
import io.github.digitalskillmap.examples.adaptation.RebaseCommand;
import io.github.digitalskillmap.examples.assessment.AssessCommand;
import io.github.digitalskillmap.examples.call.CallFault;
import io.github.digitalskillmap.examples.call.WrongCall;
import io.github.digitalskillmap.examples.call.WrongValue;
import io.github.digitalskillmap.examples.career.CareerCommand;
import io.github.digitalskillmap.examples.career.TalentCommand;
import io.github.digitalskillmap.examples.document.CheckCommand;
import io.github.digitalskillmap.examples.document.ConvertCommand;
import io.github.digitalskillmap.examples.document.ExportCommand;
import io.github.digitalskillmap.examples.document.ForgetCommand;
import io.github.digitalskillmap.examples.document.SchemaCommand;
import io.github.digitalskillmap.examples.document.ShowCommand;
import io.github.digitalskillmap.examples.document.TemplateCommand;
import io.github.digitalskillmap.examples.file.FaultList;
import io.github.digitalskillmap.examples.file.FaultyFileException;
import io.github.digitalskillmap.examples.migration.DiffCommand;
import io.github.digitalskillmap.examples.migration.MigrateCommand;
import io.github.digitalskillmap.examples.option.Language;
import io.github.digitalskillmap.examples.output.FailedOutput;
import io.github.digitalskillmap.examples.output.StandardStreams;
import io.github.digitalskillmap.examples.page.ReportCommand;
import io.github.digitalskillmap.examples.scoring.LadderCommand;
import io.github.digitalskillmap.examples.scoring.ScoreCommand;
import io.github.digitalskillmap.examples.training.PlanCommand;
import io.github.digitalskillmap.examples.training.TrainingCommand;
import io.github.digitalskillmap.examples.workforce.FocusCommand;
import io.github.digitalskillmap.examples.workforce.PlaceCommand;
import io.github.digitalskillmap.examples.workforce.PopulationCommand;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.problem.InvalidDataException;
import io.github.digitalskillmap.wording.Wording;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/**
 * The command line. Without a subcommand it tells what can be done first.
 *
 * <p>It ends with 0 when all is well, 1 when the data has faults, 2 when the call was wrong, and 3 when what came of it cannot be
 * written.
 */
@Command(
        name = "dsm",
        description = "デジタルスキルマップ / digital skill map",
        mixinStandardHelpOptions = true,
        version = "dsm 0.1.0",
        subcommands = {
            ScoreCommand.class,
            LadderCommand.class,
            TrainingCommand.class,
            PlanCommand.class,
            ExportCommand.class,
            TemplateCommand.class,
            CheckCommand.class,
            ConvertCommand.class,
            AdaptCommand.class,
            ImportMatrixCommand.class,
            DiffCommand.class,
            RebaseCommand.class,
            MigrateCommand.class,
            AssessCommand.class,
            CareerCommand.class,
            TalentCommand.class,
            PopulationCommand.class,
            ReportCommand.class,
            FocusCommand.class,
            PlaceCommand.class,
            SchemaCommand.class,
            ShowCommand.class,
            ForgetCommand.class,
            CompletionCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Dsm {

    private static final Set<String> OF_THE_PROGRAM = Set.of("-h", "--help", "-V", "--version");

    private static final char REPLACED = '\uFFFD';

    /** Kept here, since a logger that nobody holds forgets its level. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private static final long MEBI = 1024 * 1024;

    @Option(
            names = "--encoding",
            scope = ScopeType.INHERIT,
            paramLabel = "NAME",
            description = "画面に出す文字の文字コード（MS932 など）。省略時はコンソールのもの、ファイルやパイプには UTF-8"
                    + " / encoding of what is printed, such as MS932; if left out, that of the console, or UTF-8 for files and"
                    + " pipes")
    private @Nullable Charset encoding;

    private Dsm() {}

    /**
     * Runs the program and ends the virtual machine with its exit code.
     *
     * @param arguments the subcommand with its options, or the options of {@code score}; none for an overview
     */
    public static void main(String[] arguments) {
        VALIDATOR.setLevel(Level.WARNING);
        System.exit(run(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), arguments));
    }

    static int run(OutputStream out, OutputStream err, String... arguments) {
        Dsm program = new Dsm();
        StandardStreams streams = new StandardStreams(out, err, () -> Optional.ofNullable(program.encoding));
        CommandLine commandLine = new CommandLine(program)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .registerConverter(LocalDate.class, Dsm::date)
                .registerConverter(Edition.class, Dsm::edition)
                .registerConverter(Charset.class, Dsm::charset)
                .setOut(streams.out())
                .setErr(streams.err());
        commandLine.setExecutionExceptionHandler(Dsm::tellFaults);
        commandLine.setParameterExceptionHandler(Dsm::tellWrongCall);
        try {
            requireWhole(commandLine, arguments);
        } catch (WrongCall lost) {
            return tellWrongCall(lost, arguments);
        }
        int exitCode = execute(commandLine, arguments);
        boolean isWritten = streams.end(language(arguments).locale());
        return isWritten || exitCode != ExitCode.OK ? exitCode : FailedOutput.EXIT_CODE;
    }

    private static int execute(CommandLine commandLine, String... arguments) {
        if (languageBefore(arguments) == arguments.length) {
            printOverview(commandLine.getOut(), language(arguments).locale());
            return ExitCode.OK;
        }
        try {
            return commandLine.execute(withSubcommand(commandLine, arguments));
        } catch (OutOfMemoryError tooMuch) {
            commandLine
                    .getErr()
                    .println(Wording.sentence(
                                    "メモリが足りません（上限 %d MiB）。java -Xmx4g -jar dsm.jar … のように上限を上げるか、ファイルを分けてください",
                                    "out of memory (limit: %d MiB); raise the limit, as in java -Xmx4g -jar dsm.jar …, or split"
                                            + " the file",
                                    Runtime.getRuntime().maxMemory() / MEBI)
                            .text(language(arguments).locale()));
            return ExitCode.SOFTWARE;
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new WrongValue("日付を 2026-04-01 の形で書いてください", "write a date such as 2026-04-01");
        }
    }

    private static Edition edition(String text) {
        try {
            return Edition.parse(text);
        } catch (IllegalArgumentException e) {
            throw new WrongValue("版を our-dsm@1.0.0 の形で書いてください", "write an edition such as our-dsm@1.0.0");
        }
    }

    private static Charset charset(String text) {
        try {
            return Charset.forName(text);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new WrongValue(
                    "文字コードの名前（UTF-8、MS932 など）を書いてください", "write the name of an encoding, such as UTF-8 or MS932");
        }
    }

    /**
     * Refuses arguments whose letters were lost: on JDK 17, those that the locale lacks have been replaced before the program
     * begins, and would be written into documents so.
     */
    private static void requireWhole(CommandLine commandLine, String... arguments) {
        if (Arrays.stream(arguments).anyMatch(argument -> argument.indexOf(REPLACED) >= 0)) {
            throw new WrongCall(
                    commandLine,
                    "引数の文字が環境の設定で失われています。環境変数 LC_ALL=C.UTF-8 を設定してください",
                    "letters of an argument were lost by the settings of the environment; set LC_ALL=C.UTF-8");
        }
    }

    /** Tells in one sentence why a call is wrong, and where to read on. */
    private static int tellWrongCall(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        Locale language = language(arguments).locale();
        PrintWriter err = command.getErr();
        err.println(CallFault.of(wrong).text(language));
        err.println(Wording.sentence(
                        "使い方: %s --help",
                        "how to use it: %s --help", command.getCommandSpec().qualifiedName())
                .text(language));
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** Finds the language in a call that could not be taken apart. */
    private static Language language(String[] arguments) {
        String joined = String.join(" ", arguments);
        return joined.matches("(?is).*--lang[= ]en( .*)?") ? Language.EN : Language.JA;
    }

    private static int tellFaults(Exception thrown, CommandLine command, ParseResult parsed) throws Exception {
        Language language = command.getParseResult().matchedOptionValue("--lang", Language.JA);
        FaultList faults = new FaultList(language.locale());
        if (thrown instanceof FaultyFileException faulty) {
            faults.print(faulty.file(), faulty.problems(), command.getErr());
        } else if (thrown instanceof InvalidDataException faulty) {
            faults.print(faulty.problems(), command.getErr());
        } else if (thrown instanceof FailedOutput failed) {
            command.getErr().println(failed.why().text(language.locale()));
            return FailedOutput.EXIT_CODE;
        } else if (thrown instanceof UncheckedIOException failed) {
            command.getErr()
                    .println(Wording.sentence(
                                    "ファイルの読み書きができません: %s",
                                    "a file cannot be read or written: %s", String.valueOf(failed.getMessage()))
                            .text(language.locale()));
        } else {
            throw thrown;
        }
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    /** Puts the language behind the subcommand, whose option it is; what has options alone is a score. */
    private static String[] withSubcommand(CommandLine commandLine, String... arguments) {
        int command = languageBefore(arguments);
        List<String> whole = new ArrayList<>(List.of(arguments).subList(command, arguments.length));
        if (whole.get(0).startsWith("-") && !OF_THE_PROGRAM.contains(whole.get(0))) {
            whole.add(0, "score");
        }
        CommandLine subcommand = commandLine.getSubcommands().get(whole.get(0));
        boolean takesLanguage =
                subcommand == null || subcommand.getCommandSpec().findOption("--lang") != null;
        if (takesLanguage && !OF_THE_PROGRAM.contains(whole.get(0))) {
            whole.addAll(1, List.of(arguments).subList(0, command));
        }
        return whole.toArray(String[]::new);
    }

    /** Counts the first arguments that say nothing but the language. */
    private static int languageBefore(String[] arguments) {
        int count = 0;
        while (count < arguments.length && arguments[count].matches("--lang(=.*)?")) {
            count += arguments[count].equals("--lang") ? 2 : 1;
        }
        return Math.min(count, arguments.length);
    }

    private static void printOverview(PrintWriter out, Locale language) {
        Wording.sentence("""
                        デジタルスキルマップ
                          dsm score                          同梱の架空の職員 12 名を採点する
                          dsm template people -o people.xlsx 職員の記入用の表を作る
                          dsm check people.xlsx              誤りと、読み取った内容を示す
                          dsm score people.xlsx              採点する
                          dsm report people.xlsx --out r.html 一枚のページにまとめる
                          dsm help                           すべてのコマンド
                          dsm help score                     一つのコマンドの説明
                        英語で表示するには --lang en を付けます。""", """
                        digital skill map
                          dsm score                          score the twelve bundled people, who do not exist
                          dsm template people -o people.xlsx make a table of people to fill in
                          dsm check people.xlsx              list every fault, and what was understood
                          dsm score people.xlsx              score them
                          dsm report people.xlsx --out r.html put all on one page
                          dsm help                           all commands
                          dsm help score                     what one command does""").text(language).lines().forEach(out::println);
        out.flush();
    }
}
