package io.github.digitalskillmap.examples.output;

import io.github.digitalskillmap.examples.call.WrongCall;
import io.github.digitalskillmap.examples.workbook.XlsxFormat;
import io.github.digitalskillmap.json.table.CsvEncoding;
import io.github.digitalskillmap.json.table.CsvFormat;
import io.github.digitalskillmap.json.table.Table;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * Where a command writes what it makes.
 *
 * @param file the file; null for standard output
 * @param commandLine the command
 */
public record Output(@Nullable Path file, CommandLine commandLine) {

    /**
     * Returns the form that was asked for; if none was, the one that the name of the file tells, and else the usual one.
     *
     * @param asked the form, called as in {@link OutputForm}; null if none was asked for
     * @param usual the form for standard output
     */
    public <F extends Enum<F>> F form(@Nullable F asked, F usual) {
        return Optional.ofNullable(asked)
                .or(() -> Optional.ofNullable(file).flatMap(OutputForm::named).flatMap(named -> find(named, usual)))
                .orElse(usual);
    }

    private static <F extends Enum<F>> Optional<F> find(OutputForm named, F usual) {
        return Arrays.stream(usual.getDeclaringClass().getEnumConstants())
                .filter(form -> form.name().equals(named.name()))
                .findFirst();
    }

    /** Writes a text of a form, in UTF-8 if it is to a file. */
    public void write(String text, OutputForm form) {
        if (file == null) {
            PrintWriter out = commandLine.getOut();
            out.print(form == OutputForm.JSON ? ShownText.inJson(text) : text);
            out.flush();
        } else {
            write(file, form, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes a table as CSV or XLSX; a workbook needs a file. */
    public void write(Table table, FileKind kind) {
        if (file != null) {
            write(
                    file,
                    OutputForm.of(kind),
                    kind == FileKind.XLSX
                            ? XlsxFormat.write(table)
                            : CsvFormat.of(CsvEncoding.UTF_8_WITH_MARK).write(table));
        } else if (kind == FileKind.XLSX) {
            throw new WrongCall(commandLine, "xlsx には --output が必要です", "give --output to write xlsx");
        } else {
            write(new String(CsvFormat.of(CsvEncoding.UTF_8).write(table), StandardCharsets.UTF_8), OutputForm.CSV);
        }
    }

    private void write(Path only, OutputForm form, byte[] content) {
        try (OutputFiles files = new OutputFiles(commandLine)) {
            files.write(only, form, content);
            files.publish();
        }
    }
}
