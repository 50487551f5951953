package io.github.digitalskillmap.provenance;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Where a fact comes from: its standing, what it cites, and the reasoning or remark that goes with it.
 *
 * <p>A published fact cites a document. An inferred fact cites what it was read from and gives the reasoning. A sample
 * cites nothing, so that it cannot be taken for official, and says why it was supplied.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Provenance {

    Provenance() {}

    /**
     * Returns the provenance of a fact that is printed in a document.
     *
     * @param citation where it is printed
     * @param more where else it is printed
     * @return the provenance, of standing {@link Standing#PUBLISHED}
     */
    public static Provenance published(Citation citation, Citation... more) {
        return published(cited(citation, more));
    }

    /**
     * Returns the provenance of a fact that is printed in documents.
     *
     * @param citations where it is printed, at least one place
     * @return the provenance, of standing {@link Standing#PUBLISHED}
     * @throws IllegalArgumentException if nothing is cited
     */
    public static Provenance published(List<Citation> citations) {
        Objects.requireNonNull(citations, "citations");
        return ImmutableProvenance.builder()
                .standing(Standing.PUBLISHED)
                .addAllCitations(atLeastOne(citations))
                .build();
    }

    /**
     * Returns the provenance of a fact that is printed in a document and needs a remark.
     *
     * @param note the remark
     * @param citation where it is printed
     * @param more where else it is printed
     * @return the provenance, of standing {@link Standing#PUBLISHED}
     */
    public static Provenance published(Wording note, Citation citation, Citation... more) {
        return published(note, cited(citation, more));
    }

    /**
     * Returns the provenance of a fact that is printed in documents and needs a remark.
     *
     * @param note the remark
     * @param citations where it is printed, at least one place
     * @return the provenance, of standing {@link Standing#PUBLISHED}
     * @throws IllegalArgumentException if nothing is cited
     */
    public static Provenance published(Wording note, List<Citation> citations) {
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(citations, "citations");
        return noted(Standing.PUBLISHED, note, citations);
    }

    /**
     * Returns the provenance of a fact that was read from the layout or content of a document.
     *
     * @param reasoning how it was read from there
     * @param citation what it was read from
     * @param more what else it was read from
     * @return the provenance, of standing {@link Standing#INFERRED}
     */
    public static Provenance inferred(Wording reasoning, Citation citation, Citation... more) {
        return inferred(reasoning, cited(citation, more));
    }

    /**
     * Returns the provenance of a fact that was read from the layout or content of documents.
     *
     * @param reasoning how it was read from there
     * @param citations what it was read from, at least one place
     * @return the provenance, of standing {@link Standing#INFERRED}
     * @throws IllegalArgumentException if nothing is cited
     */
    public static Provenance inferred(Wording reasoning, List<Citation> citations) {
        Objects.requireNonNull(reasoning, "reasoning");
        Objects.requireNonNull(citations, "citations");
        return noted(Standing.INFERRED, reasoning, citations);
    }

    private static List<Citation> cited(Citation citation, Citation... more) {
        List<Citation> citations = new ArrayList<>();
        citations.add(Objects.requireNonNull(citation, "citation"));
        citations.addAll(Arrays.asList(Objects.requireNonNull(more, "more")));
        return citations;
    }

    private static List<Citation> atLeastOne(List<Citation> citations) {
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("citations must name at least one place, but are empty");
        }
        return citations;
    }

    private static Provenance noted(Standing standing, Wording note, List<Citation> citations) {
        return ImmutableProvenance.builder()
                .standing(standing)
                .note(note)
                .addAllCitations(atLeastOne(citations))
                .build();
    }

    /**
     * Returns the provenance of a value that nobody has published.
     *
     * @param note why it was supplied
     * @return the provenance, of standing {@link Standing#SAMPLE}
     */
    public static Provenance sample(Wording note) {
        return ImmutableProvenance.builder()
                .standing(Standing.SAMPLE)
                .note(note)
                .build();
    }

    /** {@return how certain the fact is} */
    public abstract Standing standing();

    /**
     * Returns where the fact stands or was read from.
     *
     * @return the citations; empty exactly for a sample
     */
    public abstract List<Citation> citations();

    /**
     * Returns the reasoning behind an inferred fact, or a remark.
     *
     * @return the note; never empty for an inferred fact or a sample
     */
    public abstract Optional<Wording> note();

    /**
     * Returns which adaptation states this.
     *
     * @return the edition that added this to the framework it was made from, or changed it there; empty for what a
     *     framework states of itself
     */
    public abstract Optional<Edition> adaptedBy();

    /**
     * Returns a copy that tells which adaptation states this.
     *
     * @param edition the edition of the adaptation
     * @return the provenance with that edition
     */
    public final Provenance adaptedBy(Edition edition) {
        return ImmutableProvenance.builder()
                .standing(standing())
                .addAllCitations(citations())
                .note(note())
                .adaptedBy(Objects.requireNonNull(edition, "edition"))
                .build();
    }

    /**
     * Writes the standing and the citations for a reader.
     *
     * @param language the language wanted; Japanese stands in where it is missing
     * @return the word for the standing, followed by the citations and the adaptation where there are any
     */
    public final String text(Locale language) {
        Objects.requireNonNull(language, "language");
        String where =
                citations().stream().map(citation -> citation.text(language)).collect(Collectors.joining("; "));
        String label = standing().wording().text(language);
        String by = adaptedBy().map(edition -> " [" + edition + "]").orElse("");
        return (where.isEmpty() ? label : label + ": " + where) + by;
    }
}
