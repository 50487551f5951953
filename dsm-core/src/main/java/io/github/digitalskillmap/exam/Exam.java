package io.github.digitalskillmap.exam;

import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.Spelling;
import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An exam or certificate of an issuer, in one edition of its catalogue.
 *
 * <p>An exam has a period in which it is held and may have successors, one to many or many to one. A pass stays valid
 * after the exam has ended.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Exam implements Named, Sourced {

    Exam() {}

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder; identifier, code, name, level and provenance are required
     */
    public static Builder builder() {
        return ImmutableExam.builder();
    }

    /** {@return the identifier of the exam} */
    @Override
    public abstract ExamId id();

    /**
     * Returns the issuer's short code.
     *
     * @return the code, such as AP
     */
    public abstract String code();

    /** {@return what the exam is called} */
    @Override
    public abstract Wording name();

    /**
     * Returns other names by which the exam is found.
     *
     * @return the aliases, such as the name of the qualification that a pass leads to
     */
    public abstract List<String> aliases();

    /**
     * Returns the level of the exam on its issuer's scale.
     *
     * @return the level, none if the exam is on no scale, or unknown if its level has not been told
     */
    public abstract Knowledge<ExamLevelId> level();

    /**
     * Tells whether a pass can lead to a registration, so that passed and registered are two states.
     *
     * @return true if there is a registration; false unless set
     */
    @Value.Default
    public boolean registrable() {
        return false;
    }

    /**
     * Returns the first day of the period in which the exam is held.
     *
     * @return the day, or empty if the exam has been held all along
     */
    public abstract Optional<LocalDate> activeFrom();

    /**
     * Returns the last day of the period in which the exam is held.
     *
     * @return the day, or empty if no end is announced
     */
    public abstract Optional<LocalDate> activeUntil();

    /**
     * Returns the exams that take the place of this one.
     *
     * @return the successors, empty if there is none
     */
    public abstract List<ExamId> successors();

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
        if (code().isBlank()) {
            throw new IllegalArgumentException("code of exam '" + id() + "' must not be blank");
        }
        if (activeFrom().isPresent()
                && activeUntil().isPresent()
                && activeUntil().get().isBefore(activeFrom().get())) {
            throw new IllegalArgumentException("exam '" + id() + "' must not end on "
                    + activeUntil().get() + ", before it begins on "
                    + activeFrom().get());
        }
    }

    /**
     * Tells whether the exam is held at a date.
     *
     * @param date the date to look at
     * @return true if the date lies in the active period, both ends included
     */
    public final boolean isActive(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return activeFrom().filter(date::isBefore).isEmpty()
                && activeUntil().filter(date::isAfter).isEmpty();
    }

    /**
     * Returns every spelling by which the exam is found.
     *
     * @return the spellings of its code, its name in each language and its aliases, without repetition
     */
    @Override
    public final List<Spelling> spellings() {
        Set<Spelling> spellings = new LinkedHashSet<>(name().spellings());
        spellings.add(Spelling.of(code()));
        for (String alias : aliases()) {
            spellings.add(Spelling.of(alias));
        }
        return List.copyOf(spellings);
    }

    /**
     * Builds an exam.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Sets the identifier of the exam.
         *
         * @param id the identifier
         * @return this builder
         */
        Builder id(ExamId id);

        /**
         * Sets the issuer's short code.
         *
         * @param code the code, not blank
         * @return this builder
         */
        Builder code(String code);

        /**
         * Sets what the exam is called.
         *
         * @param name the name
         * @return this builder
         */
        Builder name(Wording name);

        /**
         * Adds another name by which the exam is found.
         *
         * @param alias the other name
         * @return this builder
         */
        Builder addAlias(String alias);

        /**
         * Sets the level of the exam on its issuer's scale.
         *
         * @param level the level, none or unknown
         * @return this builder
         */
        Builder level(Knowledge<ExamLevelId> level);

        /**
         * Sets whether a pass can lead to a registration.
         *
         * @param registrable true if there is a registration
         * @return this builder
         */
        Builder registrable(boolean registrable);

        /**
         * Sets the first day of the period in which the exam is held.
         *
         * @param day the first day
         * @return this builder
         */
        Builder activeFrom(LocalDate day);

        /**
         * Sets the last day of the period in which the exam is held.
         *
         * @param day the last day
         * @return this builder
         */
        Builder activeUntil(LocalDate day);

        /**
         * Adds an exam that takes the place of this one.
         *
         * @param successor the successor
         * @return this builder
         */
        Builder addSuccessor(ExamId successor);

        /**
         * Sets where the exam comes from.
         *
         * @param provenance the provenance of name, level and period
         * @return this builder
         */
        Builder provenance(Provenance provenance);

        /**
         * {@return the exam}
         *
         * @throws IllegalStateException if something required is not set
         * @throws IllegalArgumentException if the code is blank or the period ends before it begins
         */
        Exam build();
    }
}
