package io.github.digitalskillmap.examples;

import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.AssessmentCycleWriter;
import io.github.digitalskillmap.json.CurriculumWriter;
import io.github.digitalskillmap.json.ExamCatalogueWriter;
import io.github.digitalskillmap.json.FrameworkWriter;
import io.github.digitalskillmap.tokyo.TokyoAssessment;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoTraining;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Writes a framework, an exam catalogue, a cycle of assessment or a curriculum as one JSON document, every fact with its standing and
 * citation.
 */
@Command(
        name = "export",
        description =
                "枠組み、試験カタログ、サイクルまたはカリキュラムの全体を JSON で書き出す / write a whole framework, exam catalogue, cycle or curriculum as"
                        + " JSON",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "SUBJECT",
            description = "tokyo: 枠組み / framework; ipa: 試験カタログ / exam catalogue; cycle: 東京都のサイクル / Tokyo's cycle;"
                    + " curriculum: 東京都の 2024 年度の研修 / Tokyo's training of fiscal 2024")
    private Subject subject;

    @Mixin
    private Destination destination;

    @Override
    public Integer call() {
        String document = switch (subject) {
            case TOKYO -> FrameworkWriter.of().write(TokyoFramework.policyVersion2());
            case IPA -> ExamCatalogueWriter.of().write(IpaCatalogue.current());
            case CYCLE -> AssessmentCycleWriter.of().write(TokyoAssessment.cycle());
            case CURRICULUM -> CurriculumWriter.of().write(TokyoTraining.fiscalYear2024());
        };
        destination.write(document);
        return 0;
    }

    private enum Subject {
        TOKYO,
        IPA,
        CYCLE,
        CURRICULUM
    }
}
