package io.github.digitalskillmap.examples.document;

import io.github.digitalskillmap.examples.output.Destination;
import io.github.digitalskillmap.examples.output.OutputForm;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.tokyo.TokyoAssessment;
import io.github.digitalskillmap.tokyo.TokyoCareers;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoPolicy;
import io.github.digitalskillmap.tokyo.TokyoTalents;
import io.github.digitalskillmap.tokyo.TokyoTraining;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Writes a framework, an exam catalogue, a cycle of assessment, a curriculum, a system of careers or of talent types as one JSON
 * document, every fact with its standing and citation.
 */
@Command(
        name = "export",
        description = "一つの全体を JSON で書き出す / write the whole of one thing as JSON",
        mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "SUBJECT",
            description = "tokyo: 枠組み / framework; ipa: 試験カタログ / exam catalogue; cycle: 東京都のサイクル / Tokyo's cycle;"
                    + " cycle-correction-first: 自己補正を集計・分析の前に置くサイクル / the same with self-correction before the"
                    + " analysis;"
                    + " careers: 東京都のキャリアの体系 / Tokyo's system of careers;"
                    + " curriculum: 東京都の 2024 年度の研修 / Tokyo's training of fiscal 2024;"
                    + " talents: 東京都の人材像 / Tokyo's talent types;"
                    + " policy: 役割、目的、配置の考え方などの方針の記述 / what the policy says of roles, purposes, placement and more")
    private Subject subject;

    @Mixin
    private Destination destination;

    @Override
    public Integer call() {
        String document = switch (subject) {
            case TOKYO -> DocumentFormat.frameworks().write(TokyoFramework.policyVersion2());
            case IPA -> DocumentFormat.examCatalogues().write(IpaCatalogue.fiscalYear2026());
            case CYCLE -> DocumentFormat.assessmentCycles().write(TokyoAssessment.cycle());
            case CYCLE_CORRECTION_FIRST ->
                DocumentFormat.assessmentCycles().write(TokyoAssessment.cycleWithCorrectionFirst());
            case POLICY -> DocumentFormat.policies().write(TokyoPolicy.version2());
            case CAREERS ->
                DsmJson.of(TokyoFramework.policyVersion2()).careerSystems().write(TokyoCareers.system());
            case CURRICULUM ->
                DsmJson.of(TokyoFramework.policyVersion2()).curricula().write(TokyoTraining.fiscalYear2024());
            case TALENTS ->
                DsmJson.of(TokyoFramework.policyVersion2()).talentSystems().write(TokyoTalents.system());
        };
        destination.write(document, OutputForm.JSON);
        return 0;
    }

    private enum Subject {
        TOKYO,
        IPA,
        CYCLE,
        CYCLE_CORRECTION_FIRST,
        CAREERS,
        CURRICULUM,
        TALENTS,
        POLICY;

        /** Returns the constant as it is written on a command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
