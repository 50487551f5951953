package io.github.digitalskillmap.examples.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PolarPlot;
import org.jfree.chart.renderer.PolarItemRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYDataset;

/** A polar plot with one named spoke for each thing that is compared. */
@SuppressWarnings("serial")
final class RadarPlot extends PolarPlot {

    private final List<String> spokes;

    RadarPlot(XYDataset series, ValueAxis axis, PolarItemRenderer renderer, List<String> spokes) {
        super(series, axis, renderer);
        this.spokes = List.copyOf(spokes);
    }

    /** Returns the angle of a spoke in degrees, clockwise from the top. */
    static double angle(int spoke, int spokes) {
        return 360.0 * spoke / spokes;
    }

    @Override
    protected List<NumberTick> refreshAngleTicks() {
        List<NumberTick> ticks = new ArrayList<>();
        for (int spoke = 0; spoke < spokes.size(); spoke++) {
            double angle = angle(spoke, spokes.size());
            ticks.add(new NumberTick(angle, spokes.get(spoke), calculateTextAnchor(angle), TextAnchor.CENTER, 0));
        }
        return ticks;
    }
}
