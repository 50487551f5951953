package io.github.digitalskillmap.skill;

import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.Spelling;
import io.github.digitalskillmap.wording.Wording;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One skill of a framework: what it is called, what it means, and on which scale it is judged.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Skill implements Named, Sourced {

    Skill() {}

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder; identifier, number, name, scale and provenance are required
     */
    public static Builder builder() {
        return ImmutableSkill.builder();
    }

    /** {@return the identifier of the skill} */
    @Override
    public abstract SkillId id();

    /**
     * Returns the number that the framework gives the skill.
     *
     * @return the number, 1 or more
     */
    public abstract int number();

    /** {@return what the skill is called, in half-width letters} */
    @Override
    public abstract Wording name();

    /**
     * Returns the name exactly as the cited document prints it.
     *
     * @return the printed name, or empty if it is the same as the original of {@link #name()}
     */
    public abstract Optional<String> printedName();

    /**
     * Returns other names by which the skill is found.
     *
     * @return the aliases: former names, and spellings that {@link Spelling} does not fold
     */
    public abstract List<String> aliases();

    /**
     * Returns what the skill means.
     *
     * @return the definition, or empty where none is available
     */
    public abstract Optional<Wording> definition();

    /**
     * Returns what holding the skill at each level means, where that is told of this skill.
     *
     * @return the descriptions, each of another level of the scale; empty where there are none, or where the levels are
     *     {@linkplain Level#description() described} for all skills alike
     */
    public abstract List<LevelDescription> levelDescriptions();

    /**
     * Returns what holding the skill at a level means, where that is told of this skill.
     *
     * @param level the level
     * @return the description, or empty if this skill has none of that level
     */
    public final Optional<Wording> description(LevelId level) {
        Objects.requireNonNull(level, "level");
        for (LevelDescription description : levelDescriptions()) {
            if (description.level().equals(level)) {
                return Optional.of(description.text());
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the category that the skill stands under.
     *
     * @return the identifier of the category, or empty if it stands under none
     */
    public abstract Optional<CategoryId> category();

    /** {@return the scale on which the skill is judged} */
    public abstract ScaleId scale();

    /**
     * Tells whether the skill stands under one of several categories.
     *
     * @param categories the categories
     * @return true if it does; false also if it stands under none
     */
    public final boolean isIn(Collection<CategoryId> categories) {
        Objects.requireNonNull(categories, "categories");
        return category().isPresent() && categories.contains(category().get());
    }

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

    @Value.Check
    void check() {
        if (number() < 1) {
            throw new IllegalArgumentException("number of skill '" + id() + "' must be 1 or more, but was " + number());
        }
        if (printedName().isPresent() && printedName().get().isBlank()) {
            throw new IllegalArgumentException("printed name of skill '" + id() + "' must not be blank");
        }
        for (String alias : aliases()) {
            if (alias.isBlank()) {
                throw new IllegalArgumentException("aliases of skill '" + id() + "' must not be blank");
            }
        }
        Set<LevelId> described = new HashSet<>();
        for (LevelDescription description : levelDescriptions()) {
            if (!described.add(description.level())) {
                throw new IllegalArgumentException(
                        "level '" + description.level() + "' of skill '" + id() + "' must be described only once");
            }
        }
    }

    /**
     * Returns every spelling by which the skill is found.
     *
     * @return the spellings of its name in each language, its printed name and its aliases, without repetition
     */
    @Override
    public final List<Spelling> spellings() {
        Set<Spelling> spellings = new LinkedHashSet<>(name().spellings());
        if (printedName().isPresent()) {
            spellings.add(Spelling.of(printedName().get()));
        }
        for (String alias : aliases()) {
            spellings.add(Spelling.of(alias));
        }
        return List.copyOf(spellings);
    }

    /**
     * Builds a skill.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Sets the identifier of the skill.
         *
         * @param id the identifier
         * @return this builder
         */
        Builder id(SkillId id);

        /**
         * Sets the number that the framework gives the skill.
         *
         * @param number the number, 1 or more
         * @return this builder
         */
        Builder number(int number);

        /**
         * Sets what the skill is called.
         *
         * @param name the name, in half-width letters
         * @return this builder
         */
        Builder name(Wording name);

        /**
         * Sets the name exactly as the cited document prints it.
         *
         * @param printedName the printed name
         * @return this builder
         */
        Builder printedName(String printedName);

        /**
         * Adds another name by which the skill is found.
         *
         * @param alias the other name
         * @return this builder
         */
        Builder addAlias(String alias);

        /**
         * Sets what the skill means.
         *
         * @param definition the definition
         * @return this builder
         */
        Builder definition(Wording definition);

        /**
         * Adds what holding the skill at a level means.
         *
         * @param description the description of a level not yet described
         * @return this builder
         */
        Builder addLevelDescription(LevelDescription description);

        /**
         * Sets the category that the skill stands under.
         *
         * @param category the identifier of the category
         * @return this builder
         */
        Builder category(CategoryId category);

        /**
         * Sets the scale on which the skill is judged.
         *
         * @param scale the identifier of the scale
         * @return this builder
         */
        Builder scale(ScaleId scale);

        /**
         * Sets where the skill comes from.
         *
         * @param provenance the provenance of number, name, definition, level descriptions and category
         * @return this builder
         */
        Builder provenance(Provenance provenance);

        /**
         * {@return the skill}
         *
         * @throws IllegalStateException if something required is not set
         * @throws IllegalArgumentException if the number is less than 1, the printed name or an alias is blank, or a level
         *     is described twice
         */
        Skill build();
    }
}
