package io.github.digitalskillmap.exam;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.wording.NearestIdentifiers;
import io.github.digitalskillmap.wording.Spelling;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the exams of an issuer. It has an edition of its own, so that a new catalogue makes no new framework.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ExamCatalogue {

    private final Edition edition;
    private final List<ExamScale> scales;
    private final List<Exam> exams;
    private final Map<ExamId, Exam> byId;

    ExamCatalogue(Edition edition, List<ExamScale> scales, List<Exam> exams) {
        this.edition = Objects.requireNonNull(edition, "edition");
        this.scales = List.copyOf(Objects.requireNonNull(scales, "scales"));
        this.exams = List.copyOf(Objects.requireNonNull(exams, "exams"));
        this.byId = exams.stream().collect(Collectors.toUnmodifiableMap(Exam::id, exam -> exam));
    }

    /**
     * Returns a builder of a catalogue.
     *
     * @param edition the edition to build
     * @return a new builder without scales and exams
     */
    public static Builder builder(Edition edition) {
        return new ExamCatalogueDraft(edition);
    }

    /** {@return the edition of the catalogue} */
    public Edition edition() {
        return edition;
    }

    /**
     * Returns the scales on which the exams are ordered.
     *
     * @return the scales, in the order given
     */
    public List<ExamScale> scales() {
        return scales;
    }

    /** {@return the exams, in the order given} */
    public List<Exam> exams() {
        return exams;
    }

    /**
     * Tells whether an exam is in this catalogue.
     *
     * @param id the exam
     * @return true if it is
     */
    public boolean has(ExamId id) {
        return byId.containsKey(Objects.requireNonNull(id, "id"));
    }

    /**
     * {@return an exam}
     *
     * @param id the exam
     * @throws UnknownIdentifierException if it is not in this catalogue
     */
    public Exam exam(ExamId id) {
        Objects.requireNonNull(id, "id");
        Exam exam = byId.get(id);
        if (exam == null) {
            throw NearestIdentifiers.unknown(id, edition, exams);
        }
        return exam;
    }

    /**
     * Finds an exam by its identifier, its code or its name in any language, tolerant of spellings.
     *
     * @param text the identifier, code or name
     * @return the exam, or empty if none is so called
     */
    public Optional<Exam> find(String text) {
        Objects.requireNonNull(text, "text");
        Spelling spelling = Spelling.of(text);
        return exams.stream()
                .filter(exam -> exam.id().toString().equals(text))
                .findFirst()
                .or(() -> exams.stream()
                        .filter(exam -> exam.spellings().contains(spelling))
                        .findFirst());
    }

    /**
     * {@return a scale}
     *
     * @param id the scale
     * @throws UnknownIdentifierException if it is not in this catalogue
     */
    public ExamScale scale(ExamScaleId id) {
        Objects.requireNonNull(id, "id");
        return scales.stream()
                .filter(scale -> scale.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NearestIdentifiers.unknown(id, edition, scales));
    }

    /**
     * Returns the exams that take the place of an exam, directly or through others.
     *
     * @param id the exam
     * @return its successors and theirs, nearest first, without the exam itself
     * @throws UnknownIdentifierException if the exam is not in this catalogue
     */
    public Set<ExamId> successorsOf(ExamId id) {
        Set<ExamId> found =
                new LinkedHashSet<>(exam(Objects.requireNonNull(id, "id")).successors());
        for (List<ExamId> next = List.copyOf(found); !next.isEmpty(); ) {
            next = next.stream()
                    .flatMap(each -> exam(each).successors().stream())
                    .filter(found::add)
                    .toList();
        }
        return Collections.unmodifiableSet(found);
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it is a catalogue of the same edition with the same scales and exams
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ExamCatalogue that
                        && edition.equals(that.edition)
                        && scales.equals(that.scales)
                        && exams.equals(that.exams));
    }

    /** {@return a hash code consistent with {@link #equals(Object)}} */
    @Override
    public int hashCode() {
        return edition.hashCode();
    }

    /** {@return the text form of the edition} */
    @Override
    public String toString() {
        return edition.toString();
    }

    /**
     * Builds a catalogue.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Adds a scale.
         *
         * @param scale the scale
         * @return this builder
         */
        Builder addScale(ExamScale scale);

        /**
         * Adds an exam.
         *
         * @param exam the exam
         * @return this builder
         */
        Builder addExam(Exam exam);

        /**
         * Checks what was added.
         *
         * @return the catalogue, or every fault found
         */
        Checked<ExamCatalogue> check();

        /**
         * {@return the catalogue}
         *
         * @throws io.github.digitalskillmap.problem.InvalidDataException if there are faults; it carries all of them
         */
        default ExamCatalogue build() {
            return check().orElseThrow();
        }
    }
}
