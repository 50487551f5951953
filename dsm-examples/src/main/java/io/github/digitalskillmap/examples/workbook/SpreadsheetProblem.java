package io.github.digitalskillmap.examples.workbook;

import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.problem.Severity;
import io.github.digitalskillmap.wording.Wording;
import java.util.ResourceBundle;

/** What can be wrong with the file of a spreadsheet. */
enum SpreadsheetProblem implements ProblemCode {
    /** The file is not the workbook of a spreadsheet, or is damaged. */
    NOT_A_WORKBOOK,

    /** The file is locked with a password, or is of the kind before XLSX. */
    LOCKED_WORKBOOK,

    /** A row of the sheet cannot be read. Nothing below it was checked. */
    DAMAGED_ROW,

    /** A row stands in a place where another stood before. */
    REPEATED_ROW,

    /** A row has two cells in the same place. */
    REPEATED_CELL,

    /** The file is larger than is read, packed or unpacked. */
    WORKBOOK_TOO_LARGE,

    /** The workbook has other sheets with anything on them, which are not read. */
    OTHER_SHEETS,

    /** Cells are merged: each has the value of the first. */
    MERGED_CELLS,

    /** A row that is read is hidden. */
    HIDDEN_ROW,

    /** Columns that are read are hidden. */
    HIDDEN_COLUMNS,

    /** A cell holds a formula, whose stored result is read and may be out of date. */
    FORMULA_CELL,

    /** A cell holds a formula without a stored result. */
    FORMULA_WITHOUT_RESULT,

    /** A number is stored with more digits than a spreadsheet keeps. */
    TOO_MANY_DIGITS,

    /** A number may be shown otherwise than it is stored. */
    SHOWN_OTHERWISE,

    /** A cell shows only a part of its day, such as the month. */
    PART_OF_DAY,

    /** A cell that is read is struck out. */
    STRUCK_OUT,

    /** A cell has a comment, which is not read. */
    COMMENT,

    /** A cell refers to a text that is not in the workbook. */
    MISSING_TEXT,

    /** A cell holds an error of the spreadsheet. */
    ERROR_CELL;

    @Override
    public Severity severity() {
        return switch (this) {
            case OTHER_SHEETS,
                    MERGED_CELLS,
                    HIDDEN_ROW,
                    HIDDEN_COLUMNS,
                    FORMULA_CELL,
                    SHOWN_OTHERWISE,
                    PART_OF_DAY,
                    STRUCK_OUT,
                    COMMENT -> Severity.WARNING;
            default -> Severity.ERROR;
        };
    }

    @Override
    public Wording pattern() {
        return ProblemCode.pattern(
                this, language -> ResourceBundle.getBundle(SpreadsheetProblem.class.getName(), language));
    }
}
