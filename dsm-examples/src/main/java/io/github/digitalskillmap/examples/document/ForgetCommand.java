package io.github.digitalskillmap.examples.document;

import io.github.digitalskillmap.assessment.AssessmentRecord;
import io.github.digitalskillmap.examples.call.WrongCall;
import io.github.digitalskillmap.examples.file.FaultyFileException;
import io.github.digitalskillmap.examples.file.InputFiles;
import io.github.digitalskillmap.examples.file.PeopleFile;
import io.github.digitalskillmap.examples.option.CycleOptions;
import io.github.digitalskillmap.examples.option.FrameworkOptions;
import io.github.digitalskillmap.examples.option.LanguageOption;
import io.github.digitalskillmap.examples.output.FileKind;
import io.github.digitalskillmap.examples.output.OutputFiles;
import io.github.digitalskillmap.examples.output.OutputForm;
import io.github.digitalskillmap.examples.workbook.XlsxFormat;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.json.DocumentKind;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.table.CsvEncoding;
import io.github.digitalskillmap.json.table.CsvFormat;
import io.github.digitalskillmap.json.table.PeopleTable;
import io.github.digitalskillmap.json.table.Table;
import io.github.digitalskillmap.json.table.TableReading;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.wording.Wording;
import io.github.digitalskillmap.workforce.Post;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes one person out of files of people, records of assessment and posts, and tells what was removed. */
@Command(
        name = "forget",
        description = "一人の職員を、職員・記録・ポストのファイルから削除したものを書き出す"
                + " / write files of people, assessments and posts without one person",
        mixinStandardHelpOptions = true)
public final class ForgetCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PERSON", description = "削除する職員の id / id of the person to remove")
    private String id;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "職員（.json .jsonl .csv .xlsx）、記録、ポストのファイル / files of people, assessments or posts")
    private List<Path> files;

    @Option(
            names = "--into",
            required = true,
            paramLabel = "FOLDER",
            description = "同じ名前で書き出す先のフォルダー / folder to write files of the same names to")
    private Path folder;

    @Mixin
    private LanguageOption language;

    @Mixin
    private FrameworkOptions frameworks;

    @Mixin
    private CycleOptions cycles;

    /**
     * A file without the person.
     *
     * @param content what is to be written
     * @param account what was removed
     * @param named where the id stands still, as in a note
     */
    private record Without(
            Path file, OutputForm form, ByteBuffer content, long removed, Wording account, List<String> named) {}

    @Override
    public Integer call() {
        PersonId person = person();
        DsmJson documents = frameworks.documents().withCycles(cycles.cycles());
        List<Without> all = new ArrayList<>();
        for (Path file : files) {
            all.add(without(file, person, documents));
        }
        if (all.stream().allMatch(each -> each.removed() == 0)) {
            throw wrong("どのファイルにも、この id の職員はいません: %s", "nobody in these files has this id: %s", id);
        }
        try (OutputFiles output = new OutputFiles(spec.commandLine())) {
            for (Without each : all) {
                output.write(
                        folder.resolve(each.file().getFileName()),
                        each.form(),
                        each.content().array());
            }
            output.publish();
        }
        all.forEach(each -> spec.commandLine()
                .getOut()
                .println(Wording.sentence(
                                "%s: 削除 %d 件（%s）", "%s: removed: %d (%s)", each.file(), each.removed(), each.account())
                        .text(language.locale())));
        spec.commandLine().getOut().flush();
        all.stream()
                .filter(each -> !each.named().isEmpty())
                .forEach(each -> spec.commandLine()
                        .getErr()
                        .println(Wording.sentence(
                                        "%s: この id がほかの場所にまだあります（%s）。書き出したファイルから手で消してください",
                                        "%s: the id still stands elsewhere (%s): remove it from the written file by hand",
                                        each.file(),
                                        String.join(", ", each.named()))
                                .text(language.locale())));
        return all.stream().allMatch(each -> each.named().isEmpty())
                ? spec.exitCodeOnSuccess()
                : spec.exitCodeOnExecutionException();
    }

    /** Returns the cells of a table in which the id stands, alone or among other words. */
    private List<String> cellsNaming(Table table) {
        Pattern named = Pattern.compile("(?<![A-Za-z0-9_-])"
                + Pattern.quote(Normalizer.normalize(id, Normalizer.Form.NFKC)) + "(?![A-Za-z0-9_-])");
        List<String> cells = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> texts = table.rows().get(row).cells();
            for (int column = 0; column < texts.size(); column++) {
                if (named.matcher(Normalizer.normalize(texts.get(column), Normalizer.Form.NFKC))
                        .find()) {
                    cells.add(DataPath.cell(row + 1, column + 1).toString());
                }
            }
        }
        return cells;
    }

    private PersonId person() {
        if (id.isBlank()) {
            throw wrong("職員の id を書いてください", "give the id of a person");
        }
        return PersonId.of(id);
    }

    private Without without(Path file, PersonId person, DsmJson documents) {
        InputFiles input = new InputFiles(spec.commandLine());
        input.requireReadable(file);
        if (PeopleFile.hasLines(file)) {
            return withoutInLines(file, person, documents);
        }
        return switch (input.kind(file)) {
            case JSON -> withoutInDocument(file, person, documents);
            case CSV, XLSX -> withoutInTable(file, input.kind(file), person, documents);
        };
    }

    private Without withoutInLines(Path file, PersonId person, DsmJson documents) {
        List<Person> kept = new ArrayList<>();
        long[] removed = new long[1];
        new PeopleFile(file, documents, spec.commandLine(), List.of()).read(each -> {
            if (each.id().equals(person)) {
                removed[0]++;
            } else {
                kept.add(each);
            }
        });
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        documents.peopleWriter().writeLines(kept.iterator(), lines);
        return new Without(
                file, OutputForm.JSONL, ByteBuffer.wrap(lines.toByteArray()), removed[0], ofPeople(), List.of());
    }

    private Without withoutInTable(Path file, FileKind kind, PersonId person, DsmJson documents) {
        PeopleTable tables = InputFiles.people(documents, List.of());
        TableReading reading = new InputFiles(spec.commandLine()).scan(file);
        FaultyFileException.sound(file, reading.check(tables::read));
        Table without = tables.without(reading.table(), person);
        return new Without(
                file,
                OutputForm.of(kind),
                ByteBuffer.wrap(
                        kind == FileKind.XLSX
                                ? XlsxFormat.write(without)
                                : CsvFormat.of(CsvEncoding.UTF_8_WITH_MARK).write(without)),
                reading.table().rows().size() - without.rows().size(),
                Wording.sentence("表の行", "rows of the table"),
                cellsNaming(without));
    }

    private Without withoutInDocument(Path file, PersonId person, DsmJson documents) {
        InputFiles input = new InputFiles(spec.commandLine());
        DocumentKind kind = documents
                .check(input.rereadable(file))
                .kind()
                .orElseThrow(() -> wrong("種類の分からない文書です: %s", "a document of unknown kind: %s", file));
        return switch (kind) {
            case PEOPLE ->
                document(
                        file,
                        documents.people(),
                        people -> people.stream()
                                .filter(each -> !each.id().equals(person))
                                .toList(),
                        ofPeople());
            case ASSESSMENTS ->
                document(
                        file,
                        documents.assessments(),
                        records -> records.stream()
                                .filter(each -> !each.person().equals(person))
                                .toList(),
                        named(input.document(file, documents.assessments()::read), person));
            case POSTS -> posts(file, person, documents);
            default ->
                throw wrong("職員、記録、ポストの文書を指定してください: %s", "give documents of people, assessments or posts: %s", file);
        };
    }

    private <T> Without document(
            Path file, DocumentFormat<List<T>> format, Function<List<T>, List<T>> remove, Wording account) {
        List<T> before = new InputFiles(spec.commandLine()).document(file, format::read);
        List<T> after = remove.apply(before);
        return new Without(
                file,
                OutputForm.JSON,
                ByteBuffer.wrap(format.write(after).getBytes(StandardCharsets.UTF_8)),
                before.size() - (long) after.size(),
                account,
                List.of());
    }

    private Without posts(Path file, PersonId person, DsmJson documents) {
        List<Post> before = new InputFiles(spec.commandLine()).document(file, documents.posts()::read);
        List<Post> after = before.stream()
                .map(post -> post.holder().filter(person::equals).isPresent() ? vacant(post) : post)
                .toList();
        long removed = before.stream()
                .filter(post -> post.holder().filter(person::equals).isPresent())
                .count();
        return new Without(
                file,
                OutputForm.JSON,
                ByteBuffer.wrap(documents.posts().write(after).getBytes(StandardCharsets.UTF_8)),
                removed,
                Wording.sentence("ポストの現任者", "holders of posts"),
                List.of());
    }

    private static Post vacant(Post post) {
        Post.Builder vacant = Post.builder(post.id(), post.name());
        post.needs().forEach(vacant::addNeed);
        post.lowestRank().ifPresent(vacant::lowestRank);
        post.develops().ifPresent(vacant::develops);
        return vacant.build();
    }

    private static Wording ofPeople() {
        return Wording.sentence("職員の記録", "records of people");
    }

    /** Says of how many records of others the person is part, which stay: they tell who took part in judging somebody else. */
    private static Wording named(List<AssessmentRecord> records, PersonId person) {
        long others = records.stream()
                .filter(each -> !each.person().equals(person))
                .filter(each -> each.transitions().stream()
                        .flatMap(done -> done.participants().stream())
                        .anyMatch(part -> part.person().equals(person)))
                .count();
        return others == 0
                ? Wording.sentence("本人の記録", "records of the person")
                : Wording.sentence(
                        "本人の記録。他の職員の記録 %d 件に参加者として残っています",
                        "records of the person, who stays a participant in %d records of others", others);
    }

    private WrongCall wrong(String japanese, String english, Object... parts) {
        return new WrongCall(spec.commandLine(), japanese, english, parts);
    }
}
