package io.github.digitalskillmap.examples.document;

import io.github.digitalskillmap.examples.output.Destination;
import io.github.digitalskillmap.examples.output.OutputForm;
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
    private BundledDocument subject;

    @Mixin
    private Destination destination;

    @Override
    public Integer call() {
        destination.write(subject.text(), OutputForm.JSON);
        return 0;
    }
}
