package io.github.digitalskillmap.skill;

import io.github.digitalskillmap.identity.Identified;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.step.StepLayout;
import io.github.digitalskillmap.wording.Spelling;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The levels at which a skill can be held, from low to high, and whether the lowest is nothing or already a step.
 *
 * <p>Half steps and named levels are positions on the scale like any other: only the order counts. On every scale a
 * skill can also be assessed as none, whether or not the scale has a level for that.
 *
 * <p>For example, a scale of Lv.0 to Lv.3 whose lowest level is nothing has three steps, and Lv.2 is holding two of them.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class LevelScale implements Identified, Sourced {

    private static final List<String> WORDS_FOR_LEVEL = List.of("レベル", "level", "lv");

    LevelScale() {}

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder; identifier, levels, meaning of the lowest level and provenance are required
     */
    public static Builder builder() {
        return ImmutableLevelScale.builder();
    }

    /** {@return the identifier of the scale} */
    @Override
    public abstract ScaleId id();

    /**
     * Returns the levels from low to high.
     *
     * @return the levels, at least one of them a step
     */
    public abstract List<Level> levels();

    /**
     * Tells what the lowest level means.
     *
     * @return whether the lowest level is nothing or the first step
     */
    public abstract LowestLevel lowest();

    /**
     * Returns where the meaning of the lowest level and the order of the levels come from. The levels themselves have
     * a provenance of their own.
     *
     * @return the provenance
     */
    @Override
    public abstract Provenance provenance();

    /**
     * Returns the identifier.
     *
     * @return one line, for a developer
     */
    @Override
    public final String toString() {
        return id().toString();
    }

    @Value.Check
    void check() {
        if (levels().isEmpty()) {
            throw new IllegalArgumentException("scale '" + id() + "' must have at least one level");
        }
        Set<LevelId> seen = new HashSet<>();
        for (Level level : levels()) {
            if (!level.id().scale().equals(id())) {
                throw new IllegalArgumentException("level '" + level.id() + "' must belong to scale '" + id() + "'");
            }
            if (!seen.add(level.id())) {
                throw new IllegalArgumentException("level '" + level.id() + "' must stand only once on its scale");
            }
        }
        checkLabels();
        if (stepCount() < 1 || stepCount() > StepLayout.MAX_STEPS) {
            throw new IllegalArgumentException("scale '" + id() + "' must have from 1 to " + StepLayout.MAX_STEPS
                    + " steps, but has " + stepCount());
        }
    }

    private void checkLabels() {
        Map<Spelling, LevelId> seen = new HashMap<>();
        for (Level level : levels()) {
            for (Spelling spelling : level.label().spellings()) {
                LevelId other = seen.putIfAbsent(spelling, level.id());
                if (other != null && !other.equals(level.id())) {
                    throw new IllegalArgumentException("levels '" + other + "' and '" + level.id()
                            + "' must have labels of different spelling, but both are called '" + spelling + "'");
                }
            }
        }
    }

    /**
     * Returns the number of steps of a skill on this scale.
     *
     * @return the number of levels that are more than nothing, from 1 to 62
     */
    public final int stepCount() {
        return levels().size() - lowestSteps();
    }

    private int lowestSteps() {
        return lowest() == LowestLevel.NOTHING ? 1 : 0;
    }

    /**
     * Returns how many steps are held at a level.
     *
     * @param level a level of this scale
     * @return the number of steps, 0 for a lowest level that is nothing
     * @throws IllegalArgumentException if the level is not on this scale
     */
    public final int stepCount(LevelId level) {
        return position(Objects.requireNonNull(level, "level")) + 1 - lowestSteps();
    }

    private int position(LevelId level) {
        int index = indexOf(level);
        if (index < 0) {
            throw new IllegalArgumentException("level '" + level + "' is not on scale '" + id() + "', which has "
                    + levels().stream().map(Level::id).toList());
        }
        return index;
    }

    private int indexOf(LevelId level) {
        for (int index = 0; index < levels().size(); index++) {
            if (levels().get(index).id().equals(level)) {
                return index;
            }
        }
        return -1;
    }

    /**
     * {@return a level of this scale}
     *
     * @param id the level
     * @throws IllegalArgumentException if the level is not on this scale
     */
    public final Level level(LevelId id) {
        return levels().get(position(Objects.requireNonNull(id, "id")));
    }

    /**
     * Finds a level by what a person types: its identifier, its label or its code, the latter two in any spelling and with or
     * without a word for level, so that レベル1, Lv.1 and 1 are the same.
     *
     * <p>The labels of all levels count before their codes: what is written on one level is never read as another one whose
     * code happens to be the same.
     *
     * @param text the text
     * @return the level; empty if none is so called, or more than one are but for the word
     */
    public final Optional<Level> find(String text) {
        Spelling name = Spelling.of(Objects.requireNonNull(text, "text"));
        String number = withoutWord(name);
        return Stream.<Predicate<Level>>of(
                        level -> level.id().toString().equals(text),
                        level -> level.label().spellings().contains(name),
                        level -> level.label().spellings().stream()
                                .map(LevelScale::withoutWord)
                                .anyMatch(number::equals),
                        level -> Spelling.of(level.id().code()).equals(name),
                        level -> withoutWord(Spelling.of(level.id().code())).equals(number))
                .map(so -> levels().stream().filter(so).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0));
    }

    private static String withoutWord(Spelling name) {
        String text = name.toString();
        return WORDS_FOR_LEVEL.stream()
                .filter(word -> text.startsWith(word) && text.length() > word.length())
                .findFirst()
                .map(word -> text.substring(word.length()))
                .orElse(text);
    }

    /**
     * Tells whether a level is on this scale.
     *
     * @param level the level to look for
     * @return true if it is
     */
    public final boolean has(LevelId level) {
        return indexOf(Objects.requireNonNull(level, "level")) >= 0;
    }

    /**
     * Returns the level at which a number of steps is held.
     *
     * @param steps the number of steps, from 0 to all
     * @return the level; empty only for 0 steps on a scale whose lowest level is already a step
     * @throws IndexOutOfBoundsException if there are not so many steps
     */
    public final Optional<Level> atSteps(int steps) {
        int position = Objects.checkIndex(steps, stepCount() + 1) - 1 + lowestSteps();
        return position == -1 ? Optional.empty() : Optional.of(levels().get(position));
    }

    /**
     * Builds a scale.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Sets the identifier of the scale.
         *
         * @param id the identifier
         * @return this builder
         */
        Builder id(ScaleId id);

        /**
         * Adds the next higher level.
         *
         * @param level the level, higher than those added before
         * @return this builder
         */
        Builder addLevel(Level level);

        /**
         * Sets what the lowest level means.
         *
         * @param lowest whether it is nothing or the first step
         * @return this builder
         */
        Builder lowest(LowestLevel lowest);

        /**
         * Sets where the order of the levels and the meaning of the lowest come from.
         *
         * @param provenance the provenance
         * @return this builder
         */
        Builder provenance(Provenance provenance);

        /**
         * {@return the scale}
         *
         * @throws IllegalStateException if something required is not set
         * @throws IllegalArgumentException if there is no level, a level belongs to another scale or stands twice,
         *     two levels have labels of the same spelling, or the number of steps is not from 1 to 62
         */
        LevelScale build();
    }
}
