package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.ladder.Quotient;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * How one person stands to one rank as of a date: each target, the sides of ability apart and together, and the guides.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class RankFulfilment {

    RankFulfilment() {}

    abstract Framework framework();

    /** {@return the rank} */
    public abstract Rank rank();

    /** {@return the date of which the result tells} */
    public abstract LocalDate asOf();

    /** {@return the rule by which the result was counted} */
    public abstract ScoringRule rule();

    /**
     * Returns the weakest standing that the result rests on: of the rank, its targets and how they are read, and what
     * these speak of. Guides are not among it.
     *
     * @return the standing
     */
    public abstract Standing standing();

    /** {@return the edition of the framework that the result is of} */
    public final Edition edition() {
        return framework().edition();
    }

    /**
     * Returns the editions of the catalogues in which exams were looked up.
     *
     * @return the editions, in the order in which the catalogues were given
     */
    public abstract List<Edition> catalogues();

    /**
     * Returns how the person stands to each target.
     *
     * @return the targets, in the order of the rank
     */
    public abstract List<TargetFulfilment> targets();

    /**
     * Returns the guides side by side with what is held.
     *
     * @return the guides, in the order of the rank
     */
    public abstract List<GuideComparison> guides();

    /**
     * Returns the count over all targets.
     *
     * @return the count by the rule, or empty if the rank has no target that counts
     */
    public final Optional<Tally> tally() {
        return count(targets());
    }

    /**
     * Returns the count over the targets of one side of ability.
     *
     * @param quotient the side of ability
     * @return the count by the rule, or empty if the rank has no target of that side that counts
     * @throws UnknownIdentifierException if the quotient is not in the framework
     */
    public final Optional<Tally> tally(QuotientId quotient) {
        return count(of(framework().quotient(Objects.requireNonNull(quotient, "quotient"))));
    }

    private List<TargetFulfilment> of(Quotient quotient) {
        return targets().stream()
                .filter(target -> target.quotient().equals(quotient))
                .toList();
    }

    private Optional<Tally> count(List<TargetFulfilment> some) {
        List<Counted> counted = some.stream().map(TargetFulfilment::asCounted).toList();
        return counted.stream().anyMatch(Counted::counts) ? Optional.of(rule().whole(counted)) : Optional.empty();
    }

    /**
     * Returns what is missing for the rank, known to be or open.
     *
     * @return the targets that are more than desirable and not met, in the order of the rank
     */
    public final List<TargetFulfilment> missing() {
        return targets().stream()
                .filter(target -> target.target().importance().counts() && target.state() != TargetState.MET)
                .toList();
    }

    /**
     * Explains the result: the sides of ability, each target with what settled it, and the guides.
     *
     * @return a tree whose counts add up to {@link #tally()}
     */
    public final Explanation explain() {
        Explanation.Builder explanation = whole(targets())
                .subject(rank().id())
                .wording(Wording.sentence("職層「%s」: %s", "Rank \"%s\": %s", rank().name(), describe(tally())))
                .provenance(rank().provenance())
                .addPart(Explanation.remark("規則 %s", "rule %s", rule().wording()))
                .addPart(Explanation.remark("枠組み %s", "framework %s", edition()))
                .addPart(Explanation.remark("基準日 %s", "as of %s", asOf()))
                .addPart(Explanation.remark("試験カタログ %s", "exam catalogues %s", catalogues()))
                .addPart(Explanation.remark(
                        "最も弱い根拠 %s", "weakest standing %s", standing().wording()));
        framework().quotients().stream()
                .filter(quotient -> !of(quotient).isEmpty())
                .forEach(quotient -> explanation.addPart(explain(quotient)));
        guides().forEach(guide -> explanation.addPart(guide.explain()));
        return explanation.build();
    }

    private Explanation explain(Quotient quotient) {
        List<TargetFulfilment> some = of(quotient);
        Explanation.Builder explanation = whole(some)
                .subject(quotient.id())
                .wording(Wording.sentence(
                        "%s（%s）: %s", "%s (%s): %s", quotient.abbreviation(), quotient.name(), describe(count(some))))
                .provenance(quotient.provenance());
        some.forEach(target -> explanation.addPart(target.explain(rule())));
        return explanation.build();
    }

    private Explanation.Builder whole(List<TargetFulfilment> some) {
        Explanation.Builder explanation = Explanation.builder()
                .combination(rule().combination(
                                some.stream().map(TargetFulfilment::asCounted).toList()));
        count(some).ifPresent(explanation::tally);
        return explanation;
    }

    private static Wording describe(Optional<Tally> tally) {
        return tally.map(count -> Wording.sentence(
                        "確実 %s、可能 %s、%s",
                        "certain %s, possible %s, %s",
                        count.certainShare(),
                        count.possibleShare(),
                        count.outcome().wording()))
                .orElseGet(() -> Wording.sentence("目標なし", "no targets"));
    }

    /**
     * Returns the rank and how many of its targets are in which state.
     *
     * @return such as {@code tokyo-dsm:shunin as of 2026-04-01: [MET, AWAITING_JUDGEMENT]}
     */
    @Override
    public final String toString() {
        return rank().id() + " as of " + asOf() + ": "
                + targets().stream().map(target -> target.state().name()).collect(Collectors.joining(", ", "[", "]"));
    }
}
