package io.github.digitalskillmap.json.document.difference;

import static io.github.digitalskillmap.json.form.WrittenForm.DAY;

import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;

/**
 * Whom a difference affects.
 *
 * @param asOf the date as of which people were scored
 * @param scored how many people were scored
 * @param affected those for whom something changes, or of whose record something is not carried
 * @since 0.1.0
 */
public record PeopleEffectEntry(
        @Required @Written(DAY) String asOf,
        @Required @PositiveOrZero int scored,
        @Required List<AffectedEntry> affected) {}
