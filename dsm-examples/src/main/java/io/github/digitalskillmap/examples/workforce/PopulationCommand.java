package io.github.digitalskillmap.examples.workforce;

import io.github.digitalskillmap.examples.call.WrongCall;
import io.github.digitalskillmap.examples.file.FaultList;
import io.github.digitalskillmap.examples.file.PeopleFile;
import io.github.digitalskillmap.examples.file.PeopleProgress;
import io.github.digitalskillmap.examples.file.PeopleReading;
import io.github.digitalskillmap.examples.option.FrameworkOptions;
import io.github.digitalskillmap.examples.option.IgnoredColumns;
import io.github.digitalskillmap.examples.option.ReportOptions;
import io.github.digitalskillmap.examples.option.RuleOption;
import io.github.digitalskillmap.examples.option.SuppressionOptions;
import io.github.digitalskillmap.examples.output.Destination;
import io.github.digitalskillmap.examples.output.LineWriter;
import io.github.digitalskillmap.examples.output.OutputForm;
import io.github.digitalskillmap.examples.output.Terminal;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.workforce.Population;
import io.github.digitalskillmap.workforce.SuppressionRule;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
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
 * Tells what all people of a file hold together. The file is read one by one and may have any size; of nobody more is kept than
 * eleven bytes in Tokyo's framework, and nothing that tells who it is. The report is one for others, without small numbers,
 * unless it is asked for in full.
 *
 * <p>Records with faults are left out and told, and the program then ends with 1. Where the document itself has a fault, nobody
 * knows who is missing, and there is no report.
 */
@Command(
        name = "population",
        description = "職員全体の保有状況を集計する / what all people of a file hold together",
        footer = SuppressionOptions.OVERLAPPING,
        mixinStandardHelpOptions = true)
public final class PopulationCommand implements Callable<Integer> {

    private static final long FEW = 2;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RuleOption scoring;

    @Mixin
    private IgnoredColumns ignored;

    @Mixin
    private ReportOptions options;

    @Mixin
    private FrameworkOptions framework;

    @Option(
            names = "--fewer-than",
            paramLabel = "NUMBER",
            description =
                    "保有者がこの人数に満たないスキルとレベルを挙げる（--full のとき。省略時は 2） / with --full, list what fewer people hold; 2 if left out")
    private @Nullable Long fewerThan;

    @Mixin
    private SuppressionOptions suppression;

    @Mixin
    private Destination destination;

    @Parameters(paramLabel = "FILE", description = "職員のファイル（.json .jsonl .ndjson .csv .xlsx） / file of people")
    private Path file;

    @Override
    public Integer call() {
        Optional<SuppressionRule> rule = suppression.rule();
        if (fewerThan != null && (fewerThan < 1 || rule.isPresent())) {
            throw new WrongCall(
                    spec.commandLine(),
                    "--fewer-than は --full と合わせ、1 以上にしてください。ここでは %d です",
                    "give --fewer-than a number of 1 or more, with --full, not %d",
                    fewerThan);
        }
        DsmJson documents = framework.documents().asOf(options.asOf());
        JobTypeScorer scorer = scoring.of(JobTypeScorer.of(documents.framework(), documents.catalogues()));
        scoring.notCounted(documents.framework())
                .ifPresent(note -> spec.commandLine().getErr().println(note.text(options.language())));
        CountedPeople counted = new CountedPeople(scorer, options.asOf());
        PrintWriter err = spec.commandLine().getErr();
        PeopleReading reading = new PeopleFile(file, documents, spec.commandLine(), ignored.titles())
                .readSound(counted, new PeopleProgress(err, options.language(), Terminal.isThere()));
        StringWriter text = new StringWriter();
        Population people = counted.population();
        if (rule.isPresent()) {
            new PublishedPopulationReport(people.supply(), rule.get(), options.language(), options.asOf())
                    .print(new LineWriter(text));
        } else {
            new PopulationReport(people, options.language(), options.asOf())
                    .print(reading.counts(), fewerThan == null ? FEW : fewerThan, new LineWriter(text));
        }
        destination.write(text.toString(), OutputForm.TEXT);
        new FaultList(options.language()).printReading(file, reading, err);
        return reading.counts().rejected() == 0 ? spec.exitCodeOnSuccess() : spec.exitCodeOnExecutionException();
    }
}
