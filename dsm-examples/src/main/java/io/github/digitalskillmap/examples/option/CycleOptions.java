package io.github.digitalskillmap.examples.option;

import io.github.digitalskillmap.assessment.AssessmentCycle;
import io.github.digitalskillmap.examples.file.InputFiles;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.tokyo.TokyoAssessment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The cycles of assessment that a command knows: Tokyo's in both orders, and those of files. */
public final class CycleOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--cycle",
            paramLabel = "FILE",
            description = "独自のサイクルの JSON ファイル（複数可） / JSON file of a cycle of your own; may be repeated")
    private List<Path> files = new ArrayList<>();

    /** Returns the cycles, or throws all faults of a file. */
    public List<AssessmentCycle> cycles() {
        List<AssessmentCycle> cycles =
                new ArrayList<>(List.of(TokyoAssessment.cycle(), TokyoAssessment.cycleWithCorrectionFirst()));
        for (Path file : files) {
            cycles.add(new InputFiles(spec.commandLine()).document(file, DocumentFormat.assessmentCycles()::read));
        }
        return cycles;
    }
}
