package io.github.digitalskillmap.examples.capability;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.table.CsvEncoding;
import io.github.digitalskillmap.json.table.CsvFormat;
import io.github.digitalskillmap.json.table.Table;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.provenance.Source;
import io.github.digitalskillmap.provenance.SourceId;
import io.github.digitalskillmap.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** The two sheets of a framework, as they were published. */
record Sheets(Table roles, Table skills) {

    private static final CsvFormat CSV = CsvFormat.of(CsvEncoding.UTF_8);

    static Sheets in(Path folder) {
        return new Sheets(
                CSV.read(folder.resolve("roles.csv")).orElseThrow(),
                CSV.read(folder.resolve("skills.csv")).orElseThrow());
    }

    /** The sheets of a mill that does not exist, with each defect that the reader knows and that is no error. */
    static Sheets ofTheMill() {
        return new Sheets(resource("roles.csv"), resource("skills.csv"));
    }

    private static Table resource(String name) {
        try (InputStream file = Objects.requireNonNull(Sheets.class.getResourceAsStream(name))) {
            return CSV.read(file).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Checked<Framework> read(Edition edition, String name, String issuer) {
        Source source = Source.builder()
                .id(SourceId.of(edition.name(), "sheets"))
                .issuer(Wording.official(Locale.ENGLISH, issuer))
                .title(Wording.official(Locale.ENGLISH, name))
                .build();
        return CapabilityFramework.read(roles, skills, edition, Wording.official(Locale.ENGLISH, name), source);
    }
}
