package io.github.digitalskillmap.examples.option;

import io.github.digitalskillmap.json.table.PeopleTable;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that write tables. */
public final class TableOptions {

    @Option(
            names = "--form",
            defaultValue = "wide",
            description = "職員の表の形。wide は一人一行、long は一人一スキル一行 / form of a table of people: wide has a row a person, "
                    + "long a row a person and skill (${DEFAULT-VALUE})")
    private PeopleTable.Form form;

    @Mixin
    private LanguageOption language;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "書き出す先のファイル。省略時は標準出力 / file to write; standard output if left out")
    private @Nullable Path output;

    /** Returns how a table of people is laid out. */
    public PeopleTable.Form form() {
        return form;
    }

    /** Returns the locale of the language asked for. */
    public Locale language() {
        return language.locale();
    }

    /** Returns the file to write, or null for standard output. */
    @Nullable
    public Path output() {
        return output;
    }
}
