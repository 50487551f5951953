package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.step.Amount;
import io.github.digitalskillmap.step.Share;
import io.github.digitalskillmap.wording.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * Why an answer is what it is: a tree of statements, each with what it is about, its count and where it comes from.
 *
 * <p>Where a whole is counted, the counts of its parts add up to it, in the way that {@link #combination()} says; a tree
 * of which that is not true cannot be built.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Explanation {

    private static final String INDENT = "  ";

    Explanation() {}

    /** {@return a builder that has only the wording to be given} */
    public static Builder builder() {
        return ImmutableExplanation.builder();
    }

    static Explanation remark(String japanese, String english, Object part) {
        return builder().wording(Wording.sentence(japanese, english, part)).build();
    }

    /**
     * Returns what the statement is about.
     *
     * @return the identifier of a job type, skill, exam or other part of a framework, or empty for a remark
     */
    public abstract Optional<Identifier> subject();

    /** {@return the statement in Japanese and English} */
    public abstract Wording wording();

    /**
     * Returns the count that the statement gives.
     *
     * @return the count, or empty where nothing is counted
     */
    public abstract Optional<Tally> tally();

    /**
     * Returns how the counts of the parts make the count of the whole.
     *
     * @return the combination; a sum unless another is given
     */
    @Value.Default
    public Combination combination() {
        return Combination.SUM;
    }

    /**
     * Returns how many parts count where the best do.
     *
     * @return the number, 1 or more; it matters for {@link Combination#BEST} only
     */
    @Value.Default
    public int best() {
        return 1;
    }

    /**
     * Returns where the fact behind the statement comes from.
     *
     * @return the provenance, or empty where the statement is no fact of the framework
     */
    public abstract Optional<Provenance> provenance();

    /**
     * Returns what the statement rests on.
     *
     * @return the parts, in framework order; empty for a leaf
     */
    public abstract List<Explanation> parts();

    @Value.Check
    void check() {
        List<Tally> tallies =
                parts().stream().flatMap(part -> part.tally().stream()).toList();
        if (!tallies.isEmpty()
                && tally().filter(whole -> !addsUp(whole, tallies)).isPresent()) {
            throw new IllegalArgumentException("parts of an explanation must add up to " + tally() + " by "
                    + combination() + ", but are " + tallies);
        }
    }

    private boolean addsUp(Tally whole, List<Tally> parts) {
        Tally sum = parts.stream().reduce(Tally::plus).orElseThrow();
        return switch (combination()) {
            case SUM -> whole.equals(sum);
            case VETO -> whole.held().isZero() && whole.required().equals(sum.required());
            case ALL -> whole.equals(Tally.one(sum.outcome()));
            case SHARE ->
                parts.size() == 1
                        && whole.certainShare().equals(sum.certainShare())
                        && whole.possibleShare().equals(sum.possibleShare());
            case BEST ->
                whole.held().equals(bestOf(whole, parts, Tally::certainShare))
                        && whole.held().plus(whole.open()).equals(bestOf(whole, parts, Tally::possibleShare));
        };
    }

    private Amount bestOf(Tally whole, List<Tally> parts, Function<Tally, Share> share) {
        Amount each = whole.required().times(Share.of(1, best()));
        return parts.stream()
                .map(share)
                .sorted(Comparator.reverseOrder())
                .limit(best())
                .map(each::times)
                .reduce(Amount.ZERO, Amount::plus);
    }

    /**
     * Writes the tree for a reader, one statement a line.
     *
     * @param language the language wanted; Japanese stands in for any other than English
     * @return lines that end in a line feed, parts indented below what they explain
     */
    public final String text(Locale language) {
        Objects.requireNonNull(language, "language");
        StringBuilder text = new StringBuilder();
        write(text, "", language);
        return text.toString();
    }

    private void write(StringBuilder text, String indent, Locale language) {
        text.append(indent).append(wording().text(language));
        provenance()
                .ifPresent(provenance ->
                        text.append(" [").append(provenance.text(language)).append(']'));
        text.append('\n');
        parts().forEach(part -> part.write(text, indent + INDENT, language));
    }

    /**
     * Returns the tree in Japanese.
     *
     * @return the text of {@link #text(Locale)} in Japanese
     */
    @Override
    public final String toString() {
        return text(Locale.JAPANESE);
    }

    /**
     * How the counts of the parts make the count of the whole.
     *
     * @since 0.1.0
     */
    public enum Combination {
        /** The whole is the sum of the parts. */
        SUM,

        /** The whole is the parts that are met best, each weighing the same. */
        BEST,

        /** The whole is one thing, met exactly when every part is. */
        ALL,

        /** The whole weighs otherwise than its one part, and is met to the same share. */
        SHARE,

        /** The whole is the sum of the parts, of which nothing counts since a mandatory part is not met. */
        VETO
    }

    /**
     * Builds an explanation.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * {@return this builder}
         * @param subject what the statement is about
         */
        Builder subject(Identifier subject);

        /**
         * {@return this builder}
         * @param wording the statement
         */
        Builder wording(Wording wording);

        /**
         * {@return this builder}
         * @param tally the count that the statement gives
         */
        Builder tally(Tally tally);

        /**
         * {@return this builder}
         * @param combination how the counts of the parts make the count of the whole
         */
        Builder combination(Combination combination);

        /**
         * {@return this builder}
         * @param best how many parts count where the best do, 1 or more
         */
        Builder best(int best);

        /**
         * {@return this builder}
         * @param provenance where the fact behind the statement comes from
         */
        Builder provenance(Provenance provenance);

        /**
         * {@return this builder}
         * @param part what the statement rests on, after the parts before it
         */
        Builder addPart(Explanation part);

        /**
         * {@return this builder}
         * @param parts what the statement rests on, after the parts before them
         */
        default Builder addAllParts(List<Explanation> parts) {
            Objects.requireNonNull(parts, "parts").forEach(this::addPart);
            return this;
        }

        /**
         * {@return the explanation}
         *
         * @throws IllegalStateException if there is no wording
         * @throws IllegalArgumentException if the counts of the parts do not make that of the whole
         */
        Explanation build();
    }
}
