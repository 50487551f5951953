package io.github.digitalskillmap.examples.document;

import io.github.digitalskillmap.examples.option.FrameworkOptions;
import io.github.digitalskillmap.examples.option.LanguageOption;
import io.github.digitalskillmap.examples.output.Columns;
import io.github.digitalskillmap.examples.output.Destination;
import io.github.digitalskillmap.examples.output.FileKind;
import io.github.digitalskillmap.examples.output.Output;
import io.github.digitalskillmap.examples.output.OutputForm;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.table.Table;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what the parts of a framework are called, and their identifiers. */
@Command(
        name = "show",
        description = "枠組みのスキル、レベル、ジョブタイプ、職層、試験の名前と識別子を一覧にする"
                + " / list the names and identifiers of the skills, levels, job types, ranks or exams of a framework",
        mixinStandardHelpOptions = true)
public final class ShowCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "KIND",
            description = "skills、levels、job-types、ranks または exams / skills, levels, job-types, ranks or exams")
    private Kind kind;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text または csv / text or csv")
    private @Nullable Format format;

    @Mixin
    private LanguageOption language;

    @Mixin
    private FrameworkOptions frameworks;

    @Mixin
    private Destination destination;

    private enum Kind {
        SKILLS,
        LEVELS,
        JOB_TYPES,
        RANKS,
        EXAMS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private enum Format {
        TEXT,
        CSV
    }

    @Override
    public Integer call() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "日本語", "English"));
        parts(frameworks.documents()).forEach(rows::add);
        Output output = destination.output();
        switch (output.form(format, Format.TEXT)) {
            case TEXT -> output.write(text(rows.subList(1, rows.size())), OutputForm.TEXT);
            case CSV -> output.write(Table.of(rows), FileKind.CSV);
        }
        return 0;
    }

    private Stream<List<String>> parts(DsmJson documents) {
        return switch (kind) {
            case SKILLS -> documents.framework().skills().stream().map(ShowCommand::row);
            case LEVELS ->
                documents.framework().scales().stream()
                        .flatMap(scale -> scale.levels().stream())
                        .map(level -> row(level.id().toString(), level.label()));
            case JOB_TYPES -> documents.framework().jobTypes().stream().map(ShowCommand::row);
            case RANKS -> documents.framework().ranks().stream().map(ShowCommand::row);
            case EXAMS ->
                documents.catalogues().stream()
                        .flatMap(catalogue -> catalogue.exams().stream())
                        .map(ShowCommand::row);
        };
    }

    private static List<String> row(Named part) {
        return row(part.id().toString(), part.name());
    }

    private static List<String> row(String id, Wording name) {
        return List.of(id, name.text(Locale.JAPANESE), name.text(Locale.ENGLISH));
    }

    private String text(List<List<String>> rows) {
        boolean isEnglish = language.locale().equals(Locale.ENGLISH);
        Columns columns = new Columns();
        rows.forEach(row -> columns.row(row.get(isEnglish ? 2 : 1), row.get(0)));
        StringBuilder text = new StringBuilder();
        columns.lines("").forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
