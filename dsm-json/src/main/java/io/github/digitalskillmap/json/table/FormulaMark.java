package io.github.digitalskillmap.json.table;

/**
 * Keeps a spreadsheet from running a cell as a formula: such a cell, and one that begins like a marked one, gets an
 * apostrophe in front, which is taken off again on the way in.
 */
final class FormulaMark {

    private static final char MARK = '\'';
    private static final String RUN = "=+-@\t\r\n＝＋－＠";

    private FormulaMark() {}

    static String on(String cell) {
        return isRunBehindMarks(cell) ? MARK + cell : cell;
    }

    static String off(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK && isRunBehindMarks(cell) ? cell.substring(1) : cell;
    }

    private static boolean isRunBehindMarks(String cell) {
        int first = 0;
        while (first < cell.length() && cell.charAt(first) == MARK) {
            first++;
        }
        return first < cell.length() && RUN.indexOf(cell.charAt(first)) >= 0;
    }
}
