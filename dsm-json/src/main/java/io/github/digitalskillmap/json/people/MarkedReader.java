package io.github.digitalskillmap.json.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads the text of a stream in UTF-8, of which all that follows a mark can be looked at again.
 *
 * <p>Places are counted in UTF-16 units from the first letter; a byte order mark is left out. Not more is held back than
 * the longest part and what is read ahead.
 */
final class MarkedReader extends Reader {

    private static final int CHUNK = 8192;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream from;
    private final int longest;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).flip();
    private char[] text = new char[2 * CHUNK];
    private int size;
    private long unread;
    private int kept;
    private long start;
    private boolean atStart = true;
    private boolean drained;

    /**
     * Opens a stream.
     *
     * @param from the bytes
     * @param longest how long a part may be that is looked at again
     */
    MarkedReader(InputStream from, int longest) {
        this.from = from;
        this.longest = longest;
    }

    /** Thrown where more would have to be held back than was agreed. */
    static final class TooLongException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** Returns how long a part may be that is looked at again. */
    int longest() {
        return longest;
    }

    /** Returns the place after the last letter that was read. */
    long end() {
        return start + size;
    }

    /** Lets go of all that is before a place. */
    void keepFrom(long place) {
        kept = offset(place);
    }

    /** Returns the text between two places that were not let go of. It holds until more is read. */
    CharBuffer text(long begin, long end) {
        return CharBuffer.wrap(text, offset(begin), offset(end) - offset(begin));
    }

    /** Returns the place of the first line break from a place on, or the end of what was read so far. */
    long lineBreak(long from) {
        int next = offset(from);
        while (next < size && text[next] != '\n' && text[next] != '\r') {
            next++;
        }
        return start + next;
    }

    /** Reads on to the first letter from a place on that is not blank, and tells whether there is none. */
    boolean isBlankFrom(long place) throws IOException {
        long next = place;
        do {
            for (; next < end(); next++) {
                if (!Character.isWhitespace(at(next))) {
                    return false;
                }
            }
        } while (readMore());
        return true;
    }

    char at(long place) {
        return text[offset(place)];
    }

    private int offset(long place) {
        return Math.toIntExact(place - start);
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
        if (unread == end() && !readMore()) {
            return -1;
        }
        int count = (int) Math.min(length, end() - unread);
        System.arraycopy(text, offset(unread), to, offset, count);
        unread += count;
        return count;
    }

    /**
     * Reads on and tells whether there was more.
     *
     * @throws java.nio.charset.CharacterCodingException if what follows is not UTF-8
     * @throws TooLongException if too much would have to be held back
     */
    boolean readMore() throws IOException {
        makeRoom();
        int before = size;
        while (size == before) {
            if (!decode()) {
                return false;
            }
            if (atStart && size > before) {
                atStart = false;
                if (text[before] == BYTE_ORDER_MARK) {
                    size--;
                    System.arraycopy(text, before + 1, text, before, size - before);
                }
            }
        }
        return true;
    }

    private void makeRoom() throws TooLongException {
        if (kept > 0 && text.length - size < CHUNK) {
            System.arraycopy(text, kept, text, 0, size - kept);
            start += kept;
            size -= kept;
            kept = 0;
        }
        if (size - kept > longest + 2 * CHUNK) {
            throw new TooLongException();
        }
        if (text.length - size < CHUNK) {
            text = Arrays.copyOf(text, 2 * text.length);
        }
    }

    /** Turns the next bytes into text, maybe into none, and tells whether that was not the end. */
    private boolean decode() throws IOException {
        if (drained && !bytes.hasRemaining()) {
            return false;
        }
        CharBuffer room = CharBuffer.wrap(text, size, text.length - size);
        CoderResult result = decoder.decode(bytes, room, drained);
        int count = room.position() - size;
        size += count;
        if (count == 0) {
            if (result.isError()) {
                result.throwException();
            }
            fill();
        }
        return true;
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = from.read(bytes.array(), bytes.position(), bytes.remaining());
        drained = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
    }

    @Override
    public void close() throws IOException {
        from.close();
    }
}
