package io.github.digitalskillmap.skill;

import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.Wording;
import org.immutables.value.Value;

/**
 * A heading under which skills are grouped.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class SkillCategory implements Named, Sourced {

    SkillCategory() {}

    /**
     * {@return a category}
     *
     * @param id the identifier of the category
     * @param name what it is called
     * @param provenance where it comes from
     */
    public static SkillCategory of(CategoryId id, Wording name, Provenance provenance) {
        return ImmutableSkillCategory.builder()
                .id(id)
                .name(name)
                .provenance(provenance)
                .build();
    }

    /** {@return the identifier of the category} */
    @Override
    public abstract CategoryId id();

    /** {@return what the category is called} */
    @Override
    public abstract Wording name();

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
}
