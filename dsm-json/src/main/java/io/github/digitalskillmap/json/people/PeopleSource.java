package io.github.digitalskillmap.json.people;

import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Person;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Records of people that are read one after another. */
public interface PeopleSource extends Closeable {

    /** Reads the next record, if there is one. */
    Optional<Checked<Person>> read() throws IOException;

    /** Lists what is wrong with what the records stand in, as far as it was read. */
    List<Problem> problems();
}
