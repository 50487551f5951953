package io.github.digitalskillmap.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.JsonFormat;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Position;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Person;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;

/** The people of a text with a record on each line. */
final class LinePeople extends RecordStream {

    private final Window window;
    private final PersonReader reader;
    private int line;
    private long begin;
    private long end;
    private int index;

    LinePeople(Window window, PersonReader reader) {
        super(window);
        this.window = window;
        this.reader = reader;
    }

    @Override
    Optional<Checked<Person>> read() throws IOException {
        try {
            Optional<Checked<Person>> person = Optional.empty();
            while (person.isEmpty() && documentProblems().isEmpty() && nextLine()) {
                person = isTooLong() ? Optional.of(tooLong()) : person();
            }
            return person;
        } catch (CharacterCodingException e) {
            return brokenEncoding(window.end());
        }
    }

    /** Stops, since what follows cannot be told apart into lines. */
    private Optional<Checked<Person>> brokenEncoding(long place) {
        int column = Math.toIntExact(place - begin + 1);
        tell(List.of(Problem.of(DocumentProblem.BROKEN_ENCODING, DataPath.ROOT).at(Position.of(line, column))));
        return Optional.empty();
    }

    /** Reads the next line, or as much as may be of it, and tells whether there is one. */
    private boolean nextLine() throws IOException {
        if (line > 0 && end == window.end()) {
            return false;
        }
        boolean afterReturn = line > 0 && window.at(end) == '\r';
        begin = line == 0 ? 0 : end + 1;
        line++;
        window.keepFrom(begin);
        boolean more = begin < window.end() || window.readMore();
        if (more && afterReturn && window.at(begin) == '\n') {
            begin++;
        }
        end = window.lineBreak(begin);
        while (end == window.end() && !isTooLong() && window.readMore()) {
            end = window.lineBreak(end);
        }
        return begin < window.end();
    }

    private boolean isTooLong() {
        return end - begin > PeopleReader.MAX_RECORD_LENGTH;
    }

    private Checked<Person> tooLong() throws IOException {
        while (end == window.end()) {
            window.keepFrom(end);
            if (!window.readMore()) {
                break;
            }
            end = window.lineBreak(end);
        }
        return Checked.invalid(List.of(Problem.of(
                        DocumentProblem.LINE_TOO_LONG,
                        DataPath.ROOT.at(index++),
                        Integer.toString(PeopleReader.MAX_RECORD_LENGTH))
                .at(Position.of(line, 1))));
    }

    /** Reads the line; there is nobody if it is blank. */
    private Optional<Checked<Person>> person() throws IOException {
        CharBuffer text = window.text(begin, end);
        DocumentPath path = DocumentPath.ROOT.at(index);
        try (JsonParser parser = JsonFormat.parser(text)) {
            if (parser.nextToken() == null) {
                return Optional.empty();
            }
            Person person = reader.readAtOnce(parser, path);
            if (person != null && parser.nextToken() == null) {
                index++;
                return Optional.of(Checked.valid(person, List.of()));
            }
        } catch (JsonProcessingException e) {
            int zero = text.toString().indexOf('\0');
            if (zero >= 0) {
                return brokenEncoding(begin + zero);
            }
        }
        index++;
        return Optional.of(reader.read(text.toString(), Position.of(line, 1), path));
    }
}
