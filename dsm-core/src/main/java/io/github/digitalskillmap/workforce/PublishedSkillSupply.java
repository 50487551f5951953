package io.github.digitalskillmap.workforce;

import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.Skill;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How many people hold one skill at exactly each level, as it may be told to others.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class PublishedSkillSupply {

    PublishedSkillSupply() {}

    /** {@return the skill} */
    public abstract Skill skill();

    /**
     * Returns how many people were not assessed.
     *
     * @return the number, if it is told
     */
    public abstract PublishedCount notAssessed();

    /**
     * Returns how many people were assessed and hold nothing of the skill.
     *
     * @return the number, if it is told
     */
    public abstract PublishedCount none();

    /**
     * Returns how many people hold the skill at exactly each level.
     *
     * @return the levels that are a step, from low to high, each with the number if it is told
     */
    public abstract Map<Level, PublishedCount> exactly();

    /**
     * Tells whether all numbers are told.
     *
     * @return whether nothing is hidden
     */
    public final boolean isComplete() {
        return Stream.concat(Stream.of(notAssessed(), none()), exactly().values().stream())
                .allMatch(count -> count.shown().isPresent());
    }

    /**
     * Returns what is told.
     *
     * @return a text for a developer
     */
    @Override
    public final String toString() {
        return skill().id() + " " + exactly().values() + ", " + none() + " none, " + notAssessed() + " not assessed";
    }

    static PublishedSkillSupply of(Skill skill, List<Level> levels, List<PublishedCount> row) {
        ImmutablePublishedSkillSupply.Builder published = ImmutablePublishedSkillSupply.builder()
                .skill(skill)
                .notAssessed(row.get(0))
                .none(row.get(1));
        for (int i = 0; i < levels.size(); i++) {
            published.putExactly(levels.get(i), row.get(i + 2));
        }
        return published.build();
    }
}
