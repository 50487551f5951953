package io.github.digitalskillmap.examples.output;

import io.github.digitalskillmap.wording.Wording;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms that the program writes, and how the names of files end that have them. */
public enum OutputForm {
    TEXT(Wording.sentence("テキスト", "text"), ".txt"),
    MARKDOWN(Wording.sentence("Markdown", "Markdown"), ".md"),
    HTML(Wording.sentence("HTML", "HTML"), ".html", ".htm"),
    JSON(Wording.sentence("JSON", "JSON"), FileKind.JSON.ending()),
    JSONL(Wording.sentence("一行に一件の JSON", "lines of JSON"), ".jsonl", ".ndjson"),
    CSV(Wording.sentence("CSV", "CSV"), FileKind.CSV.ending()),
    XLSX(Wording.sentence("XLSX", "XLSX"), FileKind.XLSX.ending());

    /** What follows the last dot of a name, if it begins as no number does. */
    private static final Pattern ENDING = Pattern.compile("(?<=.)\\.\\p{Alpha}[^.]*$");

    private final Wording wording;
    private final List<String> endings;

    OutputForm(Wording wording, String... endings) {
        this.wording = wording;
        this.endings = List.of(endings);
    }

    /** Returns the form of a kind of file. */
    public static OutputForm of(FileKind kind) {
        return valueOf(kind.name());
    }

    /** Finds the form that the name of a file tells. */
    static Optional<OutputForm> named(Path file) {
        return Arrays.stream(values())
                .filter(form -> ending(file).filter(form.endings::contains).isPresent())
                .findFirst();
    }

    /** Tells whether a file of this form can have a name: one that ends so, or that has no ending. */
    boolean fits(Path file) {
        return ending(file).filter(ending -> !endings.contains(ending)).isEmpty();
    }

    private static Optional<String> ending(Path file) {
        Matcher ending = ENDING.matcher(String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT));
        return ending.find() ? Optional.of(ending.group()) : Optional.empty();
    }

    /** Returns how the name of such a file ends. */
    String ending() {
        return endings.get(0);
    }

    /** Returns what the form is called. */
    Wording wording() {
        return wording;
    }
}
