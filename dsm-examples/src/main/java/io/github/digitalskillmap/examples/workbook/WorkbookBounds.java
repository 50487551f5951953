package io.github.digitalskillmap.examples.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks at a workbook before it is read: a small file can unpack to a huge one, one cell that claims to stand far to the right
 * can make a reader keep room for all the cells before it, and what is not a cell, such as a shared text, is kept as a whole.
 * In passing it learns what a reader must know before.
 */
final class WorkbookBounds {

    private static final long MOST_PACKED = 64L * 1024 * 1024;
    private static final long MOST_UNPACKED = 256L * 1024 * 1024;
    private static final int MOST_KEPT = 2_000_000;
    private static final int MOST_ENTRIES = 1_000;
    private static final int MOST_ROWS = 1_048_576;
    private static final String FORMATS = "spreadsheetml.styles+xml";
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");
    private static final XMLInputFactory XML = xml();

    private long unpacked;
    private int kept;
    private boolean isWithin;
    private boolean hasFormats;
    private boolean hasUnnumberedRows;

    private WorkbookBounds() {}

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Looks at a workbook, no further than it can be read. */
    static WorkbookBounds of(Path file) throws IOException {
        WorkbookBounds bounds = new WorkbookBounds();
        if (Files.size(file) <= MOST_PACKED) {
            try (ZipFile archive = new ZipFile(file.toFile())) {
                bounds.isWithin = archive.size() <= MOST_ENTRIES && bounds.hold(archive);
            }
        }
        return bounds;
    }

    /** Tells whether the workbook has a size that can be read. */
    boolean isWithin() {
        return isWithin;
    }

    /** Tells whether there are formats of numbers; without them no number is a day. */
    boolean hasFormats() {
        return hasFormats;
    }

    /** Tells whether some row leaves out its number, and so follows the one before. */
    boolean hasUnnumberedRows() {
        return hasUnnumberedRows;
    }

    private boolean hold(ZipFile archive) throws IOException {
        for (Enumeration<? extends ZipEntry> entries = archive.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            try (InputStream content = archive.getInputStream(entry)) {
                if (!holdSize(content)) {
                    return false;
                }
            }
            try (InputStream content = archive.getInputStream(entry)) {
                if (!holdCells(content)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean holdSize(InputStream content) throws IOException {
        byte[] block = new byte[64 * 1024];
        for (int read = content.read(block); read != -1; read = content.read(block)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
                return false;
            }
        }
        return true;
    }

    /** Looks at the cells of a part; what is not XML has none. */
    private boolean holdCells(InputStream content) {
        try {
            XMLStreamReader part = XML.createXMLStreamReader(content);
            while (part.hasNext()) {
                if (part.next() == XMLStreamConstants.START_ELEMENT && !holds(part)) {
                    return false;
                }
            }
            return true;
        } catch (XMLStreamException e) {
            return true;
        }
    }

    private boolean holds(XMLStreamReader element) {
        String address = element.getAttributeValue(null, "r");
        return switch (element.getLocalName()) {
            case "c" -> address == null || CELL.matcher(address).matches();
            case "row" -> {
                hasUnnumberedRows |= address == null;
                yield address == null || (address.matches("[0-9]{1,7}") && Integer.parseInt(address) <= MOST_ROWS);
            }
            case "v", "f", "is", "t" -> true;
            default -> {
                String type = element.getAttributeValue(null, "ContentType");
                hasFormats |= type != null && type.endsWith(FORMATS);
                yield ++kept <= MOST_KEPT;
            }
        };
    }
}
