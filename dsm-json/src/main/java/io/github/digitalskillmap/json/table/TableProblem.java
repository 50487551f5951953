package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.problem.Severity;
import io.github.digitalskillmap.wording.Wording;
import java.util.ResourceBundle;

/**
 * What can be wrong with a table, or left out of one.
 *
 * <p>No sentence quotes the key of a person's record or a date.
 *
 * @since 0.1.0
 */
public enum TableProblem implements ProblemCode {
    /** The file has bytes that are neither UTF-8 nor MS932. Nothing else of it was checked. */
    UNKNOWN_ENCODING,

    /** The file is a workbook or another archive. Nothing of it was checked. */
    NOT_CSV,

    /** The file has the letter NUL. Nothing else of it was checked. */
    NUL_LETTER,

    /** The file has more bytes than are read. */
    TABLE_TOO_LARGE,

    /** A cell begins with a quote that is never closed. */
    UNCLOSED_QUOTE,

    /** Something stands between the closing quote of a cell and the next cell. */
    TEXT_AFTER_QUOTE,

    /** A cell has more letters than are read. */
    CELL_TOO_LONG,

    /** A row has more columns than are read. */
    TOO_MANY_COLUMNS,

    /** The table has more cells than are held. */
    TOO_MANY_CELLS,

    /** The table has more faults than are told. */
    TOO_MANY_FAULTS,

    /** The table has more that is worth knowing than is told. */
    TOO_MANY_WARNINGS,

    /** The encoding in which a table is to be written lacks a letter. */
    LETTER_NOT_IN_ENCODING,

    /** A kind of file has no place for a letter, in any encoding. */
    LETTER_NOT_IN_FILE,

    /** A cell that is to be written has more letters than are read. */
    CELL_TOO_LONG_TO_WRITE,

    /** A row that is to be written has more columns than are read. */
    TOO_MANY_COLUMNS_TO_WRITE,

    /** A table written in MS932 would be taken for UTF-8. */
    READ_AS_UTF8,

    /** The table has no row with text. */
    EMPTY_TABLE,

    /** No title of the first row means anything: it may be a row of data. */
    NO_HEADER,

    /** A row above the header is passed over. */
    ROW_ABOVE_HEADER,

    /** A row above the header seems to hold data. */
    DATA_ABOVE_HEADER,

    /** The header takes two rows, whose titles were put together. */
    HEADER_OF_TWO_ROWS,

    /** The header stands again among the rows. */
    REPEATED_HEADER,

    /** A row adds up others and is left out. */
    TOTAL_ROW,

    /** A row shows how to fill in the table and is left out. */
    EXAMPLE_ROW,

    /** A row is a note and is left out. */
    NOTE_ROW,

    /** A column that lists of staff have is never kept. */
    COLUMN_LEFT_OUT,

    /** A column is left out as was asked for. */
    COLUMN_IGNORED,

    /** A column that is to be left out is not there. */
    IGNORED_COLUMN_MISSING,

    /** A column is named by an exam. */
    EXAM_COLUMN,

    /** People are the columns of the table, not its rows. Nothing else of it was checked. */
    PEOPLE_TURNED,

    /** Job types are the rows of the matrix, not its columns. Nothing else of it was checked. */
    MATRIX_TURNED,

    /** The levels of the table are those of another edition. */
    OTHER_FRAMEWORK,

    /** The table names an edition that is none. */
    INVALID_EDITION,

    /** The table is a matrix of job types and tells of nobody. Nothing else of it was checked. */
    MATRIX_NOT_PEOPLE,

    /** The header lacks a column that is needed. */
    MISSING_COLUMN,

    /** The header has a column that means nothing. */
    UNKNOWN_COLUMN,

    /** Two columns mean the same. */
    REPEATED_COLUMN,

    /** A cell has text although its column has no header. */
    CELL_WITHOUT_HEADER,

    /** A row tells of nobody. */
    MISSING_PERSON,

    /** A person has two rows that should be one. */
    REPEATED_PERSON,

    /** Rows of the same person stand apart in a table that is read as a stream. */
    ROWS_APART,

    /** A person has more rows than are read of one. */
    TOO_MANY_ROWS,

    /** Two rows of a person name different ranks. */
    DIFFERENT_RANK,

    /** A cell is blank although another of its row needs it. */
    MISSING_VALUE,

    /** A row names a skill and no level, so that the skill counts as not assessed. */
    LEVEL_LEFT_BLANK,

    /** A name has a letter that nobody sees; it is read without. */
    UNSEEN_LETTER,

    /** The key of a person has a control character, such as a line break. */
    CONTROL_IN_ID,

    /** The key of a person has a letter that nobody sees. */
    UNSEEN_IN_ID,

    /** The key of a person looks like a number that a spreadsheet has shortened. */
    ID_AS_NUMBER,

    /** The key of a person has a mark that parts keys in a list. */
    SEVERAL_IN_ID,

    /** The key of a person only says that it is the one above. */
    DITTO_FOR_ID,

    /** The key of a person looks like a remark, a total or a placeholder. */
    REMARK_AS_ID,

    /** The key of a person looks like that of another, but is not. */
    ID_LOOKS_EQUAL,

    /** The framework has no such skill. */
    SKILL_NOT_FOUND,

    /** The same skill is told of twice. */
    REPEATED_SKILL,

    /** The scale of a skill has no such level. */
    LEVEL_NOT_FOUND,

    /** A level comes from another word than those of the stages. */
    WRONG_ORIGIN,

    /** The framework has no such rank. */
    RANK_NOT_FOUND,

    /** The exam catalogues have no such exam. */
    EXAM_NOT_FOUND,

    /** Several exams are so called. */
    AMBIGUOUS_EXAM,

    /** A person passed the same exam twice on the same day. */
    REPEATED_EXAM,

    /** A text is no day. */
    INVALID_DATE,

    /** A text is a day of which the year cannot be told. */
    AMBIGUOUS_DATE,

    /** A number may be a day of a spreadsheet, but is not shown as one. */
    DATE_AS_NUMBER,

    /** A text is a day that its era did not have. */
    DATE_NOT_OF_ERA,

    /** A registration or an expiry is before the pass. */
    DATE_BEFORE_PASS,

    /** An expiry is before the registration. */
    DATE_BEFORE_REGISTRATION,

    /** Something is said to have happened on a day after the one by which the table is read. */
    DATE_TO_COME,

    /** The framework has no such job type. */
    JOB_TYPE_NOT_FOUND,

    /** A job type has two columns. */
    REPEATED_JOB_TYPE,

    /** What stands behind the name of a job type is no identifier. */
    INVALID_JOB_TYPE_ID,

    /** A known job type has a blank column, which says nothing about it. */
    JOB_TYPE_WITHOUT_LEVEL,

    /** A new job type would require nothing. */
    NEW_JOB_TYPE_WITHOUT_LEVEL,

    /** A matrix has no levels yet. */
    MATRIX_WITHOUT_LEVEL,

    /** A matrix without levels is to replace something. */
    NOTHING_TO_REPLACE,

    /** A level is required that everybody is at. */
    LEVEL_WITHOUT_STEP,

    /** A table of people does not carry attestations. */
    ATTESTATIONS_LEFT_OUT,

    /** A table with one row a person does not carry exams. */
    EXAMS_LEFT_OUT,

    /** A table with one row a person does not carry where levels come from. */
    ORIGINS_LEFT_OUT,

    /** A matrix does not show a job type that requires no single skill. */
    JOB_TYPE_LEFT_OUT,

    /** A matrix does not show the requirements of a job type that are not of a single skill. */
    REQUIREMENTS_LEFT_OUT,

    /** A matrix does not show how much requirements of a job type matter and weigh. */
    WEIGHTS_LEFT_OUT,

    /** A job type is retired, since a new one takes its name. */
    JOB_TYPE_RETIRED,

    /** A job type keeps requirements that a matrix cannot show. */
    REQUIREMENTS_KEPT;

    @Override
    public Severity severity() {
        return switch (this) {
            case TOO_MANY_WARNINGS,
                    ROW_ABOVE_HEADER,
                    HEADER_OF_TWO_ROWS,
                    REPEATED_HEADER,
                    TOTAL_ROW,
                    EXAMPLE_ROW,
                    NOTE_ROW,
                    COLUMN_LEFT_OUT,
                    COLUMN_IGNORED,
                    IGNORED_COLUMN_MISSING,
                    LEVEL_LEFT_BLANK,
                    DATE_TO_COME,
                    UNSEEN_LETTER,
                    UNSEEN_IN_ID,
                    ID_AS_NUMBER,
                    SEVERAL_IN_ID,
                    DITTO_FOR_ID,
                    REMARK_AS_ID,
                    ID_LOOKS_EQUAL,
                    JOB_TYPE_WITHOUT_LEVEL,
                    MATRIX_WITHOUT_LEVEL,
                    ATTESTATIONS_LEFT_OUT,
                    EXAMS_LEFT_OUT,
                    ORIGINS_LEFT_OUT,
                    JOB_TYPE_LEFT_OUT,
                    REQUIREMENTS_LEFT_OUT,
                    WEIGHTS_LEFT_OUT,
                    JOB_TYPE_RETIRED,
                    REQUIREMENTS_KEPT -> Severity.WARNING;
            default -> Severity.ERROR;
        };
    }

    @Override
    public Wording pattern() {
        return ProblemCode.pattern(this, language -> ResourceBundle.getBundle(TableProblem.class.getName(), language));
    }
}
