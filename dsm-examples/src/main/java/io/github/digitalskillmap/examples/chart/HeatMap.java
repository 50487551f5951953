package io.github.digitalskillmap.examples.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.LookupPaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.data.xy.DefaultXYZDataset;

/** A field of coloured cells with a name for each row and column. */
final class HeatMap {

    private static final List<ChartColour> COLOURS = List.of(ChartColour.values());
    private static final int CELL_WIDTH = 34;
    private static final int CELL_HEIGHT = 24;
    private static final double BLOCK = 0.94;

    private final List<String> rows;
    private final List<String> columns;
    private final List<List<ChartColour>> cells;

    HeatMap(List<String> rows, List<String> columns, List<List<ChartColour>> cells) {
        this.rows = rows;
        this.columns = columns;
        this.cells = cells;
    }

    String svg(String title) {
        SymbolAxis across = axis(columns);
        across.setVerticalTickLabels(true);
        SymbolAxis down = axis(rows);
        down.setInverted(true);
        XYBlockRenderer renderer = new XYBlockRenderer();
        renderer.setBlockWidth(BLOCK);
        renderer.setBlockHeight(BLOCK);
        renderer.setPaintScale(colours());
        XYPlot plot = new XYPlot(values(), across, down, renderer);
        plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
        plot.setBackgroundPaint(ChartColour.LINE.token());
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        JFreeChart chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, false);
        return SvgCanvas.draw(
                Frame.of(chart),
                Frame.room(rows) + columns.size() * CELL_WIDTH,
                Frame.room(columns) + rows.size() * CELL_HEIGHT,
                title);
    }

    private static SymbolAxis axis(List<String> names) {
        SymbolAxis axis = new SymbolAxis(null, names.toArray(String[]::new));
        axis.setTickUnit(new NumberTickUnit(1));
        axis.setTickLabelFont(Frame.FONT);
        axis.setTickLabelPaint(ChartColour.TEXT.token());
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setGridBandsVisible(false);
        return axis;
    }

    private static LookupPaintScale colours() {
        LookupPaintScale scale = new LookupPaintScale(0, COLOURS.size(), ChartColour.TEXT.token());
        COLOURS.forEach(colour -> scale.add(COLOURS.indexOf(colour), colour.token()));
        return scale;
    }

    private DefaultXYZDataset values() {
        int size = rows.size() * columns.size();
        double[][] values = new double[3][size];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                int at = row * columns.size() + column;
                values[0][at] = column;
                values[1][at] = row;
                values[2][at] = COLOURS.indexOf(cells.get(row).get(column));
            }
        }
        DefaultXYZDataset dataset = new DefaultXYZDataset();
        dataset.addSeries("", values);
        return dataset;
    }
}
