package io.github.digitalskillmap.examples.workbook;

import io.github.digitalskillmap.json.table.TableReading;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a workbook, which is an archive of XML. A small file can unpack to a huge one, so all parts together are read no
 * further than a limit.
 */
final class WorkbookParts implements AutoCloseable {

    private static final long MOST_PACKED = 64L * 1024 * 1024;
    private static final long MOST_UNPACKED = 256L * 1024 * 1024;
    private static final int MOST_CELLS = 2 * TableReading.MAX_CELLS;
    private static final int MOST_ENTRIES = 1_000;
    private static final XMLInputFactory XML = xml();

    private final ZipFile archive;
    private long unpacked;
    private int cells;

    private WorkbookParts(ZipFile archive) {
        this.archive = archive;
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Opens a workbook, unless it is too large. */
    static WorkbookParts open(Path file) throws IOException {
        if (Files.size(file) > MOST_PACKED) {
            throw new WorkbookTooLargeException();
        }
        ZipFile archive = new ZipFile(file.toFile());
        if (archive.size() > MOST_ENTRIES) {
            archive.close();
            throw new WorkbookTooLargeException();
        }
        return new WorkbookParts(archive);
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    /** Notes that cells of a sheet are kept, of which there may be so many in all. */
    void keep(int more) {
        cells += more;
        if (cells > MOST_CELLS) {
            throw new WorkbookTooLargeException();
        }
    }

    /** Treats a part of XML. */
    interface Treatment {
        void treat(XMLStreamReader part) throws XMLStreamException;
    }

    /** Treats a part, if it is there; the reader stands before its first element. */
    boolean read(String name, Treatment treatment) throws IOException, XMLStreamException {
        ZipEntry entry = archive.getEntry(name);
        if (entry == null) {
            return false;
        }
        try (InputStream content = new Counted(archive.getInputStream(entry))) {
            XMLStreamReader part = XML.createXMLStreamReader(content);
            treatment.treat(part);
            part.close();
            return true;
        }
    }

    /** Treats every element of a part that is called so. */
    boolean readEach(String name, Predicate<String> isWanted, Treatment treatment)
            throws IOException, XMLStreamException {
        return read(name, part -> {
            while (part.hasNext()) {
                if (part.next() == XMLStreamConstants.START_ELEMENT && isWanted.test(part.getLocalName())) {
                    treatment.treat(part);
                }
            }
        });
    }

    /** Returns the parts that a part is related to, by the identifiers of the relations. */
    Map<String, Relation> relations(String part) throws IOException, XMLStreamException {
        int folder = part.lastIndexOf('/') + 1;
        Map<String, Relation> relations = new HashMap<>();
        URI base = URI.create("/" + part.substring(0, folder));
        readEach(
                part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels",
                "Relationship"::equals,
                element -> target(base, element.getAttributeValue(null, "Target"))
                        .ifPresent(target -> relations.put(
                                String.valueOf(element.getAttributeValue(null, "Id")),
                                new Relation(String.valueOf(element.getAttributeValue(null, "Type")), target))));
        return relations;
    }

    private static Optional<String> target(URI base, String target) {
        try {
            return Optional.ofNullable(target)
                    .map(each -> base.resolve(each).getPath().substring(1));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    /**
     * A part that another is related to.
     *
     * @param type the type of the relation
     * @param part the name of the part
     */
    record Relation(String type, String part) {

        boolean is(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    /** Counts what is unpacked of all parts. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read == -1 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
                throw new WorkbookTooLargeException();
            }
        }
    }
}
