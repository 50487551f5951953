package io.github.digitalskillmap.examples;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.FrameworkWriter;
import io.github.digitalskillmap.json.table.JobTypeMatrix;
import io.github.digitalskillmap.json.table.PeopleTable;
import io.github.digitalskillmap.json.table.Table;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.wording.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns a file of people, or the matrix of job types, into another kind of file. */
@Command(
        name = "convert",
        description = "職員または職種のファイルを別の形式にする / turn a file of people or job types into another kind of file",
        mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

    private static final Provenance FROM_A_TABLE = Provenance.sample(Wording.sentence(
            "表から読み込んだ値で、出典は示されていない。", "Read from a table, which does not say where its values come from."));

    private final List<Problem> warnings = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Mixin
    private TableOptions options;

    @Mixin
    private FrameworkOptions frameworks;

    private DsmJson documents;

    @Parameters(paramLabel = "FILE", description = "読むファイル（.json .csv .xlsx） / file to read")
    private Path file;

    @Option(names = "--to", required = true, paramLabel = "KIND", description = "json, csv, xlsx")
    private FileKind to;

    @Option(
            names = "--edition",
            paramLabel = "NAME@VERSION",
            description = "職種の表を json にするときの版（例 our-dsm@1.0.0） / edition of the framework made of a matrix")
    private @Nullable Edition edition;

    @Override
    public Integer call() {
        documents = frameworks.documents();
        TableFile files = new TableFile(spec.commandLine());
        files.requireReadable(file);
        if (files.kind(file) == FileKind.JSON) {
            writePeople(told(documents.peopleReader().read(file)), files);
        } else {
            Table table = told(files.read(file));
            if (JobTypeMatrix.isLaidOutIn(table)) {
                writeMatrix(table, files);
            } else {
                writePeople(told(people().read(table)), files);
            }
        }
        new FaultList(options.language())
                .printWarnings(warnings, spec.commandLine().getErr());
        return spec.exitCodeOnSuccess();
    }

    private PeopleTable people() {
        return PeopleTable.of(documents.framework(), documents.catalogues().toArray(ExamCatalogue[]::new));
    }

    private void writePeople(List<Person> people, TableFile files) {
        if (to == FileKind.JSON) {
            files.write(documents.peopleWriter().write(people), options.output());
        } else {
            files.write(told(people().write(people, options.form(), options.language())), to, options.output());
        }
    }

    private void writeMatrix(Table table, TableFile files) {
        JobTypeMatrix matrix = JobTypeMatrix.of(documents.framework());
        if (to != FileKind.JSON) {
            told(matrix.read(table));
            files.write(table, to, options.output());
            return;
        }
        if (edition == null || edition.equals(documents.framework().edition())) {
            throw new ParameterException(
                    spec.commandLine(), "新しい版を --edition で示してください / give the new edition with --edition");
        }
        Framework replaced = told(matrix.replace(table, edition, FROM_A_TABLE));
        files.write(FrameworkWriter.of().write(replaced), options.output());
    }

    /** Returns a value and keeps its warnings, or throws all faults. */
    private <T> T told(Checked<T> checked) {
        T value = checked.orElseThrow();
        warnings.addAll(checked.problems());
        return value;
    }
}
