package io.github.digitalskillmap.examples.option;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamScale;
import io.github.digitalskillmap.examples.call.WrongCall;
import io.github.digitalskillmap.examples.file.InputFiles;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.DocumentFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The exams that a command knows: the national ones, and those of files. */
public final class ExamOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--exams",
            paramLabel = "FILE",
            description = "独自の試験カタログの JSON ファイル（複数可） / JSON file of an exam catalogue of your own; may be repeated")
    private List<Path> files = new ArrayList<>();

    /** Returns the catalogues, or throws all faults of a file. */
    public List<ExamCatalogue> catalogues() {
        List<ExamCatalogue> catalogues = new ArrayList<>(List.of(IpaCatalogue.fiscalYear2026()));
        for (Path file : files) {
            ExamCatalogue added =
                    new InputFiles(spec.commandLine()).document(file, DocumentFormat.examCatalogues()::read);
            catalogues.forEach(known -> requireApart(known, added, file));
            catalogues.add(added);
        }
        return catalogues;
    }

    /** An exam of two catalogues could not be told apart. */
    private void requireApart(ExamCatalogue known, ExamCatalogue added, Path file) {
        List<Identifier> shared = ids(known);
        shared.retainAll(ids(added));
        if (!shared.isEmpty()) {
            throw new WrongCall(
                    spec.commandLine(),
                    "%s は、すでに使えるカタログ %s と同じ試験・尺度を含みます: %s",
                    "%s has exams or scales of the catalogue %s, which is known already: %s",
                    file,
                    known.edition(),
                    shared);
        }
    }

    private static List<Identifier> ids(ExamCatalogue catalogue) {
        return Stream.concat(
                        catalogue.exams().stream().map(Exam::id),
                        catalogue.scales().stream().map(ExamScale::id))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
