package io.github.digitalskillmap.examples.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How the styles of a workbook show numbers, and which of them strike out what they show. */
final class NumberFormats {

    private static final String GENERAL = "General";

    /** What a spreadsheet shows of a day: years, days or Japanese eras, outside of quotes, brackets and powers. */
    private static final Pattern DAY = Pattern.compile("(?i).*[ydge].*");

    /** Year or year of an era, month and day, in any order. */
    private static final Pattern WHOLE_DAY = Pattern.compile("(?is)(?=.*[ye])(?=.*m)(?=.*d).*");

    /** Days of the formats that a workbook names by number alone of which the year or the day is not shown. */
    private static final Set<Integer> BUILT_IN_PARTS_OF_DAYS = Set.of(16, 17, 34, 35, 52, 53, 55, 56);

    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|(?i:general)|[Ee][+-]");

    /** Digits that are filled up with zeros, with letters around them. */
    private static final Pattern FILLED = Pattern.compile("((?:\"[^\"]*\"|\\\\.)*)(0+)((?:\"[^\"]*\"|\\\\.)*)");

    /** Formats that show a number as it is, or with separators and fixed decimals that everybody reads as the number. */
    private static final Pattern PLAIN =
            Pattern.compile("(?i)general|@|[#0]|[#0]*\\.0+|#,##0(?:\\.0+)?(?:_[^;])?(?:;.*)?");

    /** Formats of digits that round to their decimals. */
    private static final Pattern ROUNDING = Pattern.compile("[#0,]*[#0](?:\\.(0+))?(?:_[^;])?(?:;.*)?");

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final List<Boolean> isFontStruck = new ArrayList<>();
    private final List<Integer> fontOfStyle = new ArrayList<>();

    /** Reads the formats of a workbook; without the part, every number is shown as it is. */
    static NumberFormats of(WorkbookParts parts, String part) throws IOException, XMLStreamException {
        NumberFormats formats = new NumberFormats();
        String[] section = {""};
        parts.readEach(part, any -> true, element -> {
            switch (element.getLocalName()) {
                case "fonts", "fills", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs" ->
                    section[0] = element.getLocalName();
                case "numFmt" ->
                    formats.codes.put(
                            Integer.valueOf(element.getAttributeValue(null, "numFmtId")),
                            String.valueOf(element.getAttributeValue(null, "formatCode")));
                case "font" -> {
                    if (section[0].equals("fonts")) {
                        formats.isFontStruck.add(false);
                    }
                }
                case "strike" -> {
                    String flag = element.getAttributeValue(null, "val");
                    if (section[0].equals("fonts") && !"0".equals(flag) && !"false".equals(flag)) {
                        formats.isFontStruck.set(formats.isFontStruck.size() - 1, true);
                    }
                }
                case "xf" -> {
                    if (section[0].equals("cellXfs")) {
                        formats.formatOfStyle.add(number(element, "numFmtId"));
                        formats.fontOfStyle.add(number(element, "fontId"));
                    }
                }
                default -> {
                    // Fills and borders do not change what a number is.
                }
            }
        });
        return formats;
    }

    private static int number(XMLStreamReader element, String attribute) {
        String number = element.getAttributeValue(null, attribute);
        return number == null ? 0 : Integer.parseInt(number);
    }

    /** Tells whether a style shows numbers as days. */
    boolean isDay(int style) {
        int format = format(style);
        String code = codes.get(format);
        return code == null
                ? isBuiltInDay(format)
                : DAY.matcher(NOT_SHOWN.matcher(code).replaceAll("")).matches();
    }

    /** Tells whether a style that shows days shows the year, the month and the day. */
    boolean isWholeDay(int style) {
        String code = codes.get(format(style));
        return code == null
                ? !BUILT_IN_PARTS_OF_DAYS.contains(format(style))
                : WHOLE_DAY.matcher(NOT_SHOWN.matcher(code).replaceAll("")).matches();
    }

    /** Formats that a workbook names by number alone; some of them are those of Japanese spreadsheets. */
    private static boolean isBuiltInDay(int format) {
        return (format >= 14 && format <= 17)
                || format == 22
                || (format >= 27 && format <= 31)
                || (format >= 34 && format <= 36)
                || (format >= 50 && format <= 58);
    }

    /** Returns what a style shows of a whole number that it fills up with zeros or sets letters around, such as P00123. */
    Optional<String> filled(int style, String digits) {
        Matcher filled = FILLED.matcher(code(style));
        if (!filled.matches() || filled.group().equals("0") || !digits.matches("[0-9]+")) {
            return Optional.empty();
        }
        return Optional.of(letters(filled.group(1))
                + "0".repeat(Math.max(0, filled.group(2).length() - digits.length()))
                + digits
                + letters(filled.group(3)));
    }

    private static String letters(String quoted) {
        return quoted.replaceAll("\"([^\"]*)\"", "$1").replaceAll("\\\\(.)", "$1");
    }

    /** Tells whether a style shows a hundredth as one per cent. */
    boolean isPerCent(int style) {
        return NOT_SHOWN.matcher(code(style)).replaceAll("").contains("%");
    }

    /** Tells whether a style shows a number as what it is, and with all its decimals. */
    boolean isPlain(int style, BigDecimal number) {
        return PLAIN.matcher(code(style)).matches()
                && number.stripTrailingZeros().scale() <= decimals(style);
    }

    /** Returns how many decimals a style rounds to, or more than any number has if it does not round. */
    private int decimals(int style) {
        Matcher rounding = ROUNDING.matcher(code(style));
        if (!rounding.matches()) {
            return Integer.MAX_VALUE;
        }
        return rounding.group(1) == null ? 0 : rounding.group(1).length();
    }

    /** Tells whether a style strikes out what it shows. */
    boolean isStruck(int style) {
        int font = of(fontOfStyle, style);
        return font >= 0 && font < isFontStruck.size() && isFontStruck.get(font);
    }

    private String code(int style) {
        int format = format(style);
        String code = codes.get(format);
        if (code != null) {
            return code;
        }
        return switch (format) {
            case 1 -> "0";
            case 2 -> "0.00";
            case 3, 37, 38 -> "#,##0";
            case 4, 39, 40 -> "#,##0.00";
            case 9 -> "0%";
            case 10 -> "0.00%";
            case 11 -> "0.00E+00";
            case 12, 13 -> "# ?/?";
            case 49 -> "@";
            default -> GENERAL;
        };
    }

    private int format(int style) {
        return of(formatOfStyle, style);
    }

    private static int of(List<Integer> styles, int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : 0;
    }
}
