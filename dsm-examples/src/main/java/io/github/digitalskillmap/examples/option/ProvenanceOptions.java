package io.github.digitalskillmap.examples.option;

import io.github.digitalskillmap.examples.call.WrongCall;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Source;
import io.github.digitalskillmap.provenance.SourceId;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.wording.Wording;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that state where the values of a matrix come from. */
public final class ProvenanceOptions {

    private static final Wording FROM_A_TABLE = Wording.sentence(
            "表から読み込んだ値で、出典は示されていない。", "Read from a table, which does not say where its values come from.");
    private static final Wording INFERRED =
            Wording.sentence("表を作った者が出典から読み取った値。", "Inferred from the source by whoever filled in the table.");
    private static final Pattern JAPANESE_LETTER = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--standing",
            defaultValue = "sample",
            description =
                    "表の値の性格: published（公表）、inferred（推定）、sample（サンプル） / standing of the values: published, inferred or"
                            + " sample (${DEFAULT-VALUE})")
    private Standing standing;

    @Option(names = "--source", paramLabel = "TITLE", description = "出典の文書の名前 / title of the document they come from")
    private @Nullable String source;

    @Option(names = "--page", paramLabel = "N", description = "出典のページ（何度でも） / page of it, as often as needed")
    private List<Integer> pages = List.of();

    @Option(names = "--issuer", paramLabel = "NAME", description = "出典を出した団体 / who issued it")
    private @Nullable String issuer;

    /** Returns what the options say; the source gets an identifier in the namespace of the edition. */
    public Provenance provenance(Edition edition) {
        if (standing == Standing.SAMPLE) {
            if (source != null || issuer != null || !pages.isEmpty()) {
                throw wrong(
                        "出典を示すときは --standing published か --standing inferred を付けてください",
                        "with a source, give --standing published or --standing inferred");
            }
            return Provenance.sample(FROM_A_TABLE);
        }
        if (source == null || source.isBlank() || issuer == null || issuer.isBlank()) {
            throw wrong(
                    "公表または推定の値には --source と --issuer が必要です",
                    "values that are published or inferred need --source and --issuer");
        }
        if (pages.stream().anyMatch(page -> page < 1)) {
            throw wrong("--page は 1 以上の数です", "a --page is 1 or more");
        }
        Source document = Source.builder()
                .id(SourceId.of(edition.name(), "job-types"))
                .title(official(source))
                .issuer(official(issuer))
                .build();
        Citation citation = Citation.of(document, pages);
        return standing == Standing.PUBLISHED
                ? Provenance.published(citation)
                : Provenance.inferred(INFERRED, citation);
    }

    /** Tells that what is read will be taken for samples, since nobody said what it rests on. */
    public void tellSample(PrintWriter err, Locale language) {
        if (standing == Standing.SAMPLE) {
            err.println(Wording.sentence(
                            "表の値はサンプルとします。公表または推定の値なら --standing、--source、--issuer で示してください。",
                            "the values of the table are taken as samples; if they are published or inferred, say so with"
                                    + " --standing, --source and --issuer")
                    .text(language));
        }
    }

    private static Wording official(String text) {
        return Wording.official(JAPANESE_LETTER.matcher(text).find() ? Locale.JAPANESE : Locale.ENGLISH, text);
    }

    private WrongCall wrong(String japanese, String english) {
        return new WrongCall(spec.commandLine(), japanese, english);
    }
}
