package io.github.digitalskillmap.json.document.migration;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;

import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rank, judgement or role that is called otherwise in the new framework.
 *
 * @param from the identifier in the old framework
 * @param to the identifier in the new framework
 * @since 0.1.0
 */
public record RenamedEntry(
        @Required @Written(IDENTIFIER) @Nullable String from,
        @Required @Written(IDENTIFIER) @Nullable String to) {

    /** Returns the entries of what is renamed, in the order of the old identifiers. */
    public static <T extends Identifier> List<@Nullable RenamedEntry> from(Map<T, T> renamed) {
        return renamed.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .<@Nullable RenamedEntry>map(each -> new RenamedEntry(
                        each.getKey().toString(), each.getValue().toString()))
                .toList();
    }
}
