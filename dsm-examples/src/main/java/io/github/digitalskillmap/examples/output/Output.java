package io.github.digitalskillmap.examples.output;

import io.github.digitalskillmap.examples.call.WrongCall;
import io.github.digitalskillmap.examples.workbook.XlsxFormat;
import io.github.digitalskillmap.json.table.CsvEncoding;
import io.github.digitalskillmap.json.table.CsvFormat;
import io.github.digitalskillmap.json.table.Table;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * Where a command writes what it makes.
 *
 * @param file the file; null for standard output
 * @param commandLine the command
 */
public record Output(@Nullable Path file, CommandLine commandLine) {

    /** Writes a document in UTF-8. */
    public void write(String document) {
        if (file == null) {
            PrintWriter out = commandLine.getOut();
            out.print(document);
            out.flush();
        } else {
            write(file, document.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes a table as CSV or XLSX; a workbook needs a file. */
    public void write(Table table, FileKind kind) {
        if (file != null) {
            write(
                    file,
                    kind == FileKind.XLSX
                            ? XlsxFormat.write(table)
                            : CsvFormat.of(CsvEncoding.UTF_8_WITH_MARK).write(table));
        } else if (kind == FileKind.XLSX) {
            throw new WrongCall(commandLine, "xlsx には --output が必要です", "give --output to write xlsx");
        } else {
            write(new String(CsvFormat.of(CsvEncoding.UTF_8).write(table), StandardCharsets.UTF_8));
        }
    }

    private void write(Path only, byte[] content) {
        try (OutputFiles files = new OutputFiles(commandLine)) {
            files.write(only, content);
            files.publish();
        }
    }
}
