package io.github.digitalskillmap.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A file that is written whole or not at all: what is written stands beside it until it is {@linkplain #publish() published}, and
 * then takes its place at once, with the rights that the file had. What is no regular file, such as a pipe, is written as it is;
 * of a link, the file that it leads to is replaced. Nothing stays beside the file, even if the program is stopped.
 *
 * <p>For example:
 *
 * <pre>{@code
 * try (WholeFile file = WholeFile.open(Path.of("people.json"))) {
 *     PeopleWriter.of(tokyo).write(store.iterator(), file);
 *     file.publish();
 * }
 * }</pre>
 *
 * <p>This class is mutable and not thread-safe.
 *
 * @since 0.1.0
 */
public final class WholeFile extends OutputStream {

    private final Path target;
    private final Path written;
    private final OutputStream to;

    private WholeFile(Path target, Path written, OutputStream to) {
        this.target = target;
        this.written = written;
        this.to = to;
    }

    /**
     * Begins to write a file.
     *
     * @param file the file
     * @return a stream for its content, which takes away what was not published when it is closed
     * @throws UncheckedIOException if nothing can be written there
     */
    public static WholeFile open(Path file) {
        Objects.requireNonNull(file, "file");
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                return new WholeFile(target, target, new BufferedOutputStream(Files.newOutputStream(target)));
            }
            Path beside = target.resolveSibling(".dsm-" + UUID.randomUUID() + ".tmp");
            OutputStream to = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            beside.toFile().deleteOnExit();
            WholeFile whole = new WholeFile(target, beside, new BufferedOutputStream(to));
            whole.takeRights();
            return whole;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, Consumer<OutputStream> content) {
        try (WholeFile whole = open(file)) {
            content.accept(whole);
            whole.publish();
        }
    }

    /** Gives what is written the rights of what it replaces, before anything stands in it. */
    private void takeRights() throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(written, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    /**
     * Writes one byte.
     *
     * @param octet the byte
     * @throws UncheckedIOException if it cannot be written
     */
    @Override
    public void write(int octet) {
        attempt(() -> to.write(octet));
    }

    /**
     * Writes a part of an array.
     *
     * @param content the array
     * @param from the index of the first byte
     * @param length how many bytes
     * @throws UncheckedIOException if they cannot be written
     */
    @Override
    public void write(byte[] content, int from, int length) {
        Objects.requireNonNull(content, "content");
        attempt(() -> to.write(content, from, length));
    }

    /**
     * Writes out what is held back.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    @Override
    public void flush() {
        attempt(to::flush);
    }

    /**
     * Puts what was written into the place of the file. Nothing more can be written then.
     *
     * @throws UncheckedIOException if it cannot be put there; what stood in the file stays
     */
    public void publish() {
        attempt(to::close);
        if (isBeside()) {
            attempt(this::move);
        }
    }

    /**
     * Takes away what was not published.
     *
     * @throws UncheckedIOException if it cannot be taken away
     */
    @Override
    public void close() {
        try {
            to.close();
        } catch (IOException told) {
            // Whoever wrote or published was told; what stands beside the file goes.
        }
        if (isBeside()) {
            attempt(() -> Files.deleteIfExists(written));
        }
    }

    private boolean isBeside() {
        return !written.equals(target);
    }

    private void move() throws IOException {
        try {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void attempt(Action action) {
        try {
            action.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Action {
        void run() throws IOException;
    }
}
