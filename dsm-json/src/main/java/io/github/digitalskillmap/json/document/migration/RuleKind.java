package io.github.digitalskillmap.json.document.migration;

import io.github.digitalskillmap.json.form.Keyed;
import java.util.Set;

/** The kinds of rules of a migration plan, and the keys that each has beside the kind. */
public enum RuleKind implements Keyed {

    /** A skill stays as it is. */
    SAME("skill", "confirmed"),

    /** A skill becomes another. It may have a map of levels. */
    RENAME("skill", "becomes", "confirmed"),

    /** A skill stays, and its levels become others. */
    RESCALE("skill", "levelMap", "confirmed"),

    /** A skill was one or the other of several. */
    SPLIT_ANY("skill", "parts", "confirmed"),

    /** A skill was several together. */
    SPLIT_ALL("skill", "parts", "confirmed"),

    /** Several skills become one. */
    MERGE("parts", "becomes", "take", "confirmed"),

    /** A skill is retired. */
    RETIRE("skill");

    private final Set<String> needed;

    RuleKind(String... needed) {
        this.needed = Set.of(needed);
    }

    @Override
    public Set<String> needed() {
        return needed;
    }

    /** What is done with a confirmed level may need the highest one. */
    @Override
    public Set<String> possible() {
        return switch (this) {
            case RENAME -> Set.of("levelMap", "highest");
            case RETIRE -> Set.of();
            default -> Set.of("highest");
        };
    }
}
