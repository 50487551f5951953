package io.github.digitalskillmap.json.problem;

import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.wording.Wording;
import java.util.ResourceBundle;

/**
 * What can be wrong with a part of a framework, an exam catalogue, an overlay, a migration plan, a cycle of assessment, a record
 * of one, a curriculum, a system of careers or of talent types, a career, a survey of work or a post, as a document tells it.
 *
 * <p>What can be wrong with the whole is told by {@link io.github.digitalskillmap.framework.FrameworkProblem},
 * {@link io.github.digitalskillmap.exam.ExamProblem},
 * {@link io.github.digitalskillmap.migration.MigrationProblem},
 * {@link io.github.digitalskillmap.assessment.CycleProblem},
 * {@link io.github.digitalskillmap.assessment.AssessmentProblem},
 * {@link io.github.digitalskillmap.career.CareerSystemProblem},
 * {@link io.github.digitalskillmap.career.CareerProblem},
 * {@link io.github.digitalskillmap.talent.TalentProblem} and
 * {@link io.github.digitalskillmap.training.CurriculumProblem}, once every part is sound.
 *
 * @since 0.1.0
 */
public enum PartProblem implements ProblemCode {
    /** A text is none of the words that can stand there. */
    UNKNOWN_WORD,

    /** A text is not an identifier. */
    MALFORMED_IDENTIFIER,

    /** A text does not name an edition. */
    MALFORMED_EDITION,

    /** A text is not the tag of a language. */
    MALFORMED_LANGUAGE,

    /** Two texts of a wording are in the same language. */
    REPEATED_LANGUAGE,

    /** A key lacks that goes with the word for the kind of a part. */
    MISSING_VALUE,

    /** A key is there that does not go with the word for the kind of a part. */
    MEANINGLESS_KEY,

    /** Two entries of a list have the same identifier. */
    REPEATED_IDENTIFIER,

    /** A text is not the day, month or year in which a source was published. */
    MALFORMED_PUBLICATION,

    /** A citation refers to a source that the document does not list. */
    UNLISTED_SOURCE,

    /** The document lists a source that nothing in it cites. */
    UNCITED_SOURCE,

    /** A citation has both pages and a place. */
    PAGES_AND_PLACE,

    /** A level has an identifier of another scale than the one it stands on. */
    LEVEL_OF_OTHER_SCALE,

    /** Two levels of a scale are called the same. */
    AMBIGUOUS_LABEL,

    /** A scale has no step, or more steps than can be scored. */
    WRONG_NUMBER_OF_STEPS,

    /** A job type has only desirable requirements. */
    NOTHING_REQUIRED,

    /** A job type requires the same skill twice. */
    REPEATED_SKILL_REQUIREMENT,

    /** A rank has two guides of the same kind. */
    REPEATED_GUIDE,

    /** An exam ends before it begins. */
    END_BEFORE_BEGIN,

    /** The framework names an exam catalogue that the reader was not given. Exams were not checked. */
    CATALOGUE_NOT_GIVEN,

    /** No exam catalogue that the framework names has such an exam. */
    EXAM_NOT_IN_CATALOGUE,

    /** No exam catalogue that the framework names has such a level of exams. */
    EXAM_LEVEL_NOT_IN_CATALOGUE,

    /** The document names a framework that the reader was not given. What is in it was not checked. */
    FRAMEWORK_NOT_GIVEN,

    /** The framework on that side of a map of levels does not have such a scale. */
    SCALE_NOT_IN_FRAMEWORK,

    /** A map of levels speaks of a level that is not on the scale on its side. */
    LEVEL_NOT_ON_SCALE,

    /** A map does not say what a level becomes. */
    LEVEL_NOT_MAPPED,

    /** A higher level becomes a lower one. */
    LEVELS_TURNED_ROUND,

    /** A rule uses a map of levels that the document does not list. */
    UNLISTED_LEVEL_MAP,

    /** The document lists a map of levels that no rule uses. */
    UNUSED_LEVEL_MAP,

    /** An overlay gives the edition that it is put on. */
    EDITION_OF_BASE,

    /** A scale is replaced by one of the same identifier. */
    SCALE_REPLACED_BY_ITSELF,

    /** A level becomes one that the other scale does not have. */
    LEVEL_NOT_ON_OTHER_SCALE,

    /** An entry tells a part and changes nothing of it. */
    NOTHING_CHANGED,

    /** Two entries change the same part on the same account. */
    REPEATED_CHANGE,

    /** The base of an overlay has no such part. */
    PART_NOT_IN_BASE,

    /** The document names a cycle of assessment that the reader was not given. No transition was carried out. */
    CYCLE_NOT_GIVEN,

    /** A record states another revision than it has transitions. */
    REVISION_DIFFERS,

    /** Two records are of the same person and round. */
    REPEATED_RECORD,

    /** A registration or an expiry is before the day since which there is the evidence. */
    DAY_BEFORE_EVIDENCE,

    /** The last day of a registration is before the registration. */
    DAY_BEFORE_REGISTRATION,

    /** A text is not a month. */
    MALFORMED_MONTH,

    /** The document names a system of careers that the reader was not given. No career was checked against it. */
    CAREER_SYSTEM_NOT_GIVEN,

    /** The last day of a placement is before the first. */
    LAST_DAY_BEFORE_FIRST,

    /** A level that is asked for is that of nothing. */
    LEVEL_ASKS_NOTHING,

    /** Two works of a survey are of the same unit and name. */
    REPEATED_WORK,

    /** The framework has no such quotient. */
    QUOTIENT_NOT_IN_FRAMEWORK,

    /** Two posts are stated to have the same holder. */
    REPEATED_HOLDER,

    /** The document is based on an edition that the reader was not given. What is taken over was not checked. */
    BASE_NOT_GIVEN,

    /** The document is based on its own edition. */
    BASED_ON_ITSELF;

    @Override
    public Wording pattern() {
        return ProblemCode.pattern(this, language -> ResourceBundle.getBundle(PartProblem.class.getName(), language));
    }
}
