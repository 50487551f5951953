package io.github.digitalskillmap.json.people;

import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Gives the people of a source as they are read, and counts them. */
public abstract class PeopleIterator implements Iterator<Checked<Person>>, AutoCloseable {

    private final PeopleSource source;
    private @Nullable Checked<Person> next;
    private boolean ended;
    private boolean closed;
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
                next = source.read().orElse(null);
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
        if (person.isValid()) {
            accepted++;
        } else {
            rejected++;
        }
        return person;
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
