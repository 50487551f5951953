package io.github.digitalskillmap.examples.scoring;

import io.github.digitalskillmap.credential.ExamScorer;
import io.github.digitalskillmap.examples.call.WrongCall;
import io.github.digitalskillmap.examples.option.FrameworkOptions;
import io.github.digitalskillmap.examples.option.PersonChoice;
import io.github.digitalskillmap.examples.option.ReportOptions;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.scoring.RankScorer;
import io.github.digitalskillmap.wording.Wording;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows how one person stands to a rank of the career ladder: each target, what settled it, and the guides. */
@Command(
        name = "ladder",
        description = "職員一人を職層の目標に照らす / hold one person against a rank",
        mixinStandardHelpOptions = true)
public final class LadderCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReportOptions options;

    @Mixin
    private FrameworkOptions frameworks;

    @Option(
            names = "--rank",
            paramLabel = "RANK",
            description = "職層の名前または id。省略時は現在の一つ上 / name or id of the rank; the one above the present if left out")
    private @Nullable String rank;

    @Mixin
    private PersonChoice choice;

    @Override
    public Integer call() {
        DsmJson documents = frameworks.documents().asOf(options.asOf());
        Framework framework = documents.framework();
        Person person = choice.person(documents, options.language());
        RankId against = rank(framework, person);
        new RankReport(framework, options.language())
                .print(
                        person,
                        RankScorer.of(framework, documents.catalogues())
                                .score(person.profile(), against, options.asOf()),
                        spec.commandLine().getOut());
        PassNotes.of(ExamScorer.of(framework, documents.catalogues()).score(person.profile(), options.asOf()))
                .forEach(note -> spec.commandLine().getOut().println(note.text(options.language())));
        return spec.exitCodeOnSuccess();
    }

    private RankId rank(Framework framework, Person person) {
        String asked = rank;
        if (asked != null) {
            return framework
                    .findRank(asked)
                    .map(Rank::id)
                    .orElseThrow(() -> wrong(
                            "この枠組みにない職層です: %s（%s）",
                            "this framework has no such rank: %s (%s)",
                            asked,
                            Wording.list(
                                    framework.ranks().stream().map(Rank::name).toList())));
        }
        RankId present = person.rank()
                .orElseThrow(() -> wrong("職層の記録がないため --rank が必要です", "give --rank, as no rank is on record"));
        return framework
                .rankAbove(present)
                .map(Rank::id)
                .orElseThrow(() -> wrong("最高の職層のため --rank が必要です", "give --rank, as this is the highest rank"));
    }

    private WrongCall wrong(String japanese, String english, Object... parts) {
        return new WrongCall(spec.commandLine(), japanese, english, parts);
    }
}
