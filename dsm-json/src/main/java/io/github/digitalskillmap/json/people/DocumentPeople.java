package io.github.digitalskillmap.json.people;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.digitalskillmap.json.document.person.PeopleDocument;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.reading.DocumentReader;
import io.github.digitalskillmap.json.reading.JsonFormat;
import io.github.digitalskillmap.json.reading.Lines;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Position;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Person;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people of a document, which is never there as a whole.
 *
 * <p>What stands before and after the people is kept, and checked as a document without people.
 */
public final class DocumentPeople implements PeopleSource {

    private static final String PEOPLE = "people";
    private static final DataPath PATH = DataPath.ROOT.at(PEOPLE);

    /** What says how the people are to be read. */
    private static final Set<DataPath> DECISIVE =
            Set.of(DataPath.ROOT.at("kind"), DataPath.ROOT.at("version"), DataPath.ROOT.at("framework"));

    private final MarkedReader text;
    private final JsonParser parser;
    private final DocumentReader<PeopleDocument> documents;
    private final Names names;
    private final RecordReader reader;
    private List<Problem> problems = List.of();

    private Stage stage = Stage.BEFORE;
    private String head = "";
    private @Nullable JsonStreamContext list;
    private int index;
    private long mark;
    private Position markedAt = Position.of(1, 1);
    private Position recordAt = Position.of(1, 1);

    private DocumentPeople(
            MarkedReader text, JsonParser parser, DocumentReader<PeopleDocument> documents, Names names) {
        this.text = text;
        this.parser = parser;
        this.documents = documents;
        this.names = names;
        this.reader = new RecordReader(names);
    }

    private enum Stage {
        BEFORE,
        BETWEEN,
        WITHIN,
        AFTER,
        END
    }

    /**
     * Opens a document.
     *
     * @param longest how many characters a record may have
     * @param documents reads what stands around the people
     */
    public static DocumentPeople open(
            InputStream document, int longest, DocumentReader<PeopleDocument> documents, Names names) {
        try {
            MarkedReader text = new MarkedReader(document, longest);
            return new DocumentPeople(text, JsonFormat.parser(text), documents, names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Checked<Person>> read() throws IOException {
        try {
            if (stage == Stage.BEFORE) {
                begin();
            }
            return stage == Stage.BETWEEN ? person() : Optional.empty();
        } catch (CharacterCodingException e) {
            return stop(problem(DocumentProblem.BROKEN_ENCODING, text.end()));
        } catch (MarkedReader.TooLongException e) {
            return stop(tooLarge());
        } catch (JsonProcessingException e) {
            return broken(e);
        }
    }

    @Override
    public @Nullable String id() {
        return reader.id();
    }

    @Override
    public int place() {
        return index - 1;
    }

    @Override
    public Problem repeated(int before) {
        return DocumentProblem.REPEATED_PERSON
                .at(PATH.at(place()).at("id"), PATH.at(before))
                .at(recordAt);
    }

    @Override
    public Problem looksLike(int before) {
        return DocumentProblem.ID_LOOKS_EQUAL
                .at(PATH.at(place()).at("id"), PATH.at(before).at("id"))
                .at(recordAt);
    }

    @Override
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** Reads all that stands before the people, or the whole document if it has none. */
    private void begin() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT || !reachPeople()) {
            end();
            return;
        }
        list = parser.getParsingContext();
        JsonLocation here = parser.currentLocation();
        head = text.text(0, here.getCharOffset()).toString();
        mark(here);
        problems = problemsOf(head).stream()
                .filter(problem -> problem.code() != DocumentProblem.UNEXPECTED_END)
                .toList();
        boolean isReadable = problems.stream().map(Problem::path).noneMatch(DECISIVE::contains);
        stage = isReadable ? Stage.BETWEEN : Stage.END;
    }

    private boolean reachPeople() throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean isPeople = parser.currentName().equals(PEOPLE);
            if (parser.nextToken() == JsonToken.START_ARRAY && isPeople) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private Optional<Checked<Person>> person() throws IOException {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            mark(parser.currentTokenLocation());
            stage = Stage.AFTER;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                parser.nextToken();
                parser.skipChildren();
            }
            end();
            return Optional.empty();
        }
        mark(parser.currentTokenLocation());
        recordAt = markedAt;
        stage = Stage.WITHIN;
        DataPath path = PATH.at(index);
        Person person = reader.readAtOnce(parser, path);
        while (!parser.getParsingContext().equals(list)) {
            parser.nextToken();
        }
        parser.finishToken();
        JsonLocation end = parser.currentLocation();
        if (end.getCharOffset() - mark > text.longest()) {
            return stop(tooLarge());
        }
        Checked<Person> checked = person == null
                ? reader.read(text.text(mark, end.getCharOffset()).toString(), markedAt, path)
                : Checked.valid(person, List.of());
        mark(end);
        index++;
        stage = Stage.BETWEEN;
        return Optional.of(checked);
    }

    /** Reads what follows the document, and tells what is wrong with all but its people. */
    private void end() throws IOException {
        parser.finishToken();
        long end = parser.currentLocation().getCharOffset();
        boolean isWhole = text.isBlankFrom(end);
        problems = problemsOf(head + text.text(mark, isWhole ? end : text.end()));
        stage = Stage.END;
    }

    /** Tells what is wrong with the document from its head on and, behind that, from the mark on. */
    private List<Problem> problemsOf(String withoutPeople) {
        Position cut = Lines.of(head).at(head.length());
        return documents
                .read(withoutPeople, (found, findings) -> Optional.of(new PeopleEntries(names, findings).people(found)))
                .problems()
                .stream()
                .map(problem -> problem.at(moved(problem.position().orElseThrow(), cut)))
                .toList();
    }

    /** Returns where in the document a position is that was found in what is left of it. */
    private Position moved(Position position, Position cut) {
        if (position.compareTo(cut) < 0) {
            return position;
        }
        int line = position.line() - cut.line();
        return Position.of(
                markedAt.line() + line,
                line == 0 ? markedAt.column() + position.column() - cut.column() : position.column());
    }

    private Optional<Checked<Person>> broken(JsonProcessingException e) {
        String rest = text.text(mark, text.end()).toString();
        int zero = rest.indexOf('\0');
        if (zero >= 0) {
            return stop(problem(DocumentProblem.BROKEN_ENCODING, mark + zero));
        }
        if (stage == Stage.WITHIN) {
            return stop(reader.read(rest, markedAt, PATH.at(index)).problems());
        }
        if (stage == Stage.BETWEEN) {
            return stop(List.of(breakBetween(e)));
        }
        problems = problemsOf(head + rest);
        stage = Stage.END;
        return Optional.empty();
    }

    private Problem breakBetween(JsonProcessingException e) {
        if (e instanceof JsonEOFException) {
            return problem(DocumentProblem.UNEXPECTED_END, text.end());
        }
        JsonLocation location = Objects.requireNonNullElseGet(e.getLocation(), parser::currentLocation);
        long place = Math.min(location.getCharOffset(), text.end() - 1);
        String near = Character.toString(Character.codePointAt(text.text(place, text.end()), 0));
        return problem(DocumentProblem.BROKEN_SYNTAX, place, Quotation.of(near));
    }

    private Problem tooLarge() {
        DataPath path = stage == Stage.WITHIN ? PATH.at(index) : DataPath.ROOT;
        return Problem.of(DocumentProblem.RECORD_TOO_LARGE, path, Integer.toString(text.longest()))
                .at(markedAt);
    }

    private Problem problem(DocumentProblem code, long place, String... arguments) {
        Lines lines = Lines.of(text.text(mark, text.end()).toString(), markedAt);
        return Problem.of(code, DataPath.ROOT, arguments).at(lines.at(Math.toIntExact(place - mark)));
    }

    /** Ends here, and tells why beside what was told of the head. */
    private Optional<Checked<Person>> stop(Problem problem) {
        return stop(List.of(problem));
    }

    private Optional<Checked<Person>> stop(List<Problem> further) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(further);
        problems = List.copyOf(all);
        stage = Stage.END;
        return Optional.empty();
    }

    private void mark(JsonLocation here) {
        mark = here.getCharOffset();
        markedAt = Position.of(here.getLineNr(), here.getColumnNr());
        text.keepFrom(mark);
    }
}
