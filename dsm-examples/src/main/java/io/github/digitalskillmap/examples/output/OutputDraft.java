package io.github.digitalskillmap.examples.output;

import io.github.digitalskillmap.json.WholeFile;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is written of one file: beside it until it is published. */
final class OutputDraft extends OutputStream {

    private final Path file;
    private final WholeFile whole;

    /** Begins to write the file. */
    OutputDraft(Path file) {
        this.file = file;
        try {
            this.whole = WholeFile.open(file);
        } catch (UncheckedIOException e) {
            throw notWritten(e);
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
            throw notWritten(e);
        }
    }

    private FailedOutput notWritten(UncheckedIOException failure) {
        if (failure.getCause() instanceof AccessDeniedException denied
                && Files.isDirectory(Path.of(denied.getFile()))) {
            return new FailedOutput(
                    "フォルダーに書き込む権限がありません。書き出しは元のファイルと同じフォルダーで行います。別のフォルダーのファイルを指定してください: %s",
                    "no permission to write to the folder, in which a file is written before it takes its place;"
                            + " give a file in another folder: %s",
                    denied.getFile());
        }
        return new FailedOutput("ファイルに書けません: %s", "file cannot be written: %s", file);
    }
}
