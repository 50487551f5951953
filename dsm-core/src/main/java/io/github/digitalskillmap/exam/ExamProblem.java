package io.github.digitalskillmap.exam;

import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.wording.Wording;

/**
 * What can be wrong with a catalogue of exams.
 *
 * @since 0.1.0
 */
public enum ExamProblem implements ProblemCode {
    /** Two scales of the catalogue have the same identifier. */
    DUPLICATE_EXAM_SCALE(
            "試験の尺度 '%1$s' が二度あります。どちらかを除くか、識別子を変えてください。",
            "exam scale '%1$s' is there twice; remove one or give it another identifier"),

    /** Two exams of the catalogue have the same identifier. */
    DUPLICATE_EXAM(
            "試験 '%1$s' が二度あります。どちらかを除くか、識別子を変えてください。",
            "exam '%1$s' is there twice; remove one or give it another identifier"),

    /** Two exams are found by the same name. */
    AMBIGUOUS_EXAM_NAME(
            "試験 '%2$s' の名前または記号 '%1$s' は '%3$s' にも使われています。名前を変えてください。",
            "name or code '%1$s' of exam '%2$s' also belongs to '%3$s'; give one of them another name"),

    /** An exam is at a level that no scale of the catalogue has. */
    UNKNOWN_EXAM_LEVEL(
            "試験 '%1$s' のレベル '%2$s' は、このカタログのどの尺度にもありません。尺度に加えるか、レベルを直してください。",
            "level '%2$s' of exam '%1$s' is on no scale of this catalogue; add it to a scale or correct it"),

    /** An exam names a successor that the catalogue does not have. */
    UNKNOWN_SUCCESSOR(
            "試験 '%1$s' の後継 '%2$s' がこのカタログにありません。試験を加えるか、後継を直してください。",
            "successor '%2$s' of exam '%1$s' is not in this catalogue; add that exam or correct the successor"),

    /** Successors lead back to where they began. */
    CIRCULAR_SUCCESSION(
            "試験 '%1$s' の後継をたどると自身に戻ります。後継の連なりを断ってください。",
            "the successors of exam '%1$s' lead back to it; break the circle");

    private final Wording pattern;

    ExamProblem(String japanese, String english) {
        this.pattern = ProblemCode.pattern(japanese, english);
    }

    @Override
    public Wording pattern() {
        return pattern;
    }
}
