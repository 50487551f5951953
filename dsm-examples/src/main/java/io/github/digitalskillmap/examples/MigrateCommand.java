package io.github.digitalskillmap.examples;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.PeopleWriter;
import io.github.digitalskillmap.migration.Migration;
import io.github.digitalskillmap.migration.MigrationPlan;
import io.github.digitalskillmap.migration.MigrationTotals;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Person;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Carries people's records to another edition of a framework by a plan, and tells what becomes of them.
 *
 * <p>The file is read twice, one by one: first to find every fault and count, and then to write. So nothing is written of a
 * file that has faults, and a file may have any size.
 */
@Command(
        name = "migrate",
        description = "職員の記録を計画に沿って別の版の枠組みへ移す / carry people's records to another edition by a plan",
        mixinStandardHelpOptions = true)
final class MigrateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PEOPLE", description = "職員のファイル（.json .csv） / file of people")
    private Path people;

    @Option(
            names = "--plan",
            required = true,
            paramLabel = "PLAN",
            description = "移行計画の文書 / migration plan, a document")
    private Path planFile;

    @Option(
            names = "--from",
            defaultValue = FrameworkFile.TOKYO,
            paramLabel = "FRAMEWORK",
            description = "元の枠組み。tokyo か文書 / old framework: tokyo or a document (${DEFAULT-VALUE})")
    private String from;

    @Option(
            names = "--to",
            defaultValue = FrameworkFile.TOKYO,
            paramLabel = "FRAMEWORK",
            description = "新しい枠組み。tokyo か文書 / new framework: tokyo or a document (${DEFAULT-VALUE})")
    private String to;

    @Mixin
    private ExamOptions exams;

    @Option(names = "--dry-run", description = "何も書き出さずに試す / write nothing")
    private boolean isDryRun;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "新しい記録の JSON ファイル / file of the new records, as JSON")
    private @Nullable Path output;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "すべての扱いの一覧（CSV） / file of what became of each thing held, as CSV")
    private @Nullable Path report;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() {
        if (output == null && !isDryRun) {
            throw new WrongCall(spec.commandLine(), "--output か --dry-run が必要です", "give --output or --dry-run");
        }
        requireOtherFiles();
        ExamCatalogue[] catalogues = exams.catalogues();
        MigrationPlan plan = plan(catalogues);
        PeopleFile file = new PeopleFile(people, DsmJson.of(plan.from(), catalogues), spec.commandLine());
        Counting counting = new Counting(plan);
        List<Problem> warnings = file.read(counting);
        MigrationText text =
                new MigrationText(plan, language.locale(), spec.commandLine().getOut());
        text.printTotals(counting.totals);
        text.printFilledIn();
        text.printHeaderOfLosses(counting.totals);
        file.readAgain(all -> write(plan, all, text));
        text.printEnd(isDryRun);
        new FaultList(language.locale())
                .printWarnings(warnings, spec.commandLine().getErr());
        return spec.exitCodeOnSuccess();
    }

    /** Makes sure that no file that is read is written over, nor one that is written. */
    private void requireOtherFiles() {
        List<Path> read = Stream.of(people, planFile, Path.of(from), Path.of(to))
                .map(MigrateCommand::absolute)
                .toList();
        List<Path> written = Stream.of(output, report)
                .filter(Objects::nonNull)
                .map(MigrateCommand::absolute)
                .toList();
        if (written.stream().anyMatch(read::contains) || new HashSet<>(written).size() < written.size()) {
            throw new WrongCall(
                    spec.commandLine(),
                    "読むファイルや他に書くファイルには書けません",
                    "a file that is read or written otherwise cannot be written");
        }
    }

    /** Returns the place of a file whatever it is called by. */
    private static Path absolute(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException notThere) {
            return file.toAbsolutePath().normalize();
        }
    }

    private MigrationPlan plan(ExamCatalogue... catalogues) {
        FrameworkFile frameworks = new FrameworkFile(spec.commandLine());
        return new PlanFile(planFile, spec.commandLine())
                .read(frameworks.read(from, catalogues), frameworks.read(to, catalogues));
    }

    private void write(MigrationPlan plan, Iterator<Person> all, MigrationText text) {
        if (isDryRun || output == null) {
            all.forEachRemaining(person -> text.printLosses(plan.migrate(person)));
            return;
        }
        try (OutputStream records = open(output);
                OutputStream accounts = report == null ? OutputStream.nullOutputStream() : open(report)) {
            AccountFile account = new AccountFile(accounts, language.locale());
            PeopleWriter.of(plan.to())
                    .write(
                            new Migrating(plan, all, migration -> {
                                account.add(migration);
                                text.printLosses(migration);
                            }),
                            records);
        } catch (IOException e) {
            throw new WrongCall(
                    spec.commandLine(), "ファイルに書けません: %s", "file cannot be written: %s", String.valueOf(e.getMessage()));
        }
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file));
    }

    /** Counts what becomes of people, and keeps none of them. */
    private static final class Counting implements Consumer<Person> {

        private final MigrationPlan plan;
        private MigrationTotals totals = MigrationTotals.NONE;

        Counting(MigrationPlan plan) {
            this.plan = plan;
        }

        @Override
        public void accept(Person person) {
            totals = totals.plus(plan.migrate(person));
        }
    }

    /** The new records of people as they come. */
    private record Migrating(MigrationPlan plan, Iterator<Person> people, Consumer<Migration> told)
            implements Iterator<Person> {

        @Override
        public boolean hasNext() {
            return people.hasNext();
        }

        @Override
        public Person next() {
            Migration migration = plan.migrate(people.next());
            told.accept(migration);
            return migration.person();
        }
    }
}
