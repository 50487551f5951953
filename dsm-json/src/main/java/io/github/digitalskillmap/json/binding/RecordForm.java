package io.github.digitalskillmap.json.binding;

import io.github.digitalskillmap.json.RecordFormat;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.SkillProfile;
import java.util.List;
import java.util.function.BiFunction;

/**
 * How the values of a type are written as an object.
 *
 * @param type the type
 * @param write gives the text of a value
 * @param <T> the type
 * @since 0.1.0
 */
public record RecordForm<T>(Class<T> type, BiFunction<RecordFormat, T, String> write) {

    /** All types that are written as an object. What is told of people but never read is only here. */
    public static final List<RecordForm<?>> WRITTEN = List.of(
            new RecordForm<>(Person.class, RecordFormat::write),
            new RecordForm<>(SkillProfile.class, RecordFormat::write),
            new RecordForm<>(ExamPass.class, RecordFormat::write),
            new RecordForm<>(Attestation.class, RecordFormat::write),
            new RecordForm<>(Problem.class, RecordFormat::write));

    /** All types that are read from an object. */
    public static final List<Reading<?>> READ = List.of(
            new Reading<>(Person.class, RecordFormat::readPerson),
            new Reading<>(SkillProfile.class, RecordFormat::readProfile),
            new Reading<>(ExamPass.class, RecordFormat::readPass),
            new Reading<>(Attestation.class, RecordFormat::readAttestation));

    /**
     * How the values of a type are read from an object.
     *
     * @param type the type
     * @param read gives the value of a text
     * @param <T> the type
     * @since 0.1.0
     */
    public record Reading<T>(Class<T> type, BiFunction<RecordFormat, String, Checked<T>> read) {

        /**
         * Reads a value.
         *
         * @param format the format
         * @param value what the host's parser gave
         * @return the value, or every fault at its place in the host's document
         */
        public Checked<T> value(RecordFormat format, PlacedValue value) {
            Checked<T> found = read.apply(format, value.json());
            return found.isValid()
                    ? found
                    : Checked.invalid(
                            found.problems().stream().map(value::placed).toList());
        }
    }
}
