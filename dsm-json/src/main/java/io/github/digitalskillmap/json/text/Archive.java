package io.github.digitalskillmap.json.text;

import java.util.Arrays;

/**
 * Tells workbooks and other archives of their kind from text.
 *
 * @since 0.1.0
 */
public final class Archive {

    /** The letters that each begins with. */
    public static final String LETTERS = "PK";

    private static final byte[] BEGINNING = {'P', 'K', 3, 4};

    private Archive() {}

    /**
     * Tells whether a file is an archive.
     *
     * @param bytes the file, or what it begins with
     * @return true if it begins as one
     */
    public static boolean isBegunBy(byte[] bytes) {
        return bytes.length >= BEGINNING.length
                && Arrays.equals(bytes, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length);
    }
}
