package io.github.digitalskillmap.examples.document;

import io.github.digitalskillmap.examples.call.WrongCall;
import io.github.digitalskillmap.examples.file.FaultList;
import io.github.digitalskillmap.examples.file.FaultyFileException;
import io.github.digitalskillmap.examples.file.InputFiles;
import io.github.digitalskillmap.examples.option.FrameworkOptions;
import io.github.digitalskillmap.examples.option.IgnoredColumns;
import io.github.digitalskillmap.examples.option.ProvenanceOptions;
import io.github.digitalskillmap.examples.option.TableOptions;
import io.github.digitalskillmap.examples.output.FileKind;
import io.github.digitalskillmap.examples.output.Output;
import io.github.digitalskillmap.examples.output.OutputForm;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.json.DocumentKind;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.table.JobTypeMatrix;
import io.github.digitalskillmap.json.table.PeopleTable;
import io.github.digitalskillmap.json.table.TableReading;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.provenance.Provenance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns a file of people, the matrix of job types, or a framework with its job types, into another kind of file. */
@Command(
        name = "convert",
        description = "職員またはジョブタイプのファイルを別の形式にする / turn a file of people or job types into another kind of file",
        mixinStandardHelpOptions = true)
public final class ConvertCommand implements Callable<Integer> {

    private final List<Problem> warnings = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Mixin
    private IgnoredColumns ignored;

    @Mixin
    private TableOptions options;

    @Mixin
    private ProvenanceOptions origin;

    @Mixin
    private FrameworkOptions frameworks;

    @Parameters(paramLabel = "FILE", description = "読むファイル（.json .csv .xlsx） / file to read")
    private Path file;

    @Option(
            names = "--to",
            paramLabel = "KIND",
            description = "json, csv, xlsx。省略時は書き出す先のファイル名の終わりで決まる / if left out, what the name of the file to write"
                    + " tells")
    private @Nullable FileKind asked;

    @Option(
            names = "--edition",
            paramLabel = "NAME@VERSION",
            description = "ジョブタイプの表を json にするときの版（例 our-dsm@1.0.0） / edition of the framework made of a matrix")
    private @Nullable Edition edition;

    @Option(
            names = "--retire-others",
            description = "表に列のないジョブタイプを新しい版から除く / leave out of the new edition the job types without a column")
    private boolean retiresOthers;

    @Override
    public Integer call() {
        InputFiles files = new InputFiles(spec.commandLine());
        files.requireReadable(file);
        files.requireTable(file, ignored.titles());
        FileKind to = kind(files);
        if (files.kind(file) == FileKind.JSON) {
            convertDocument(files.rereadable(file), to);
        } else {
            convertTable(files.scan(file), to);
        }
        new FaultList(options.language())
                .printWarnings(warnings, spec.commandLine().getErr());
        return spec.exitCodeOnSuccess();
    }

    private FileKind kind(InputFiles files) {
        return Optional.ofNullable(asked)
                .or(() -> Optional.ofNullable(options.output()).flatMap(files::findKind))
                .orElseThrow(() -> new WrongCall(
                        spec.commandLine(),
                        "--to か、.json .csv .xlsx で終わる --output が必要です",
                        "give --to, or an --output that ends with .json, .csv or .xlsx"));
    }

    private void convertDocument(Path content, FileKind to) {
        DsmJson documents = frameworks.documentsOfToday();
        if (documents.check(content).kind().equals(Optional.of(DocumentKind.FRAMEWORK))) {
            writeFramework(read(documents.frameworks().read(content)), to);
        } else {
            writePeople(read(documents.people().read(content)), to);
        }
    }

    private void convertTable(TableReading reading, FileKind to) {
        JobTypeMatrix matrix = JobTypeMatrix.of(frameworks.documents().framework());
        if (matrix.isLaidOutIn(reading.table())) {
            new InputFiles(spec.commandLine()).requirePeople(file, ignored.titles());
            writeMatrix(matrix, reading, to);
        } else {
            writePeople(read(reading.check(people()::read)), to);
        }
    }

    private void writeFramework(Framework read, FileKind to) {
        if (to == FileKind.JSON) {
            output().write(DocumentFormat.frameworks().write(read), OutputForm.JSON);
        } else {
            output().write(told(JobTypeMatrix.of(read).write(options.language())), to);
        }
    }

    private PeopleTable people() {
        DsmJson documents = frameworks.documentsOfToday();
        return InputFiles.people(documents, ignored.titles());
    }

    private void writePeople(List<Person> people, FileKind to) {
        if (to == FileKind.JSON) {
            output().write(frameworks.documents().people().write(people), OutputForm.JSON);
        } else {
            output().write(told(people().write(people, options.form(), options.language())), to);
        }
    }

    private void writeMatrix(JobTypeMatrix matrix, TableReading reading, FileKind to) {
        if (to != FileKind.JSON) {
            read(reading.check(matrix::read));
            output().write(reading.table(), to);
            return;
        }
        Edition made = edition;
        if (made == null || made.equals(frameworks.documents().framework().edition())) {
            throw new WrongCall(
                    spec.commandLine(),
                    "新しい版を --edition で示してください（例: --edition our-dsm@1.0.0）",
                    "give the new edition with --edition, such as --edition our-dsm@1.0.0");
        }
        Provenance provenance = origin.provenance(made);
        origin.tellSample(spec.commandLine().getErr(), options.language());
        writeFramework(
                read(reading.check(table -> retiresOthers
                        ? matrix.replaceAll(table, made, provenance)
                        : matrix.replace(table, made, provenance))),
                to);
    }

    private Output output() {
        return new Output(options.output(), spec.commandLine());
    }

    /** Returns what was read and keeps its warnings, or throws all faults of the file. */
    private <T> T read(Checked<T> checked) {
        T value = FaultyFileException.sound(file, checked);
        warnings.addAll(checked.problems());
        return value;
    }

    /** Returns what is to be written and keeps its warnings, or throws what keeps it from being written. */
    private <T> T told(Checked<T> checked) {
        T value = checked.orElseThrow();
        warnings.addAll(checked.problems());
        return value;
    }
}
