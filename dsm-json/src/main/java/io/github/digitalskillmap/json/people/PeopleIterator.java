package io.github.digitalskillmap.json.people;

import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Gives the people of a source as they are read, and counts them. */
public abstract class PeopleIterator implements Iterator<Checked<Person>>, AutoCloseable {

    private final PeopleSource source;
    private final KnownIds ids = new KnownIds();
    private final LookAlikes looks = new LookAlikes();
    private final BitSet repeated = new BitSet();
    private @Nullable Checked<Person> next;
    private boolean ended;
    private boolean closed;
    private int place;
    private long accepted;
    private long rejected;

    /** Creates an iterator over a source of which nothing was read. */
    protected PeopleIterator(PeopleSource source) {
        this.source = source;
    }

    @Override
    public final boolean hasNext() {
        if (closed) {
            throw new IllegalStateException("this stream is closed");
        }
        if (next == null && !ended) {
            ended = true;
            try {
                next = source.read().map(this::compared).orElse(null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            ended = next == null;
        }
        return next != null;
    }

    @Override
    public final Checked<Person> next() {
        Checked<Person> person = hasNext() ? next : null;
        if (person == null) {
            throw new NoSuchElementException("there is nobody more");
        }
        next = null;
        place = source.place();
        if (person.isValid()) {
            accepted++;
        } else {
            rejected++;
        }
        return person;
    }

    /** Refuses a person who was read before, and notes one whose key looks like that of another. */
    private Checked<Person> compared(Checked<Person> read) {
        String id = source.id();
        if (id == null || id.isBlank()) {
            return read;
        }
        int before = ids.add(id, source.place());
        int alike = looks.add(id, source.place(), before);
        if (alike < 0 && before < 0) {
            return read;
        }
        List<Problem> problems = new ArrayList<>();
        if (alike >= 0) {
            problems.add(source.looksLike(alike));
        }
        problems.addAll(read.problems());
        if (before < 0) {
            return Checked.of(problems, read::orElseThrow);
        }
        repeated.set(before);
        problems.add(source.repeated(before));
        return Checked.invalid(problems);
    }

    /** Returns where the record stands that was given last. */
    public final int place() {
        return place;
    }

    /** Tells whether the person of the record at a place was read again later. */
    public final boolean isRepeated(int of) {
        return repeated.get(of);
    }

    /** Tells whether anybody was read again. */
    public final boolean hasRepeated() {
        return !repeated.isEmpty();
    }

    /** Returns how many records gave a person. */
    protected final long accepted() {
        return accepted;
    }

    /** Returns how many records had a fault. */
    protected final long rejected() {
        return rejected;
    }

    /** Returns what is wrong with what the records stand in. */
    public final List<Problem> documentProblems() {
        return source.problems();
    }

    @Override
    public final void close() {
        closed = true;
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
