package io.github.digitalskillmap.migration;

import io.github.digitalskillmap.skill.LevelMap;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * How a plan makes rules for the skills of the old framework that it was told no rule for.
 *
 * <p>A skill that the new framework lacks is retired. One that both have is re-scaled where there is a map from its old scale
 * to its new one, and otherwise stays the same. Where its levels are not the same and there is no map, the plan says so as a
 * fault.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class FillIn {

    FillIn() {}

    /**
     * {@return a way to fill in}
     *
     * @param confirmed what the rules filled in do with a level that was confirmed
     * @param levels the maps by which skills are re-scaled, each for another pair of scales
     */
    public static FillIn of(ConfirmedLevel confirmed, LevelMap... levels) {
        return of(confirmed, Arrays.asList(Objects.requireNonNull(levels, "levels")));
    }

    /**
     * {@return a way to fill in}
     *
     * @param confirmed what the rules filled in do with a level that was confirmed
     * @param levels the maps by which skills are re-scaled, each for another pair of scales
     */
    public static FillIn of(ConfirmedLevel confirmed, List<LevelMap> levels) {
        return ImmutableFillIn.builder()
                .confirmed(confirmed)
                .addAllLevels(Objects.requireNonNull(levels, "levels"))
                .build();
    }

    /** {@return what the rules filled in do with a level that was confirmed} */
    public abstract ConfirmedLevel confirmed();

    /**
     * Returns the maps by which skills are re-scaled.
     *
     * @return the maps, in the order given
     */
    public abstract List<LevelMap> levels();
}
