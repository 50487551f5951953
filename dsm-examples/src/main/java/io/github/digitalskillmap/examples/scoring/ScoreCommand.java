package io.github.digitalskillmap.examples.scoring;

import io.github.digitalskillmap.examples.file.TeamFile;
import io.github.digitalskillmap.examples.option.FrameworkOptions;
import io.github.digitalskillmap.examples.option.IgnoredColumns;
import io.github.digitalskillmap.examples.option.JobTypeOption;
import io.github.digitalskillmap.examples.option.ReportOptions;
import io.github.digitalskillmap.examples.option.RuleOption;
import io.github.digitalskillmap.examples.output.Destination;
import io.github.digitalskillmap.examples.output.LineWriter;
import io.github.digitalskillmap.examples.output.Output;
import io.github.digitalskillmap.examples.output.OutputForm;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.profile.Person;
import java.io.StringWriter;
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
 * Scores each person of a team file: the best-fitting job types, what is missing, exam levels and the next rank. As JSON,
 * it writes the results for all job types with their explanation, which a {@link
 * io.github.digitalskillmap.json.ResultsReader} takes.
 */
@Command(name = "score", description = "職員ファイルを採点する / score a team file", mixinStandardHelpOptions = true)
public final class ScoreCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private RuleOption rule;

    @Mixin
    private IgnoredColumns ignored;

    @Mixin
    private ReportOptions options;

    @Mixin
    private FrameworkOptions framework;

    @Option(
            names = "--format",
            description = "text（報告）または json（全ジョブタイプの結果文書）。省略時はファイル名の終わりで決まり、なければ text"
                    + " / text, a report, or json, a document of the results for all job types; if left out, what the name of the"
                    + " file tells, or text")
    private @Nullable Format format;

    @Mixin
    private JobTypeOption jobTypes;

    @Mixin
    private Destination destination;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "職員のファイル（.json .csv .xlsx）。省略時は同梱の 12 名 / file of people; the bundled twelve if left out")
    private @Nullable Path file;

    @Override
    public Integer call() {
        DsmJson documents = framework.documents().asOf(options.asOf());
        List<JobType> asked = jobTypes.of(documents.framework());
        List<Person> people =
                new TeamFile(file, options.language(), spec.commandLine(), ignored.titles()).read(documents);
        Output output = destination.output();
        switch (output.form(format, Format.TEXT)) {
            case TEXT -> output.write(report(documents, asked, people), OutputForm.TEXT);
            case JSON ->
                output.write(new TeamResults(documents, rule, asked, options.asOf()).document(people), OutputForm.JSON);
        }
        return spec.exitCodeOnSuccess();
    }

    private String report(DsmJson documents, List<JobType> asked, List<Person> people) {
        StringWriter text = new StringWriter();
        new TeamReport(documents.framework(), documents.catalogues(), rule, asked, options.language(), options.asOf())
                .print(people, file == null, new LineWriter(text));
        return text.toString();
    }

    private enum Format {
        TEXT,
        JSON
    }
}
