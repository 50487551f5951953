/**
 * Skills as pictures: each chart is one SVG that stands on its own, beside the table of what it shows.
 *
 * <p>The charts are drawn by JFreeChart on a canvas of Batik. The canvas measures text without asking for a font, since fonts
 * differ from machine to machine and many servers have no Japanese one; text stays text, and whoever shows the picture brings
 * the font. Colours are names that the picture resolves itself, for light and dark and for paper.
 */
@NullMarked
package io.github.digitalskillmap.examples.chart;

import org.jspecify.annotations.NullMarked;
