package io.github.digitalskillmap.examples.migration;

import io.github.digitalskillmap.adaptation.Difference;
import io.github.digitalskillmap.adaptation.EffectScorer;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.examples.file.FaultList;
import io.github.digitalskillmap.examples.file.FrameworkFile;
import io.github.digitalskillmap.examples.file.PeopleFile;
import io.github.digitalskillmap.examples.option.ExamOptions;
import io.github.digitalskillmap.examples.option.IgnoredColumns;
import io.github.digitalskillmap.examples.option.ReportOptions;
import io.github.digitalskillmap.examples.output.Destination;
import io.github.digitalskillmap.examples.output.FileKind;
import io.github.digitalskillmap.examples.output.Output;
import io.github.digitalskillmap.examples.output.OutputForm;
import io.github.digitalskillmap.examples.output.ReportForm;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.DifferenceWriter;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.table.DifferenceTable;
import io.github.digitalskillmap.json.table.Table;
import java.nio.file.Path;
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

/**
 * Tells what is different in one framework from another, by what it does to people; the version bump that this implies; and,
 * given people, who is affected and how.
 */
@Command(
        name = "diff",
        description = "二つの枠組みの違いと、影響を受ける職員 / what is different in one framework from another, and who is affected",
        mixinStandardHelpOptions = true)
public final class DiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private IgnoredColumns ignored;

    @Mixin
    private ReportOptions options;

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "変更前の枠組み。tokyo か文書 / framework before: tokyo or a document")
    private String before;

    @Parameters(index = "1", paramLabel = "B", description = "変更後の枠組み。tokyo か文書 / framework after: tokyo or a document")
    private String after;

    @Mixin
    private ExamOptions exams;

    @Option(
            names = "--people",
            paramLabel = "FILE",
            description =
                    "変更前の枠組みで記録した職員のファイル（.json .csv .xlsx） / file of people as recorded under the framework before")
    private @Nullable Path people;

    @Option(
            names = "--plan",
            paramLabel = "PLAN",
            description = "職員の記録の移行計画。省略時は同じスキルとレベルだけを移す / migration plan of their records; without it, what is the"
                    + " same in both is carried")
    private @Nullable Path plan;

    @Option(
            names = "--format",
            description = "text、markdown、csv または json。省略時はファイル名の終わりで決まり、なければ text"
                    + " / text, markdown, csv or json; if left out, what the name of the file tells, or text")
    private @Nullable Format format;

    @Mixin
    private Destination destination;

    @Override
    public Integer call() {
        FrameworkFile frameworks = new FrameworkFile(spec.commandLine());
        List<ExamCatalogue> catalogues = exams.catalogues();
        Framework one = frameworks.read(before, catalogues);
        Framework other = frameworks.read(after, catalogues);
        Difference difference = Difference.between(one, other);
        Optional<Path> file = Optional.ofNullable(people);
        Optional<PeopleEffects> effects = file.map(each -> effects(each, difference, catalogues));
        write(difference, effects);
        effects.ifPresent(of -> new FaultList(options.language())
                .printReading(
                        file.orElseThrow(), of.reading(), spec.commandLine().getErr()));
        return spec.exitCodeOnSuccess();
    }

    private PeopleEffects effects(Path file, Difference difference, List<ExamCatalogue> catalogues) {
        PeopleTransfer transfer = PeopleTransfer.of(difference, plan, spec.commandLine());
        DsmJson documents = DsmJson.of(difference.before(), catalogues);
        return PeopleEffects.of(
                new PeopleFile(file, documents, spec.commandLine(), ignored.titles()),
                transfer,
                EffectScorer.of(difference.before(), catalogues, difference.after(), catalogues),
                options.asOf());
    }

    private void write(Difference difference, Optional<PeopleEffects> effects) {
        Output to = destination.output();
        DifferenceReport report = new DifferenceReport(difference, effects, options.language());
        switch (to.form(format, Format.TEXT)) {
            case TEXT -> to.write(report.in(ReportForm.TEXT), OutputForm.TEXT);
            case MARKDOWN -> to.write(report.in(ReportForm.MARKDOWN), OutputForm.MARKDOWN);
            case CSV -> to.write(table(difference, effects), FileKind.CSV);
            case JSON -> to.write(document(difference, effects), OutputForm.JSON);
        }
    }

    private Table table(Difference difference, Optional<PeopleEffects> effects) {
        return DifferenceTable.of(options.language())
                .write(difference, effects.map(PeopleEffects::affected).orElse(List.of()));
    }

    private static String document(Difference difference, Optional<PeopleEffects> effects) {
        DifferenceWriter writer = DifferenceWriter.of();
        return effects.map(each -> writer.write(difference, each.asOf(), each.people(), each.affected()))
                .orElseGet(() -> writer.write(difference));
    }

    private enum Format {
        TEXT,
        MARKDOWN,
        CSV,
        JSON
    }
}
