package io.github.digitalskillmap.examples.document;

import io.github.digitalskillmap.examples.call.WrongValue;
import io.github.digitalskillmap.examples.output.Destination;
import io.github.digitalskillmap.examples.output.OutputForm;
import io.github.digitalskillmap.json.DocumentKind;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the JSON Schema of a kind of document, for an editor that checks a file while it is written. */
@Command(
        name = "schema",
        description = "文書の JSON Schema を書き出す / write the JSON Schema of a kind of document",
        mixinStandardHelpOptions = true)
public final class SchemaCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "KIND",
            description = "文書の種類 / kind of document: ${COMPLETION-CANDIDATES}",
            completionCandidates = Words.class,
            converter = Words.class)
    private DocumentKind kind;

    @Mixin
    private Destination destination;

    @Override
    public Integer call() {
        destination.write(kind.schema(), OutputForm.JSON);
        return 0;
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
