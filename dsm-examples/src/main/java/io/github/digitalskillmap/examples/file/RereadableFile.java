package io.github.digitalskillmap.examples.file;

import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * A file that is read more than once: the file itself, of which it is known whether it has changed, or a copy of what can be read
 * only once, such as a pipe.
 */
final class RereadableFile {

    /** The number of bytes that are kept of a pipe, 256 mebi. */
    static final long MOST_BYTES = 256 * 1024 * 1024;

    private static final int BLOCK = 64 * 1024;

    /** What each call has begun to read, since nothing of a pipe is there for who begins again. */
    private static final Map<CommandLine, Map<Path, RereadableFile>> BEGUN =
            Collections.synchronizedMap(new WeakHashMap<>());

    private final Path file;
    private final Path content;
    private final State before;

    private RereadableFile(Path file, Path content) throws IOException {
        this.file = file;
        this.content = content;
        this.before = State.of(content);
    }

    /** Returns what a call reads of a file, which is there; throws if that has more than is kept. */
    static RereadableFile of(Path file, CommandLine command) {
        CommandLine call = command;
        while (call.getParent() != null) {
            call = call.getParent();
        }
        return BEGUN.computeIfAbsent(call, each -> new ConcurrentHashMap<>()).computeIfAbsent(file, RereadableFile::of);
    }

    private static RereadableFile of(Path file) {
        try {
            return new RereadableFile(file, Files.isRegularFile(file) ? file : copy(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells whether a file is standard input, which is called {@code -}. */
    static boolean isStandardInput(Path file) {
        return file.toString().equals("-");
    }

    /** Copies to where nobody else may read, until the program ends. */
    private static Path copy(Path file) throws IOException {
        Path copy = Files.createTempFile("dsm-", ".tmp");
        copy.toFile().deleteOnExit();
        if (!isCopied(file, copy)) {
            Files.delete(copy);
            throw faulty(file, InputProblem.PIPE_TOO_LARGE, Long.toString(MOST_BYTES));
        }
        return copy;
    }

    /** Copies as much as is kept, and tells whether that is all. */
    private static boolean isCopied(Path file, Path copy) throws IOException {
        try (InputStream from = isStandardInput(file) ? System.in : Files.newInputStream(file);
                OutputStream to = Files.newOutputStream(copy)) {
            byte[] block = from.readNBytes(BLOCK);
            for (long bytes = block.length; block.length > 0 && bytes <= MOST_BYTES; bytes += block.length) {
                to.write(block);
                block = from.readNBytes(BLOCK);
            }
            return block.length == 0;
        }
    }

    /** Returns where its content can be read. */
    Path content() {
        return content;
    }

    /** Throws if the content is no longer what it was at first. */
    void requireUnchanged() {
        if (!isUnchanged()) {
            throw changed();
        }
    }

    private boolean isUnchanged() {
        try {
            return State.of(content).equals(before);
        } catch (IOException gone) {
            return false;
        }
    }

    /** Returns what tells that the content is no longer what it was. */
    FaultyFileException changed() {
        return faulty(file, InputProblem.CHANGED_WHILE_READ);
    }

    private static FaultyFileException faulty(Path file, ProblemCode code, String... arguments) {
        return FaultyFileException.of(file, List.of(Problem.of(code, DataPath.ROOT, arguments)));
    }

    /** By what a file is known to be as it was. */
    private record State(
            FileTime changed, long bytes, @Nullable Object key) {

        static State of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new State(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
        }
    }
}
