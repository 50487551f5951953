package io.github.digitalskillmap.json.problem;

import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.problem.Severity;
import io.github.digitalskillmap.wording.Wording;
import java.util.ResourceBundle;

/**
 * What can be wrong with a document.
 *
 * <p>No sentence quotes the key of a person's record or a date.
 *
 * @since 0.1.0
 */
public enum DocumentProblem implements ProblemCode {
    /** The document has no content. */
    EMPTY_DOCUMENT,

    /** The document has bytes that are not UTF-8. Nothing else of it was checked. */
    NOT_UTF8,

    /** What is read as a stream has bytes that are not UTF-8. What follows was not checked. */
    BROKEN_ENCODING,

    /** The document has more bytes than are read. */
    DOCUMENT_TOO_LARGE,

    /** The document ends although something is still open. */
    UNEXPECTED_END,

    /** The document does not begin as JSON does. Nothing of it was checked. */
    NOT_JSON,

    /** The document is not JSON from here on. */
    BROKEN_SYNTAX,

    /** A text or number is too long, or objects and lists are nested too deeply. */
    LIMIT_EXCEEDED,

    /** A record of a document that is read as a stream is too long. What follows was not checked. */
    RECORD_TOO_LARGE,

    /** A line that should hold one record is too long. */
    LINE_TOO_LONG,

    /** The document has more faults than are told. */
    TOO_MANY_FAULTS,

    /** The document has more that is worth knowing than is told. */
    TOO_MANY_WARNINGS,

    /** Something follows the end of the document. */
    TRAILING_CONTENT,

    /** An object has the same key twice. */
    REPEATED_KEY,

    /** A value is null. */
    NULL_VALUE,

    /** A value should be a text. */
    NOT_TEXT,

    /** A value should be a text or an object. */
    NOT_TEXT_OR_OBJECT,

    /** A value should be a whole number. */
    NOT_A_WHOLE_NUMBER,

    /** A value should be true or false. */
    NOT_TRUE_OR_FALSE,

    /** A value should be a list. */
    NOT_A_LIST,

    /** A value should be an object. */
    NOT_AN_OBJECT,

    /** An object has a key that means nothing there. */
    UNKNOWN_KEY,

    /** An object lacks a key. */
    MISSING_KEY,

    /** A text is blank. */
    BLANK_TEXT,

    /** A list has no entry. */
    EMPTY_LIST,

    /** A number is less than 1. */
    NUMBER_TOO_SMALL,

    /** A whole number has a size that no value of a document has. */
    NUMBER_OUT_OF_RANGE,

    /** There is no such kind of document. Nothing else of it was checked. */
    UNKNOWN_KIND,

    /** The document is of another kind. Nothing else of it was checked. */
    WRONG_KIND,

    /** The document was made by a newer version of this library. Nothing else of it was checked. */
    NEWER_VERSION,

    /** The document has a version that never was. */
    WRONG_VERSION,

    /** A text does not name an edition of a framework. */
    INVALID_EDITION,

    /**
     * The document goes with another framework, or another edition of it. Skills, levels, ranks, judgements and roles were
     * not checked.
     */
    OTHER_FRAMEWORK,

    /** The document goes with other exam catalogues, or other editions of them. No result was counted again. */
    OTHER_EXAM_CATALOGUES,

    /** Two people have the same key. */
    REPEATED_PERSON,

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

    /** A person has the same skill twice, under two spellings. */
    REPEATED_SKILL,

    /** The scale of the skill has no such level. */
    LEVEL_NOT_FOUND,

    /** The origin of a level is none of the words for it. */
    WRONG_ORIGIN,

    /** The framework has no such job type. */
    JOB_TYPE_NOT_FOUND,

    /** A job type asks for a level that is not stated, so that nobody has a result for it. */
    LEVEL_NOT_STATED,

    /** No rule is so called. */
    WRONG_RULE,

    /** The framework has no such rank. */
    RANK_NOT_FOUND,

    /** No catalogue has such an exam. */
    EXAM_NOT_FOUND,

    /** Several exams have such a name or code. */
    AMBIGUOUS_EXAM,

    /** A text is not a day. */
    INVALID_DATE,

    /** A registration or an expiry is before the pass. */
    DATE_BEFORE_PASS,

    /** An expiry is before the registration. */
    DATE_BEFORE_REGISTRATION,

    /** Something is said to have happened on a day after the one by which the document is read. */
    DATE_TO_COME,

    /** A person passed the same exam twice on the same day. */
    REPEATED_EXAM,

    /** The framework has no such judgement. */
    JUDGEMENT_NOT_FOUND,

    /** The framework has no such role. */
    ROLE_NOT_FOUND,

    /** A role is not entitled to judge this. */
    ROLE_NOT_ENTITLED,

    /** A verdict is another word than met or not-met. */
    WRONG_VERDICT,

    /** A person has two attestations of the same judgement on the same day. */
    REPEATED_ATTESTATION,

    /** A result states a figure that does not follow from what the person holds. */
    RESULT_DIFFERS,

    /** A result states another level held than the person holds. No sentence quotes it. */
    HELD_LEVEL_DIFFERS,

    /** A result says in other words what follows from what the person holds. A warning: its figures are the same. */
    STATEMENT_DIFFERS,

    /** A result lists more or less than follows from what the person holds. */
    LENGTH_DIFFERS;

    @Override
    public Severity severity() {
        return switch (this) {
            case TOO_MANY_WARNINGS,
                    DATE_TO_COME,
                    UNSEEN_LETTER,
                    UNSEEN_IN_ID,
                    ID_AS_NUMBER,
                    SEVERAL_IN_ID,
                    DITTO_FOR_ID,
                    REMARK_AS_ID,
                    ID_LOOKS_EQUAL,
                    STATEMENT_DIFFERS -> Severity.WARNING;
            default -> Severity.ERROR;
        };
    }

    @Override
    public Wording pattern() {
        return ProblemCode.pattern(
                this, language -> ResourceBundle.getBundle(DocumentProblem.class.getName(), language));
    }
}
