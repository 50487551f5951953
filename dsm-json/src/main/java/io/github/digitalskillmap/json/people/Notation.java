package io.github.digitalskillmap.json.people;

import io.github.digitalskillmap.json.document.Day;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.wording.Spelling;
import java.util.Arrays;
import java.util.Optional;

/** How the records of a door write days, and what gave a level. */
public enum Notation {
    /** As the schemas say: ISO days, and the words of documents, in capitals or not. */
    JSON {
        @Override
        WrittenDay day(String text) {
            return Day.parse(text).map(WrittenDay::of).orElse(WrittenDay.NONE);
        }

        @Override
        Optional<LevelOrigin.Stage> stage(String text) {
            return Word.findInAnyCase(LevelOrigin.Stage.class, text);
        }
    },

    /** As people and spreadsheets write: days in several ways, and the names of the stages, in any spelling. */
    TABLE {
        @Override
        WrittenDay day(String text) {
            return DayText.read(text);
        }

        @Override
        Optional<LevelOrigin.Stage> stage(String text) {
            Spelling spelling = Spelling.of(text);
            return Arrays.stream(LevelOrigin.Stage.values())
                    .filter(stage -> stage.wording().spellings().contains(spelling))
                    .findFirst();
        }
    };

    /** Reads a day, or tells why the text gives none. */
    abstract WrittenDay day(String text);

    /** Finds the stage that gave a level. */
    abstract Optional<LevelOrigin.Stage> stage(String text);
}
