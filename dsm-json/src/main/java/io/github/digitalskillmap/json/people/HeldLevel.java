package io.github.digitalskillmap.json.people;

import io.github.digitalskillmap.json.document.person.PersonEntry;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.wording.Spelling;
import io.github.digitalskillmap.wording.Wording;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a record says of a skill that was assessed.
 *
 * @param level the level, or null if the skill is not held
 */
public record HeldLevel(@Nullable Level level) {

    /**
     * What is written in place of a level to say that a skill is not held. The English word means that on every scale; the
     * Japanese one may be what a scale calls a level, and is that level there.
     */
    public static final Wording NONE = Wording.sentence("なし", PersonEntry.NONE);

    private static final Spelling JAPANESE = Spelling.of(NONE.text(Locale.JAPANESE));
    private static final Spelling RESERVED = Spelling.of(PersonEntry.NONE);

    /** Returns what a text says, or empty if that is nothing. */
    static Optional<HeldLevel> of(String text, Function<String, Optional<Level>> scale) {
        Spelling spelling = Spelling.of(text);
        if (spelling.equals(RESERVED)) {
            return Optional.of(new HeldLevel(null));
        }
        Optional<Level> level = scale.apply(text);
        return level.isEmpty() && spelling.equals(JAPANESE)
                ? Optional.of(new HeldLevel(null))
                : level.map(HeldLevel::new);
    }

    /** Returns the level, or empty if the skill is not held. */
    Optional<Level> held() {
        return Optional.ofNullable(level);
    }
}
