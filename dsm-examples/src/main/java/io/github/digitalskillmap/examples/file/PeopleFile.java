package io.github.digitalskillmap.examples.file;

import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.PeopleCounts;
import io.github.digitalskillmap.json.PeopleStream;
import io.github.digitalskillmap.json.table.CsvEncoding;
import io.github.digitalskillmap.json.table.CsvFormat;
import io.github.digitalskillmap.json.table.TableProblem;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Person;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;
import picocli.CommandLine;

/** A file of people of any size, which is read one by one as often as needed. */
public final class PeopleFile {

    private static final int PROBLEMS_KEPT = 1_000;
    private static final Set<String> LINES = Set.of(".jsonl", ".ndjson");

    private final Path file;
    private final DsmJson documents;
    private final CommandLine commandLine;
    private final List<String> ignored;

    /** Makes a file of people whose documents are these, without some columns. */
    public PeopleFile(Path file, DsmJson documents, CommandLine commandLine, List<String> ignored) {
        this.file = file;
        this.documents = documents;
        this.commandLine = commandLine;
        this.ignored = ignored;
    }

    /** Hands over each person, and returns what was understood; throws all faults once the file was read to its end. */
    public PeopleReading read(Consumer<Person> each) {
        List<Problem> problems = new ArrayList<>();
        PeopleReading reading;
        try (PeopleStream people = open()) {
            while (people.hasNext()) {
                Checked<Person> person = people.next();
                problems.addAll(person.problems());
                person.value().ifPresent(each);
            }
            problems.addAll(people.documentProblems());
            reading = reading(people, people.counts(), problems);
        }
        kept().requireUnchanged();
        FaultyFileException.ifAny(file, problems);
        return reading;
    }

    /** Tells whether a file has a record on each line. */
    public static boolean hasLines(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return LINES.stream().anyMatch(name::endsWith);
    }

    /**
     * Hands over each person without a fault who is there once, with the number of the record, from 1, and returns how many
     * there are and what is wrong with the others; throws what is wrong with the document itself.
     *
     * @param start begins to take people: once, and again if the same person was met twice, since nobody taken before counts then
     */
    public PeopleReading readSound(Supplier<ObjLongConsumer<Person>> start, PeopleProgress progress) {
        try (PeopleStream people = open()) {
            PeopleReading reading = readSound(people, place -> false, start.get(), progress);
            if (!people.hasRepeated()) {
                return reading;
            }
            if (reading.problems().stream().anyMatch(problem -> problem.code() == TableProblem.ROWS_APART)) {
                try (PeopleStream whole = openWhole()) {
                    return readSound(whole, place -> false, start.get(), progress);
                }
            }
            try (PeopleStream again = open()) {
                return readSound(again, people::isRepeated, start.get(), progress);
            }
        }
    }

    private PeopleReading readSound(
            PeopleStream people, IntPredicate isRepeated, ObjLongConsumer<Person> each, PeopleProgress progress) {
        List<Problem> problems = new ArrayList<>();
        long leftOut = 0;
        while (people.hasNext()) {
            Checked<Person> person = people.next();
            person.problems().stream().limit(PROBLEMS_KEPT - problems.size()).forEach(problems::add);
            long record = people.counts().read();
            if (isRepeated.test(people.place())) {
                leftOut += person.isValid() ? 1 : 0;
            } else {
                person.value().ifPresent(sound -> each.accept(sound, record));
            }
            progress.read(record);
        }
        progress.end();
        FaultyFileException.ifAny(file, people.documentProblems());
        problems.addAll(people.documentProblems());
        kept().requireUnchanged();
        PeopleCounts counts = people.counts();
        return reading(people, new PeopleCounts(counts.accepted() - leftOut, counts.rejected() + leftOut), problems);
    }

    private PeopleReading reading(PeopleStream people, PeopleCounts counts, List<Problem> problems) {
        return new PeopleReading(counts, problems, documents.framework().edition(), people.table());
    }

    /** Hands over the people of a file that was read before without a fault. */
    public void readAgain(Consumer<Iterator<Person>> all) {
        try (PeopleStream people = open()) {
            all.accept(new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return people.hasNext();
                }

                @Override
                public Person next() {
                    return people.next().value().orElseThrow(kept()::changed);
                }
            });
        }
        kept().requireUnchanged();
    }

    private RereadableFile kept() {
        return RereadableFile.of(file, commandLine);
    }

    private PeopleStream open() {
        InputFiles files = new InputFiles(commandLine);
        files.requireReadable(file);
        files.requireTable(file, ignored);
        if (hasLines(file)) {
            return documents.peopleReader().openLines(kept().content());
        }
        return switch (files.kind(file)) {
            case JSON -> documents.peopleReader().open(kept().content());
            case CSV ->
                InputFiles.people(documents, ignored)
                        .open(FaultyFileException.sound(
                                file, CsvFormat.of(CsvEncoding.UTF_8).open(kept().content())));
            case XLSX -> openWhole();
        };
    }

    /** Opens a table that is held as a whole, in which the rows of a person may stand apart. */
    private PeopleStream openWhole() {
        return InputFiles.people(documents, ignored).open(new InputFiles(commandLine).scan(file));
    }
}
