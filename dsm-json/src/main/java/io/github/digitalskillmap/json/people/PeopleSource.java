package io.github.digitalskillmap.json.people;

import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Person;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records of people that are read one after another. */
public interface PeopleSource extends Closeable {

    /** Reads the next record, if there is one. */
    Optional<Checked<Person>> read() throws IOException;

    /** Returns the key of the record that was read last, or null if it has none that can be read. */
    @Nullable
    String id();

    /** Returns the number by which this source tells where the record stands that was read last, 0 or more. */
    int place();

    /** Tells that the person read last was read before. */
    Problem repeated(int before);

    /** Notes that the key of the person read last looks like another that was read before. */
    Problem looksLike(int before);

    /** Lists what is wrong with what the records stand in, as far as it was read. */
    List<Problem> problems();
}
