package io.github.digitalskillmap.examples.document;

import io.github.digitalskillmap.examples.file.FrameworkFile;
import io.github.digitalskillmap.examples.file.InputFiles;
import io.github.digitalskillmap.examples.file.PeopleFile;
import io.github.digitalskillmap.examples.file.PeopleProgress;
import io.github.digitalskillmap.examples.file.PeopleReading;
import io.github.digitalskillmap.examples.option.CareerSystemOptions;
import io.github.digitalskillmap.examples.option.CurriculumOptions;
import io.github.digitalskillmap.examples.option.CycleOptions;
import io.github.digitalskillmap.examples.option.FrameworkOptions;
import io.github.digitalskillmap.examples.option.IgnoredColumns;
import io.github.digitalskillmap.examples.option.LanguageOption;
import io.github.digitalskillmap.examples.option.TalentSystemOptions;
import io.github.digitalskillmap.examples.output.FileKind;
import io.github.digitalskillmap.examples.output.Output;
import io.github.digitalskillmap.examples.output.OutputForm;
import io.github.digitalskillmap.examples.output.Terminal;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.json.DocumentCheck;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.PeopleAccount;
import io.github.digitalskillmap.json.table.JobTypeMatrix;
import io.github.digitalskillmap.json.table.PeopleTable;
import io.github.digitalskillmap.json.table.TableReading;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.wording.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a file is and everything that is wrong with it. */
@Command(
        name = "check",
        description = "ファイルの種類と、すべての誤りを示す / tell what a file is and everything that is wrong with it",
        mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "確かめるファイル（.json .jsonl .ndjson .csv .xlsx） / file to check")
    private Path file;

    @Mixin
    private IgnoredColumns ignored;

    @Option(
            names = "--format",
            defaultValue = "text",
            description =
                    "text または json（両言語の文と、読み取った内容の件数） / text, or json with sentences in both languages and what was"
                            + " counted (${DEFAULT-VALUE})")
    private Format format;

    @Mixin
    private LanguageOption language;

    @Mixin
    private FrameworkOptions frameworks;

    @Option(
            names = "--other",
            paramLabel = "FRAMEWORK",
            description = "移行計画が挙げるもう一つの枠組み。tokyo または JSON ファイル / the other framework of a migration plan: tokyo, or a"
                    + " JSON file")
    private List<String> others = List.of();

    @Mixin
    private CycleOptions cycles;

    @Mixin
    private CareerSystemOptions systems;

    @Mixin
    private TalentSystemOptions talents;

    @Mixin
    private CurriculumOptions curricula;

    @Override
    public Integer call() {
        DsmJson documents = frameworks.documentsOfToday().withCycles(cycles.cycles());
        documents = documents.withCareerSystems(systems.systems(documents.framework()));
        documents =
                documents.withTalentSystems(talents.systems(documents)).withCurricula(curricula.curricula(documents));
        InputFiles files = new InputFiles(spec.commandLine());
        files.requireReadable(file);
        files.requireTable(file, ignored.titles());
        if (PeopleFile.hasLines(file)) {
            return checkLines(documents);
        }
        return files.kind(file) == FileKind.JSON ? checkDocument(documents) : checkTable(documents, files.scan(file));
    }

    private int checkLines(DsmJson documents) {
        List<Person> people = new ArrayList<>();
        PeopleReading reading = new PeopleFile(file, documents, spec.commandLine(), ignored.titles())
                .readSound(
                        () -> {
                            people.clear();
                            return (person, record) -> people.add(person);
                        },
                        new PeopleProgress(spec.commandLine().getErr(), language.locale(), Terminal.isThere()));
        return tell(
                Wording.sentence("職員の記録（一行に一人）", "records of people, one on each line"),
                reading.problems(),
                Optional.of(Understood.of(PeopleAccount.of(documents.framework(), people))));
    }

    private int checkDocument(DsmJson documents) {
        FrameworkFile files = new FrameworkFile(spec.commandLine());
        List<Framework> known = others.stream()
                .map(name -> files.read(name, documents.catalogues()))
                .toList();
        Path content = new InputFiles(spec.commandLine()).rereadable(file);
        DocumentCheck check = documents.withFrameworks(known).check(content);
        return tell(
                check.kind()
                        .map(UnderstoodDocument::name)
                        .orElseGet(() -> Wording.sentence(
                                "種類の分からない文書（職員の文書として確認）", "document of unknown kind, checked as people")),
                check.problems(),
                check.kind().flatMap(kind -> UnderstoodDocument.understood(kind, documents, content)));
    }

    private int checkTable(DsmJson documents, TableReading reading) {
        if (reading.table().rows().isEmpty() && !reading.problems().isEmpty()) {
            return tell(Wording.sentence("表として読めないファイル", "file that cannot be read as a table"), reading.problems());
        }
        JobTypeMatrix matrix = JobTypeMatrix.of(documents.framework());
        if (matrix.isLaidOutIn(reading.table())) {
            new InputFiles(spec.commandLine()).requirePeople(file, ignored.titles());
            Checked<Map<JobTypeId, List<SkillRequirement>>> read = reading.check(matrix::read);
            return tell(
                    Wording.sentence("ジョブタイプの表", "matrix of job types"),
                    read.problems(),
                    read.value()
                            .map(jobTypes -> Understood.of(Wording.sentence(
                                    "ジョブタイプ %d 種、求めるスキル %d 件、枠組み %s",
                                    "job types: %d, skills asked for: %d, framework: %s",
                                    jobTypes.size(),
                                    jobTypes.values().stream()
                                            .mapToInt(List::size)
                                            .sum(),
                                    documents.framework().edition()))));
        }
        PeopleTable people = InputFiles.people(documents, ignored.titles());
        Checked<List<Person>> read = reading.check(people::read);
        return tell(
                Wording.sentence("職員の表", "table of people"),
                read.problems(),
                read.value()
                        .map(all -> Understood.of(
                                PeopleAccount.of(documents.framework(), all).readFrom(people.account(reading))))
                        .or(() -> people.account(reading).map(table -> Understood.of(table.wording()))));
    }

    private int tell(Wording what, List<Problem> problems) {
        return tell(what, problems, Optional.empty());
    }

    private int tell(Wording what, List<Problem> problems, Optional<Understood> understood) {
        CheckReport report = new CheckReport(String.valueOf(file.getFileName()), what, problems, understood);
        switch (format) {
            case TEXT -> report.print(spec.commandLine().getOut(), language.locale());
            case JSON -> new Output(null, spec.commandLine()).write(report.json(), OutputForm.JSON);
        }
        return report.isSound() ? spec.exitCodeOnSuccess() : spec.exitCodeOnExecutionException();
    }

    private enum Format {
        TEXT,
        JSON
    }
}
