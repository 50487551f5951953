package io.github.digitalskillmap.examples.chart;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.renderer.DefaultPolarItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** A radar: a spoke for each skill, and a ring for each step. */
final class Radar {

    private static final int ACROSS = 490;
    private static final int ROOM_FOR_LEGEND = 110;
    private static final float FILLED = 0.25f;
    private static final int MARGIN = 20;

    private final List<String> spokes;
    private final int rings;
    private final XYSeriesCollection series = new XYSeriesCollection();
    private final DefaultPolarItemRenderer renderer = new DefaultPolarItemRenderer();

    Radar(List<String> spokes, int rings) {
        this.spokes = spokes;
        this.rings = rings;
        renderer.setFillComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, FILLED));
    }

    /** Adds an area with a value for each spoke, in rings. */
    Radar with(String name, List<Double> values, ChartColour colour) {
        XYSeries area = new XYSeries(name, false);
        for (int spoke = 0; spoke < values.size(); spoke++) {
            area.add(RadarPlot.angle(spoke, values.size()), values.get(spoke));
        }
        int index = series.getSeriesCount();
        series.addSeries(area);
        renderer.setSeriesPaint(index, colour.token());
        renderer.setSeriesOutlinePaint(index, colour.token());
        renderer.setSeriesOutlineStroke(index, new BasicStroke(2));
        renderer.setSeriesFilled(index, true);
        return this;
    }

    String svg(String title) {
        int room = Frame.room(spokes);
        NumberAxis axis = new NumberAxis();
        axis.setRange(0, rings);
        axis.setTickUnit(new NumberTickUnit(1));
        axis.setTickLabelsVisible(false);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        RadarPlot plot = new RadarPlot(series, axis, renderer, spokes);
        plot.setRadiusMinorGridlinesVisible(false);
        plot.setAngleLabelFont(Frame.FONT);
        plot.setAngleLabelPaint(ChartColour.TEXT.token());
        plot.setAngleGridlinePaint(ChartColour.LINE.token());
        plot.setRadiusGridlinePaint(ChartColour.LINE.token());
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(MARGIN, room, MARGIN, room));
        JFreeChart chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, true);
        return SvgCanvas.draw(Frame.of(chart), ACROSS + 2 * room, ACROSS + ROOM_FOR_LEGEND, title);
    }
}
