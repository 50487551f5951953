package io.github.digitalskillmap.provenance;

import io.github.digitalskillmap.wording.Wording;
import java.time.YearMonth;
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

    /**
     * Returns the identifier of the document.
     *
     * @return the identifier
     */
    public abstract SourceId id();

    /**
     * Returns who published the document.
     *
     * @return the name of the issuer
     */
    public abstract Wording issuer();

    /**
     * Returns what the document is called.
     *
     * @return the title, without quotation marks
     */
    public abstract Wording title();

    /**
     * Returns when the document was published.
     *
     * @return the month of publication, or empty where it is not known or the source is kept up to date
     */
    public abstract Optional<YearMonth> publishedIn();

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
         * @param month the month of publication
         * @return this builder
         */
        Builder publishedIn(YearMonth month);

        /**
         * Returns the source.
         *
         * @return the source
         * @throws IllegalStateException if something required is not set
         */
        Source build();
    }
}
