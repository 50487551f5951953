package io.github.digitalskillmap.json.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the letters of a CSV file are written.
 *
 * @since 0.1.0
 */
public enum CsvEncoding {
    /** UTF-8 with a byte order mark, by which spreadsheets know it. */
    UTF_8_WITH_MARK(StandardCharsets.UTF_8),

    /** UTF-8 without a byte order mark. */
    UTF_8(StandardCharsets.UTF_8),

    /** The Shift_JIS of Windows (windows-31j), which lacks many letters. */
    MS932(Charset.forName("windows-31j"));

    private final Charset charset;

    CsvEncoding(Charset charset) {
        this.charset = charset;
    }

    Charset charset() {
        return charset;
    }
}
