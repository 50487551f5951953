package io.github.digitalskillmap.examples.assessment;

import io.github.digitalskillmap.assessment.AssessmentHistory;
import io.github.digitalskillmap.assessment.AssessmentRecord;
import io.github.digitalskillmap.assessment.CalibrationByUnit;
import io.github.digitalskillmap.examples.call.WrongCall;
import io.github.digitalskillmap.examples.option.CycleOptions;
import io.github.digitalskillmap.examples.option.FrameworkOptions;
import io.github.digitalskillmap.examples.option.LanguageOption;
import io.github.digitalskillmap.json.DsmJson;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Shows the cycle from self-check to confirmed levels: each stage, what is refused, the levels side by side, and what came
 * of it.
 */
@Command(
        name = "assess",
        description = "自己チェックから認定までの記録をたどる / follow the records from self-check to confirmed levels",
        mixinStandardHelpOptions = true)
public final class AssessCommand implements Callable<Integer> {

    private static final int FEWEST = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "記録の JSON ファイル。省略時は同梱のサンプル / JSON file of records; the bundled sample if left out")
    private @Nullable Path file;

    @Option(
            names = "--person",
            paramLabel = "PERSON",
            description = "職員の id。省略時は最初の記録の職員 / id of the person; that of the first record if left out")
    private @Nullable String id;

    @Option(
            names = "--at-least",
            defaultValue = "5",
            paramLabel = "PEOPLE",
            description =
                    "組織ごとの数値を示す最少の人数、2 以上 / fewest people of a unit that is told of, 2 or more (${DEFAULT-VALUE})")
    private int atLeast;

    @Mixin
    private LanguageOption language;

    @Mixin
    private FrameworkOptions frameworks;

    @Mixin
    private CycleOptions cycles;

    @Override
    public Integer call() {
        if (atLeast < FEWEST) {
            throw wrong("--at-least は 2 以上にしてください: %d", "--at-least must be 2 or more, but was %d", atLeast);
        }
        DsmJson documents = frameworks.documents().withCycles(cycles.cycles());
        AssessmentsFile assessments = new AssessmentsFile(file, spec.commandLine());
        List<AssessmentRecord> records = assessments.read(documents.assessments());
        if (records.isEmpty()) {
            throw wrong("ファイルに記録がありません", "the file has no records");
        }
        AssessmentHistory history = AssessmentHistory.of(ofPerson(records, assessments));
        AssessmentReport report = new AssessmentReport(
                language.locale(), file == null, spec.commandLine().getOut());
        report.printHeader(documents.framework(), records.get(0).cycle());
        report.print(history);
        report.print(CalibrationByUnit.of(records, atLeast));
        return spec.exitCodeOnSuccess();
    }

    private List<AssessmentRecord> ofPerson(List<AssessmentRecord> records, AssessmentsFile of) {
        String asked = id == null ? records.get(0).person().text() : id;
        List<AssessmentRecord> found = records.stream()
                .filter(each -> each.person().text().equals(asked))
                .toList();
        if (found.isEmpty()) {
            throw wrong("%2$s に id「%1$s」の職員の記録はありません", "nobody of %2$s has the id \"%1$s\"", asked, of.name());
        }
        return found;
    }

    private WrongCall wrong(String japanese, String english, Object... parts) {
        return new WrongCall(spec.commandLine(), japanese, english, parts);
    }
}
