package io.github.digitalskillmap.ladder;

import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.Wording;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One rank of a career ladder, with what is aimed for at it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Rank implements Named, Sourced {

    Rank() {}

    /**
     * {@return a rank without targets and guides}
     *
     * @param id the identifier of the rank
     * @param name what it is called
     * @param provenance where it comes from
     */
    public static Rank of(RankId id, Wording name, Provenance provenance) {
        return builder().id(id).name(name).provenance(provenance).build();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder; identifier, name and provenance are required
     */
    public static Builder builder() {
        return ImmutableRank.builder();
    }

    /** {@return the identifier of the rank} */
    @Override
    public abstract RankId id();

    /** {@return what the rank is called} */
    @Override
    public abstract Wording name();

    /**
     * Returns what is aimed for at the rank.
     *
     * @return the targets, in the order of the document; may be empty
     */
    public abstract List<RankTarget> targets();

    /**
     * Returns the figures given as a guide.
     *
     * @return the guides, at most one of each kind; a kind that is left out is not spoken of at all
     */
    public abstract List<Guide> guides();

    @Override
    public abstract Provenance provenance();

    /**
     * Returns the identifier and the name.
     *
     * @return one line, for a developer
     */
    @Override
    public final String toString() {
        return id() + " " + name();
    }

    @Value.Check
    void check() {
        Set<TargetId> seen = new HashSet<>();
        for (RankTarget target : targets()) {
            if (!seen.add(target.id())) {
                throw new IllegalArgumentException(
                        "rank '" + id() + "' must have target '" + target.id() + "' only once");
            }
        }
        Set<GuideKind> kinds = EnumSet.noneOf(GuideKind.class);
        for (Guide guide : guides()) {
            if (!kinds.add(guide.kind())) {
                throw new IllegalArgumentException(
                        "rank '" + id() + "' must have one guide of kind " + guide.kind() + ", but has two");
            }
        }
    }

    /**
     * Builds a rank.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Sets the identifier of the rank.
         *
         * @param id the identifier
         * @return this builder
         */
        Builder id(RankId id);

        /**
         * Sets what the rank is called.
         *
         * @param name the name
         * @return this builder
         */
        Builder name(Wording name);

        /**
         * Adds something that is aimed for.
         *
         * @param target the target
         * @return this builder
         */
        Builder addTarget(RankTarget target);

        /**
         * Adds a figure given as a guide.
         *
         * @param guide the guide, of a kind not yet there
         * @return this builder
         */
        Builder addGuide(Guide guide);

        /**
         * Sets where the rank comes from.
         *
         * @param provenance the provenance of the rank and its name
         * @return this builder
         */
        Builder provenance(Provenance provenance);

        /**
         * {@return the rank}
         *
         * @throws IllegalStateException if something required is not set
         * @throws IllegalArgumentException if a target or a kind of guide is there twice
         */
        Rank build();
    }
}
