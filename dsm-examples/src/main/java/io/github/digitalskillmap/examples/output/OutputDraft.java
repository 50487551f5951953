package io.github.digitalskillmap.examples.output;

import io.github.digitalskillmap.examples.call.WrongCall;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import picocli.CommandLine;

/**
 * What is written of one file: beside it until it is published. What is no regular file, such as a pipe, is written as it is.
 *
 * <p>Whatever cannot be written is a wrong call. Nothing stays beside the file, even if the program is stopped.
 */
final class OutputDraft extends OutputStream {

    private final Path file;
    private final CommandLine commandLine;
    private final Path target;
    private final Path written;
    private final OutputStream to;

    /** Begins to write the file. */
    OutputDraft(Path file, CommandLine commandLine) {
        this.file = file;
        this.commandLine = commandLine;
        try {
            this.target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                this.written = target;
                this.to = new BufferedOutputStream(Files.newOutputStream(target));
            } else {
                this.written = target.resolveSibling(".dsm-" + UUID.randomUUID() + ".tmp");
                this.to = new BufferedOutputStream(
                        Files.newOutputStream(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
                written.toFile().deleteOnExit();
            }
        } catch (IOException e) {
            throw notWritten();
        }
    }

    @Override
    public void write(int octet) {
        attempt(() -> to.write(octet));
    }

    @Override
    public void write(byte[] content) {
        write(content, 0, content.length);
    }

    @Override
    public void write(byte[] content, int from, int length) {
        attempt(() -> to.write(content, from, length));
    }

    @Override
    public void flush() {
        attempt(to::flush);
    }

    @Override
    public void close() {
        attempt(to::close);
    }

    /** Puts what was written into the place of the file. */
    void publish() {
        if (isBeside()) {
            attempt(() -> {
                keepPermissions();
                move();
            });
        }
    }

    /** Takes away what was not published. */
    void discard() {
        try {
            to.close();
        } catch (IOException told) {
            // It is taken away, since it could not be written.
        }
        if (isBeside()) {
            attempt(() -> Files.deleteIfExists(written));
        }
    }

    private boolean isBeside() {
        return !written.equals(target);
    }

    private void keepPermissions() throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(written, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    private void move() throws IOException {
        try {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void attempt(Action action) {
        try {
            action.run();
        } catch (IOException e) {
            throw notWritten();
        }
    }

    private WrongCall notWritten() {
        return new WrongCall(commandLine, "ファイルに書けません: %s", "file cannot be written: %s", file);
    }

    private interface Action {
        void run() throws IOException;
    }
}
