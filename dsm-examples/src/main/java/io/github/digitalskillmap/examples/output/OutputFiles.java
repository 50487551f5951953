package io.github.digitalskillmap.examples.output;

import io.github.digitalskillmap.examples.call.WrongCall;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The files that one call writes, each with a name that tells its form. What stands in them is replaced when all that is to be written is there; or it stays.
 *
 * <p>A file that the call reads is not written, by whatever name it is called.
 */
public final class OutputFiles implements AutoCloseable {

    /** The options that name files to write. */
    private static final Set<String> WRITTEN = Set.of("--output", "--report");

    private final CommandLine commandLine;
    private final List<Path> reserved = new ArrayList<>();
    private final List<OutputDraft> drafts = new ArrayList<>();

    /** Begins the files of a call, none so far. */
    public OutputFiles(CommandLine commandLine) {
        this.commandLine = commandLine;
    }

    /** Makes sure that a file can be one of these, and writes nothing. */
    public void reserve(Path file, OutputForm form) {
        if (isRead(file)) {
            throw new WrongCall(
                    commandLine,
                    "読むファイルには書けません。別の名前にしてください: %s",
                    "a file that is read cannot be written over; give another name: %s",
                    file);
        }
        if (reserved.stream().anyMatch(other -> isSame(file, other))) {
            throw new WrongCall(
                    commandLine,
                    "同じファイルに二つのものは書けません。別の名前にしてください: %s",
                    "two things cannot be written to one file; give another name: %s",
                    file);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && Files.notExists(folder)) {
            throw new WrongCall(
                    commandLine,
                    "書き出す先のフォルダーがありません。先に作ってください: %s",
                    "there is no such folder to write to; make it first: %s",
                    folder);
        }
        if (Files.isDirectory(file)) {
            throw new WrongCall(
                    commandLine,
                    "フォルダーです。書き出すファイルの名前まで指定してください: %s",
                    "this is a folder; give the name of a file in it: %s",
                    file);
        }
        if (!form.fits(file)) {
            throw new WrongCall(
                    commandLine,
                    "ここで書き出すのは %s です。ファイル名の終わりを %s にしてください: %s",
                    "this is written as %s; let the name of the file end with %s: %s",
                    form.wording(),
                    form.ending(),
                    file);
        }
        reserved.add(file);
    }

    /** Returns a stream for the content of a file. */
    public OutputStream open(Path file, OutputForm form) {
        return begin(file, form);
    }

    private OutputDraft begin(Path file, OutputForm form) {
        reserve(file, form);
        OutputDraft draft = new OutputDraft(file);
        drafts.add(draft);
        return draft;
    }

    /** Writes the whole content of a file. */
    public void write(Path file, OutputForm form, byte[] content) {
        begin(file, form).write(content);
    }

    /** Puts what was written into the files. */
    public void publish() {
        drafts.forEach(OutputDraft::close);
        drafts.forEach(OutputDraft::publish);
    }

    /** Takes away what was written and not published. */
    @Override
    public void close() {
        drafts.forEach(OutputDraft::discard);
    }

    /** Tells whether the call names a file for something else than to write it. */
    private boolean isRead(Path file) {
        return commandLine.getParseResult().matchedArgs().stream()
                .filter(argument -> !(argument instanceof OptionSpec option && WRITTEN.contains(option.longestName())))
                .flatMap(argument -> argument.originalStringValues().stream())
                .anyMatch(argument -> isSame(file, argument));
    }

    private static boolean isSame(Path file, String argument) {
        try {
            return isSame(file, Path.of(argument));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    /** Tells whether two paths lead to one file, or would if there were one. */
    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) ? Files.isSameFile(one, other) : place(one).equals(place(other));
        } catch (IOException notThere) {
            return false;
        }
    }

    private static Path place(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        return folder == null ? absolute : folder.toRealPath().resolve(folder.relativize(absolute));
    }
}
