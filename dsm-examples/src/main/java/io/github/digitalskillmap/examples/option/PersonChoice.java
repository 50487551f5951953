package io.github.digitalskillmap.examples.option;

import io.github.digitalskillmap.examples.file.TeamFile;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.profile.Person;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The one person that a command is about, of a file of people or of the bundled team. */
public final class PersonChoice {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(paramLabel = "PERSON", description = "職員の id / id of the person")
    private String id;

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "職員のファイル（.json .csv .xlsx）。省略時は同梱の 12 名 / file of people; the bundled twelve if left out")
    private @Nullable Path file;

    @Mixin
    private IgnoredColumns ignored;

    /** Returns the person, or throws all faults of the file; what is to be noted of it is told in the language. */
    public Person person(DsmJson documents, Locale language) {
        return new TeamFile(file, language, spec.commandLine(), ignored.titles()).person(id, documents);
    }
}
