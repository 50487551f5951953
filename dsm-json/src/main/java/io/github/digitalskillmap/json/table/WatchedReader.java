package io.github.digitalskillmap.json.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text that tells whether its end was reached and does not go on without end while one row is being read. */
final class WatchedReader extends FilterReader {

    /** An open quote would otherwise swallow a file of any size. */
    private static final int LONGEST_ROW = 16 * 1024 * 1024;

    private int left = LONGEST_ROW;
    private boolean ended;

    WatchedReader(Reader text) {
        super(text);
    }

    void beginRow() {
        left = LONGEST_ROW;
    }

    boolean isEnded() {
        return ended;
    }

    boolean isRowTooLong() {
        return left < 0;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        count(c == -1 ? -1 : 1);
        return c;
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
        int count = super.read(to, offset, length);
        count(count);
        return left < 0 ? -1 : count;
    }

    private void count(int count) {
        ended |= count == -1;
        left -= Math.max(count, 0);
    }
}
