package io.github.digitalskillmap.examples.document;

import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.examples.call.WrongCall;
import io.github.digitalskillmap.examples.call.WrongValue;
import io.github.digitalskillmap.examples.output.Destination;
import io.github.digitalskillmap.examples.output.OutputFiles;
import io.github.digitalskillmap.examples.output.OutputForm;
import io.github.digitalskillmap.json.DifferenceWriter;
import io.github.digitalskillmap.json.DocumentKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the JSON Schema of a kind of document, or of all, for an editor that checks a file while it is written. */
@Command(
        name = "schema",
        description = "文書の JSON Schema を書き出す / write the JSON Schema of a kind of document",
        mixinStandardHelpOptions = true)
public final class SchemaCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "KIND",
            arity = "0..1",
            description = "文書の種類 / kind of document: ${COMPLETION-CANDIDATES}",
            completionCandidates = Words.class,
            converter = Words.class)
    private @Nullable DocumentKind kind;

    @Option(
            names = "--all",
            paramLabel = "FOLDER",
            description = "すべての種類のスキーマを書き出す先のフォルダー / folder to write the schemas of all kinds to")
    private @Nullable Path folder;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Destination destination;

    @Override
    public Integer call() {
        if ((kind == null) == (folder == null)) {
            throw new WrongCall(spec.commandLine(), "KIND か --all のどちらかを指定してください", "give either KIND or --all");
        }
        if (kind != null) {
            destination.write(kind.schema(), OutputForm.JSON);
            return spec.exitCodeOnSuccess();
        }
        if (spec.commandLine().getParseResult().hasMatchedOption("--output")) {
            throw new WrongCall(
                    spec.commandLine(), "--all と --output は一緒に使えません", "--all and --output do not go together");
        }
        try (OutputFiles files = new OutputFiles(spec.commandLine())) {
            for (DocumentKind each : DocumentKind.values()) {
                write(files, each.word(), each.version(), each.schema());
            }
            DifferenceWriter differences = DifferenceWriter.of();
            write(files, "difference", differences.version(), differences.schema());
            files.publish();
        }
        return spec.exitCodeOnSuccess();
    }

    private void write(OutputFiles files, String kind, int version, String schema) {
        files.write(
                requireNonNull(folder).resolve(kind + "-" + version + ".schema.json"),
                OutputForm.JSON,
                schema.getBytes(StandardCharsets.UTF_8));
    }

    /** The kinds by the words that documents have for them. */
    private static final class Words implements Iterable<String>, ITypeConverter<DocumentKind> {

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(DocumentKind.values()).map(DocumentKind::word).iterator();
        }

        @Override
        public DocumentKind convert(String word) {
            return Arrays.stream(DocumentKind.values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new WrongValue("%s のどれかを書いてください", "write one of %s", String.join(", ", this)));
        }
    }
}
