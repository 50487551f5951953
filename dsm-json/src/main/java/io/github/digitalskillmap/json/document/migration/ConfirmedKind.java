package io.github.digitalskillmap.json.document.migration;

import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.json.form.Keyed;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.migration.ConfirmedLevel;
import io.github.digitalskillmap.skill.LevelId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a rule of a migration plan does with a level that was confirmed, and the key that goes with it. */
public enum ConfirmedKind implements Keyed {
    /** It is carried. */
    CARRY,

    /** It is carried up to a highest level. */
    CAP,

    /** It is asked again. */
    ASK_AGAIN;

    @Override
    public Set<String> needed() {
        return this == CAP ? Set.of("highest") : Set.of();
    }

    public static String word(ConfirmedLevel confirmed) {
        return Word.of(confirmed.<ConfirmedKind>match(() -> CARRY, highest -> CAP, () -> ASK_AGAIN));
    }

    public static @Nullable String highest(ConfirmedLevel confirmed) {
        return confirmed instanceof ConfirmedLevel.Cap cap ? cap.highest().toString() : null;
    }

    public static ConfirmedLevel toConfirmed(@Nullable String word, @Nullable String highest) {
        return switch (Word.checked(ConfirmedKind.class, word)) {
            case CARRY -> ConfirmedLevel.carry();
            case CAP -> ConfirmedLevel.cap(LevelId.parse(requireNonNull(highest)));
            case ASK_AGAIN -> ConfirmedLevel.askAgain();
        };
    }
}
