package io.github.digitalskillmap.examples;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** A file to write. What stands in it is replaced at once, when all that is to be written is there; or it stays. */
final class OutputFile {

    /** The options that name files to write. */
    private static final Set<String> WRITTEN = Set.of("--output", "--report");

    private final Path file;
    private final CommandLine commandLine;

    OutputFile(Path file, CommandLine commandLine) {
        this.file = file;
        this.commandLine = commandLine;
    }

    void write(byte[] content) {
        if (isRead()) {
            throw new WrongCall(
                    commandLine,
                    "読むファイルには書けません。別の名前にしてください: %s",
                    "a file that is read cannot be written over; give another name: %s",
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
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                Files.write(file, content);
            } else {
                replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
            }
        } catch (IOException e) {
            throw new WrongCall(commandLine, "ファイルに書けません: %s", "file cannot be written: %s", file);
        }
    }

    /** Tells whether the call names this file for something else than to write it. */
    private boolean isRead() {
        return commandLine.getParseResult().matchedArgs().stream()
                .filter(argument -> !(argument instanceof OptionSpec option && WRITTEN.contains(option.longestName())))
                .flatMap(argument -> argument.originalStringValues().stream())
                .anyMatch(this::isSame);
    }

    private boolean isSame(String argument) {
        try {
            return Files.exists(file) && Files.isSameFile(file, Path.of(argument));
        } catch (IOException | InvalidPathException notThere) {
            return false;
        }
    }

    private static void replace(Path target, byte[] content) throws IOException {
        Path written = target.resolveSibling(".dsm-" + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.write(written, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            keepPermissions(target, written);
            move(written, target);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
