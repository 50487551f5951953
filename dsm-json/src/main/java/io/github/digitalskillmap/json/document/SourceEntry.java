package io.github.digitalskillmap.json.document;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static io.github.digitalskillmap.json.form.WrittenForm.PUBLICATION;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.provenance.Source;
import io.github.digitalskillmap.provenance.SourceId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document that facts are cited from.
 *
 * @param issuer who published it
 * @param title what it is called
 * @param published the day, month or year of publication, such as 2024-03; null if it is not known
 */
public record SourceEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> issuer,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> title,
        @Written(PUBLICATION) @Nullable String published) {

    public static SourceEntry from(Source source) {
        return new SourceEntry(
                source.id().toString(),
                PhraseEntry.from(source.issuer()),
                PhraseEntry.from(source.title()),
                source.published().orElse(null));
    }

    public static Map<String, Source> toSources(@Nullable List<@Nullable SourceEntry> entries) {
        return Entries.parts(entries, SourceEntry::toSource).stream()
                .collect(Collectors.toUnmodifiableMap(source -> source.id().toString(), Function.identity()));
    }

    private Source toSource() {
        Source.Builder source = Source.builder()
                .id(SourceId.parse(requireNonNull(id)))
                .issuer(PhraseEntry.toWording(issuer))
                .title(PhraseEntry.toWording(title));
        if (published != null) {
            source.published(published);
        }
        return source.build();
    }
}
