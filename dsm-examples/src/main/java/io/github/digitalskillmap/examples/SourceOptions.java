package io.github.digitalskillmap.examples;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Source;
import io.github.digitalskillmap.provenance.SourceId;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.wording.Wording;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where values come from, as whoever supplies them says. */
final class SourceOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--standing",
            defaultValue = "sample",
            description =
                    "published（公表）、inferred（推定）または sample（サンプル） / published, inferred or sample (${DEFAULT-VALUE})")
    private Standing standing;

    @Option(names = "--source", paramLabel = "TITLE", description = "資料の名前 / title of the document")
    private @Nullable String title;

    @Option(names = "--issuer", paramLabel = "NAME", description = "資料を出した団体 / who issued the document")
    private @Nullable String issuer;

    @Option(names = "--page", paramLabel = "N", description = "資料のページ（複数可） / page of the document; may be repeated")
    private int[] pages = {};

    @Option(
            names = "--note",
            paramLabel = "TEXT",
            description = "注記。inferred では、どう読み取ったか / remark; for inferred, how the values were read")
    private @Nullable String note;

    /** Returns where the values of a file come from. */
    Provenance provenance(Edition edition, Path file) {
        return switch (standing) {
            case PUBLISHED ->
                note == null
                        ? Provenance.published(citation(edition))
                        : Provenance.published(wording(note), citation(edition));
            case INFERRED -> Provenance.inferred(wording(needed(note, "--note")), citation(edition));
            case SAMPLE -> sample(file);
        };
    }

    private Provenance sample(Path file) {
        if (title != null || issuer != null || pages.length > 0) {
            throw wrong(
                    "sample は出典をもちません。--standing で公表か推定を示してください / a sample cites nothing; give --standing published or"
                            + " inferred");
        }
        return Provenance.sample(
                note == null
                        ? Wording.sentence(
                                "表 %s の値で、出典は示されていない。",
                                "From table %s, which does not say where its values come from.", file.getFileName())
                        : wording(note));
    }

    private Citation citation(Edition edition) {
        Source source = Source.builder()
                .id(SourceId.of(edition.name(), "matrix"))
                .issuer(wording(needed(issuer, "--issuer")))
                .title(wording(needed(title, "--source")))
                .build();
        return Citation.of(source, pages);
    }

    private String needed(@Nullable String value, String option) {
        if (value == null || value.isBlank()) {
            throw wrong("この確かさには " + option + " が必要です / this standing needs " + option);
        }
        return value;
    }

    private static Wording wording(String text) {
        return Wording.supplied(Locale.JAPANESE, text);
    }

    private ParameterException wrong(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
