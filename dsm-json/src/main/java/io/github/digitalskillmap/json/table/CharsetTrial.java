package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.json.text.Archive;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Position;
import io.github.digitalskillmap.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/** One attempt to read bytes in a character set, without keeping what was read. */
final class CharsetTrial {

    private static final int BLOCK = 64 * 1024;

    /** No character of the character sets tried has more bytes. */
    private static final int LONGEST_CHARACTER = 4;

    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK + LONGEST_CHARACTER);
    private final CharBuffer chars = CharBuffer.allocate(BLOCK);
    private int line = 1;
    private boolean failed;
    private boolean hasZero;

    private CharsetTrial(Charset charset) {
        this.charset = charset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Returns UTF-8 if all bytes are that, or else MS932 if they are that, or else the line where neither goes on. */
    static Checked<Charset> detect(InputStream document) throws IOException {
        CharsetTrial utf8 = new CharsetTrial(CsvEncoding.UTF_8.charset());
        CharsetTrial ms932 = new CharsetTrial(CsvEncoding.MS932.charset());
        byte[] block = document.readNBytes(BLOCK);
        if (Archive.isBegunBy(block)) {
            return Checked.invalid(
                    List.of(Problem.of(TableProblem.NOT_CSV, DataPath.ROOT).at(Position.of(1, 1))));
        }
        do {
            utf8.read(block);
            ms932.read(block);
            block = document.readNBytes(BLOCK);
        } while (block.length > 0 && !(utf8.failed && ms932.failed));
        utf8.end();
        ms932.end();
        if (!utf8.failed) {
            return Checked.valid(utf8.charset, List.of());
        }
        if (!ms932.failed) {
            return Checked.valid(ms932.charset, List.of());
        }
        CharsetTrial further = utf8.line < ms932.line ? ms932 : utf8;
        TableProblem code = further.hasZero ? TableProblem.NUL_LETTER : TableProblem.UNKNOWN_ENCODING;
        return Checked.invalid(List.of(Problem.of(code, DataPath.ROOT).at(Position.of(further.line, 1))));
    }

    private void read(byte[] block) {
        bytes.put(block);
        decode(false);
    }

    private void end() {
        decode(true);
    }

    private void decode(boolean end) {
        bytes.flip();
        CoderResult result = CoderResult.OVERFLOW;
        while (!failed && result.isOverflow()) {
            result = decoder.decode(bytes, chars.clear(), end);
            look(chars.flip());
            failed |= result.isError();
        }
        if (failed) {
            bytes.clear();
        } else {
            bytes.compact();
        }
    }

    /** UTF-16 without a mark is well-formed in either character set, but full of zeros, which no table has. */
    private void look(CharBuffer text) {
        while (!failed && text.hasRemaining()) {
            char c = text.get();
            hasZero = c == '\0';
            failed = hasZero;
            line += c == '\n' ? 1 : 0;
        }
    }
}
