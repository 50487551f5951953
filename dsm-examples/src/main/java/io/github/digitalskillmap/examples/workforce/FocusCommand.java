package io.github.digitalskillmap.examples.workforce;

import io.github.digitalskillmap.examples.call.WrongCall;
import io.github.digitalskillmap.examples.file.FaultList;
import io.github.digitalskillmap.examples.file.InputFiles;
import io.github.digitalskillmap.examples.file.PeopleFile;
import io.github.digitalskillmap.examples.file.PeopleProgress;
import io.github.digitalskillmap.examples.file.PeopleReading;
import io.github.digitalskillmap.examples.option.FrameworkOptions;
import io.github.digitalskillmap.examples.option.IgnoredColumns;
import io.github.digitalskillmap.examples.option.ReportOptions;
import io.github.digitalskillmap.examples.option.SuppressionOptions;
import io.github.digitalskillmap.examples.output.Destination;
import io.github.digitalskillmap.examples.output.LineWriter;
import io.github.digitalskillmap.examples.output.OutputForm;
import io.github.digitalskillmap.examples.output.Terminal;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.tokyo.TokyoFocus;
import io.github.digitalskillmap.wording.Wording;
import io.github.digitalskillmap.workforce.DemandSurvey;
import io.github.digitalskillmap.workforce.FocusAreas;
import io.github.digitalskillmap.workforce.FocusRule;
import io.github.digitalskillmap.workforce.SkillRanking;
import io.github.digitalskillmap.workforce.Supply;
import io.github.digitalskillmap.workforce.TieRule;
import io.github.digitalskillmap.workforce.UnassessedRule;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Tells in which skills to train people first: those needed near the top and supplied in the middle or low. People are read as by
 * {@code population}; what needs them is a document of demand.
 */
@Command(
        name = "focus",
        description = "需要と供給から重点育成分野を求める / focus areas from demand and supply",
        footer = SuppressionOptions.OVERLAPPING,
        mixinStandardHelpOptions = true)
public final class FocusCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private IgnoredColumns ignored;

    @Mixin
    private ReportOptions options;

    @Mixin
    private FrameworkOptions framework;

    @Option(
            names = "--demand-to",
            paramLabel = "RANK",
            description = "需要の上位とする最後の順位。省略時は 6 / last rank of demand that is near the top; 6 if left out")
    private @Nullable Integer demandTo;

    @Option(
            names = "--supply-from",
            paramLabel = "RANK",
            description = "供給の中位とする最初の順位。省略時は 8 / first rank of supply that is in the middle; 8 if left out")
    private @Nullable Integer supplyFrom;

    @Option(
            names = "--ties",
            paramLabel = "RULE",
            defaultValue = "open",
            description = "同じ人数の順位。${COMPLETION-CANDIDATES}（first 上の順位、last 下の順位、open 決めない）"
                    + " / rank of equal numbers: the first, the last, or left open (${DEFAULT-VALUE})")
    private TieRule ties;

    @Option(
            names = "--assessed-only",
            description = "未判定の人を保有しないものとして数える。省略時は保有するかもしれないものとする"
                    + " / count who was not assessed as not holding a skill, instead of perhaps holding it")
    private boolean assessedOnly;

    @Mixin
    private SuppressionOptions suppression;

    @Mixin
    private Destination destination;

    @Parameters(
            index = "0",
            paramLabel = "PEOPLE",
            description = "職員のファイル（.json .jsonl .ndjson .csv .xlsx） / file of people")
    private Path people;

    @Parameters(index = "1", paramLabel = "DEMAND", description = "業務の調査の JSON ファイル / JSON file of a survey of work")
    private Path demand;

    @Override
    public Integer call() {
        FocusRule rule = rule();
        boolean isFull = suppression.rule().isEmpty();
        DsmJson documents = framework.documents().asOf(options.asOf());
        DemandSurvey survey = new InputFiles(spec.commandLine()).document(demand, documents.demand()::read);
        CountedPeople counted =
                new CountedPeople(JobTypeScorer.of(documents.framework(), documents.catalogues()), options.asOf());
        PrintWriter err = spec.commandLine().getErr();
        PeopleReading reading = new PeopleFile(people, documents, spec.commandLine(), ignored.titles())
                .readSound(counted, new PeopleProgress(err, options.language(), Terminal.isThere()));
        Supply supply = counted.population().supply();
        SkillRanking needed = survey.ranking(ties);
        FocusAreas asAssessed = FocusAreas.of(needed, ranking(supply, UnassessedRule.NOT_HELD), rule);
        FocusAreas areas =
                assessedOnly ? asAssessed : FocusAreas.of(needed, ranking(supply, UnassessedRule.OPEN), rule);
        StringWriter text = new StringWriter();
        new FocusReport(areas, asAssessed, survey, options.language())
                .print(ties, isFull ? supply : null, new LineWriter(text));
        destination.write(text.toString(), OutputForm.TEXT);
        new FaultList(options.language()).printReading(people, reading, err);
        return reading.counts().rejected() == 0 ? spec.exitCodeOnSuccess() : spec.exitCodeOnExecutionException();
    }

    private SkillRanking ranking(Supply supply, UnassessedRule unassessed) {
        return suppression
                .rule()
                .map(rule -> supply.published(rule).ranking(ties, unassessed))
                .orElseGet(() -> supply.ranking(ties, unassessed));
    }

    private FocusRule rule() {
        FocusRule tokyo = TokyoFocus.rule();
        if (demandTo == null && supplyFrom == null) {
            return tokyo;
        }
        int to = demandTo == null ? tokyo.demandTo() : demandTo;
        int from = supplyFrom == null ? tokyo.supplyFrom() : supplyFrom;
        if (to < 1 || from < 1) {
            throw new WrongCall(
                    spec.commandLine(),
                    "--demand-to と --supply-from は 1 以上にしてください。ここでは %d と %d です",
                    "give --demand-to and --supply-from ranks of 1 or more, not %d and %d",
                    to,
                    from);
        }
        return FocusRule.of(
                to, from, Provenance.sample(Wording.sentence("呼び出しで指定された順位", "ranks that the call states")));
    }
}
