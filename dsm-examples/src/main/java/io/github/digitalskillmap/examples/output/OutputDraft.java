package io.github.digitalskillmap.examples.output;

import io.github.digitalskillmap.examples.call.WrongCall;
import io.github.digitalskillmap.json.WholeFile;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import picocli.CommandLine;

/**
 * What is written of one file: beside it until it is published. Whatever cannot be written is a wrong call.
 */
final class OutputDraft extends OutputStream {

    private final Path file;
    private final CommandLine commandLine;
    private final WholeFile whole;

    /** Begins to write the file. */
    OutputDraft(Path file, CommandLine commandLine) {
        this.file = file;
        this.commandLine = commandLine;
        try {
            this.whole = WholeFile.open(file);
        } catch (UncheckedIOException e) {
            throw notWritten();
        }
    }

    @Override
    public void write(int octet) {
        attempt(() -> whole.write(octet));
    }

    @Override
    public void write(byte[] content) {
        write(content, 0, content.length);
    }

    @Override
    public void write(byte[] content, int from, int length) {
        attempt(() -> whole.write(content, from, length));
    }

    @Override
    public void flush() {
        attempt(whole::flush);
    }

    /** Ends the content; it is neither published nor discarded yet. */
    @Override
    public void close() {
        flush();
    }

    /** Puts what was written into the place of the file. */
    void publish() {
        attempt(whole::publish);
    }

    /** Takes away what was not published. */
    void discard() {
        attempt(whole::close);
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (UncheckedIOException e) {
            throw notWritten();
        }
    }

    private WrongCall notWritten() {
        return new WrongCall(commandLine, "ファイルに書けません: %s", "file cannot be written: %s", file);
    }
}
