package io.github.digitalskillmap.examples.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.DefaultStyleHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.text.TextUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a chart is drawn on: it writes SVG and never asks for a font. */
final class SvgCanvas extends SVGGraphics2D {

    private static final String FONTS =
            "system-ui, \"Hiragino Sans\", \"Yu Gothic\", Meiryo, \"Noto Sans CJK JP\", sans-serif";

    static {
        // Else text that stands upright is drawn as outlines of letters.
        TextUtils.setUseDrawRotatedStringWorkaround(false);
    }

    private SvgCanvas() {
        super(context(), false);
    }

    private SvgCanvas(SvgCanvas other) {
        super(other);
    }

    /** Draws a chart of a size in pixels; the title is told to those who cannot see it. */
    static String draw(JFreeChart chart, int width, int height, String title) {
        SvgCanvas canvas = new SvgCanvas();
        chart.draw(canvas, new Rectangle2D.Double(0, 0, width, height));
        Element root = canvas.getRoot();
        root.setAttribute("class", "dsm-chart");
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        root.setAttribute("width", Integer.toString(width));
        root.setAttribute("height", Integer.toString(height));
        root.setAttribute("role", "img");
        root.setAttribute("aria-label", title);
        root.setAttribute("font-family", FONTS);
        Element style = root.getOwnerDocument().createElementNS(SVG_NAMESPACE_URI, "style");
        style.setTextContent(ChartColour.rules());
        root.insertBefore(style, root.getFirstChild());
        return canvas.written(root);
    }

    /** Writes the picture alone: without a document type, which lies in the network. */
    private String written(Element root) {
        StringWriter text = new StringWriter();
        try {
            stream(root, text, true, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String document = text.toString();
        return document.substring(document.indexOf("<svg"));
    }

    private static SVGGeneratorContext context() {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment("");
        context.setStyleHandler(new Named());
        return context;
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG_NAMESPACE_URI, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("no XML parser can be had", e);
        }
    }

    @Override
    public Graphics create() {
        return new SvgCanvas(this);
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return new CellMetrics(font);
    }

    /** Does nothing: charts draw nothing outside, and clips need names that could clash on a page. */
    @Override
    public void clip(Shape shape) {}

    /** Does nothing, see {@link #clip}. */
    @Override
    public void setClip(Shape shape) {}

    /** Writes colours by name. */
    private static final class Named extends DefaultStyleHandler {

        @Override
        @SuppressWarnings({"rawtypes", "unchecked"})
        public void setStyle(Element element, Map styles, SVGGeneratorContext context) {
            styles.replaceAll((key, value) -> ChartColour.named((String) value));
            super.setStyle(element, styles, context);
        }
    }
}
