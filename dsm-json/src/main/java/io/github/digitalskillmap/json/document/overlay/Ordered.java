package io.github.digitalskillmap.json.document.overlay;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.adaptation.PartId;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.overlay.name.PartName;
import io.github.digitalskillmap.json.document.overlay.name.PartText;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The order of the parts that belong to a scale, family of indicators, job type or rank.
 *
 * @param <T> what tells one of them
 * @param of the identifier of the scale, family, job type or rank
 * @param order what tells the parts, in the order that they are to have
 * @since 0.1.0
 */
public record Ordered<T extends PartText>(
        @Required @Written(IDENTIFIER) @Nullable String of,
        @NotEmpty @Nullable List<@Valid @Nullable T> order) {

    public static <T extends PartText> Ordered<T> from(Change.Order change, Function<String, T> text) {
        return new Ordered<>(
                change.part().orElseThrow().name(),
                Entries.of(change.order(), part -> text.apply(PartName.text(part))));
    }

    public Change change(PartKind kind) {
        PartId owner = PartName.parse(kind.owner().orElseThrow(), null, requireNonNull(of));
        return new Change.Order(kind, Optional.of(owner), Entries.parts(order, text -> text.part(kind, of)));
    }
}
