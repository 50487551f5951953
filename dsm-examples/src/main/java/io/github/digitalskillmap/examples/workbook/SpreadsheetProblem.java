package io.github.digitalskillmap.examples.workbook;

import io.github.digitalskillmap.problem.ProblemCode;
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

    /** A cell holds a formula, whose value may be out of date. */
    FORMULA_CELL,

    /** A cell holds an error of the spreadsheet. */
    ERROR_CELL;

    @Override
    public Wording pattern() {
        return ProblemCode.pattern(
                this, language -> ResourceBundle.getBundle(SpreadsheetProblem.class.getName(), language));
    }
}
