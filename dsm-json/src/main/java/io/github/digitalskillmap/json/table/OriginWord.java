package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.wording.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a table calls the stages that give levels. */
final class OriginWord {

    private OriginWord() {}

    static String of(LevelOrigin.Stage stage, Locale language) {
        return TableLookup.isJapanese(language) ? japanese(stage) : english(stage);
    }

    private static String japanese(LevelOrigin.Stage stage) {
        return switch (stage) {
            case SELF_CHECK -> "スキルチェック";
            case SELF_CORRECTION -> "自己補正";
            case CONFIRMATION -> "認定";
        };
    }

    private static String english(LevelOrigin.Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<LevelOrigin.Stage> stage(String text) {
        Spelling spelling = Spelling.of(text);
        return Arrays.stream(LevelOrigin.Stage.values())
                .filter(stage -> Spelling.of(japanese(stage)).equals(spelling)
                        || Spelling.of(english(stage)).equals(spelling))
                .findFirst();
    }

    static List<String> all() {
        return Arrays.stream(LevelOrigin.Stage.values())
                .map(stage -> japanese(stage) + " / " + english(stage))
                .toList();
    }
}
