package io.github.digitalskillmap.assessment;

import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.Registration;
import io.github.digitalskillmap.skill.SkillId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a level is judged from: work or a project, an exam, or training. Levels are judged from the difficulty of the work
 * done, the role taken and the skills shown; exams are an addition (policy, p.17).
 *
 * <p>This type and its three forms are immutable and thread-safe, and print nothing of what they hold.
 *
 * @since 0.1.0
 */
public sealed interface LevelEvidence {

    /**
     * Treats this evidence as one of its three kinds.
     *
     * @param <R> what comes of it
     * @param work what to do with completed work
     * @param exam what to do with a passed exam
     * @param training what to do with completed training
     * @return what is returned for this kind
     */
    <R> R match(
            Function<? super CompletedWork, ? extends R> work,
            Function<? super PassedExam, ? extends R> exam,
            Function<? super CompletedTraining, ? extends R> training);

    /**
     * Returns since when there is this evidence.
     *
     * @return the day on which the work ended, the exam was passed or the training was completed
     */
    LocalDate since();

    /**
     * Returns the last day on which the evidence counts.
     *
     * @return the day, or empty if it does not expire
     */
    Optional<LocalDate> expiresOn();

    /**
     * Tells whether the evidence counts at a date.
     *
     * @param date the date to look at
     * @return true if it was there on or before the date and had not expired
     */
    default boolean counts(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return !since().isAfter(date) && !isExpired(date);
    }

    /**
     * Tells whether the evidence had expired at a date.
     *
     * @param date the date to look at
     * @return true if the last day on which it counts is before the date
     */
    default boolean isExpired(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return expiresOn().filter(day -> day.isBefore(date)).isPresent();
    }

    /**
     * Work or a project that was done. It does not expire.
     *
     * @param title what it was, not blank
     * @param difficulty how difficult it was, not blank
     * @param role which role the person took, not blank
     * @param skills the skills that the person showed, at least one
     * @param since the day on which it ended
     * @since 0.1.0
     */
    record CompletedWork(String title, String difficulty, String role, List<SkillId> skills, LocalDate since)
            implements LevelEvidence {

        /**
         * Returns the evidence of work.
         *
         * @param title what it was, not blank
         * @param difficulty how difficult it was, not blank
         * @param role which role the person took, not blank
         * @param skills the skills that the person showed, at least one
         * @param since the day on which it ended
         * @throws IllegalArgumentException if a text is blank or there is no skill
         */
        public CompletedWork {
            Objects.requireNonNull(difficulty, "difficulty");
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(skills, "skills");
            requireFilled(Objects.requireNonNull(title, "title"), "title");
            requireFilled(difficulty, "difficulty");
            requireFilled(role, "role");
            skills = List.copyOf(skills);
            if (skills.isEmpty()) {
                throw new IllegalArgumentException("work must show at least one skill");
            }
            Objects.requireNonNull(since, "since");
        }

        @Override
        public Optional<LocalDate> expiresOn() {
            return Optional.empty();
        }

        /**
         * Returns a text that tells nothing of the work, so that it can stand in a log.
         *
         * @return always {@code work}
         */
        @Override
        public String toString() {
            return "work";
        }

        @Override
        public <R> R match(
                Function<? super CompletedWork, ? extends R> work,
                Function<? super PassedExam, ? extends R> exam,
                Function<? super CompletedTraining, ? extends R> training) {
            Objects.requireNonNull(work, "work");
            Objects.requireNonNull(exam, "exam");
            Objects.requireNonNull(training, "training");
            return work.apply(this);
        }
    }

    /**
     * An exam that was passed. Its registration ends or is renewed without changing the evidence: what is judged is the pass.
     *
     * @param pass the pass, with at most one end: an expiry of its own, or one registration, which may end
     * @since 0.1.0
     */
    record PassedExam(ExamPass pass) implements LevelEvidence {

        /**
         * Returns the evidence of an exam.
         *
         * @param pass the pass, with at most one end: an expiry of its own, or one registration, which may end
         * @throws IllegalArgumentException if the pass has several registrations, or one beside an expiry of its own
         */
        public PassedExam {
            Objects.requireNonNull(pass, "pass");
            int registrations = pass.registrations().size();
            if (registrations > 1 || (registrations == 1 && pass.expiresOn().isPresent())) {
                throw new IllegalArgumentException(
                        "evidence of exam '" + pass.exam() + "' must have one registration or an expiry at most");
            }
        }

        /**
         * Returns the registration that was told with the pass.
         *
         * @return the registration, or empty if none was told
         */
        public Optional<Registration> registration() {
            return pass.registrations().stream().findFirst();
        }

        @Override
        public LocalDate since() {
            return pass.passedOn();
        }

        @Override
        public Optional<LocalDate> expiresOn() {
            return pass.expiresOn();
        }

        /**
         * Returns a text that tells nothing of the pass, so that it can stand in a log.
         *
         * @return always {@code exam}
         */
        @Override
        public String toString() {
            return "exam";
        }

        @Override
        public <R> R match(
                Function<? super CompletedWork, ? extends R> work,
                Function<? super PassedExam, ? extends R> exam,
                Function<? super CompletedTraining, ? extends R> training) {
            Objects.requireNonNull(work, "work");
            Objects.requireNonNull(exam, "exam");
            Objects.requireNonNull(training, "training");
            return exam.apply(this);
        }
    }

    /**
     * Training that was completed.
     *
     * @param title what it was, not blank
     * @param since the day on which it was completed
     * @param expiresOn the last day on which it counts, not before it was completed; empty if it does not expire
     * @since 0.1.0
     */
    record CompletedTraining(String title, LocalDate since, Optional<LocalDate> expiresOn) implements LevelEvidence {

        /**
         * Returns the evidence of training.
         *
         * @param title what it was, not blank
         * @param since the day on which it was completed
         * @param expiresOn the last day on which it counts, not before it was completed; empty if it does not expire
         * @throws IllegalArgumentException if the title is blank or the expiry is before the completion
         */
        public CompletedTraining {
            Objects.requireNonNull(expiresOn, "expiresOn");
            requireFilled(Objects.requireNonNull(title, "title"), "title");
            Objects.requireNonNull(since, "since");
            if (expiresOn.filter(since::isAfter).isPresent()) {
                throw new IllegalArgumentException("expiry of training must not be before its completion");
            }
        }

        /**
         * Returns a text that tells nothing of the training, so that it can stand in a log.
         *
         * @return always {@code training}
         */
        @Override
        public String toString() {
            return "training";
        }

        @Override
        public <R> R match(
                Function<? super CompletedWork, ? extends R> work,
                Function<? super PassedExam, ? extends R> exam,
                Function<? super CompletedTraining, ? extends R> training) {
            Objects.requireNonNull(work, "work");
            Objects.requireNonNull(exam, "exam");
            Objects.requireNonNull(training, "training");
            return training.apply(this);
        }
    }

    private static void requireFilled(String text, String name) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " of evidence must not be blank");
        }
    }
}
