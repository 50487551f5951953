package io.github.digitalskillmap.examples.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import org.jline.utils.WCWidth;

/** The size of text as most fonts have it: Japanese letters are square, others narrower. */
final class CellMetrics extends FontMetrics {

    private static final long serialVersionUID = 1L;

    private static final double ASCENT = 0.88;
    private static final double DESCENT = 0.24;
    private static final double NARROW = 0.6;
    private static final double WIDE = 1.0;

    CellMetrics(Font font) {
        super(font);
    }

    @Override
    public int getAscent() {
        return (int) Math.round(font.getSize() * ASCENT);
    }

    @Override
    public int getDescent() {
        return (int) Math.round(font.getSize() * DESCENT);
    }

    @Override
    public int charsWidth(char[] letters, int offset, int length) {
        return stringWidth(new String(letters, offset, length));
    }

    @Override
    public int charWidth(char letter) {
        return stringWidth(Character.toString(letter));
    }

    @Override
    public int stringWidth(String text) {
        return (int) Math.ceil(text.codePoints().mapToDouble(CellMetrics::width).sum() * font.getSize());
    }

    private static double width(int letter) {
        return switch (WCWidth.wcwidth(letter)) {
            case 1 -> NARROW;
            case 2 -> WIDE;
            default -> 0;
        };
    }
}
