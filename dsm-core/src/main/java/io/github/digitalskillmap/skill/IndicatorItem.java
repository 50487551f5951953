package io.github.digitalskillmap.skill;

import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.Wording;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a family of indicators names although nobody can be assessed on it yet, such as Excel among digital tools.
 *
 * <p>It is no {@link Skill}: no level of it is held, and nothing can require it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class IndicatorItem implements Named, Sourced {

    IndicatorItem() {}

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder; identifier, name and provenance are required
     */
    public static Builder builder() {
        return ImmutableIndicatorItem.builder();
    }

    /** {@return the identifier of the item} */
    @Override
    public abstract IndicatorItemId id();

    /**
     * Returns what the item is called.
     *
     * @return the name; it need not differ from those of other items
     */
    @Override
    public abstract Wording name();

    /**
     * Returns the item of the same family that this one stands within.
     *
     * @return the identifier of the wider item, or empty if it stands within none
     */
    public abstract Optional<IndicatorItemId> within();

    /**
     * Returns where the item comes from.
     *
     * @return the provenance of name and place
     */
    @Override
    public abstract Provenance provenance();

    /**
     * Returns the identifier and the name.
     *
     * @return one line, for a developer
     */
    @Override
    public final String toString() {
        return id() + " " + name();
    }

    /**
     * Builds an item.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Sets the identifier of the item.
         *
         * @param id the identifier
         * @return this builder
         */
        Builder id(IndicatorItemId id);

        /**
         * Sets what the item is called.
         *
         * @param name the name
         * @return this builder
         */
        Builder name(Wording name);

        /**
         * Sets the item of the same family that this one stands within.
         *
         * @param item the identifier of the wider item
         * @return this builder
         */
        Builder within(IndicatorItemId item);

        /**
         * Sets where the item comes from.
         *
         * @param provenance the provenance of name and place
         * @return this builder
         */
        Builder provenance(Provenance provenance);

        /**
         * {@return the item}
         *
         * @throws IllegalStateException if something required is not set
         */
        IndicatorItem build();
    }
}
