package io.github.digitalskillmap.career;

import io.github.digitalskillmap.ladder.RankId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;

/**
 * A stay at a workplace in a rank, done or planned.
 *
 * <p>Its text form tells neither where nor when.
 *
 * @param workplace the workplace
 * @param rank the rank that the person holds there
 * @param firstDay the first day
 * @param lastDay the last day, which still belongs to the stay
 * @since 0.1.0
 */
public record Placement(WorkplaceId workplace, RankId rank, LocalDate firstDay, LocalDate lastDay) {

    static final Comparator<Placement> IN_ORDER = Comparator.comparing(Placement::firstDay)
            .thenComparing(Placement::lastDay)
            .thenComparing(placement -> placement.workplace().toString())
            .thenComparing(placement -> placement.rank().toString());

    /**
     * Returns a placement.
     *
     * @param workplace the workplace
     * @param rank the rank that the person holds there
     * @param firstDay the first day
     * @param lastDay the last day
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Placement {
        Objects.requireNonNull(workplace, "workplace");
        Objects.requireNonNull(rank, "rank");
        Objects.requireNonNull(firstDay, "firstDay");
        Objects.requireNonNull(lastDay, "lastDay");
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("lastDay must not be before firstDay, but is");
        }
    }

    /**
     * Returns how long the stay is.
     *
     * @return the number of days from the first to the last, both counted, so 1 or more
     */
    public long days() {
        return ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
    }

    /** {@return a text that tells nothing of the person} */
    @Override
    public String toString() {
        return "placement";
    }
}
