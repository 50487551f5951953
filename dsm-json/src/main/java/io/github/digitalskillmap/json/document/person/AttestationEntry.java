package io.github.digitalskillmap.json.document.person;

import static io.github.digitalskillmap.json.form.WrittenForm.DAY;

import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Understood;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.profile.Attestation;
import org.jspecify.annotations.Nullable;

/**
 * What somebody entitled has judged of a person. The day is written such as 2025-03-31.
 *
 * @param judgement what was judged, by identifier
 * @param verdict whether it is so: met or not-met
 * @param by the role of whoever judged, by identifier or name
 * @param on the day of the judgement
 * @since 0.1.0
 */
public record AttestationEntry(
        @Required @Filled @Nullable String judgement,

        @Required
        @Filled
        @WordOf(value = Attestation.Verdict.class, anyCase = true, groups = Understood.class)
        @Nullable
        String verdict,

        @Required @Filled @Nullable String by,

        @Required @Written(value = DAY, groups = Understood.class) @Nullable
        String on) {

    /**
     * Returns the entry of an attestation.
     *
     * @param attestation the attestation
     * @return the entry, with full identifiers
     */
    public static AttestationEntry from(Attestation attestation) {
        return new AttestationEntry(
                attestation.judgement().toString(),
                Word.of(attestation.verdict()),
                attestation.by().toString(),
                attestation.on().toString());
    }
}
