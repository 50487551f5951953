package io.github.digitalskillmap.json.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a text says of a day.
 *
 * @param day the day, or empty if the text gives none
 * @param fault why it gives none, or empty if it gives one
 */
record WrittenDay(Optional<LocalDate> day, Optional<RecordFault> fault) {

    /** The text is no day of the calendar. */
    static final WrittenDay NONE = no(RecordFault.INVALID_DATE);

    /** The text is a day of which nobody can tell the year. */
    static final WrittenDay UNCLEAR = no(RecordFault.AMBIGUOUS_DATE);

    /** The text is a number by which spreadsheets count days. */
    static final WrittenDay NUMBER = no(RecordFault.DATE_AS_NUMBER);

    /** The era had no such day. */
    static final WrittenDay NOT_OF_ERA = no(RecordFault.DATE_NOT_OF_ERA);

    static WrittenDay of(LocalDate day) {
        return new WrittenDay(Optional.of(day), Optional.empty());
    }

    private static WrittenDay no(RecordFault fault) {
        return new WrittenDay(Optional.empty(), Optional.of(fault));
    }

    boolean isDay() {
        return day.isPresent();
    }
}
