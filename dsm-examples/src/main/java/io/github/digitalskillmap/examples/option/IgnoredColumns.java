package io.github.digitalskillmap.examples.option;

import java.util.List;
import picocli.CommandLine.Option;

/** The columns of a table of people that a command does not read. */
public final class IgnoredColumns {

    @Option(
            names = "--ignore",
            paramLabel = "COLUMN",
            description = "職員の表で読み込まない列の見出し。何度でも指定できる / header of a column of the people table that is not to be read;"
                    + " may be repeated")
    private List<String> titles = List.of();

    /** Returns the titles of the columns; none if nobody asked for it. */
    public List<String> titles() {
        return titles;
    }
}
