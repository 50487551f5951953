package io.github.digitalskillmap.json.document.overlay;

import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.adaptation.PartId;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.Required;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The order of the parts that belong to a scale, family of indicators, job type or rank.
 *
 * @param of the identifier of the scale, family, job type or rank
 * @param order what tells the parts, in the order that they are to have
 * @since 0.1.0
 */
public record Ordered(
        @Required @Filled @Nullable String of,
        @NotEmpty @Nullable List<@Filled @Nullable String> order) {

    public static Ordered from(Change.Order change) {
        return new Ordered(change.part().orElseThrow().name(), Entries.of(change.order(), PartName::text));
    }

    public Change change(PartKind kind) {
        PartId owner = PartName.parse(kind.owner().orElseThrow(), null, requireNonNull(of));
        return new Change.Order(kind, Optional.of(owner), Entries.parts(order, text -> PartName.parse(kind, of, text)));
    }
}
