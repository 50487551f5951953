import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.table.CsvEncoding;
import io.github.digitalskillmap.json.table.CsvFormat;
import io.github.digitalskillmap.json.table.JobTypeMatrix;
import io.github.digitalskillmap.json.table.Table;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;

/** Uses the library as named modules; fails with an exception if anything is not open that must be. */
final class ModularProgram {

    private static final String DOCUMENT = """
            { "kind": "people", "version": 1, "framework": "tokyo-dsm@2.0.0",
              "people": [ { "id": "P001", "levels": { "ux-design": "Lv.2" },
                            "exams": [ { "exam": "AP", "passedOn": "2025-06-26" } ],
                            "attestations": [ { "judgement": "shuji-gq-1", "verdict": "met",
                                                "by": "mentor", "on": "2025-03-31" } ] } ] }
            """;

    private ModularProgram() {}

    public static void main(String[] arguments) {
        var tokyo = TokyoFramework.policyVersion2();
        var documents = DsmJson.of(tokyo, IpaCatalogue.fiscalYear2026()).people();
        var people = documents.read(DOCUMENT).orElseThrow();
        require(documents.read(documents.write(people)).orElseThrow().equals(people));
        require(documents.read("{}").problems().size() == 4);
        var csv = CsvFormat.of(CsvEncoding.MS932);
        var matrix = JobTypeMatrix.of(tokyo).write(Locale.JAPANESE).orElseThrow();
        require(csv.read(new ByteArrayInputStream(csv.write(matrix))).orElseThrow().equals(matrix));
        require(JobTypeMatrix.of(tokyo).read(Table.of(List.of())).problems().toString().contains("empty"));
        var exams = DocumentFormat.examCatalogues().read(DocumentFormat.examCatalogues().write(IpaCatalogue.fiscalYear2026())).orElseThrow();
        require(DocumentFormat.frameworks(exams).read(DocumentFormat.frameworks().write(tokyo)).orElseThrow().equals(tokyo));
        require(DocumentFormat.frameworks().read("{ \"name\": [ { \"text\": \" \" } ] }").problems().size() == 17);
        require(DsmJson.class.getModule().isNamed());
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalStateException("does not hold");
        }
    }
}
