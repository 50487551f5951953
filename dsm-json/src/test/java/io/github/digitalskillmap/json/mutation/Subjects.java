package io.github.digitalskillmap.json.mutation;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.Documents;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.FrameworkReader;
import io.github.digitalskillmap.json.InventedFramework;
import io.github.digitalskillmap.json.PeopleReader;
import io.github.digitalskillmap.json.PeopleStream;
import io.github.digitalskillmap.json.ResultsReader;
import io.github.digitalskillmap.json.TokyoResults;
import io.github.digitalskillmap.json.table.CsvEncoding;
import io.github.digitalskillmap.json.table.CsvFormat;
import io.github.digitalskillmap.json.table.CsvRows;
import io.github.digitalskillmap.json.table.JobTypeMatrix;
import io.github.digitalskillmap.json.table.PeopleTable;
import io.github.digitalskillmap.json.table.Table;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
            職員ID,職級,スキル,レベル,評価日,評価区分,試験,合格日,登録日,有効期限
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

    private static final DsmJson JSON = DsmJson.of(TOKYO, IpaCatalogue.current());
    private static final PeopleReader PEOPLE_READER = JSON.peopleReader();
    private static final ResultsReader RESULTS_READER = JSON.resultsReader();
    private static final FrameworkReader FRAMEWORK_READER = FrameworkReader.of(InventedFramework.EXAMS);
    private static final PeopleTable TABLES = PeopleTable.of(TOKYO, IpaCatalogue.current());

    private Subjects() {}

    static List<Subject> all() {
        return List.of(
                Subject.of(
                        "people",
                        PEOPLE,
                        document -> PEOPLE_READER.read(document).problems()),
                Subject.of("people-one-by-one", PEOPLE, document -> everyone(PEOPLE_READER.open(document))),
                Subject.of("people-lines", LINES, document -> everyone(PEOPLE_READER.openLines(document))),
                Subject.of(
                        "results",
                        TokyoResults.one(),
                        document -> RESULTS_READER.read(document).problems()),
                Subject.of(
                        "framework",
                        Documents.PARK,
                        document -> FRAMEWORK_READER.read(document).problems()),
                Subject.of(
                        "exam-catalogue",
                        Documents.GUILD,
                        document -> JSON.examCatalogueReader().read(document).problems()),
                Subject.of(
                        "overlay",
                        Documents.HILL,
                        document -> JSON.overlayReader().read(document).problems()),
                Subject.of("people-table", PEOPLE_TABLE, document -> table(document, TABLES::read)),
                Subject.of("people-table-one-by-one", PEOPLE_TABLE, Subjects::tableOneByOne),
                Subject.of("job-type-matrix", MATRIX, document -> table(document, JobTypeMatrix.of(TOKYO)::read)));
    }

    private static List<Problem> everyone(PeopleStream people) {
        List<Problem> problems = new ArrayList<>();
        try (people) {
            people.forEachRemaining(each -> problems.addAll(each.problems()));
            problems.addAll(people.documentProblems());
        }
        return problems;
    }

    /** Reads from a file, since a table of any size is opened there. */
    private static List<Problem> tableOneByOne(InputStream document) {
        try {
            Path file = Files.createTempFile("people", ".csv");
            try {
                Files.copy(document, file, StandardCopyOption.REPLACE_EXISTING);
                Checked<CsvRows> rows = CsvFormat.of(CsvEncoding.UTF_8).open(file);
                return rows.value().map(TABLES::open).map(Subjects::everyone).orElseGet(rows::problems);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Problem> table(InputStream document, Function<Table, Checked<?>> content) {
        Checked<Table> table = CsvFormat.of(CsvEncoding.UTF_8).read(document);
        return table.value().map(content).map(Checked::problems).orElseGet(table::problems);
    }
}
