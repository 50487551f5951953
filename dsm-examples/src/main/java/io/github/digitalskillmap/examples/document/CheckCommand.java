package io.github.digitalskillmap.examples.document;

import io.github.digitalskillmap.examples.file.FaultList;
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
import io.github.digitalskillmap.examples.output.Terminal;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.DocumentCheck;
import io.github.digitalskillmap.json.DocumentKind;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.PeopleAccount;
import io.github.digitalskillmap.json.table.JobTypeMatrix;
import io.github.digitalskillmap.json.table.PeopleTable;
import io.github.digitalskillmap.json.table.TableReading;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.Severity;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.wording.Wording;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
                Optional.of(PeopleAccount.of(documents.framework(), people)));
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
                        .map(CheckCommand::named)
                        .orElseGet(() -> Wording.sentence(
                                "種類の分からない文書（職員の文書として確認）", "document of unknown kind, checked as people")),
                check.problems(),
                check.kind()
                        .filter(DocumentKind.PEOPLE::equals)
                        .flatMap(kind -> documents.people().read(content).value())
                        .map(people -> PeopleAccount.of(documents.framework(), people)));
    }

    private static Wording named(DocumentKind kind) {
        return switch (kind) {
            case PEOPLE -> Wording.sentence("職員の文書", "document of people");
            case FRAMEWORK -> Wording.sentence("枠組みの文書", "document of a framework");
            case EXAM_CATALOGUE -> Wording.sentence("試験カタログの文書", "document of an exam catalogue");
            case OVERLAY -> Wording.sentence("適用版の文書", "document of an overlay");
            case RESULTS -> Wording.sentence("採点結果の文書", "document of results");
            case MIGRATION_PLAN -> Wording.sentence("移行計画の文書", "document of a migration plan");
            case ASSESSMENT_CYCLE -> Wording.sentence("サイクルの文書", "document of a cycle of assessment");
            case CAREER_SYSTEM -> Wording.sentence("キャリアの体系の文書", "document of a system of careers");
            case TALENT_SYSTEM -> Wording.sentence("人材像の体系の文書", "document of a system of talent types");
            case CAREERS -> Wording.sentence("経歴の文書", "document of careers");
            case CURRICULUM -> Wording.sentence("カリキュラムの文書", "document of a curriculum");
            case DEMAND -> Wording.sentence("業務の調査の文書", "document of a survey of work");
            case POSTS -> Wording.sentence("ポストの文書", "document of posts");
            case ASSESSMENTS -> Wording.sentence("スキルチェックから認定までの文書", "document of assessments");
        };
    }

    private int checkTable(DsmJson documents, TableReading reading) {
        if (reading.table().rows().isEmpty() && !reading.problems().isEmpty()) {
            return tell(Wording.sentence("表として読めないファイル", "file that cannot be read as a table"), reading.problems());
        }
        JobTypeMatrix matrix = JobTypeMatrix.of(documents.framework());
        if (matrix.isLaidOutIn(reading.table())) {
            return tell(
                    Wording.sentence("ジョブタイプの表", "matrix of job types"),
                    reading.check(matrix::read).problems());
        }
        PeopleTable people = InputFiles.people(documents, ignored.titles());
        Checked<List<Person>> read = reading.check(people::read);
        return tell(
                Wording.sentence("職員の表", "table of people"),
                read.problems(),
                read.value().map(all -> PeopleAccount.of(documents.framework(), all)));
    }

    private int tell(Wording what, List<Problem> problems) {
        return tell(what, problems, Optional.empty());
    }

    private int tell(Wording what, List<Problem> problems, Optional<PeopleAccount> understood) {
        boolean sound = problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
        PrintWriter out = spec.commandLine().getOut();
        out.println(Wording.sentence(
                        "%s: %s、誤り・注意 %d 件", "%s: %s, faults and notes: %d", file.getFileName(), what, problems.size())
                .text(language.locale()));
        understood.ifPresent(
                account -> out.println(Wording.sentence("  読み取った内容: %s", "  understood: %s", account.wording())
                        .text(language.locale())));
        new FaultList(language.locale()).printEach(problems, out);
        return sound ? spec.exitCodeOnSuccess() : spec.exitCodeOnExecutionException();
    }
}
