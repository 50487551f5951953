package io.github.digitalskillmap.json.people;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.reading.JsonFormat;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Position;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Person;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people of a text with a record on each line. */
public final class LinePeople implements PeopleSource {

    /** How many times as long as it may be a line is before it is taken for one without an end. */
    private static final long MOST_SKIPPED = 16;

    private final MarkedReader text;
    private final RecordReader reader;
    private int line;
    private long begin;
    private long end;
    private int index;
    private List<Problem> problems = List.of();

    /**
     * Opens lines.
     *
     * @param longest how many characters a line may have
     */
    public LinePeople(InputStream lines, int longest, Names names) {
        this.text = new MarkedReader(lines, longest);
        this.reader = new RecordReader(names);
    }

    @Override
    public Optional<Checked<Person>> read() throws IOException {
        try {
            Optional<Checked<Person>> person = Optional.empty();
            while (person.isEmpty() && problems.isEmpty() && nextLine()) {
                person = isTooLong() ? tooLong() : person();
            }
            return person;
        } catch (CharacterCodingException e) {
            return brokenEncoding(text.end());
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
                .at(DataPath.ROOT.at(place()).at("id"), DataPath.ROOT.at(before))
                .at(Position.of(line, 1));
    }

    @Override
    public Problem looksLike(int before) {
        return DocumentProblem.ID_LOOKS_EQUAL
                .at(DataPath.ROOT.at(place()).at("id"), DataPath.ROOT.at(before).at("id"))
                .at(Position.of(line, 1));
    }

    @Override
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    /** Stops, since what follows cannot be told apart into lines. */
    private Optional<Checked<Person>> brokenEncoding(long place) {
        int column = Math.toIntExact(place - begin + 1);
        problems = List.of(
                Problem.of(DocumentProblem.BROKEN_ENCODING, DataPath.ROOT).at(Position.of(line, column)));
        return Optional.empty();
    }

    /** Reads the next line, or as much as may be of it, and tells whether there is one. */
    private boolean nextLine() throws IOException {
        if (line > 0 && end == text.end()) {
            return false;
        }
        boolean afterReturn = line > 0 && text.at(end) == '\r';
        begin = line == 0 ? 0 : end + 1;
        line++;
        text.keepFrom(begin);
        boolean more = begin < text.end() || text.readMore();
        if (more && afterReturn && text.at(begin) == '\n') {
            begin++;
        }
        end = text.lineBreak(begin);
        while (end == text.end() && !isTooLong() && text.readMore()) {
            end = text.lineBreak(end);
        }
        return begin < text.end();
    }

    private boolean isTooLong() {
        return end - begin > text.longest();
    }

    /** Goes on to the end of the line, or stops if that is nowhere near. */
    private Optional<Checked<Person>> tooLong() throws IOException {
        reader.forget();
        List<Problem> told = List.of(
                Problem.of(DocumentProblem.LINE_TOO_LONG, DataPath.ROOT.at(index++), Integer.toString(text.longest()))
                        .at(Position.of(line, 1)));
        while (end == text.end()) {
            if (end - begin > MOST_SKIPPED * text.longest()) {
                problems = told;
                return Optional.empty();
            }
            text.keepFrom(end);
            if (!text.readMore()) {
                break;
            }
            end = text.lineBreak(end);
        }
        return Optional.of(Checked.invalid(told));
    }

    /** Reads the line; there is nobody if it is blank. */
    private Optional<Checked<Person>> person() throws IOException {
        CharBuffer record = text.text(begin, end);
        DataPath path = DataPath.ROOT.at(index);
        try (JsonParser parser = JsonFormat.parser(record)) {
            if (parser.nextToken() == null) {
                return Optional.empty();
            }
            Person person = reader.readAtOnce(parser, path);
            if (person != null && parser.nextToken() == null) {
                index++;
                return Optional.of(Checked.valid(person, List.of()));
            }
        } catch (JsonProcessingException e) {
            int zero = record.toString().indexOf('\0');
            if (zero >= 0) {
                return brokenEncoding(begin + zero);
            }
        }
        index++;
        return Optional.of(reader.read(record.toString(), Position.of(line, 1), path));
    }
}
