package io.github.digitalskillmap.examples;

import io.github.digitalskillmap.json.table.CsvEncoding;
import io.github.digitalskillmap.json.table.CsvFormat;
import io.github.digitalskillmap.json.table.Table;
import io.github.digitalskillmap.problem.Checked;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads and writes the files that a command is given: tables as CSV or XLSX, documents as text. */
final class TableFile {

    private static final CsvFormat CSV = CsvFormat.of(CsvEncoding.UTF_8_WITH_MARK);

    private final CommandLine commandLine;

    TableFile(CommandLine commandLine) {
        this.commandLine = commandLine;
    }

    /** Returns the kind of a file by how its name ends. */
    FileKind kind(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        for (FileKind kind : FileKind.values()) {
            if (name.endsWith(kind.ending())) {
                return kind;
            }
        }
        throw new ParameterException(
                commandLine,
                "ファイル名の終わりは .json .csv .xlsx のどれか / name of a file must end with .json, .csv or .xlsx: " + file);
    }

    /** Reads the table of a file that is CSV or XLSX. */
    Checked<Table> read(Path file) {
        return kind(file) == FileKind.XLSX ? XlsxFormat.read(file) : CSV.read(file);
    }

    void requireReadable(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new ParameterException(commandLine, "ファイルを読めません / file cannot be read: " + file);
        }
    }

    /** Writes a table as CSV or XLSX; CSV goes to standard output if there is no file. */
    void write(Table table, FileKind kind, @Nullable Path file) {
        if (file != null) {
            write(file, to -> {
                if (kind == FileKind.XLSX) {
                    XlsxFormat.write(table, to);
                } else {
                    CSV.write(table, to);
                }
            });
        } else if (kind == FileKind.XLSX) {
            throw new ParameterException(commandLine, "xlsx には --output が必要です / give --output to write xlsx");
        } else {
            print(new String(CsvFormat.of(CsvEncoding.UTF_8).write(table), StandardCharsets.UTF_8));
        }
    }

    /** Writes a document in UTF-8, to standard output if there is no file. */
    void write(String document, @Nullable Path file) {
        if (file == null) {
            print(document);
        } else {
            write(file, to -> to.write(document.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private void print(String text) {
        PrintWriter out = commandLine.getOut();
        out.print(text);
        out.flush();
    }

    private void write(Path file, Content content) {
        try (OutputStream to = Files.newOutputStream(file)) {
            content.writeTo(to);
        } catch (IOException e) {
            throw new ParameterException(commandLine, "ファイルに書けません / file cannot be written: " + file, e);
        }
    }

    private interface Content {
        void writeTo(OutputStream to) throws IOException;
    }
}
