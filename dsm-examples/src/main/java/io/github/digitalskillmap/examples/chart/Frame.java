package io.github.digitalskillmap.examples.chart;

import java.awt.Font;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.title.LegendTitle;

/** What surrounds a plot. */
final class Frame {

    static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

    private static final int MARGIN = 20;

    private Frame() {}

    /** Returns the room that the longest of some names needs, in pixels. */
    static int room(List<String> names) {
        CellMetrics metrics = new CellMetrics(FONT);
        return names.stream().mapToInt(metrics::stringWidth).max().orElse(0) + MARGIN;
    }

    /** Lets the ground of the page show through, and writes the legend in the colour of text. */
    static JFreeChart of(JFreeChart chart) {
        chart.setBackgroundPaint(null);
        LegendTitle legend = chart.getLegend();
        if (legend != null) {
            legend.setItemFont(FONT);
            legend.setItemPaint(ChartColour.TEXT.token());
            legend.setBackgroundPaint(null);
            legend.setFrame(BlockBorder.NONE);
        }
        return chart;
    }
}
