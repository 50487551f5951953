package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What becomes of an overlay when a new edition of its base appears: which of its changes still apply, which are obsolete
 * since the new base has it so, and which are at odds with what the new base says.
 *
 * <p>A change that sets what the new base sets too, but otherwise, is at odds with it; so is one that speaks of what the new
 * base has retired. Whoever keeps the overlay decides those. Where there are none, the overlay can be moved.
 *
 * <p>For example:
 *
 * <pre>{@code
 * Rebase rebase = Rebase.of(oldBase, newBase, overlay).orElseThrow();
 * for (Rebase.RebasedChange entry : rebase.entries()) {
 *     System.out.println(entry.path() + " " + entry.applicability() + " " + entry.why().text(Locale.JAPANESE));
 * }
 * Overlay moved = rebase.moved(Edition.of("hoshimi", "2.0.0")).orElseThrow();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Rebase {

    private final Framework newBase;
    private final Overlay overlay;
    private final List<RebasedChange> entries;
    private final List<Wording> unattributed;

    Rebase(Framework newBase, Overlay overlay, List<RebasedChange> entries, List<Wording> unattributed) {
        this.newBase = Objects.requireNonNull(newBase, "newBase");
        this.overlay = Objects.requireNonNull(overlay, "overlay");
        this.entries = List.copyOf(Objects.requireNonNull(entries, "entries"));
        this.unattributed = List.copyOf(Objects.requireNonNull(unattributed, "unattributed"));
    }

    /**
     * Looks at each change of an overlay in the light of a new base.
     *
     * @param oldBase the edition that the overlay was made for
     * @param newBase the edition that it is to be put on
     * @param overlay the overlay
     * @return what becomes of it, or every fault if it does not fit the base that it was made for
     */
    public static Checked<Rebase> of(Framework oldBase, Framework newBase, Overlay overlay) {
        Objects.requireNonNull(oldBase, "oldBase");
        Objects.requireNonNull(newBase, "newBase");
        Objects.requireNonNull(overlay, "overlay");
        Checked<Framework> resolved = overlay.applyTo(oldBase);
        return resolved.value()
                .map(ours ->
                        Checked.valid(new RebaseCheck(oldBase, newBase, ours, overlay).rebase(), resolved.problems()))
                .orElseGet(() -> Checked.invalid(resolved.problems()));
    }

    /** {@return the overlay, as it was made for the old base} */
    public Overlay overlay() {
        return overlay;
    }

    /** {@return the edition that the overlay is to be put on} */
    public Edition newBase() {
        return newBase.edition();
    }

    /**
     * Returns what becomes of each change.
     *
     * @return an entry for each change of the overlay, in the same order
     */
    public List<RebasedChange> entries() {
        return entries;
    }

    /**
     * Returns what would be wrong with the framework that results, if no single change is to be held to account for it.
     *
     * @return the faults in words; empty unless every change by itself applies or is obsolete
     */
    public List<Wording> faults() {
        return unattributed;
    }

    /**
     * Tells whether the overlay can be moved.
     *
     * @return true if nothing is at odds with the new base
     */
    public boolean isClean() {
        return unattributed.isEmpty()
                && entries.stream().noneMatch(entry -> entry.applicability() == Applicability.CONFLICTS);
    }

    /**
     * Returns the overlay for the new base, without what is obsolete.
     *
     * @param edition the edition that it is to give, another than the new base
     * @return the overlay, or empty if something is at odds with the new base
     * @throws IllegalArgumentException if the edition is that of the new base
     */
    public Optional<Overlay> moved(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        return isClean() ? Optional.of(overlay.moved(newBase.edition(), edition, remaining())) : Optional.empty();
    }

    private List<Change> remaining() {
        return entries.stream()
                .filter(entry -> entry.applicability() == Applicability.APPLIES)
                .map(RebasedChange::change)
                .toList();
    }

    /**
     * What becomes of a change.
     *
     * @since 0.1.0
     */
    public enum Applicability {
        /** It does to the new base what it did to the old one. */
        APPLIES("有効", "applies"),

        /** The new base has it so already. */
        OBSOLETE("不要", "obsolete"),

        /** It is at odds with the new base. */
        CONFLICTS("競合", "conflicts");

        private final Wording wording;

        Applicability(String japanese, String english) {
            this.wording = Wording.sentence(japanese, english);
        }

        /** {@return the word for this applicability in Japanese and English} */
        public Wording wording() {
            return wording;
        }
    }

    /**
     * What becomes of one change.
     *
     * @param change the change
     * @param path where it stands in the document of the overlay
     * @param applicability what becomes of it
     * @param what what it does, in Japanese and English
     * @param why why that becomes of it
     * @since 0.1.0
     */
    public record RebasedChange(Change change, DataPath path, Applicability applicability, Wording what, Wording why) {

        /**
         * Returns what becomes of a change.
         *
         * @param change the change
         * @param path where it stands in the document of the overlay
         * @param applicability what becomes of it
         * @param what what it does
         * @param why why that becomes of it
         */
        public RebasedChange {
            Objects.requireNonNull(change, "change");
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(applicability, "applicability");
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(why, "why");
        }
    }
}
