package io.github.digitalskillmap.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A file that is written whole or not at all: what is written stands beside it until it is {@linkplain #publish() published}, and
 * then takes its place at once. It has the rights of the file that it replaces before anything stands in it; where the group of
 * that file cannot be kept, its new group has the rights of others.
 *
 * <p>What was not published is removed when this is closed, and when the program ends; only one that is killed without warning
 * leaves it beside the file, as {@code .dsm-*.tmp}.
 *
 * <p>What is no regular file, such as a pipe or a device, is written as it is; of a link, the file that it leads to is replaced.
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

    /** No chain of links is longer, but one that leads back to its begin. */
    private static final int MOST_LINKS = 40;

    private final Path target;
    private final Path written;
    private final OutputStream to;
    private final Thread removal = new Thread(this::removeAtExit);

    private WholeFile(Path target, Path written, OutputStream to) {
        this.target = Objects.requireNonNull(target, "target");
        this.written = Objects.requireNonNull(written, "written");
        this.to = Objects.requireNonNull(to, "to");
    }

    /**
     * Begins to write a file.
     *
     * @param file the file
     * @return a stream for its content, which removes what was not published when it is closed
     * @throws UncheckedIOException if nothing can be written there; it carries an {@link AccessDeniedException} that names what may
     *     not be written: the file, or its folder, in which what replaces the file has to stand first
     */
    public static WholeFile open(Path file) {
        Objects.requireNonNull(file, "file");
        try {
            Path target = target(file);
            if (isWrittenAsItIs(target)) {
                return new WholeFile(target, target, stream(target, StandardOpenOption.APPEND));
            }
            requireWritable(target);
            Path beside = target.resolveSibling(".dsm-" + UUID.randomUUID() + ".tmp");
            FileRights.of(target).create(beside);
            WholeFile whole = new WholeFile(target, beside, stream(beside, StandardOpenOption.WRITE));
            whole.planRemoval();
            return whole;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OutputStream stream(Path file, StandardOpenOption how) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file, how));
    }

    /** Returns what the links of a path lead to, whether it is there or not; of what a process has open, the way to that. */
    private static Path target(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target) && !isOpenAlready(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return Files.exists(target) && !isOpenAlready(target) ? target.toRealPath() : target;
    }

    private static boolean isWrittenAsItIs(Path target) throws IOException {
        return Files.exists(target) && (!Files.isRegularFile(target) || isOpenAlready(target));
    }

    /** Tells whether a path leads to what a process has open, as /dev/stdout does: another file cannot take its place. */
    private static boolean isOpenAlready(Path file) throws IOException {
        Path folder = file.getParent();
        return folder != null
                && Files.isDirectory(folder)
                && folder.toRealPath().startsWith("/proc");
    }

    private static void requireWritable(Path target) throws IOException {
        Path folder = Objects.requireNonNull(target.getParent(), "folder");
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        if (Files.exists(folder) && !Files.isWritable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
    }

    static void write(Path file, Consumer<OutputStream> content) {
        try (WholeFile whole = open(file)) {
            content.accept(whole);
            whole.publish();
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
     * Removes what was not published.
     *
     * @throws UncheckedIOException if it cannot be removed
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
            forgetRemoval();
        }
    }

    private void planRemoval() {
        try {
            Runtime.getRuntime().addShutdownHook(removal);
        } catch (IllegalStateException ending) {
            // Whoever still writes now closes this or has the file stay.
        }
    }

    private void forgetRemoval() {
        try {
            Runtime.getRuntime().removeShutdownHook(removal);
        } catch (IllegalStateException ending) {
            // The removal finds nothing any more.
        }
    }

    private void removeAtExit() {
        attempt(() -> Files.deleteIfExists(written));
    }

    private boolean isBeside() {
        return !written.equals(target);
    }

    private void move() throws IOException {
        try (FileChannel content = FileChannel.open(written, StandardOpenOption.WRITE)) {
            content.force(true);
        }
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
