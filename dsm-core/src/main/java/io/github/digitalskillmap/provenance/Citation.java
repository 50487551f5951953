package io.github.digitalskillmap.provenance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Where a fact stands: a document, and the pages or the place in it.
 *
 * <p>For example, {@code Citation.of(policy, 11, 12)} reads 東京都デジタル人材確保・育成基本方針 ver.2.0 p.11, p.12.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Citation {

    Citation() {}

    /**
     * {@return a citation of the given pages, or of the whole document if none is given}
     *
     * @param source the document
     * @param pages the printed page numbers, each 1 or more
     * @throws IllegalArgumentException if a page number is less than 1
     */
    public static Citation of(Source source, int... pages) {
        Objects.requireNonNull(pages, "pages");
        return of(source, Arrays.stream(pages).boxed().toList());
    }

    /**
     * {@return a citation of the given pages, or of the whole document if none is given}
     *
     * @param source the document
     * @param pages the printed page numbers, each 1 or more
     * @throws IllegalArgumentException if a page number is less than 1
     */
    public static Citation of(Source source, List<Integer> pages) {
        return ImmutableCitation.builder()
                .source(source)
                .addAllPages(Objects.requireNonNull(pages, "pages"))
                .build();
    }

    /**
     * {@return a citation of a named place, for a document without page numbers}
     *
     * @param source the document
     * @param place the heading, article or table where the fact stands, not blank
     * @throws IllegalArgumentException if the place is blank
     */
    public static Citation at(Source source, String place) {
        return ImmutableCitation.builder().source(source).place(place).build();
    }

    /** {@return the document} */
    public abstract Source source();

    /**
     * Returns the pages.
     *
     * @return the printed page numbers in the order given, empty if the whole document or a named place is cited
     */
    public abstract List<Integer> pages();

    /**
     * Returns the named place in the document.
     *
     * @return the heading, article or table, or empty if pages or the whole document are cited
     */
    public abstract Optional<String> place();

    @Value.Check
    void check() {
        for (int page : pages()) {
            if (page < 1) {
                throw new IllegalArgumentException("page of a citation must be 1 or more, but was " + page);
            }
        }
        if (place().isPresent() && place().get().isBlank()) {
            throw new IllegalArgumentException("place of a citation must not be blank");
        }
    }

    /**
     * Writes the citation for a reader.
     *
     * @param language the language wanted; the title's original is used where it is missing
     * @return the title of the document with its pages or place
     */
    public final String text(Locale language) {
        Objects.requireNonNull(language, "language");
        String where = pages().isEmpty()
                ? place().orElse("")
                : pages().stream().map(page -> "p." + page).collect(Collectors.joining(", "));
        return (source().title().text(language) + " " + where).strip();
    }
}
