package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.step.Amount;
import io.github.digitalskillmap.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How fulfilment is counted. Every result names its rule. No body has published a formula for attainment, so none of
 * them is anybody's official rule.
 *
 * <p>Under each rule the share is 1 exactly when every requirement is met, and whether it is met does not depend on the
 * rule. Requirements that are only {@linkplain io.github.digitalskillmap.requirement.Importance#DESIRABLE desirable} are
 * told and never counted.
 *
 * <p>Any rule can be given a veto: then nothing counts while a
 * {@linkplain io.github.digitalskillmap.requirement.Importance#MANDATORY mandatory} requirement is not met. While one is open, the
 * certain share is 0, and the possible share is what it would be if all that is open came out met.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ScoringRule {

    /** The steps that are both required and held, out of the steps required; an exam or a judgement is one step. */
    public static final ScoringRule STEPS = new ScoringRule(Counting.STEPS, false);

    /** The requirements that are met, out of all. */
    public static final ScoringRule REQUIREMENTS_MET = new ScoringRule(Counting.REQUIREMENTS_MET, false);

    /** Whether every requirement is met: 1 or 0. */
    public static final ScoringRule ALL_OR_NOTHING = new ScoringRule(Counting.ALL_OR_NOTHING, false);

    /** The mean of the shares of the requirements, by their weights. */
    public static final ScoringRule WEIGHTED = new ScoringRule(Counting.WEIGHTED, false);

    /** The mean of the shares of the requirements, each weighing the same however many steps it has. */
    public static final ScoringRule NORMALISED = new ScoringRule(Counting.NORMALISED, false);

    private static final String VETO = "-with-veto";

    private final Counting counting;
    private final boolean veto;

    private ScoringRule(Counting counting, boolean veto) {
        this.counting = Objects.requireNonNull(counting, "counting");
        this.veto = veto;
    }

    /**
     * {@return the rule of a name}
     *
     * @param name the name, as {@link #name()} gives it
     * @throws IllegalArgumentException if no rule is so called; the message lists those that are
     */
    public static ScoringRule named(String name) {
        Objects.requireNonNull(name, "name");
        return all().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("rule must be one of "
                        + all().stream().map(ScoringRule::name).collect(Collectors.joining(", ")) + ", but was '" + name
                        + "'"));
    }

    /**
     * Lists the rules.
     *
     * @return every way of counting, without and with a veto
     */
    public static List<ScoringRule> all() {
        return Arrays.stream(Counting.values())
                .flatMap(counting -> Stream.of(new ScoringRule(counting, false), new ScoringRule(counting, true)))
                .toList();
    }

    /**
     * Returns this rule with a veto.
     *
     * @return a rule by which nothing counts while a mandatory requirement is not met
     */
    public ScoringRule withVeto() {
        return new ScoringRule(counting, true);
    }

    /**
     * Returns the name of the rule, for files and settings.
     *
     * @return such as {@code steps} or {@code weighted-with-veto}
     */
    public String name() {
        return veto ? counting.key() + VETO : counting.key();
    }

    /**
     * Tells whether nothing counts while a mandatory requirement is not met.
     *
     * @return true for a rule with a veto
     */
    public boolean vetoes() {
        return veto;
    }

    /** {@return what the rule counts, in Japanese and English} */
    public Wording wording() {
        return veto
                ? Wording.sentence(
                        "%s（必須を満たさなければ 0）", "%s (nothing while a mandatory requirement is not met)", counting.wording())
                : counting.wording();
    }

    boolean isPlainSteps() {
        return equals(STEPS);
    }

    Tally part(Counted counted) {
        return counting.part(counted);
    }

    /** Counts requirements, of which at least one counts. */
    Tally whole(List<Counted> all) {
        List<Counted> counting = all.stream().filter(Counted::counts).toList();
        Tally whole = this.counting.whole(counting.stream().map(this::part).toList());
        if (isVetoed(all, Outcome.NOT_MET)) {
            return Tally.of(Amount.ZERO, Amount.ZERO, whole.required());
        }
        return isVetoed(all, Outcome.OPEN)
                ? Tally.of(Amount.ZERO, whole.held().plus(whole.open()), whole.required())
                : whole;
    }

    private boolean isVetoed(List<Counted> all, Outcome outcome) {
        return veto && all.stream().anyMatch(counted -> counted.vetoes(outcome));
    }

    /** Tells whether this requirement is why nothing counts. */
    boolean isHeldBackBy(Counted counted) {
        return veto && (counted.vetoes(Outcome.NOT_MET) || counted.vetoes(Outcome.OPEN));
    }

    /** Explains a requirement as the rule counts it; a desirable one is told and not counted. */
    Explanation explain(Counted counted, Identifier subject, Provenance provenance) {
        Explanation inSteps = counted.fulfilment().explain();
        if (!counted.counts()) {
            return Explanation.builder()
                    .subject(subject)
                    .wording(Wording.sentence(
                            "%s（算入しない）",
                            "%s (not counted)", counted.importance().wording()))
                    .provenance(provenance)
                    .addPart(inSteps)
                    .build();
        }
        Tally tally = part(counted);
        if (tally.equals(counted.fulfilment().tally()) && !counted.isMandatory()) {
            return counted.fulfilment().explanation().provenance(provenance).build();
        }
        return Explanation.builder()
                .subject(subject)
                .wording(Wording.sentence(
                        "%2$s のうち %1$s を算入（%3$s）",
                        "counted as %1$s of %2$s (%3$s)",
                        tally.held(),
                        tally.required(),
                        counted.importance().wording()))
                .tally(tally)
                .combination(
                        tally.certainShare().equals(counted.fulfilment().certainShare())
                                        && tally.possibleShare()
                                                .equals(counted.fulfilment().possibleShare())
                                ? Explanation.Combination.SHARE
                                : Explanation.Combination.ALL)
                .provenance(provenance)
                .addPart(inSteps)
                .build();
    }

    Explanation.Combination combination(List<Counted> all) {
        if (counting == Counting.ALL_OR_NOTHING) {
            return Explanation.Combination.ALL;
        }
        return all.stream().anyMatch(this::isHeldBackBy) ? Explanation.Combination.VETO : Explanation.Combination.SUM;
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it is the same rule
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScoringRule that && counting == that.counting && veto == that.veto;
    }

    /** {@return a hash code consistent with {@link #equals(Object)}} */
    @Override
    public int hashCode() {
        return Objects.hash(counting, veto);
    }

    /**
     * Returns the name of the rule.
     *
     * @return the text that {@link #named(String)} reads back
     */
    @Override
    public String toString() {
        return name();
    }
}
