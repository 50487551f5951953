package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.wording.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An example of work.
 *
 * @param wording the example
 * @since 0.1.0
 */
public record WorkExampleEntry(@NotEmpty @Nullable List<@Valid @Nullable PhraseEntry> wording) {

    /**
     * Returns the entry of an example.
     *
     * @param example the example
     * @return the entry
     */
    public static WorkExampleEntry from(Wording example) {
        return new WorkExampleEntry(PhraseEntry.from(example));
    }

    /**
     * Returns the example of this entry.
     *
     * @return the example, if the entry was checked
     */
    public Wording toExample() {
        return PhraseEntry.toWording(wording);
    }
}
