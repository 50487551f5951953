package io.github.digitalskillmap.json.document.person;

import static io.github.digitalskillmap.json.form.WrittenForm.DAY;

import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Understood;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.profile.Registration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One registration of a pass, such as a renewal. The days are written such as 2025-06-26.
 *
 * @param on the first day
 * @param until the last day; null if none was told
 * @since 0.1.0
 */
public record RegistrationEntry(
        @Required @Written(value = DAY, groups = Understood.class) @Nullable
        String on,

        @Written(value = DAY, groups = Understood.class) @Nullable
        String until) {

    /**
     * Returns the entry of a registration.
     *
     * @param registration the registration
     * @return the entry
     */
    public static RegistrationEntry from(Registration registration) {
        return new RegistrationEntry(
                registration.on().toString(),
                registration.until().map(LocalDate::toString).orElse(null));
    }
}
