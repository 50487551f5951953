package io.github.digitalskillmap.examples.chart;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;

/** Bars of several parts, for one thing after the other: the parts of a bar end to end, or side by side. */
final class Bars {

    private static final int WIDTH = 860;
    private static final int ROOM_FOR_AXIS = 90;
    private static final int BAR_HEIGHT = 26;

    private final String unit;
    private final DefaultCategoryDataset values = new DefaultCategoryDataset();
    private final BarRenderer renderer;

    private Bars(String unit, BarRenderer renderer) {
        this.unit = unit;
        this.renderer = renderer;
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(true);
        renderer.setDefaultOutlinePaint(ChartColour.LINE.token());
        renderer.setAutoPopulateSeriesOutlinePaint(false);
    }

    static Bars endToEnd(String unit) {
        return new Bars(unit, new StackedBarRenderer());
    }

    static Bars sideBySide(String unit) {
        return new Bars(unit, new BarRenderer());
    }

    /** Adds a part of a bar. */
    void add(String part, String bar, long value, ChartColour colour) {
        values.addValue((double) value, part, bar);
        renderer.setSeriesPaint(values.getRowIndex(part), colour.token());
    }

    String svg(String title) {
        CategoryAxis names = new CategoryAxis();
        names.setTickLabelFont(Frame.FONT);
        names.setTickLabelPaint(ChartColour.TEXT.token());
        names.setMaximumCategoryLabelWidthRatio(0.4f);
        names.setAxisLinePaint(ChartColour.LINE.token());
        NumberAxis numbers = new NumberAxis(unit);
        numbers.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        numbers.setTickLabelFont(Frame.FONT);
        numbers.setLabelFont(Frame.FONT);
        numbers.setTickLabelPaint(ChartColour.TEXT.token());
        numbers.setLabelPaint(ChartColour.TEXT.token());
        numbers.setAxisLinePaint(ChartColour.LINE.token());
        CategoryPlot plot = new CategoryPlot(values, names, numbers, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(ChartColour.LINE.token());
        JFreeChart chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, true);
        return SvgCanvas.draw(Frame.of(chart), WIDTH, ROOM_FOR_AXIS + values.getColumnCount() * BAR_HEIGHT, title);
    }
}
