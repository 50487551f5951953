package io.github.digitalskillmap.json;

import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.adaptation.Rebase;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.overlay.OverlayDocument;
import io.github.digitalskillmap.json.reading.Utf8;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Position;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What becomes of the overlay of a document when a new edition of its base appears, with the line of each of its changes.
 *
 * <p>For example:
 *
 * <pre>{@code
 * AdaptedFramework oldBase = AdaptedFramework.of(tokyo, IpaCatalogue.fiscalYear2026());
 * OverlayRebase rebase = OverlayRebase.of(oldBase, newTokyo, Path.of("city.json")).orElseThrow();
 * for (Rebase.RebasedChange entry : rebase.rebase().entries()) {
 *     System.out.println(rebase.position(entry) + " " + entry.applicability() + " " + entry.why().text(Locale.JAPANESE));
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class OverlayRebase {

    private final Rebase rebase;
    private final Map<DataPath, Position> positions;

    private OverlayRebase(Rebase rebase, Map<DataPath, Position> positions) {
        this.rebase = Objects.requireNonNull(rebase, "rebase");
        this.positions = Map.copyOf(Objects.requireNonNull(positions, "positions"));
    }

    /**
     * Looks at each change of the overlay of a file in UTF-8 in the light of a new base.
     *
     * @param oldBase what the overlay was made for
     * @param newBase the edition that it is to be put on
     * @param overlay the file
     * @return what becomes of it, or every fault of the file and of what does not fit the base that it was made for
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Checked<OverlayRebase> of(AdaptedFramework oldBase, Framework newBase, Path overlay) {
        Objects.requireNonNull(oldBase, "oldBase");
        Objects.requireNonNull(newBase, "newBase");
        Objects.requireNonNull(overlay, "overlay");
        try (InputStream document = Files.newInputStream(overlay)) {
            Checked<String> text = new Utf8(DocumentFormat.MAX_BYTES).decode(document);
            return text.value()
                    .map(decoded -> of(oldBase, newBase, decoded))
                    .orElseGet(() -> Checked.invalid(text.problems()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Looks at each change of the overlay of a document in the light of a new base.
     *
     * @param oldBase what the overlay was made for
     * @param newBase the edition that it is to be put on
     * @param overlay the text of the document
     * @return what becomes of it, or every fault of the document and of what does not fit the base that it was made for
     */
    public static Checked<OverlayRebase> of(AdaptedFramework oldBase, Framework newBase, String overlay) {
        Objects.requireNonNull(oldBase, "oldBase");
        Objects.requireNonNull(newBase, "newBase");
        Objects.requireNonNull(overlay, "overlay");
        Checked<AdaptedFramework> adapted = oldBase.adapt(overlay);
        return adapted.value()
                .map(ours -> Checked.valid(rebased(oldBase, newBase, overlay, ours), adapted.problems()))
                .orElseGet(() -> Checked.invalid(adapted.problems()));
    }

    private static OverlayRebase rebased(
            AdaptedFramework oldBase, Framework newBase, String document, AdaptedFramework ours) {
        List<Overlay> overlays = ours.overlays();
        Rebase rebase = Rebase.of(oldBase.framework(), newBase, overlays.get(overlays.size() - 1))
                .orElseThrow();
        List<DataPath> paths =
                rebase.entries().stream().map(Rebase.RebasedChange::path).toList();
        return new OverlayRebase(
                rebase, DocumentKind.OVERLAY.reader(OverlayDocument.class).positions(document, paths));
    }

    /**
     * Returns what becomes of the overlay.
     *
     * @return an entry for each of its changes, and the moved overlay if there is one
     */
    public Rebase rebase() {
        return rebase;
    }

    /**
     * Returns where a change stands in the document.
     *
     * @param entry what becomes of the change, one of the entries of {@link #rebase()}
     * @return line and column, both from 1
     * @throws IllegalArgumentException if it is of no change of the document
     */
    public Position position(Rebase.RebasedChange entry) {
        Position position = positions.get(Objects.requireNonNull(entry, "entry").path());
        if (position == null) {
            throw new IllegalArgumentException("entry must be of this document, but is of " + entry.path());
        }
        return position;
    }
}
