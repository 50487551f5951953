package io.github.digitalskillmap.json.people;

/** What can be wrong with the record of a person, whichever door it came through. The arguments are what its sentence names. */
public enum RecordFault {
    /** The edition of the framework that the records go with, and the one by which they are read. */
    OTHER_FRAMEWORK,

    /** What should be an edition, and the one by which the records are read. */
    INVALID_EDITION,

    /** The letter of a name that nobody sees. */
    UNSEEN_LETTER,

    /** The control character of a key. */
    CONTROL_IN_ID,

    /** The letter of a key that nobody sees. */
    UNSEEN_IN_ID,

    /** No argument: a key is personal. */
    ID_AS_NUMBER,

    /** The mark that parts keys. */
    SEVERAL_IN_ID,

    /** What says that the key is the one above. */
    DITTO_FOR_ID,

    /** The key of a person looks like a remark, a total or a placeholder. */
    REMARK_AS_ID,

    /** Where a key stands that looks equal. */
    ID_LOOKS_EQUAL,

    /** The skill, the framework, and names like it. */
    SKILL_NOT_FOUND,

    /** The skill, and what said the same before. */
    REPEATED_SKILL,

    /** The level, the skill, and what may be written instead. */
    LEVEL_NOT_FOUND,

    /** The origin, and what may be written instead. */
    WRONG_ORIGIN,

    /** The rank, the framework, and the ranks that there are. */
    RANK_NOT_FOUND,

    /** Where another rank of the same person stands. */
    DIFFERENT_RANK,

    /** The job type, the framework, and names like it. */
    JOB_TYPE_NOT_FOUND,

    /** The exam, the catalogues, and names like it. */
    EXAM_NOT_FOUND,

    /** The exam, and the identifiers of those so called. */
    AMBIGUOUS_EXAM,

    /** Where the same exam was passed on the same day. */
    REPEATED_EXAM,

    /** No argument: a date is personal. */
    INVALID_DATE,

    /** No argument: a date is personal. */
    AMBIGUOUS_DATE,

    /** No argument: a date is personal. */
    DATE_AS_NUMBER,

    /** No argument: a date is personal. */
    DATE_NOT_OF_ERA,

    /** No argument: a date is personal. */
    DATE_BEFORE_PASS,

    /** No argument: a date is personal. */
    DATE_BEFORE_REGISTRATION,

    /** No argument: a date is personal. */
    DATE_TO_COME,

    /** The judgement, the framework, and identifiers like it. */
    JUDGEMENT_NOT_FOUND,

    /** The verdict. */
    WRONG_VERDICT,

    /** The role, the framework, and the roles that there are. */
    ROLE_NOT_FOUND,

    /** The role, the judgement, and the roles that are entitled. */
    ROLE_NOT_ENTITLED,

    /** Where the same was judged on the same day. */
    REPEATED_ATTESTATION
}
