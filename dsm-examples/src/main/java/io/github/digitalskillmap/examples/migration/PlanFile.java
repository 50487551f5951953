package io.github.digitalskillmap.examples.migration;

import io.github.digitalskillmap.examples.call.WrongCall;
import io.github.digitalskillmap.examples.file.InputFiles;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.migration.MigrationPlan;
import java.nio.file.Path;
import picocli.CommandLine;

/** The file of a migration plan. */
final class PlanFile {

    private final Path file;
    private final CommandLine commandLine;

    PlanFile(Path file, CommandLine commandLine) {
        this.file = file;
        this.commandLine = commandLine;
    }

    /** Returns the plan from one framework to another, or throws all faults of the file. */
    MigrationPlan read(Framework from, Framework to) {
        MigrationPlan plan = new InputFiles(commandLine).document(file, DocumentFormat.migrationPlans(from, to)::read);
        if (!plan.from().equals(from) || !plan.to().equals(to)) {
            throw new WrongCall(
                    commandLine,
                    "計画は %s から %s へのものですが、指定された枠組みは %s と %s です",
                    "the plan is from %s to %s, but the frameworks given are %s and %s",
                    plan.from().edition(),
                    plan.to().edition(),
                    from.edition(),
                    to.edition());
        }
        return plan;
    }
}
