package io.github.digitalskillmap.json.reading;

import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.text.Archive;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Position;
import io.github.digitalskillmap.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Turns bytes into text and tells where they stop to be UTF-8. */
public final class Utf8 {

    private final int maxBytes;

    public Utf8(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    public Checked<String> decode(InputStream document) {
        try {
            byte[] bytes = document.readNBytes(maxBytes);
            return document.read() == -1
                    ? decode(bytes)
                    : invalid(DocumentProblem.DOCUMENT_TOO_LARGE, Position.of(1, 1), Integer.toString(maxBytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Checked<String> decode(byte[] bytes) {
        if (Archive.isBegunBy(bytes)) {
            return invalid(DocumentProblem.NOT_JSON, Position.of(1, 1), Archive.LETTERS);
        }
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        boolean whole = !StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), decoded, true)
                .isError();
        String text = decoded.flip().toString();
        // UTF-16 without a mark is well-formed UTF-8, but full of zeros, which no JSON has.
        int zero = text.indexOf('\0');
        if (whole && zero == -1) {
            return Checked.valid(text, List.of());
        }
        int bad = zero == -1 ? text.length() : zero;
        return invalid(DocumentProblem.NOT_UTF8, Lines.of(text).at(bad));
    }

    private static Checked<String> invalid(DocumentProblem code, Position position, String... arguments) {
        return Checked.invalid(
                List.of(Problem.of(code, DataPath.ROOT, arguments).at(position)));
    }
}
