package io.github.digitalskillmap.provenance;

import io.github.digitalskillmap.wording.Wording;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A published document, or a body of published facts such as an issuer's list of exams.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Source {

    Source() {}

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder; identifier, issuer and title are required
     */
    public static Builder builder() {
        return ImmutableSource.builder();
    }

    /** {@return the identifier of the document} */
    public abstract SourceId id();

    /** {@return who published the document} */
    public abstract Wording issuer();

    /**
     * Returns what the document is called.
     *
     * @return the title, without quotation marks
     */
    public abstract Wording title();

    /**
     * Returns when the document was published, as exactly as it is known.
     *
     * @return a day, month or year in the form of ISO 8601, such as {@code 2024-03}, or empty where it is not known or the
     *     source is kept up to date
     */
    public abstract Optional<String> published();

    /**
     * Returns the identifier and title.
     *
     * @return one line, for a developer
     */
    @Override
    public final String toString() {
        return id() + " " + title();
    }

    @Value.Check
    void check() {
        if (published().isPresent() && !isDate(published().get())) {
            throw new IllegalArgumentException("source '" + id() + "' must be published in a year, month or day such as"
                    + " 2024, 2024-03 or 2024-03-31, but was '" + published().get() + "'");
        }
    }

    private static boolean isDate(String text) {
        return switch (text.length()) {
            case 4 -> isNumber(text, 0, 4, 1, 9999);
            case 7 -> isDate(text.substring(0, 4)) && text.charAt(4) == '-' && isNumber(text, 5, 7, 1, 12);
            case 10 -> isDate(text.substring(0, 7)) && text.charAt(7) == '-' && isNumber(text, 8, 10, 1, 31);
            default -> false;
        };
    }

    private static boolean isNumber(String text, int from, int to, int least, int most) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
            number = number * 10 + c - '0';
        }
        return number >= least && number <= most;
    }

    /**
     * Builds a source.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Sets the identifier of the document.
         *
         * @param id the identifier
         * @return this builder
         */
        Builder id(SourceId id);

        /**
         * Sets who published the document.
         *
         * @param issuer the name of the issuer
         * @return this builder
         */
        Builder issuer(Wording issuer);

        /**
         * Sets what the document is called.
         *
         * @param title the title, without quotation marks
         * @return this builder
         */
        Builder title(Wording title);

        /**
         * Sets when the document was published.
         *
         * @param date the day, month or year in the form of ISO 8601, such as {@code 2024-03}
         * @return this builder
         */
        Builder published(String date);

        /**
         * {@return the source}
         *
         * @throws IllegalStateException if something required is not set
         * @throws IllegalArgumentException if the date of publication has another form
         */
        Source build();
    }
}
