package io.github.digitalskillmap.assessment;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.profile.Attainment;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rounds of assessment tell of one person over time: the confirmed level at a date, growth, and how well the person
 * knows their own levels.
 *
 * <p>For example:
 *
 * <pre>{@code
 * AssessmentHistory history = AssessmentHistory.of(records);
 * SkillProfile then = history.profile(LocalDate.of(2025, 4, 1));
 * List<SkillGrowth> growth = history.growth(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 4, 1));
 * Calibration calibration = history.calibration();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class AssessmentHistory {

    private static final LevelOrigin.Stage CONFIRMED = LevelOrigin.Stage.CONFIRMATION;

    private final List<AssessmentRecord> records;

    private AssessmentHistory(List<AssessmentRecord> records) {
        this.records = List.copyOf(Objects.requireNonNull(records, "records"));
    }

    /**
     * {@return the history of one person}
     *
     * @param records the records, at least one, each of another round; their order does not matter
     * @throws IllegalArgumentException if there is no record, they are of several people or judged by several frameworks, or
     *     two are of the same round
     */
    public static AssessmentHistory of(Collection<AssessmentRecord> records) {
        Objects.requireNonNull(records, "records");
        List<AssessmentRecord> sorted = records.stream()
                .sorted(Comparator.comparing((AssessmentRecord record) ->
                                record.confirmedOn().orElse(LocalDate.MAX))
                        .thenComparing(AssessmentRecord::round))
                .toList();
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("history must have at least one record");
        }
        Set<RoundId> rounds = new HashSet<>();
        for (AssessmentRecord record : sorted) {
            record.framework().requireSame(sorted.get(0).framework());
            if (!record.person().equals(sorted.get(0).person())) {
                throw new IllegalArgumentException("history must be of one person, but its records are of several");
            }
            if (!rounds.add(record.round())) {
                throw new IllegalArgumentException("history must have round '" + record.round() + "' only once");
            }
        }
        return new AssessmentHistory(sorted);
    }

    /**
     * Returns whose history it is.
     *
     * @return the key of the person's record
     */
    public PersonId person() {
        return records.get(0).person();
    }

    /** {@return the framework by which the person is judged} */
    public Framework framework() {
        return records.get(0).framework();
    }

    /** {@return the records in the order of their confirmation, then those that are not confirmed} */
    public List<AssessmentRecord> records() {
        return records;
    }

    /**
     * Returns the confirmed level of a skill at a date.
     *
     * @param skill the skill
     * @param date the date to look at
     * @return the level confirmed last on or before the date; not assessed if there is none
     * @throws UnknownIdentifierException if the skill is not in the framework
     */
    public Attainment attainment(SkillId skill, LocalDate date) {
        return profile(Objects.requireNonNull(date, "date")).attainment(Objects.requireNonNull(skill, "skill"));
    }

    /**
     * Returns the confirmed levels at a date, each of which tells the day of its confirmation.
     *
     * @param date the date to look at
     * @return for each skill the level confirmed last on or before the date; without exams and attestations
     */
    public SkillProfile profile(LocalDate date) {
        Objects.requireNonNull(date, "date");
        SkillProfile profile = SkillProfile.builder(framework()).build();
        for (AssessmentRecord record : records) {
            Optional<Transition> confirmation =
                    record.transition(CONFIRMED).filter(each -> !each.on().isAfter(date));
            if (confirmation.isPresent()) {
                profile = AssessmentRecord.given(confirmation.get(), CONFIRMED, profile);
            }
        }
        return profile;
    }

    /**
     * Returns how the confirmed levels changed from one date to another.
     *
     * @param from the earlier date
     * @param to the later date, or the same
     * @return the skills confirmed by the later date, in the order of the framework
     * @throws IllegalArgumentException if the first date is after the second
     */
    public List<SkillGrowth> growth(LocalDate from, LocalDate to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (from.isAfter(to)) {
            throw new IllegalArgumentException(
                    "growth must be told from a date to a later one, but was from " + from + " to " + to);
        }
        SkillProfile then = profile(from);
        SkillProfile now = profile(to);
        List<Skill> skills = now.assessedSkills();
        return skills.stream().map(skill -> SkillGrowth.of(skill, then, now)).toList();
    }

    /** {@return how far what the person entered lies from what was confirmed} */
    public Calibration calibration() {
        return records.stream().map(Calibration::of).reduce(Calibration.NONE, Calibration::plus);
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it is a history of equal records
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AssessmentHistory that && records.equals(that.records);
    }

    /** {@return a hash code consistent with {@link #equals(Object)}} */
    @Override
    public int hashCode() {
        return records.hashCode();
    }

    /** {@return a text that tells nothing of the person, so that it can stand in a log} */
    @Override
    public String toString() {
        return "history of " + records.size() + " records";
    }
}
