package io.github.digitalskillmap.json.people;

import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.wording.Wording;

/** Takes what is wrong with the records of one door, and tells it by the codes of that door. */
public interface RecordFindings {

    /** Adds a fault of the text at a place. */
    void add(RecordFault fault, DataPath place, String... arguments);

    /** Returns what a sentence calls a text that said the same before. */
    String called(PlacedText before);

    /**
     * Returns what a sentence calls something that records name.
     *
     * @param name what people call it
     * @param written how it is written where a program writes it
     */
    String called(Wording name, String written);

    /** Tells whether there are more faults than are told: what is added makes no difference, and nothing more need be looked up. */
    boolean isFull();
}
