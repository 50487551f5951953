package io.github.digitalskillmap.examples.page;

import io.github.digitalskillmap.examples.file.InputFiles;
import io.github.digitalskillmap.examples.file.TeamFile;
import io.github.digitalskillmap.examples.option.FrameworkOptions;
import io.github.digitalskillmap.examples.option.IgnoredColumns;
import io.github.digitalskillmap.examples.option.JobTypeOption;
import io.github.digitalskillmap.examples.option.ReportOptions;
import io.github.digitalskillmap.examples.output.Destination;
import io.github.digitalskillmap.examples.output.OutputForm;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.tokyo.TokyoFocus;
import io.github.digitalskillmap.workforce.DemandSurvey;
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

/** Writes a page that shows a team and each of its people, as one file of HTML. */
@Command(
        name = "report",
        description = "職員ファイルを一つの HTML の報告にする / show a team file as one page of HTML",
        mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "TEAM",
            description = "職員のファイル（.json .csv .xlsx）。省略時は同梱の 12 名 / file of people; the bundled twelve if left out")
    private @Nullable Path file;

    @Mixin
    private IgnoredColumns ignored;

    @Mixin
    private ReportOptions options;

    @Mixin
    private FrameworkOptions frameworks;

    @Mixin
    private JobTypeOption jobTypes;

    @Option(
            names = "--demand",
            paramLabel = "FILE",
            description = "業務の調査の JSON ファイル。需要と供給、重点育成分野も示す / JSON file of a survey of work, to show demand against"
                    + " supply and focus areas too")
    private @Nullable Path demand;

    @Mixin
    private Destination destination;

    @Override
    public Integer call() {
        DsmJson documents = frameworks.documents().asOf(options.asOf());
        TeamPage page = new TeamPage(
                documents.framework(),
                documents.catalogues(),
                jobTypes.of(documents.framework()),
                options.language(),
                options.asOf());
        List<Person> people =
                new TeamFile(file, options.language(), spec.commandLine(), ignored.titles()).read(documents);
        destination.write(
                demand == null ? page.html(people) : page.html(people, read(demand, documents), TokyoFocus.rule()),
                OutputForm.HTML);
        return spec.exitCodeOnSuccess();
    }

    private DemandSurvey read(Path survey, DsmJson documents) {
        return new InputFiles(spec.commandLine()).document(survey, documents.demand()::read);
    }
}
