package io.github.digitalskillmap.examples.adaptation;

import io.github.digitalskillmap.adaptation.Difference;
import io.github.digitalskillmap.adaptation.Impact;
import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.adaptation.Rebase;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.examples.call.WrongCall;
import io.github.digitalskillmap.examples.file.FaultyFileException;
import io.github.digitalskillmap.examples.file.FrameworkFile;
import io.github.digitalskillmap.examples.file.InputFiles;
import io.github.digitalskillmap.examples.option.ExamOptions;
import io.github.digitalskillmap.examples.option.LanguageOption;
import io.github.digitalskillmap.examples.output.Output;
import io.github.digitalskillmap.examples.output.OutputForm;
import io.github.digitalskillmap.examples.output.ReportForm;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.AdaptedFramework;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.OverlayRebase;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what becomes of an overlay on a new edition of its base, and moves it there if nothing is at odds. */
@Command(
        name = "rebase",
        description = "適用版を新しい版の枠組みに合わせる / move an overlay to a new edition of its base",
        mixinStandardHelpOptions = true)
public final class RebaseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "OVERLAY", description = "適用版の JSON ファイル / JSON file of the overlay")
    private Path overlay;

    @Option(
            names = "--from",
            defaultValue = FrameworkFile.TOKYO,
            paramLabel = "FRAMEWORK",
            description = "今のもとの枠組み。tokyo か文書 / present base: tokyo or a document (${DEFAULT-VALUE})")
    private String from;

    @Option(
            names = "--onto",
            required = true,
            paramLabel = "FRAMEWORK",
            description = "新しいもとの枠組み。tokyo か文書 / new base: tokyo or a document")
    private String onto;

    @Mixin
    private ExamOptions exams;

    @Option(
            names = "--edition",
            paramLabel = "NAME@VERSION",
            description = "移した適用版でできる枠組みの版。省略時は変更の影響から決める / edition of the framework that the moved overlay gives;"
                    + " if left out, the next one by the impact of what changes")
    private @Nullable Edition edition;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "移した適用版を書くファイル。競合があれば書かない / file for the moved overlay; not written if anything conflicts")
    private @Nullable Path output;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "text または markdown / text or markdown (${DEFAULT-VALUE})")
    private ReportForm format;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() {
        new InputFiles(spec.commandLine()).requireDocument(overlay);
        List<ExamCatalogue> catalogues = exams.catalogues();
        FrameworkFile frameworks = new FrameworkFile(spec.commandLine());
        AdaptedFramework base =
                DsmJson.of(frameworks.read(from, catalogues), catalogues).adaptedFramework();
        AdaptedFramework newBase =
                DsmJson.of(frameworks.read(onto, catalogues), catalogues).adaptedFramework();
        if (newBase.framework().edition().equals(base.framework().edition())) {
            throw new WrongCall(
                    spec.commandLine(),
                    "--from と --onto が同じ版です: %s",
                    "--from and --onto are the same edition: %s",
                    base.framework().edition());
        }
        requireNewEdition(newBase.framework().edition());
        OverlayRebase rebase = FaultyFileException.sound(overlay, OverlayRebase.of(base, newBase.framework(), overlay));
        requireNewEdition(rebase.rebase().overlay().edition());
        new Output(null, spec.commandLine())
                .write(new RebaseReport(rebase, overlay, language.locale()).in(format), format.written());
        if (!rebase.rebase().isClean()) {
            return spec.exitCodeOnExecutionException();
        }
        if (output != null) {
            new Output(output, spec.commandLine()).write(moved(rebase.rebase(), base, newBase), OutputForm.JSON);
        }
        return spec.exitCodeOnSuccess();
    }

    private void requireNewEdition(Edition taken) {
        if (taken.equals(edition)) {
            throw new WrongCall(
                    spec.commandLine(),
                    "%s はもとの枠組みか今の適用版のものです。違う版を --edition で示してください",
                    "%s is the edition of the base or of the present overlay; give another one with --edition",
                    taken);
        }
    }

    /** Returns the document of the moved overlay, which fits its new base with the exams that go with that. */
    private String moved(Rebase rebase, AdaptedFramework base, AdaptedFramework newBase) {
        Overlay moved = rebase.moved(edition == null ? next(rebase, base, newBase) : edition)
                .orElseThrow();
        String document = DocumentFormat.overlays().write(moved);
        newBase.adapt(document).orElseThrow();
        return document;
    }

    /** Returns the edition that comes after that of the overlay, by what its move does to people. */
    private static Edition next(Rebase rebase, AdaptedFramework base, AdaptedFramework newBase) {
        Overlay overlay = rebase.overlay();
        Framework before = overlay.applyTo(base.framework()).orElseThrow();
        Framework after = rebase.moved(Impact.MAJOR.next(overlay.edition()))
                .orElseThrow()
                .applyTo(newBase.framework())
                .orElseThrow();
        return Difference.between(before, after).impact().orElse(Impact.PATCH).next(overlay.edition());
    }
}
