package io.github.digitalskillmap.examples.option;

import io.github.digitalskillmap.examples.call.WrongCall;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The job types that a report is asked for. */
public final class JobTypeOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--job-type",
            paramLabel = "JOBTYPE",
            description = "ジョブタイプの名前または id（繰り返し可）。省略時は各人に合うもの（結果文書では全種） / name or id of a job type,"
                    + " may be repeated; if left out, those that fit each person best, in a document of results all")
    private List<String> names = List.of();

    /** Returns the job types of a framework; none if it was not asked for any. */
    public List<JobType> of(Framework framework) {
        return names.stream().map(name -> find(framework, name)).toList();
    }

    private JobType find(Framework known, String name) {
        return known.findJobType(name)
                .orElseThrow(() -> new WrongCall(
                        spec.commandLine(),
                        "この枠組みにないジョブタイプです: %s（%s）",
                        "this framework has no such job type: %s (%s)",
                        name,
                        Wording.list(known.jobTypes().stream()
                                .map(each -> Wording.sentence("%s [%s]", "%s [%s]", each.name(), each.id()))
                                .toList())));
    }
}
