package io.github.digitalskillmap.examples.option;

import io.github.digitalskillmap.examples.call.WrongCall;
import io.github.digitalskillmap.workforce.SuppressionRule;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** For whom a report is: for others, without small numbers, unless it is asked for in full. */
public final class SuppressionOptions {

    /** What no single report can protect against. */
    public static final String OVERLAPPING = "職員が重なる集まり（部と全体、先月と今月など）の結果を、二つ以上公表しないでください。差から一人のことが分かる場合があります。"
            + " / Do not publish results of groups with people in common, such as a section and the whole, or last month"
            + " and this: their difference can tell of one person.";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--full",
            description = "すべての人数を示す。見る権限のある人だけに / show every number; only for those entitled to see them")
    private boolean full;

    @Option(
            names = "--threshold",
            paramLabel = "NUMBER",
            defaultValue = "" + SuppressionRule.USUAL,
            description = "この人数に満たない数を示さない / numbers of people below this are not shown (${DEFAULT-VALUE})")
    private long threshold;

    /** Returns which numbers are shown; empty if all are. */
    public Optional<SuppressionRule> rule() {
        if (threshold < 2) {
            throw new WrongCall(
                    spec.commandLine(),
                    "--threshold は 2 以上にしてください。ここでは %d です",
                    "give --threshold a number of 2 or more, not %d",
                    threshold);
        }
        return full ? Optional.empty() : Optional.of(SuppressionRule.of(threshold));
    }
}
