package io.github.digitalskillmap.json.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.HostMapper;
import io.github.digitalskillmap.json.PeopleReader;
import io.github.digitalskillmap.json.PeopleStream;
import io.github.digitalskillmap.json.PeopleWriter;
import io.github.digitalskillmap.json.SoundDocument;
import io.github.digitalskillmap.json.SoundDocuments;
import io.github.digitalskillmap.json.table.CsvEncoding;
import io.github.digitalskillmap.json.table.CsvFormat;
import io.github.digitalskillmap.json.table.CsvRows;
import io.github.digitalskillmap.json.table.JobTypeMatrix;
import io.github.digitalskillmap.json.table.PeopleTable;
import io.github.digitalskillmap.json.table.Table;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/** Every reader of the library, each with a sound document. */
final class Subjects {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();

    private static final String PEOPLE = """
            { "kind": "people", "version": 1, "framework": "tokyo-dsm@2.0.0",
              "people": [
                { "id": "P001", "rank": "主任",
                  "levels": { "ux-design": "Lv.2", "ＩＴストラテジー": "0", "marketing": "none",
                              "ui-design": { "level": "1", "on": "2025-03-31", "origin": "confirmation" } },
                  "exams": [ { "exam": "AP", "passedOn": "2025-06-26",
                               "registeredOn": "2025-10-01", "expiresOn": "2028-03-31" } ],
                  "attestations": [ { "judgement": "shunin-gq-1", "verdict": "met",
                                      "by": "メンター", "on": "2025-03-31" } ] },
                { "id": "P002", "levels": { "サービスデザイン": "Lv1" } },
                { "id": "P003" } ] }
            """;

    private static final String PEOPLE_TABLE = """
            職員ID,職層,スキル,レベル,評価日,評価区分,試験,合格日,登録日,有効期限
            P001,主任,UXデザイン,Lv.2,2025/3/31,認定,,,,
            P001,,"ＩＴストラテジー",なし,,,,,,
            P001,,,,,,AP,2025-06-26,2025-10-01,2028-03-31
            '=P002,,サービスデザイン,レベル１,,,,,,
            """;

    private static final String MATRIX = """
            スキル,"UI/UXデザイナー",データサイエンティスト
            UXデザイン,Lv.2,
            データアナリティクス,,3
            "UIデザイン",３,
            """;

    private static final String LINES = """
            { "id": "P001", "rank": "主任", "levels": { "ux-design": "Lv.2", "marketing": "none" } }
            { "id": "P002", "exams": [ { "exam": "AP", "passedOn": "2025-06-26" } ] }

            { "id": "P003", "levels": { "ui-design": { "level": "1", "on": "2025-03-31" } } }
            """;

    private static final String WIDE_TABLE = """
            職員ID,職層,UXデザイン,"ＩＴストラテジー",サービスデザイン
            P001,主任,Lv.2,なし,
            '=P002,,,２,レベル１
            """;

    private static final String TEAM = """
            { "people": [ { "framework": "tokyo-dsm@2.0.0", "id": "P001", "rank": "主任",
                            "levels": { "ux-design": "Lv.2", "marketing": "none" },
                            "exams": [ { "exam": "AP", "passedOn": "2025-06-26" } ],
                            "attestations": [ { "judgement": "shunin-gq-1", "verdict": "met",
                                                "by": "メンター", "on": "2025-03-31" } ] } ],
              "profiles": { "P002": { "framework": "tokyo-dsm@2.0.0",
                                      "levels": { "ui-design": { "level": "1", "on": "2025-03-31" } } } } }
            """;

    private static final DsmJson JSON = DsmJson.of(TOKYO, IpaCatalogue.fiscalYear2026());
    private static final PeopleReader PEOPLE_READER = JSON.peopleReader();
    private static final PeopleWriter PEOPLE_WRITER = JSON.peopleWriter();
    private static final PeopleTable TABLES = PeopleTable.of(TOKYO, IpaCatalogue.fiscalYear2026());
    private static final CsvFormat CSV = CsvFormat.of(CsvEncoding.UTF_8);
    private static final Edition NEXT = Edition.of("tokyo-dsm", "2.0.1");
    private static final JobTypeMatrix MATRICES = JobTypeMatrix.of(TOKYO);

    private Subjects() {}

    /** What a host keeps. */
    record Team(List<Person> people, Map<PersonId, SkillProfile> profiles) {}

    /** What job types require by a matrix, and the framework with these in place of its own. */
    record Matrix(Map<JobTypeId, Set<SkillRequirement>> requirements, Framework replaced) {}

    static List<Subject<?>> all() {
        return Stream.concat(SoundDocuments.all().stream().map(Subjects::document), others().stream())
                .toList();
    }

    private static <T> Subject<T> document(SoundDocument<T> sound) {
        DocumentFormat<T> format = sound.format();
        return Subject.of(
                sound.kind().word(),
                sound.text(),
                document -> Answer.of(format.read(document)),
                value -> format.write(value).getBytes(UTF_8));
    }

    /** Returns the readers of what is no document that is read as a whole. */
    private static List<Subject<?>> others() {
        return List.of(
                Subject.ofEach(
                        "people-one-by-one",
                        PEOPLE,
                        document -> everyone(PEOPLE_READER.open(document)),
                        people -> JSON.people().write(people).getBytes(UTF_8)),
                Subject.ofEach(
                        "people-lines",
                        LINES,
                        document -> everyone(PEOPLE_READER.openLines(document)),
                        Subjects::writeLines),
                Subject.of(
                        "people-table",
                        PEOPLE_TABLE,
                        document -> table(document, TABLES::read),
                        people -> writeTable(people, PeopleTable.Form.LONG)),
                Subject.ofEach(
                        "people-table-one-by-one",
                        PEOPLE_TABLE,
                        Subjects::tableOneByOne,
                        people -> writeTable(people, PeopleTable.Form.LONG)),
                Subject.of(
                        "people-wide-table",
                        WIDE_TABLE,
                        document -> table(document, TABLES::read),
                        people -> writeTable(people, PeopleTable.Form.WIDE)),
                Subject.ofAgain("job-type-matrix", MATRIX, Subjects::matrix, Subjects::matrixAgain),
                host(
                        "host-objects-jackson-2",
                        HostMapper.of(JsonMapper.builder().findAndAddModules().build())),
                host(
                        "host-objects-jackson-3",
                        HostMapper.of(tools.jackson.databind.json.JsonMapper.builder()
                                .findAndAddModules()
                                .build())));
    }

    private static Answer<List<Person>> everyone(PeopleStream stream) {
        List<Person> people = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (stream) {
            stream.forEachRemaining(each -> {
                each.value().ifPresent(people::add);
                problems.addAll(each.problems());
            });
            problems.addAll(stream.documentProblems());
        }
        return problems.isEmpty() ? Answer.taken(people) : Answer.refused(problems);
    }

    private static byte[] writeLines(List<Person> people) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        PEOPLE_WRITER.writeLines(people.iterator(), lines);
        return lines.toByteArray();
    }

    /** Reads from a file, since a table of any size is opened there. */
    private static Answer<List<Person>> tableOneByOne(InputStream document) {
        try {
            Path file = Files.createTempFile("people", ".csv");
            try {
                Files.copy(document, file, StandardCopyOption.REPLACE_EXISTING);
                Checked<CsvRows> rows = CSV.open(file);
                return rows.value()
                        .map(TABLES::open)
                        .map(Subjects::everyone)
                        .orElseGet(() -> Answer.refused(rows.problems()));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Answer<T> table(InputStream document, Function<Table, Checked<T>> content) {
        return Answer.of(CSV.scan(document).check(content));
    }

    private static byte[] writeTable(List<Person> people, PeopleTable.Form form) {
        return CSV.write(TABLES.write(people, form, Locale.JAPANESE).orElseThrow());
    }

    private static Answer<Matrix> matrix(InputStream document) {
        Checked<Table> table = CSV.read(document);
        return table.value().map(Subjects::matrix).orElseGet(() -> Answer.refused(table.problems()));
    }

    private static Answer<Matrix> matrix(Table table) {
        Checked<Map<JobTypeId, List<SkillRequirement>>> read = MATRICES.read(table);
        Checked<Framework> replaced =
                MATRICES.replace(table, NEXT, TOKYO.jobTypes().get(0).provenance());
        return read.isValid() && replaced.isValid()
                ? new Answer<>(
                        Optional.of(new Matrix(unordered(read.orElseThrow()), replaced.orElseThrow())), read.problems())
                : Answer.refused(replaced.problems());
    }

    /** Writes the framework into which the matrix was taken, and reads the columns that the matrix had. */
    private static Matrix matrixAgain(Matrix matrix) {
        Table table = JobTypeMatrix.of(matrix.replaced()).write(Locale.JAPANESE).orElseThrow();
        Map<JobTypeId, Set<SkillRequirement>> read =
                unordered(MATRICES.read(table).orElseThrow());
        read.keySet().retainAll(matrix.requirements().keySet());
        return new Matrix(read, matrix.replaced());
    }

    private static Map<JobTypeId, Set<SkillRequirement>> unordered(Map<JobTypeId, List<SkillRequirement>> matrix) {
        Map<JobTypeId, Set<SkillRequirement>> unordered = new HashMap<>();
        matrix.forEach((jobType, requirements) -> unordered.put(jobType, Set.copyOf(requirements)));
        return unordered;
    }

    private static Subject<Team> host(String name, HostMapper mapper) {
        Function<Team, byte[]> writer = team -> mapper.write(team).getBytes(UTF_8);
        return Subject.of(name, TEAM, document -> team(document, mapper), writer)
                .withoutPlaces();
    }

    /**
     * Reads as a host does: what is wrong with its own objects is for its mapper to tell, in words of its own, and a
     * document that is {@code null} gives it no object at all.
     */
    private static Answer<Team> team(InputStream document, HostMapper mapper) {
        try {
            Team team = mapper.read(document.readAllBytes(), Team.class);
            return team == null ? Answer.refused(List.of()) : Answer.taken(team);
        } catch (HostMapper.Refusal refusal) {
            return Answer.refused(refusal.problems());
        } catch (UncheckedIOException | JacksonException broken) {
            return Answer.refused(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
