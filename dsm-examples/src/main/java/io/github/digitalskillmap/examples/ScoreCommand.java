package io.github.digitalskillmap.examples;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.PeopleReader;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores each person of a team file: the best-fitting job types, what is missing, and the exam levels reached. */
@Command(name = "score", description = "職員ファイルを採点する / score a team file", mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

    private static final String BUNDLED_TEAM = "team.json";

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "職員の JSON ファイル。省略時は同梱の 12 名 / JSON file of people; the bundled twelve if left out")
    private @Nullable Path file;

    @Option(names = "--lang", defaultValue = "ja", description = "ja または en / ja or en (${DEFAULT-VALUE})")
    private Language language;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "試験の基準日（例 2026-04-01）。省略時は今日 / date for the exams; today if left out")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() {
        Framework framework = TokyoFramework.policyVersion2();
        PrintWriter out = spec.commandLine().getOut();
        Checked<List<Person>> people = read(PeopleReader.of(framework, IpaCatalogue.current()));
        if (!people.isValid()) {
            new FaultList(language.locale())
                    .print(people.problems(), spec.commandLine().getErr());
            return spec.exitCodeOnExecutionException();
        }
        LocalDate date = asOf == null ? LocalDate.now() : asOf;
        new TeamReport(framework, IpaCatalogue.current(), language.locale(), date).print(people.orElseThrow(), out);
        return spec.exitCodeOnSuccess();
    }

    private Checked<List<Person>> read(PeopleReader reader) {
        try (InputStream in = open()) {
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open() throws IOException {
        if (file == null) {
            return Objects.requireNonNull(ScoreCommand.class.getResourceAsStream(BUNDLED_TEAM), BUNDLED_TEAM);
        }
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new ParameterException(spec.commandLine(), "ファイルを読めません / file cannot be read: " + file);
        }
        return Files.newInputStream(file);
    }
}
