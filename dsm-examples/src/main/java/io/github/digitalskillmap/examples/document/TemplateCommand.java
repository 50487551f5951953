package io.github.digitalskillmap.examples.document;

import io.github.digitalskillmap.examples.call.WrongCall;
import io.github.digitalskillmap.examples.file.BundledFile;
import io.github.digitalskillmap.examples.file.FaultList;
import io.github.digitalskillmap.examples.file.InputFiles;
import io.github.digitalskillmap.examples.option.FrameworkOptions;
import io.github.digitalskillmap.examples.option.TableOptions;
import io.github.digitalskillmap.examples.output.FileKind;
import io.github.digitalskillmap.examples.output.Output;
import io.github.digitalskillmap.examples.output.OutputForm;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.table.JobTypeMatrix;
import io.github.digitalskillmap.json.table.PeopleTable;
import io.github.digitalskillmap.json.table.Table;
import io.github.digitalskillmap.migration.MigrationPlan;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a table to fill in, of people or of what job types require, or a document to begin with. */
@Command(
        name = "template",
        description = "記入用の表や文書のひな形を書き出す / write a table to fill in, or a document to begin with",
        mixinStandardHelpOptions = true)
public final class TemplateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private TableOptions options;

    @Mixin
    private FrameworkOptions frameworks;

    @Parameters(
            paramLabel = "KIND",
            description = "people（職員）、matrix（ジョブタイプ）、overlay（適用版）、posts（ポスト）、demand（業務の調査）、careers（経歴）、"
                    + "assessments（スキルチェックから認定までの記録）、migration-plan（移行計画）、framework（枠組み）、exam-catalogue（試験"
                    + "カタログ）、assessment-cycle（サイクル）、career-system（キャリアの体系）、curriculum（研修）、talent-system（人材像の"
                    + "体系）または policy（方針の記述）"
                    + " / people, matrix, overlay, posts, demand, careers, assessments, migration-plan, framework, exam-catalogue,"
                    + " assessment-cycle, career-system, curriculum, talent-system or policy")
    private Template kind;

    @Option(names = "--filled", description = "ジョブタイプの表に今の要件を入れておく / put the present levels into the matrix")
    private boolean filled;

    @Override
    public Integer call() {
        DsmJson documents = frameworks.documents();
        Output output = new Output(options.output(), spec.commandLine());
        if (filled && kind != Template.MATRIX) {
            throw new WrongCall(spec.commandLine(), "--filled は matrix だけで使えます", "--filled is for the matrix only");
        }
        if (kind != Template.PEOPLE && spec.commandLine().getParseResult().hasMatchedOption("--form")) {
            throw new WrongCall(spec.commandLine(), "--form は people だけで使えます", "--form is for people only");
        }
        Optional<String> document = document(documents.framework());
        if (document.isPresent()) {
            output.write(document.get(), OutputForm.JSON);
            return spec.exitCodeOnSuccess();
        }
        FileKind written = output.file() == null ? FileKind.CSV : tableKind(output.file());
        Checked<Table> table = table(documents);
        output.write(table.orElseThrow(), written);
        new FaultList(options.language())
                .printWarnings(table.problems(), spec.commandLine().getErr());
        return spec.exitCodeOnSuccess();
    }

    /** Returns the document to begin with, if the kind is no table. */
    private Optional<String> document(Framework framework) {
        return switch (kind) {
            case OVERLAY -> Optional.of(DocumentFormat.overlays().write(new StartingOverlay(framework).overlay()));
            case POSTS ->
                Optional.of(
                        DsmJson.of(framework).posts().write(new StartingPosts(framework, options.language()).posts()));
            case DEMAND ->
                Optional.of(DsmJson.of(framework)
                        .demand()
                        .write(new StartingDemand(framework, options.language()).survey()));
            case MIGRATION_PLAN ->
                Optional.of(DocumentFormat.migrationPlans(framework).write(MigrationPlan.identity(framework)));
            case FRAMEWORK -> Optional.of(DocumentFormat.frameworks().write(framework));
            case EXAM_CATALOGUE -> Optional.of(BundledDocument.IPA.text());
            case ASSESSMENT_CYCLE -> Optional.of(BundledDocument.CYCLE.text());
            case POLICY -> Optional.of(BundledDocument.POLICY.text());
            case CAREERS -> ofTokyo(framework, () -> new BundledFile("careers.json").text());
            case ASSESSMENTS -> ofTokyo(framework, () -> new BundledFile("assessments.json").text());
            case CAREER_SYSTEM -> ofTokyo(framework, BundledDocument.CAREERS::text);
            case CURRICULUM -> ofTokyo(framework, BundledDocument.CURRICULUM::text);
            case TALENT_SYSTEM -> ofTokyo(framework, BundledDocument.TALENTS::text);
            case PEOPLE, MATRIX -> Optional.empty();
        };
    }

    /** Returns a document that goes with the framework of Tokyo alone. */
    private Optional<String> ofTokyo(Framework framework, Supplier<String> document) {
        if (!framework.equals(TokyoFramework.policyVersion2())) {
            throw new WrongCall(
                    spec.commandLine(),
                    "%s のひな形は東京都の枠組みのものだけです",
                    "the template of %s is for the framework of Tokyo only",
                    kind);
        }
        return Optional.of(document.get());
    }

    private FileKind tableKind(Path output) {
        return new InputFiles(spec.commandLine())
                .findKind(output)
                .filter(kind -> kind != FileKind.JSON)
                .orElseThrow(() -> new WrongCall(
                        spec.commandLine(),
                        "表は .csv か .xlsx に書きます: %s",
                        "a table is written to .csv or .xlsx: %s",
                        output));
    }

    private Checked<Table> table(DsmJson documents) {
        Framework framework = documents.framework();
        if (kind == Template.PEOPLE) {
            PeopleTable people = InputFiles.people(documents, List.of());
            return Checked.valid(people.template(options.form(), options.language()), List.of());
        }
        JobTypeMatrix matrix = JobTypeMatrix.of(framework);
        return filled
                ? matrix.write(options.language())
                : Checked.valid(matrix.template(options.language()), List.of());
    }

    private enum Template {
        PEOPLE,
        MATRIX,
        OVERLAY,
        POSTS,
        DEMAND,
        CAREERS,
        ASSESSMENTS,
        MIGRATION_PLAN,
        FRAMEWORK,
        EXAM_CATALOGUE,
        ASSESSMENT_CYCLE,
        CAREER_SYSTEM,
        CURRICULUM,
        TALENT_SYSTEM,
        POLICY;

        /** Returns the constant as it is written on a command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
