package io.github.digitalskillmap.migration;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many things that records hold came to which fate, over any number of people. For each kind the four fates add up to
 * what the old records hold.
 *
 * <p>For example, with no more memory for a million people than for one:
 *
 * <pre>{@code
 * MigrationTotals totals = MigrationTotals.NONE;
 * for (Person each : people) {
 *     totals = totals.plus(plan.migrate(each));
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class MigrationTotals {

    /** The totals of nobody. */
    public static final MigrationTotals NONE = new MigrationTotals(0, new long[places()]);

    private final long people;
    private final long[] counts;

    private MigrationTotals(long people, long[] counts) {
        this.people = people;
        this.counts = Objects.requireNonNull(counts, "counts");
        if (people < 0 || counts.length != places()) {
            throw new IllegalArgumentException("totals must be of 0 people or more, with " + places()
                    + " counts, but were of " + people + " with " + counts.length);
        }
    }

    private static int places() {
        return HeldKind.values().length * Fate.values().length;
    }

    /**
     * Returns the totals of these people and one more.
     *
     * @param migration what came of one more
     * @return the sum
     */
    public MigrationTotals plus(Migration migration) {
        Objects.requireNonNull(migration, "migration");
        long[] sum = counts.clone();
        for (MigrationEntry entry : migration.account()) {
            sum[index(entry.kind(), entry.fate())]++;
        }
        return new MigrationTotals(people + 1, sum);
    }

    /**
     * Returns the totals of these people and others.
     *
     * @param others the totals of the others
     * @return the sum
     */
    public MigrationTotals plus(MigrationTotals others) {
        Objects.requireNonNull(others, "others");
        long[] sum = counts.clone();
        Arrays.setAll(sum, index -> counts[index] + others.counts[index]);
        return new MigrationTotals(people + others.people, sum);
    }

    @SuppressWarnings("EnumOrdinal") // the places are those of this run and are never stored
    private static int index(HeldKind kind, Fate fate) {
        return kind.ordinal() * Fate.values().length + fate.ordinal();
    }

    /** {@return how many people were migrated} */
    public long people() {
        return people;
    }

    /**
     * Returns how many things of a kind came to a fate.
     *
     * @param kind the kind
     * @param fate the fate
     * @return the number
     */
    public long of(HeldKind kind, Fate fate) {
        return counts[index(Objects.requireNonNull(kind, "kind"), Objects.requireNonNull(fate, "fate"))];
    }

    /**
     * Returns how many things of a kind the old records hold.
     *
     * @param kind the kind
     * @return the number, the sum over the fates
     */
    public long of(HeldKind kind) {
        Objects.requireNonNull(kind, "kind");
        return Arrays.stream(Fate.values()).mapToLong(fate -> of(kind, fate)).sum();
    }

    /**
     * Returns how many things of any kind came to a fate.
     *
     * @param fate the fate
     * @return the number, the sum over the kinds
     */
    public long of(Fate fate) {
        Objects.requireNonNull(fate, "fate");
        return Arrays.stream(HeldKind.values())
                .mapToLong(kind -> of(kind, fate))
                .sum();
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it has the same counts of as many people
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MigrationTotals that && people == that.people && Arrays.equals(counts, that.counts);
    }

    /** {@return a hash code consistent with {@link #equals(Object)}} */
    @Override
    public int hashCode() {
        return 31 * Long.hashCode(people) + Arrays.hashCode(counts);
    }

    /**
     * Returns the counts.
     *
     * @return the number of people and of things of each fate, for a developer
     */
    @Override
    public String toString() {
        return people + " people, " + of(Fate.CARRIED) + " carried, " + of(Fate.CHANGED) + " changed, "
                + of(Fate.ASKED_AGAIN) + " asked again, " + of(Fate.LOST) + " lost";
    }
}
