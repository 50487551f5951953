package io.github.digitalskillmap.examples.workbook;

import io.github.digitalskillmap.examples.workbook.WorkbookParts.Relation;
import io.github.digitalskillmap.json.table.PeopleTable;
import io.github.digitalskillmap.json.table.TableReading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the sheets that a workbook shows, and chooses the one that holds the table. */
final class SheetChoice {

    private static final int MOST_TEXTS = 2_000_000;
    private static final String ROOT = "";

    private final WorkbookParts parts;
    private final List<String> texts = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private NumberFormats formats = new NumberFormats();
    private boolean from1904;

    private SheetChoice(WorkbookParts parts) {
        this.parts = parts;
    }

    private record Sheet(String name, boolean isShown, String part) {}

    /**
     * Reads the first of the shown sheets that has the header of a table, or else the first that has anything.
     *
     * @throws ZipException if the archive is no workbook
     */
    static TableReading read(WorkbookParts parts) throws IOException, XMLStreamException {
        SheetChoice choice = new SheetChoice(parts);
        choice.readWorkbook();
        if (choice.sheets.stream().noneMatch(Sheet::isShown)) {
            throw new ZipException("no sheet is shown");
        }
        return choice.read();
    }

    private TableReading read() throws IOException, XMLStreamException {
        Map<Sheet, TableReading.Builder> builders = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            builders.put(sheet, read(sheet));
        }
        Map<Sheet, TableReading> readings = new LinkedHashMap<>();
        builders.forEach((sheet, builder) -> readings.put(sheet, builder.build()));
        List<Sheet> shown = sheets.stream().filter(Sheet::isShown).toList();
        Sheet chosen = first(
                        shown,
                        sheet -> PeopleTable.hasHeader(reading(readings, sheet).table()))
                .or(() -> first(shown, sheet -> isFilled(reading(readings, sheet))))
                .orElse(shown.get(0));
        String others = sheets.stream()
                .filter(sheet -> !sheet.equals(chosen) && isFilled(reading(readings, sheet)))
                .map(Sheet::name)
                .collect(Collectors.joining(", "));
        TableReading.Builder read = Objects.requireNonNull(builders.get(chosen)).sheet(chosen.name());
        if (!others.isEmpty()) {
            read.fault(SpreadsheetProblem.OTHER_SHEETS, chosen.name(), others);
        }
        return read.build();
    }

    private static Optional<Sheet> first(List<Sheet> shown, Predicate<Sheet> isWanted) {
        return shown.stream().filter(isWanted).findFirst();
    }

    private static TableReading reading(Map<Sheet, TableReading> readings, Sheet sheet) {
        return Objects.requireNonNull(readings.get(sheet));
    }

    private static boolean isFilled(TableReading reading) {
        return !reading.table().rows().isEmpty();
    }

    private TableReading.Builder read(Sheet sheet) throws IOException, XMLStreamException {
        TableReading.Builder reading = TableReading.builder();
        SheetReader reader = new SheetReader(parts, texts, formats, from1904, reading);
        if (!parts.read(sheet.part(), reader::read)) {
            reading.fault(SpreadsheetProblem.NOT_A_WORKBOOK);
        }
        for (Relation relation : parts.relations(sheet.part()).values()) {
            if (relation.is("comments")) {
                parts.readEach(relation.part(), "comment"::equals, reader::comment);
            }
        }
        return reading;
    }

    private void readWorkbook() throws IOException, XMLStreamException {
        String workbook = parts.relations(ROOT).values().stream()
                .filter(relation -> relation.is("officeDocument"))
                .map(Relation::part)
                .findFirst()
                .orElse("xl/workbook.xml");
        Map<String, Relation> relations = parts.relations(workbook);
        boolean isThere = parts.readEach(workbook, any -> true, element -> {
            switch (element.getLocalName()) {
                case "workbookPr" -> from1904 = isTrue(element.getAttributeValue(null, "date1904"));
                case "sheet" -> {
                    String state = element.getAttributeValue(null, "state");
                    Relation relation = relations.get(String.valueOf(relationOf(element)));
                    if (relation != null) {
                        sheets.add(new Sheet(
                                String.valueOf(element.getAttributeValue(null, "name")),
                                state == null || state.equals("visible"),
                                relation.part()));
                    }
                }
                default -> {
                    // Names, views and calculation are not of the sheets.
                }
            }
        });
        if (!isThere) {
            throw new ZipException("no workbook is in the archive");
        }
        for (Relation relation : relations.values()) {
            if (relation.is("sharedStrings")) {
                parts.readEach(relation.part(), "si"::equals, element -> {
                    if (texts.size() == MOST_TEXTS) {
                        throw new WorkbookTooLargeException();
                    }
                    texts.add(CellText.read(element));
                });
            } else if (relation.is("styles")) {
                formats = NumberFormats.of(parts, relation.part());
            }
        }
    }

    /** Returns the identifier of the relation of a sheet, whichever prefix it has. */
    private static @Nullable String relationOf(XMLStreamReader sheet) {
        for (int i = 0; i < sheet.getAttributeCount(); i++) {
            if (sheet.getAttributeLocalName(i).equals("id")
                    && sheet.getAttributeNamespace(i) != null
                    && !sheet.getAttributeNamespace(i).isEmpty()) {
                return sheet.getAttributeValue(i);
            }
        }
        return null;
    }

    private static boolean isTrue(@Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }
}
