package io.github.digitalskillmap.assessment;

import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The level that somebody gives a skill, and what it is judged from.
 *
 * <p>For example, {@code AssessedLevel.of(TokyoSkills.UX_DESIGN, TokyoLevels.LV2)}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class AssessedLevel {

    AssessedLevel() {}

    /**
     * Returns a level without evidence.
     *
     * @param skill the skill
     * @param level the level at which it is held
     * @return the level of that skill
     */
    public static AssessedLevel of(SkillId skill, LevelId level) {
        return ImmutableAssessedLevel.builder().skill(skill).level(level).build();
    }

    /**
     * {@return the finding that a skill is not held, without evidence}
     *
     * @param skill the skill
     */
    public static AssessedLevel none(SkillId skill) {
        return ImmutableAssessedLevel.builder().skill(skill).build();
    }

    /** {@return the identifier of the skill} */
    public abstract SkillId skill();

    /** {@return the level, or empty if the skill is not held and nothing else is said} */
    public abstract Optional<LevelId> level();

    /**
     * Returns what the level is judged from.
     *
     * @return the evidence, in the order given; may be empty
     */
    public abstract List<LevelEvidence> evidence();

    /**
     * Returns what the level is judged from, as far as it counts at a date.
     *
     * @param date the date to look at
     * @return the evidence that was there on or before the date and had not expired, in the order given
     */
    public final List<LevelEvidence> evidence(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return evidence().stream().filter(each -> each.counts(date)).toList();
    }

    /**
     * Returns a copy with more evidence.
     *
     * @param more what the level is judged from, too
     * @return the level with that evidence behind the evidence there is
     */
    public final AssessedLevel withEvidence(LevelEvidence more) {
        return ImmutableAssessedLevel.builder()
                .skill(skill())
                .level(level())
                .addAllEvidence(evidence())
                .addEvidence(Objects.requireNonNull(more, "more"))
                .build();
    }

    /** {@return a text that tells no level, so that it can stand in a log} */
    @Override
    public final String toString() {
        return "level of " + skill();
    }
}
