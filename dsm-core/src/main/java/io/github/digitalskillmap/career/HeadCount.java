package io.github.digitalskillmap.career;

import io.github.digitalskillmap.identity.Identified;
import io.github.digitalskillmap.lineage.AdaptationMark;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.wording.Wording;
import java.time.YearMonth;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How many people of a group there were in a month, as it was published.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class HeadCount implements Identified, Sourced {

    private static final int LAST_YEAR = 9999;

    HeadCount() {}

    /**
     * Returns a builder of a head count.
     *
     * @return a new builder; the number is exact and counted unless it is told otherwise
     */
    public static Builder builder() {
        return ImmutableHeadCount.builder();
    }

    /** {@return the identifier of the head count} */
    @Override
    public abstract HeadCountId id();

    /**
     * Returns who is counted.
     *
     * @return the heading of the figure
     */
    public abstract Wording group();

    /** {@return the month, of a year from 0 to 9999} */
    public abstract YearMonth month();

    /**
     * Returns the number of people.
     *
     * @return the number, 1 or more; the least that it can be if {@link #isOrMore()}
     */
    public abstract int people();

    /**
     * Tells whether there may be more people than the number says (以上).
     *
     * @return true if the number is the least that it can be
     */
    @Value.Default
    public boolean isOrMore() {
        return false;
    }

    /**
     * Tells whether the number was expected rather than counted (見込).
     *
     * @return true for a forecast
     */
    @Value.Default
    public boolean isForecast() {
        return false;
    }

    @Override
    public abstract Provenance provenance();

    HeadCount adapted(@Nullable HeadCount before, AdaptationMark mark) {
        return ImmutableHeadCount.builder()
                .id(id())
                .group(group())
                .month(month())
                .people(people())
                .isOrMore(isOrMore())
                .isForecast(isForecast())
                .provenance(mark.on(provenance()))
                .build();
    }

    /**
     * Returns the identifier.
     *
     * @return one line, for a developer
     */
    @Override
    public final String toString() {
        return id().toString();
    }

    @Value.Check
    void check() {
        if (people() < 1) {
            throw new IllegalArgumentException("people of " + month() + " must be 1 or more, but were " + people());
        }
        if (month().getYear() < 0 || month().getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("month must be of a year from 0 to 9999, but was " + month());
        }
    }

    /**
     * Builds a head count.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Sets the identifier.
         *
         * @param id the identifier
         * @return this builder
         */
        Builder id(HeadCountId id);

        /**
         * Sets who is counted.
         *
         * @param group the heading of the figure
         * @return this builder
         */
        Builder group(Wording group);

        /**
         * Sets the month.
         *
         * @param month the month, of a year from 0 to 9999
         * @return this builder
         */
        Builder month(YearMonth month);

        /**
         * Sets the number of people.
         *
         * @param people the number, 1 or more
         * @return this builder
         */
        Builder people(int people);

        /**
         * Tells whether there may be more people than that.
         *
         * @param isOrMore true if the number is the least that it can be
         * @return this builder
         */
        Builder isOrMore(boolean isOrMore);

        /**
         * Tells whether the number was expected rather than counted.
         *
         * @param isForecast true for a forecast
         * @return this builder
         */
        Builder isForecast(boolean isForecast);

        /**
         * Sets where the number comes from.
         *
         * @param provenance the provenance
         * @return this builder
         */
        Builder provenance(Provenance provenance);

        /**
         * {@return the head count}
         *
         * @throws IllegalStateException if a value is missing
         * @throws IllegalArgumentException if the number is less than 1 or the year has not four digits
         */
        HeadCount build();
    }
}
