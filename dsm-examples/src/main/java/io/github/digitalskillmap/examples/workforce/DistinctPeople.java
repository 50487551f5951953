package io.github.digitalskillmap.examples.workforce;

import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjLongConsumer;

/** People of a file as they are read, and which records are of somebody who was there before. */
final class DistinctPeople implements ObjLongConsumer<Person> {

    private final List<Person> people = new ArrayList<>();
    private final Map<PersonId, Long> firstRecord = new HashMap<>();
    private final List<Wording> repeated = new ArrayList<>();

    @Override
    public void accept(Person person, long record) {
        Long first = firstRecord.putIfAbsent(person.id(), record);
        if (first == null) {
            people.add(person);
        } else {
            repeated.add(Wording.sentence("%d 件目は %d 件目と同じ", "record %d is of the person of record %d", record, first));
        }
    }

    /** Returns the people in the order of the file, each once. */
    List<Person> people() {
        return people;
    }

    /** Returns which records are of which earlier one's person, without telling who that is; empty if there is none. */
    Optional<Wording> repeated() {
        return repeated.isEmpty() ? Optional.empty() : Optional.of(Wording.list(repeated));
    }
}
