package io.github.digitalskillmap.json;

import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Person;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * People read one after another, however many there are: each a person, or all that is wrong with that record. They come
 * from a JSON document, from lines of JSON or from a table, where a record is the rows of a person.
 *
 * <p>A record at fault does not stop those after it. What is wrong with the document itself is told apart from its
 * people, and in full once there is nobody more; whoever relies on the whole looks there before making use of the people.
 *
 * <p>For example:
 *
 * <pre>{@code
 * try (PeopleStream people = reader.open(Path.of("people.json"))) {
 *     while (people.hasNext()) {
 *         Checked<Person> person = people.next();
 *         person.value().ifPresent(store::add);
 *         person.problems().forEach(problem -> log.warn(problem.text(Locale.JAPANESE)));
 *     }
 *     people.documentProblems().forEach(problem -> log.warn(problem.text(Locale.JAPANESE)));
 *     log.info("{} of {} accepted", people.counts().accepted(), people.counts().read());
 * }
 * }</pre>
 *
 * <p>A stream is for one thread at a time. It notices the same key however far apart its records stand, for at most 32 bytes a
 * person: the first record is given, and each later one is a fault that names it. Whoever wants no record of such a person to count
 * asks {@link #hasRepeated()} at the end, and if so reads again and leaves out what {@link #isRepeated(int)} tells.
 *
 * @since 0.1.0
 */
public interface PeopleStream extends Iterator<Checked<Person>>, AutoCloseable {

    /**
     * Tells whether there is another record, and reads it if that was not done.
     *
     * @return true if {@link #next()} gives one
     * @throws UncheckedIOException if the source fails; there is nobody more then
     * @throws IllegalStateException if this stream is closed
     */
    @Override
    boolean hasNext();

    /**
     * Returns the next record.
     *
     * @return the person, or every fault of the record
     * @throws java.util.NoSuchElementException if there is none
     * @throws UncheckedIOException if the source fails; there is nobody more then
     * @throws IllegalStateException if this stream is closed
     */
    @Override
    Checked<Person> next();

    /**
     * Tells how the table is understood that the records stand in.
     *
     * @return the account of the rows read so far; empty if the records stand in no table, or before the first was asked for
     */
    Optional<TableAccount> table();

    /**
     * Counts the records that were given so far.
     *
     * @return the counts
     */
    PeopleCounts counts();

    /**
     * Returns where the record stands that was given last.
     *
     * @return the number of the record from 0, or in a table that of its first row; 0 before the first record is given
     */
    int place();

    /**
     * Tells whether anybody was met again.
     *
     * @return true if some record was refused since its key was there before
     */
    boolean hasRepeated();

    /**
     * Tells whether the key of a sound record was met again in a later one.
     *
     * @param place where the record stands, as {@link #place()} told when it was given by this or another stream of the same source
     * @return true if it was met again so far
     */
    boolean isRepeated(int place);

    /**
     * Returns what is wrong with the document itself, as far as it was read.
     *
     * @return the problems in the order of the document; all of them once {@link #hasNext()} is false
     */
    List<Problem> documentProblems();

    /**
     * Closes what is read from.
     *
     * @throws UncheckedIOException if that fails
     */
    @Override
    void close();
}
