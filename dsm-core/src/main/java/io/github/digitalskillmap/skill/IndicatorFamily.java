package io.github.digitalskillmap.skill;

import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Indicators that are measured alike, such as the digital skills, or the use of digital tools.
 *
 * <p>A family has a scale or none yet. With a scale, its members are the skills of the framework that are judged on that
 * scale, and no others. Without one it lists {@linkplain IndicatorItem items}, on which nobody can be assessed, so that
 * nothing can score them either.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class IndicatorFamily implements Named, Sourced {

    IndicatorFamily() {}

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder; identifier, name and provenance are required, and a framework takes a family only with
     *     either a scale or items
     */
    public static Builder builder() {
        return ImmutableIndicatorFamily.builder();
    }

    /** {@return the identifier of the family} */
    @Override
    public abstract IndicatorFamilyId id();

    /**
     * Returns what the family is called.
     *
     * @return the name; it need not differ from those of other families
     */
    @Override
    public abstract Wording name();

    /**
     * Returns the scale on which the skills of the family are judged.
     *
     * @return the identifier of the scale, or empty if there is none yet
     */
    public abstract Optional<ScaleId> scale();

    /**
     * Tells whether its issuer says that the family goes on beyond what is listed, such as by a printed "…".
     *
     * @return true if it does
     */
    @Value.Default
    public boolean openEnded() {
        return false;
    }

    /**
     * Returns what a family without a scale lists.
     *
     * @return the items, each after the wider one that it stands within; none if the family has a scale
     */
    public abstract List<IndicatorItem> items();

    /**
     * Returns where the family comes from.
     *
     * @return the provenance of name and scale; each item has one of its own
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
     * Builds a family.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Sets the identifier of the family.
         *
         * @param id the identifier
         * @return this builder
         */
        Builder id(IndicatorFamilyId id);

        /**
         * Sets what the family is called.
         *
         * @param name the name
         * @return this builder
         */
        Builder name(Wording name);

        /**
         * Sets the scale on which the skills of the family are judged.
         *
         * @param scale the identifier of the scale
         * @return this builder
         */
        Builder scale(ScaleId scale);

        /**
         * Sets whether its issuer says that the family goes on beyond what is listed.
         *
         * @param openEnded whether it does; false unless set
         * @return this builder
         */
        Builder openEnded(boolean openEnded);

        /**
         * Adds an item.
         *
         * @param item the item; a wider one that it stands within was added before
         * @return this builder
         */
        Builder addItem(IndicatorItem item);

        /**
         * Sets where the family comes from.
         *
         * @param provenance the provenance of name and scale
         * @return this builder
         */
        Builder provenance(Provenance provenance);

        /**
         * {@return the family}
         *
         * @throws IllegalStateException if something required is not set
         */
        IndicatorFamily build();
    }
}
