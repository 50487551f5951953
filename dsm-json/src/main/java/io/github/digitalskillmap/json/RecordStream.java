package io.github.digitalskillmap.json;

import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Person;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives people as they are read, and counts them. */
abstract class RecordStream implements PeopleStream {

    private final Closeable source;
    private @Nullable Checked<Person> next;
    private boolean ended;
    private boolean closed;
    private long accepted;
    private long rejected;
    private List<Problem> documentProblems = List.of();

    RecordStream(Closeable source) {
        this.source = source;
    }

    /** Reads the next record, if there is one. */
    abstract Optional<Checked<Person>> read() throws IOException;

    /** Tells what is wrong with the document, in place of what was told before. */
    final void tell(List<Problem> problems) {
        documentProblems = List.copyOf(problems);
    }

    @Override
    public final boolean hasNext() {
        if (closed) {
            throw new IllegalStateException("this stream is closed");
        }
        if (next == null && !ended) {
            ended = true;
            try {
                next = read().orElse(null);
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

    @Override
    public final PeopleCounts counts() {
        return new PeopleCounts(accepted, rejected);
    }

    @Override
    public final List<Problem> documentProblems() {
        return documentProblems;
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
