package io.github.digitalskillmap.examples.scoring;

import static java.util.stream.Collectors.joining;

import io.github.digitalskillmap.examples.output.Columns;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ladder.Quotient;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankTarget;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.scoring.GuideComparison;
import io.github.digitalskillmap.scoring.RankFulfilment;
import io.github.digitalskillmap.scoring.Tally;
import io.github.digitalskillmap.scoring.TargetFulfilment;
import io.github.digitalskillmap.scoring.TargetState;
import io.github.digitalskillmap.wording.Wording;
import io.github.digitalskillmap.wording.WordingMark;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Prints how a person stands to a rank, in one line or in full. */
final class RankReport {

    private final Framework framework;
    private final Locale language;

    RankReport(Framework framework, Locale language) {
        this.framework = framework;
        this.language = language;
    }

    /** One line: the sides of ability, and how many targets are in which state. */
    String summary(RankFulfilment fulfilment) {
        String sides = framework.quotients().stream()
                .map(quotient -> quotient.abbreviation() + " "
                        + fulfilment.tally(quotient.id()).map(this::shares).orElse("-"))
                .collect(joining(say("、", ", ")));
        List<TargetState> reached =
                fulfilment.targets().stream().map(TargetFulfilment::state).toList();
        String states = Arrays.stream(TargetState.values())
                .map(state -> say("%s %d", "%s %d", state.wording(), Collections.frequency(reached, state)))
                .collect(joining(say("、", ", ")));
        return say("%s: %s（%s）", "%s: %s (%s)", fulfilment.rank().name(), sides, states);
    }

    void print(Person person, RankFulfilment fulfilment, PrintWriter out) {
        String present = person.rank()
                .map(framework::rank)
                .map(Rank::name)
                .map(name -> name.text(language))
                .orElse("-");
        out.println(say("%s %s", "%s %s", framework.name(), fulfilment.edition()));
        out.println(say(
                "%s（%s）と職層「%s」の目標、基準日 %s",
                "%s (%s) against the targets of rank \"%s\", as of %s",
                person.id().text(),
                present,
                fulfilment.rank().name(),
                fulfilment.asOf()));
        out.println(say("規則 %s", "rule %s", fulfilment.rule().wording()));
        out.println(
                say("合計 %s", "together %s", fulfilment.tally().map(this::shares).orElse("-")));
        framework.quotients().forEach(quotient -> print(quotient, fulfilment, out));
        out.println();
        out.println(say("目安（達成の判定には用いない）", "Guides (they decide nothing)"));
        Columns guides = new Columns();
        fulfilment
                .guides()
                .forEach(guide -> guides.row(
                        guide.guide().kind().wording().text(language),
                        guide.figure().text(language),
                        say("保有 %s", "held %s", guide.held()),
                        reached(guide)));
        guides.lines("  ").forEach(out::println);
        out.println();
        printStanding(fulfilment, out);
        out.flush();
    }

    /** Tells what the targets stand on: their words, the rank that they are put under, and their reading. */
    private void printStanding(RankFulfilment fulfilment, PrintWriter out) {
        List<RankTarget> targets =
                fulfilment.targets().stream().map(TargetFulfilment::target).toList();
        boolean areOfficial =
                targets.stream().allMatch(target -> target.wording().original().mark() == WordingMark.OFFICIAL);
        out.println(say(
                "最も弱い根拠 %s。目標の文言は%s。どの職層に属するかは%s、要件としての読みは%s。",
                "Weakest standing: %s. The wording of the targets is %s; the rank they belong to is %s, their reading as"
                        + " requirements %s.",
                fulfilment.standing().wording(),
                areOfficial
                        ? Wording.sentence("公表のもの", "published")
                        : Wording.sentence("この枠組みが補ったものを含む", "in part supplied by this framework"),
                weakest(targets, RankTarget::provenance),
                weakest(targets, RankTarget::reading)));
    }

    private static Wording weakest(List<RankTarget> targets, Function<RankTarget, Provenance> provenance) {
        return targets.stream()
                .map(provenance.andThen(Provenance::standing))
                .reduce(Standing.PUBLISHED, Standing::weaker)
                .wording();
    }

    private void print(Quotient quotient, RankFulfilment fulfilment, PrintWriter out) {
        out.println();
        out.println(say(
                "%s %s  %s",
                "%s %s  %s",
                quotient.abbreviation(),
                quotient.name(),
                fulfilment.tally(quotient.id()).map(this::shares).orElse("-")));
        fulfilment.targets().stream()
                .filter(target -> target.quotient().equals(quotient))
                .forEach(target -> print(target, out));
    }

    private void print(TargetFulfilment target, PrintWriter out) {
        out.println(say(
                "  [%s] %s",
                "  [%s] %s", target.state().wording(), target.target().wording()));
        target.attestations().forEach(attestation -> out.println("      " + describe(attestation)));
        target.fulfilment().parts().stream()
                .filter(part -> !part.parts().isEmpty())
                .forEach(part -> out.println(say(
                        "      %s（%s）",
                        "      %s (%s)", part.wording(), part.outcome().wording())));
        if (!target.fulfilment().parts().isEmpty()) {
            target.target()
                    .reading()
                    .note()
                    .ifPresent(note -> out.println(say("      読み: %s", "      read so: %s", note)));
        }
    }

    private String describe(Attestation attestation) {
        return say(
                "%s %s %s",
                "%s %s %s",
                attestation.on(),
                framework.role(attestation.by()).name(),
                attestation.verdict().wording());
    }

    private String reached(GuideComparison guide) {
        return guide.fulfilment()
                .map(fulfilment -> fulfilment.outcome().wording().text(language))
                .orElse("-");
    }

    private String shares(Tally tally) {
        return say(
                "%d%%（%s、可能 %s）",
                "%d%% (%s, possible %s)", tally.certainShare().percent(), tally.certainShare(), tally.possibleShare());
    }

    private String say(String japanese, String english, Object... parts) {
        return Wording.sentence(japanese, english, parts).text(language);
    }
}
