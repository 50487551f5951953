package io.github.digitalskillmap.examples.workforce;

import io.github.digitalskillmap.examples.file.FaultList;
import io.github.digitalskillmap.examples.file.InputFiles;
import io.github.digitalskillmap.examples.file.PeopleFile;
import io.github.digitalskillmap.examples.file.PeopleProgress;
import io.github.digitalskillmap.examples.file.PeopleReading;
import io.github.digitalskillmap.examples.option.FrameworkOptions;
import io.github.digitalskillmap.examples.option.IgnoredColumns;
import io.github.digitalskillmap.examples.option.LanguageOption;
import io.github.digitalskillmap.examples.output.Destination;
import io.github.digitalskillmap.examples.output.LineWriter;
import io.github.digitalskillmap.examples.output.OutputForm;
import io.github.digitalskillmap.examples.output.Terminal;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.workforce.PlacementMatrix;
import io.github.digitalskillmap.workforce.Post;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Places people in posts as well as can be, with the reason for each and the nearest alternative. It is a proposal for those who
 * decide, and tells of people by their keys.
 */
@Command(
        name = "place",
        description = "職員をポストに配置する案を作る / propose who takes which post",
        mixinStandardHelpOptions = true)
public final class PlaceCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private IgnoredColumns ignored;

    @Mixin
    private LanguageOption language;

    @Mixin
    private FrameworkOptions framework;

    @Mixin
    private Destination destination;

    @Parameters(
            index = "0",
            paramLabel = "PEOPLE",
            description = "職員のファイル（.json .jsonl .ndjson .csv .xlsx） / file of people")
    private Path people;

    @Parameters(index = "1", paramLabel = "POSTS", description = "ポストの JSON ファイル / JSON file of posts")
    private Path posts;

    @Override
    public Integer call() {
        DsmJson documents = framework.documentsOfToday();
        List<Post> asked = new InputFiles(spec.commandLine()).document(posts, documents.posts()::read);
        PrintWriter err = spec.commandLine().getErr();
        List<Person> read = new ArrayList<>();
        PeopleReading reading = new PeopleFile(people, documents, spec.commandLine(), ignored.titles())
                .readSound(
                        () -> {
                            read.clear();
                            return (person, record) -> read.add(person);
                        },
                        new PeopleProgress(err, language.locale(), Terminal.isThere()));
        StringWriter text = new StringWriter();
        new PlacementReport(FilledPosts.best(PlacementMatrix.of(documents.framework(), read, asked)), language.locale())
                .print(reading.counts(), new LineWriter(text));
        destination.write(text.toString(), OutputForm.TEXT);
        new FaultList(language.locale()).printReading(people, reading, err);
        return reading.counts().rejected() == 0 ? spec.exitCodeOnSuccess() : spec.exitCodeOnExecutionException();
    }
}
