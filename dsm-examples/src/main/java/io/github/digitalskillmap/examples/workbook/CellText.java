package io.github.digitalskillmap.examples.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of cells as a workbook writes them. */
final class CellText {

    /** A character that XML cannot hold, or a line that would be one, as {@code _x000D_}. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {}

    /**
     * Reads the text within the element that the reader stands at: its runs put together, without what tells how to read them
     * aloud.
     */
    static String read(XMLStreamReader element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int phonetic = 0;
        boolean isText = false;
        while (depth > 0) {
            switch (element.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    phonetic += element.getLocalName().equals("rPh") ? 1 : 0;
                    isText = element.getLocalName().equals("t");
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    phonetic -= depth > 0 && element.getLocalName().equals("rPh") ? 1 : 0;
                    isText = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (isText && phonetic == 0) {
                        text.append(element.getText());
                    }
                }
                default -> {
                    // Comments and instructions are no text.
                }
            }
        }
        return unescaped(text.toString());
    }

    /** Returns what is meant by a text whose escapes stand for characters. */
    static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    /** Writes a text so that nothing of it is read as an escape. */
    static String escaped(String text) {
        return ESCAPE.matcher(text).replaceAll("_x005F_x$1_");
    }
}
