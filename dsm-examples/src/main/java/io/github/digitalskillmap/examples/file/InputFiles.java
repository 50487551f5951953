package io.github.digitalskillmap.examples.file;

import io.github.digitalskillmap.examples.call.WrongCall;
import io.github.digitalskillmap.examples.output.FileKind;
import io.github.digitalskillmap.examples.workbook.XlsxFormat;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.table.CsvEncoding;
import io.github.digitalskillmap.json.table.CsvFormat;
import io.github.digitalskillmap.json.table.PeopleTable;
import io.github.digitalskillmap.json.table.TableReading;
import io.github.digitalskillmap.problem.Checked;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import picocli.CommandLine;

/** Reads the files that a command is given: tables as CSV or XLSX, and documents. */
public final class InputFiles {

    private static final CsvFormat CSV = CsvFormat.of(CsvEncoding.UTF_8_WITH_MARK);

    /** How much of a file is looked at to find its kind. */
    private static final int LONGEST_BEGIN = 4096;

    /** How workbooks begin, those that are locked too, as bytes. */
    private static final Pattern WORKBOOK = Pattern.compile("PK\\x03\\x04|\\xD0\\xCF\\x11\\xE0");

    /** How documents begin, with or without a byte order mark. */
    private static final Pattern DOCUMENT = Pattern.compile("(\\xEF\\xBB\\xBF)?\\s*[{\\[]");

    private final CommandLine commandLine;

    /** Reads for a command. */
    public InputFiles(CommandLine commandLine) {
        this.commandLine = commandLine;
    }

    /** Returns the kind of a file by how its name ends, or by what it has if the name, as that of a pipe, has no ending. */
    public FileKind kind(Path file) {
        return findKindOf(file)
                .orElseThrow(() -> new WrongCall(
                        commandLine,
                        "ファイル名の終わりは .json .csv .xlsx のどれかにしてください: %s",
                        "name of a file must end with .json, .csv or .xlsx: %s",
                        file));
    }

    /** Finds the kind of a file by how its name ends. */
    public Optional<FileKind> findKind(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(FileKind.values())
                .filter(kind -> name.endsWith(kind.ending()))
                .findFirst();
    }

    private Optional<FileKind> findKindOf(Path file) {
        boolean hasEnding = String.valueOf(file.getFileName()).contains(".");
        return findKind(file).or(() -> hasEnding ? Optional.empty() : Optional.of(kindByContent(file)));
    }

    private FileKind kindByContent(Path file) {
        try (InputStream content = Files.newInputStream(rereadable(file))) {
            String begin = new String(content.readNBytes(LONGEST_BEGIN), StandardCharsets.ISO_8859_1);
            if (WORKBOOK.matcher(begin).lookingAt()) {
                return FileKind.XLSX;
            }
            return DOCUMENT.matcher(begin).lookingAt() ? FileKind.JSON : FileKind.CSV;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the tables of the people whose documents these are, without some columns. */
    public static PeopleTable people(DsmJson documents, List<String> ignored) {
        PeopleTable tables =
                PeopleTable.of(documents.framework(), documents.catalogues()).ignoring(ignored);
        return documents.asOf().map(tables::asOf).orElse(tables);
    }

    /** Refuses to leave columns out of what has none. */
    public void requireTable(Path file, List<String> ignored) {
        if (!ignored.isEmpty()
                && findKindOf(file).filter(kind -> kind != FileKind.JSON).isEmpty()) {
            throw new WrongCall(
                    commandLine,
                    "--ignore は表（.csv .xlsx）にだけ使えます: %s",
                    "--ignore is for tables (.csv, .xlsx) only: %s",
                    file);
        }
    }

    /** Refuses to leave columns out of a matrix of job types, in which each has a meaning. */
    public void requirePeople(Path file, List<String> ignored) {
        if (!ignored.isEmpty()) {
            throw new WrongCall(
                    commandLine,
                    "--ignore は職員の表にだけ使えます。ジョブタイプの表です: %s",
                    "--ignore is for tables of people only, and this is a matrix of job types: %s",
                    file);
        }
    }

    /** Reads the table of a file that is CSV or XLSX, as far as it can be read. */
    public TableReading scan(Path file) {
        return kind(file) == FileKind.XLSX ? XlsxFormat.scan(rereadable(file)) : CSV.scan(rereadable(file));
    }

    /** Returns where a file can be read more than once: the file, or a copy of what can be read only once. */
    public Path rereadable(Path file) {
        return RereadableFile.of(file, commandLine).content();
    }

    /** Refuses a file that is not there or cannot be read. */
    public void requireReadable(Path file) {
        if (RereadableFile.isStandardInput(file)) {
            return;
        }
        if (Files.notExists(file)) {
            throw new WrongCall(commandLine, "ファイルがありません: %s", "there is no such file: %s", file);
        }
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new WrongCall(commandLine, "ファイルを読めません: %s", "file cannot be read: %s", file);
        }
    }

    /** Reads a document, or throws all its faults; refuses what cannot be read, and tables. */
    public <T> T document(Path file, Function<Path, Checked<T>> reader) {
        requireDocument(file);
        return FaultyFileException.sound(file, reader.apply(rereadable(file)));
    }

    /** Refuses what cannot be read, and tables. */
    public void requireDocument(Path file) {
        requireReadable(file);
        if (findKind(file).filter(kind -> kind != FileKind.JSON).isPresent()) {
            throw new WrongCall(
                    commandLine,
                    "表ではなく JSON のファイル（.json）を指定してください: %s",
                    "give a file of JSON (.json) instead of a table: %s",
                    file);
        }
    }
}
