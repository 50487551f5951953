package io.github.digitalskillmap.json.document.overlay;

import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.adaptation.PartId;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.exam.AddedCatalogue;
import io.github.digitalskillmap.json.document.overlay.name.PartName;
import io.github.digitalskillmap.json.document.overlay.name.PartText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The changes of an overlay to parts of one kind, on their way into the entries of a section and back. */
public final class ChangesOfKind {

    private final Overlay overlay;
    private final PartKind kind;

    public ChangesOfKind(Overlay overlay, PartKind kind) {
        this.overlay = overlay;
        this.kind = kind;
    }

    public boolean isEmpty() {
        return overlay.changes().stream().noneMatch(this::isOfKind);
    }

    private boolean isOfKind(Change change) {
        return change.kind() == kind;
    }

    private <C extends Change> List<C> all(Class<C> action) {
        return overlay.changes().stream()
                .filter(action::isInstance)
                .map(action::cast)
                .filter(this::isOfKind)
                .toList();
    }

    public <E> List<@Nullable E> added(Function<Change.Add, E> entry) {
        return Entries.of(all(Change.Add.class), entry);
    }

    public List<@Nullable ReplacedScale> replaced() {
        return Entries.of(
                all(Change.ReplaceScale.class),
                change ->
                        ReplacedScale.from(change, Amendments.unless(overlay.provenance(), Optional.of(change.by()))));
    }

    public <E> List<@Nullable E> amended(Function<Amendments, E> entry) {
        List<Change.Amend<?>> changes = all(Change.Amend.class).stream()
                .<Change.Amend<?>>map(change -> change)
                .toList();
        return Entries.of(Amendments.of(changes, overlay.provenance()), entry);
    }

    public <N extends PartName> List<@Nullable Retired<N>> retired(Function<PartId, N> name) {
        return Entries.of(
                all(Change.RetirePart.class),
                change -> Retired.from(change, name, Amendments.unless(overlay.provenance(), change.by())));
    }

    /** Returns the order of the parts that belong to the framework itself, or null if it stays. */
    @Nullable
    public <T> List<@Nullable T> order(Function<String, T> text) {
        List<Change.Order> orders = all(Change.Order.class);
        if (orders.size() > 1) {
            throw new IllegalArgumentException(
                    "parts of kind " + kind + " must be put in order once, but are " + orders.size() + " times");
        }
        return orders.isEmpty() ? null : Entries.of(orders.get(0).order(), part -> text.apply(PartName.text(part)));
    }

    public <T extends PartText> List<@Nullable Ordered<T>> ordered(Function<String, T> text) {
        return Entries.of(all(Change.Order.class), change -> Ordered.from(change, text));
    }

    /** Returns a catalogue that is brought along, or else the name of one. */
    public AddedCatalogue catalogue(Change.Add change) {
        Edition edition = Edition.parse(change.added().id().name());
        Optional<ExamCatalogue> brought = overlay.examCatalogues().stream()
                .filter(catalogue -> catalogue.edition().equals(edition))
                .findFirst();
        return brought.map(AddedCatalogue::from)
                .orElseGet(() -> new AddedCatalogue(
                        edition.toString(),
                        null,
                        null,
                        change.after().map(PartName::text).orElse(null)));
    }

    /**
     * Takes the entries of a section, which were checked.
     *
     * @param overlay the overlay that is made of them
     * @param kind the kind of the parts
     * @param origins where the parts of the document come from
     */
    public record Reader(Overlay.Builder overlay, PartKind kind, Origins origins) {

        <E> void each(@Nullable List<@Nullable E> entries, Function<E, ? extends Change> change) {
            if (entries != null) {
                Entries.parts(entries, change).forEach(overlay::change);
            }
        }

        void amend(@Nullable List<? extends @Nullable ChangedPart> entries) {
            if (entries != null) {
                for (ChangedPart entry : entries) {
                    Amendments.of(kind, entry, origins).forEach(overlay::change);
                }
            }
        }

        <N extends PartName> void retire(@Nullable List<@Nullable Retired<N>> entries) {
            each(entries, entry -> entry.change(kind, origins));
        }

        <T extends PartText> void order(@Nullable List<@Nullable T> order) {
            if (order != null) {
                overlay.change(Change.order(kind, Entries.parts(order, text -> text.part(kind, null))));
            }
        }

        void catalogues(@Nullable List<@Nullable AddedCatalogue> entries) {
            if (entries != null) {
                Entries.parts(entries, Function.<AddedCatalogue>identity()).forEach(this::catalogue);
            }
        }

        private void catalogue(AddedCatalogue entry) {
            if (entry.bringsExams()) {
                overlay.examCatalogue(entry.toCatalogue(origins).check().orElseThrow());
            } else {
                overlay.change(
                        Added.placed(Change.add(Edition.parse(requireNonNull(entry.edition()))), null, entry.after()));
            }
        }
    }
}
