package io.github.digitalskillmap.examples.chart;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The colours of charts: each a name in the picture, with a value on light ground and one on dark. None is a colour that SVG has a
 * word for, such as white, since what is written so is not told apart.
 */
enum ChartColour {
    TEXT("#1f2328", "#e6edf3"),
    LINE("#c4ccd4", "#4b535d"),
    HELD("#0b62c4", "#6cb2ff"),
    NEEDED("#b3400a", "#ffa36b"),
    OPEN("#e9ecef", "#2b3138"),
    TINT_0("#fdfdfd", "#11161c"),
    TINT_1("#cfe3fa", "#12365c"),
    TINT_2("#93c0f2", "#1d5c9c"),
    TINT_3("#4d92de", "#3d8adb"),
    TINT_4("#1c64b4", "#7dbbff"),
    TINT_5("#0c3b70", "#cfe6ff");

    /** From nothing to the most there is. */
    private static final List<ChartColour> TINTS = List.of(TINT_0, TINT_1, TINT_2, TINT_3, TINT_4, TINT_5);

    private final String light;
    private final String dark;

    ChartColour(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    /** Returns the colour that stands for this one while a chart is drawn: each has another on light ground. */
    Color token() {
        return Color.decode(light);
    }

    /** Returns the tint for a number of steps; only none of them has the lightest. */
    static ChartColour tint(int steps, int most) {
        return steps == 0 ? TINT_0 : TINTS.get(1 + (steps - 1) * (TINTS.size() - 1) / most);
    }

    /** Puts the names of these colours in the place of what stands for them. */
    static String named(String style) {
        return Arrays.stream(values())
                .filter(colour -> style.equals(colour.written()))
                .findFirst()
                .map(colour -> "var(" + colour.variable() + ")")
                .orElse(style);
    }

    private String written() {
        Color token = token();
        return "rgb(" + token.getRed() + "," + token.getGreen() + "," + token.getBlue() + ")";
    }

    private String variable() {
        return "--dsm-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the rules that give the names their values. */
    static String rules() {
        return "svg.dsm-chart{" + values(colour -> colour.light)
                + "}@media screen and (prefers-color-scheme:dark){svg.dsm-chart{" + values(colour -> colour.dark)
                + "}}";
    }

    private static String values(Function<ChartColour, String> value) {
        return Arrays.stream(values())
                .map(colour -> colour.variable() + ":" + value.apply(colour))
                .collect(Collectors.joining(";"));
    }
}
