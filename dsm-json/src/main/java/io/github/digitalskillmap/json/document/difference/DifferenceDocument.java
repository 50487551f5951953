package io.github.digitalskillmap.json.document.difference;

import static io.github.digitalskillmap.json.form.WrittenForm.EDITION;

import io.github.digitalskillmap.adaptation.Difference;
import io.github.digitalskillmap.adaptation.Impact;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.json.reading.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of the difference between two frameworks, which is only written.
 *
 * @param kind the word {@value #KIND}
 * @param version the number {@value #VERSION}
 * @param before the edition of the framework before
 * @param after the edition of the framework after
 * @param impact the gravest impact, or null if there is no change
 * @param nextEdition the edition that the framework after should have by the impact, were it the next of the one before
 * @param changes what is different, kind by kind
 * @param people whom it affects, or null if nobody was scored
 * @since 0.1.0
 */
public record DifferenceDocument(
        @Required String kind,
        @Required Integer version,
        @Required @Written(EDITION) String before,
        @Required @Written(EDITION) String after,
        @WordOf(Impact.class) @Nullable String impact,
        @Required @Written(EDITION) String nextEdition,
        @Required List<ChangeEntry> changes,
        @Nullable PeopleEffectEntry people)
        implements Document {

    /** The kind of this document. */
    public static final String KIND = "difference";

    /** The version of this shape. */
    public static final int VERSION = 1;

    /**
     * Returns the document of a difference.
     *
     * @param difference the difference
     * @param people whom it affects, or null if nobody was scored
     * @return the document
     */
    public static DifferenceDocument from(Difference difference, @Nullable PeopleEffectEntry people) {
        return new DifferenceDocument(
                KIND,
                VERSION,
                difference.before().edition().toString(),
                difference.after().edition().toString(),
                difference.impact().map(Word::of).orElse(null),
                difference.nextEdition().toString(),
                difference.entries().stream().map(ChangeEntry::from).toList(),
                people);
    }
}
