package io.github.digitalskillmap.json.document.difference;

import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.adaptation.ChangeVisitor;
import io.github.digitalskillmap.adaptation.Difference;
import io.github.digitalskillmap.adaptation.Impact;
import io.github.digitalskillmap.adaptation.PartId;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.json.document.SentenceEntry;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is different.
 *
 * @param impact what it does to people
 * @param action what was done: a part added, changed, retired or put in order
 * @param part the kind of the part, or null for the framework itself
 * @param owner the part that it belongs to, or null if it belongs to the framework itself
 * @param name the name of the part, or null where parts of a kind are put in order, or for the framework itself
 * @param aspect what is changed of it, or null if not one aspect is
 * @param before what that was, or null if not one aspect is changed
 * @param after what it is now, or null if not one aspect is changed
 * @param text all of it in words
 * @since 0.1.0
 */
public record ChangeEntry(
        @Required @WordOf(Impact.class) String impact,
        @Required @WordOf(Action.class) String action,
        @WordOf(PartKind.class) @Nullable String part,
        @Nullable String owner,
        @Nullable String name,
        @Nullable String aspect,
        @Nullable SentenceEntry before,
        @Nullable SentenceEntry after,
        @Required SentenceEntry text) {

    /** What can be done. */
    public enum Action {
        /** A part is there that was not. */
        ADD,

        /** A part, or the framework itself, is another. */
        CHANGE,

        /** A part is there no more. */
        RETIRE,

        /** Parts stand in another order. */
        ORDER
    }

    private static final String NAME = "name";

    /**
     * Returns the entry of one thing that is different.
     *
     * @param entry the difference
     * @return the entry
     */
    public static ChangeEntry from(Difference.Entry entry) {
        Optional<PartId> told = entry.change()
                .filter(change -> !(change instanceof Change.Order))
                .flatMap(Change::part);
        return new ChangeEntry(
                Word.of(entry.impact()),
                Word.of(entry.change()
                        .map(change -> change.accept(new ActionOf()))
                        .orElse(Action.CHANGE)),
                entry.change().map(Change::kind).map(Word::of).orElse(null),
                owner(entry).map(PartId::name).orElse(null),
                told.map(PartId::name).orElse(null),
                entry.change().isEmpty()
                        ? NAME
                        : entry.change().flatMap(ChangeEntry::aspect).orElse(null),
                entry.before().map(SentenceEntry::from).orElse(null),
                entry.after().map(SentenceEntry::from).orElse(null),
                SentenceEntry.from(entry.wording()));
    }

    private static final class ActionOf implements ChangeVisitor<Action> {

        @Override
        public Action add(Change.Add change) {
            return Action.ADD;
        }

        @Override
        public <V> Action amend(Change.Amend<V> change) {
            return Action.CHANGE;
        }

        @Override
        public Action retire(Change.RetirePart change) {
            return Action.RETIRE;
        }

        /** A difference replaces no scale as a whole. */
        @Override
        public Action replaceScale(Change.ReplaceScale change) {
            return Action.CHANGE;
        }

        @Override
        public Action order(Change.Order change) {
            return Action.ORDER;
        }
    }

    private static Optional<PartId> owner(Difference.Entry entry) {
        return entry.change()
                .flatMap(change -> change instanceof Change.Order order
                        ? order.part()
                        : change.part().flatMap(PartId::owner));
    }

    private static Optional<String> aspect(Change change) {
        return change instanceof Change.Amend<?> amend
                ? Optional.of(amend.aspect().key())
                : Optional.empty();
    }
}
