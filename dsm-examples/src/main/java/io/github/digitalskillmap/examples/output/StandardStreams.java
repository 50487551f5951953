package io.github.digitalskillmap.examples.output;

import io.github.digitalskillmap.wording.Wording;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Standard output, for what a call gives, and standard error, for what is said of it. */
public final class StandardStreams {

    private final EncodedText result;
    private final LineWriter out;
    private final LineWriter err;

    /**
     * Makes text of the two streams.
     *
     * @param asked finds the encoding that the call asks for
     */
    public StandardStreams(OutputStream out, OutputStream err, Supplier<Optional<Charset>> asked) {
        result = EncodedText.whole(
                out, () -> asked.get().map(List::of).orElseGet(ConsoleEncoding.STANDARD_OUTPUT::charsets));
        this.out = new LineWriter(result);
        this.err = new LineWriter(EncodedText.inParts(
                err,
                () -> Stream.concat(asked.get().stream(), ConsoleEncoding.STANDARD_ERROR.charsets().stream())
                        .toList()));
    }

    /** Returns what prints on standard output. */
    public LineWriter out() {
        return out;
    }

    /** Returns what prints on standard error. */
    public LineWriter err() {
        return err;
    }

    /** Ends the text, and tells whether all of it came out, since a writer keeps its failures to itself. */
    public boolean end(Locale language) {
        out.close();
        if (out.checkError()) {
            err.println(failure().text(language));
            return false;
        }
        return !err.checkError();
    }

    private Wording failure() {
        return result.lacking()
                .map(letter -> Wording.sentence(
                        "指定の文字コードにない文字があるため、書き出せません: %s（--encoding を省くか、--output でファイルに書き出してください）",
                        "the encoding asked for lacks a letter: %s; leave out --encoding, or write to a file with --output",
                        letter))
                .orElseGet(() -> Wording.sentence(
                        "標準出力に書けません。結果は途中までです", "standard output cannot be written; the result is cut short"));
    }
}
