package io.github.digitalskillmap.json.document.career;

import static io.github.digitalskillmap.json.form.WrittenForm.DAY;
import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.career.GateId;
import io.github.digitalskillmap.career.GatePass;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A gate that is passed.
 *
 * @param gate the identifier of the gate
 */
public record GatePassEntry(
        @Required @Written(IDENTIFIER) @Nullable String gate,
        @Required @Written(DAY) @Nullable String day) {

    public static GatePassEntry from(GatePass pass) {
        return new GatePassEntry(pass.gate().toString(), pass.day().toString());
    }

    public GatePass toPass() {
        return new GatePass(GateId.parse(requireNonNull(gate)), LocalDate.parse(requireNonNull(day)));
    }
}
