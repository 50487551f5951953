package io.github.digitalskillmap.examples.option;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every report takes. */
public final class ReportOptions {

    @Mixin
    private LanguageOption language;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "試験と判断の記録の基準日（例 2026-04-01）。省略時は今日 / date for exams and attestations; today if left out")
    private @Nullable LocalDate asOf;

    /** Returns the locale of the language asked for. */
    public Locale language() {
        return language.locale();
    }

    /** Returns the day that the report is of, today unless asked for. */
    public LocalDate asOf() {
        return asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    }
}
