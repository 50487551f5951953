package io.github.digitalskillmap.examples.document;

import io.github.digitalskillmap.json.PeopleAccount;
import io.github.digitalskillmap.wording.Wording;
import java.util.Optional;

/**
 * What was understood of a file.
 *
 * @param wording all of it, on one line
 * @param people the account of its people, if it is of people
 */
record Understood(Wording wording, Optional<PeopleAccount> people) {

    static Understood of(Wording wording) {
        return new Understood(wording, Optional.empty());
    }

    static Understood of(PeopleAccount people) {
        return new Understood(people.wording(), Optional.of(people));
    }
}
