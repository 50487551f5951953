package io.github.digitalskillmap.examples.migration;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.examples.call.WrongCall;
import io.github.digitalskillmap.examples.file.FaultList;
import io.github.digitalskillmap.examples.file.FrameworkFile;
import io.github.digitalskillmap.examples.file.PeopleFile;
import io.github.digitalskillmap.examples.file.PeopleReading;
import io.github.digitalskillmap.examples.option.ExamOptions;
import io.github.digitalskillmap.examples.option.IgnoredColumns;
import io.github.digitalskillmap.examples.option.LanguageOption;
import io.github.digitalskillmap.examples.output.OutputFiles;
import io.github.digitalskillmap.examples.output.OutputForm;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.PeopleWriter;
import io.github.digitalskillmap.migration.Migration;
import io.github.digitalskillmap.migration.MigrationPlan;
import io.github.digitalskillmap.migration.MigrationTotals;
import io.github.digitalskillmap.profile.Person;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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
public final class MigrateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PEOPLE", description = "職員のファイル（.json .csv .xlsx） / file of people")
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
    private IgnoredColumns ignored;

    @Mixin
    private ExamOptions exams;

    @Option(
            names = "--retire-unmentioned",
            description = "計画が触れていないスキルや職層を失ってよいものとする / let go of what people hold and the plan says nothing of")
    private boolean retiresUnmentioned;

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
        try (OutputFiles files = new OutputFiles(spec.commandLine())) {
            OutputStream records = open(output, OutputForm.JSON, files);
            OutputStream accounts = open(report, OutputForm.CSV, files);
            if (!migrate(records, accounts)) {
                return spec.exitCodeOnExecutionException();
            }
            files.publish();
        }
        return spec.exitCodeOnSuccess();
    }

    /** Returns a stream for the content of a file; what is not to be written goes nowhere. */
    private OutputStream open(@Nullable Path file, OutputForm form, OutputFiles files) {
        if (file == null) {
            return OutputStream.nullOutputStream();
        }
        if (isDryRun) {
            files.reserve(file, form);
            return OutputStream.nullOutputStream();
        }
        return files.open(file, form);
    }

    /** Writes the new records and tells of them; returns whether they may be kept. */
    private boolean migrate(OutputStream records, OutputStream accounts) {
        List<ExamCatalogue> catalogues = exams.catalogues();
        MigrationPlan plan = plan(catalogues);
        PeopleFile file =
                new PeopleFile(people, DsmJson.of(plan.from(), catalogues), spec.commandLine(), ignored.titles());
        Counting counting = new Counting(plan, accounts(accounts));
        PeopleReading reading = file.read(counting);
        MigrationText text =
                new MigrationText(plan, language.locale(), spec.commandLine().getOut());
        text.printTotals(counting.totals);
        text.printFilledIn();
        text.printHeaderOfLosses(counting.totals);
        file.readAgain(all -> PeopleWriter.of(plan.to()).write(new Migrating(plan, all, text::printLosses), records));
        text.printEnd(isDryRun);
        new FaultList(language.locale())
                .printReading(people, reading, spec.commandLine().getErr());
        if (retiresUnmentioned || counting.unmentioned.isEmpty()) {
            return true;
        }
        counting.unmentioned.print(spec.commandLine().getErr(), language.locale());
        return false;
    }

    private Consumer<Migration> accounts(OutputStream to) {
        return report == null ? migration -> {} : new AccountFile(to, language.locale());
    }

    private MigrationPlan plan(List<ExamCatalogue> catalogues) {
        FrameworkFile frameworks = new FrameworkFile(spec.commandLine());
        return new PlanFile(planFile, spec.commandLine())
                .read(frameworks.read(from, catalogues), frameworks.read(to, catalogues));
    }

    /** Counts what becomes of people and gives an account of it, and keeps none of them. */
    private static final class Counting implements Consumer<Person> {

        private final MigrationPlan plan;
        private final Consumer<Migration> accounts;
        private final UnmentionedLosses unmentioned;
        private MigrationTotals totals = MigrationTotals.NONE;

        Counting(MigrationPlan plan, Consumer<Migration> accounts) {
            this.plan = plan;
            this.accounts = accounts;
            this.unmentioned = new UnmentionedLosses(plan);
        }

        @Override
        public void accept(Person person) {
            Migration migration = plan.migrate(person);
            totals = totals.plus(migration);
            unmentioned.accept(migration);
            accounts.accept(migration);
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
