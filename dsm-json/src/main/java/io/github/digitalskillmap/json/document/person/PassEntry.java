package io.github.digitalskillmap.json.document.person;

import static io.github.digitalskillmap.json.form.WrittenForm.DAY;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Understood;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.Registration;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One exam that a person passed. The days are written such as 2025-06-26.
 *
 * <p>A last day beside the day of a registration ends that registration; by itself it ends the pass.
 *
 * @param exam the exam, by identifier, code or name
 * @param passedOn the day of the pass
 * @param registeredOn the day of the first registration; null if there was none
 * @param expiresOn the last day of that registration or, if there is none, of the pass; null if no end is told
 * @param registrations the registrations beside that one, such as renewals
 * @since 0.1.0
 */
public record PassEntry(
        @Required @Filled @Nullable String exam,

        @Required @Written(value = DAY, groups = Understood.class) @Nullable
        String passedOn,

        @Written(value = DAY, groups = Understood.class) @Nullable
        String registeredOn,

        @Written(value = DAY, groups = Understood.class) @Nullable
        String expiresOn,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid @Nullable RegistrationEntry> registrations) {

    /**
     * Returns a pass, without further registrations where there is null.
     *
     * @param exam the exam, by identifier, code or name
     * @param passedOn the day of the pass
     * @param registeredOn the day of the first registration; null if there was none
     * @param expiresOn the last day of that registration or, if there is none, of the pass; null if no end is told
     * @param registrations the registrations beside that one, such as renewals
     */
    public PassEntry {
        registrations = Objects.requireNonNullElse(registrations, List.of());
    }

    /**
     * Returns the entry of a pass.
     *
     * @param pass the pass
     * @return the entry, with the full identifier of the exam
     */
    public static PassEntry from(ExamPass pass) {
        boolean hasFirst = pass.expiresOn().isEmpty() && !pass.registrations().isEmpty();
        Optional<Registration> first =
                hasFirst ? Optional.of(pass.registrations().get(0)) : Optional.empty();
        return new PassEntry(
                pass.exam().toString(),
                pass.passedOn().toString(),
                first.map(Registration::on).map(LocalDate::toString).orElse(null),
                first.flatMap(Registration::until)
                        .or(pass::expiresOn)
                        .map(LocalDate::toString)
                        .orElse(null),
                pass.registrations().stream()
                        .skip(hasFirst ? 1 : 0)
                        .<@Nullable RegistrationEntry>map(RegistrationEntry::from)
                        .toList());
    }
}
