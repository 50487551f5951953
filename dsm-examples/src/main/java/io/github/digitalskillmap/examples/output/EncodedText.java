package io.github.digitalskillmap.examples.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnmappableCharacterException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Text on a stream of the system, in the first of some encodings that has all its letters. Unless that can only be UTF-8, the text
 * is kept until it is whole, or its parts are told one by one.
 */
public final class EncodedText extends Writer {

    private static final List<Charset> UTF_8 = List.of(StandardCharsets.UTF_8);

    private final OutputStream to;
    private final Supplier<List<Charset>> charsets;
    private final boolean isInParts;
    private final StringBuilder text = new StringBuilder();
    private Optional<String> lacking = Optional.empty();

    private EncodedText(OutputStream to, Supplier<List<Charset>> charsets, boolean isInParts) {
        this.to = to;
        this.charsets = charsets;
        this.isInParts = isInParts;
    }

    /** Makes a text that is one whole; the encodings are asked for when there is something to write. */
    public static EncodedText whole(OutputStream to, Supplier<List<Charset>> charsets) {
        return new EncodedText(to, charsets, false);
    }

    /** Makes a text of parts, each of which is written when it is flushed. */
    public static EncodedText inParts(OutputStream to, Supplier<List<Charset>> charsets) {
        return new EncodedText(to, charsets, true);
    }

    /** Finds the code point of the first letter that kept the text from being written, since none of the encodings has it. */
    public Optional<String> lacking() {
        return lacking;
    }

    @Override
    public void write(char[] letters, int from, int length) {
        text.append(letters, from, length);
    }

    @Override
    public void flush() throws IOException {
        if (isInParts || charsets.get().equals(UTF_8)) {
            encode();
        }
    }

    /** Writes what was kept; the stream stays open. */
    @Override
    public void close() throws IOException {
        encode();
    }

    private void encode() throws IOException {
        String part = text.toString();
        text.setLength(0);
        List<Charset> tried = charsets.get();
        Optional<Charset> charset =
                tried.stream().filter(each -> each.newEncoder().canEncode(part)).findFirst();
        if (charset.isEmpty()) {
            lacking = part.codePoints()
                    .filter(letter -> !tried.get(0).newEncoder().canEncode(Character.toString(letter)))
                    .mapToObj(letter -> String.format(Locale.ROOT, "U+%04X", letter))
                    .findFirst();
            throw new UnmappableCharacterException(1);
        }
        to.write(part.getBytes(charset.get()));
        to.flush();
    }
}
