package io.github.digitalskillmap.examples.career;

import io.github.digitalskillmap.examples.call.WrongCall;
import io.github.digitalskillmap.examples.file.TeamFile;
import io.github.digitalskillmap.examples.option.FrameworkOptions;
import io.github.digitalskillmap.examples.option.IgnoredColumns;
import io.github.digitalskillmap.examples.option.ReportOptions;
import io.github.digitalskillmap.examples.option.TalentSystemOptions;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.scoring.TalentScorer;
import io.github.digitalskillmap.talent.TalentSystem;
import io.github.digitalskillmap.talent.TalentType;
import io.github.digitalskillmap.wording.Spelling;
import io.github.digitalskillmap.wording.Wording;
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

/** Shows talent types, what applies to each, and how people stand to the targets of one. */
@Command(
        name = "talent",
        description = "人材像と、当てる指標と目標を示し、職員を目標に照らす / show talent types and hold people against their targets",
        mixinStandardHelpOptions = true)
public final class TalentCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private IgnoredColumns ignored;

    @Mixin
    private ReportOptions options;

    @Mixin
    private FrameworkOptions frameworks;

    @Parameters(
            arity = "0..1",
            paramLabel = "TYPE",
            description = "人材像の名前または id。省略時はすべてを示す / name or id of a talent type; all are shown if left out")
    private @Nullable String asked;

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "職員のファイル（.json .csv .xlsx）。省略時は同梱の 12 名 / file of people; the bundled twelve if left out")
    private @Nullable Path file;

    @Mixin
    private TalentSystemOptions systems;

    @Override
    public Integer call() {
        DsmJson documents = frameworks.documents().asOf(options.asOf());
        TalentSystem system = systems.system(documents)
                .orElseThrow(() -> wrong(
                        "枠組み %s の人材像を --talent-system で指定してください",
                        "give the talent types of framework %s by --talent-system", documents.framework()));
        TalentReport report =
                new TalentReport(system, options.language(), spec.commandLine().getOut());
        report.printHeader();
        if (asked == null) {
            system.types().forEach(report::print);
        } else {
            TalentType type = find(system, asked);
            report.print(type);
            TalentScorer scorer = TalentScorer.of(system, documents.catalogues());
            report.print(
                    new TeamFile(file, options.language(), spec.commandLine(), ignored.titles()).read(documents),
                    person -> scorer.score(person.profile(), type.id(), options.asOf()),
                    options.asOf());
        }
        return spec.exitCodeOnSuccess();
    }

    private TalentType find(TalentSystem system, String text) {
        List<TalentType> types = system.types();
        Spelling spelling = Spelling.of(text);
        return types.stream()
                .filter(type -> type.id().toString().equals(text)
                        || type.id().key().equals(text)
                        || type.name().spellings().contains(spelling))
                .findFirst()
                .orElseThrow(() -> wrong(
                        "この体系にない人材像です: %s（%s）",
                        "this system has no such talent type: %s (%s)",
                        text,
                        types.isEmpty()
                                ? Wording.sentence("なし", "none")
                                : Wording.list(
                                        types.stream().map(TalentType::name).toList())));
    }

    private WrongCall wrong(String japanese, String english, Object... parts) {
        return new WrongCall(spec.commandLine(), japanese, english, parts);
    }
}
